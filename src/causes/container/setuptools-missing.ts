import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'setuptools-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['no module named pkg_resources'],
      pattern: /No module named '?pkg_resources/,
      examples: ["ModuleNotFoundError: No module named 'pkg_resources'"],
    },
  ],
  says: 'The gunicorn of the environment needs pkg_resources, which newer versions of setuptools no longer contain.',
  fix: () => [
    step(
      'Add "setuptools==69.5.1" to the conda file of the environment, under "pip:", or use a newer gunicorn.',
    ),
  ],
  blame: { files: BUILD },
  preventedBy: ['environment/setuptools'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
