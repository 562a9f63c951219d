import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'numpy-mismatch',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'from c header, got',
        'may indicate binary incompatibility',
        'numpy.core.multiarray failed to import',
        'compiled using numpy 1',
        '_array_api not found',
      ],
      pattern:
        /(?:(?<type>[\w.]{1,80}) size changed, may indicate binary incompatibility\. )?Expected (?<expected>\d+) from C header, got (?<got>\d+) from PyObject|may indicate binary incompatibility|numpy\.core\.multiarray failed to import|A module that was compiled using NumPy 1\.x cannot be run in|_ARRAY_API not found/i,
      examples: [
        'ValueError: numpy.ndarray size changed, may indicate binary incompatibility. Expected 96 from C header, got 88 from PyObject',
        'Expected 96 from C header, got 88 from PyObject',
        'ImportError: numpy.core.multiarray failed to import',
      ],
    },
  ],
  says: 'A package of the environment was built for another numpy than the one that is installed.',
  fix: () => [
    step(
      'Pin numpy to the version that the packages were built for: numpy<2 for those from before June 2024. Or use newer packages.',
    ),
  ],
  blame: { files: BUILD },
  preventedBy: ['environment/binary-mismatch'],
  source: 'reports: Azure/azureml-examples#3415; numpy 2 migration guide',
  asOf: '2026-09',
});
