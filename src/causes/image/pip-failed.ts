import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'pip-failed',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: ['condaenvexception', 'pip subprocess error', 'pip failed', 'pip returned an error'],
      pattern:
        /CondaEnvException: ?Pip failed|CondaValueError: pip returned an error|Pip subprocess error|CondaEnvException/,
      weight: 'symptom',
      examples: [
        'CondaEnvException: Pip failed',
        'Pip subprocess error:',
        'CondaValueError: pip returned an error',
      ],
    },
  ],
  says: 'pip could not install the packages of the conda file. The lines above say why.',
  fix: () => [step('Try it without Azure.', 'conda env create --file conda.yml')],
  blame: { files: BUILD },
  buildOrStart: true,
  preventedBy: ['environment/conda-file'],
  source: 'pip 24 and conda 24, their own texts; public reports',
  asOf: '2026-11',
});
