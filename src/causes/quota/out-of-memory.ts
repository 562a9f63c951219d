import { MEMORY } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'out-of-memory',
  code: null,
  name: 'OutOfQuota',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    {
      literals: ['container terminated due to insufficient memory'],
      examples: [
        '2023-08-16T14:52:20Z OutOfQuota: Container terminated due to insufficient memory. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
      ],
    },
  ],
  says: 'The container was killed because it used more memory than the VM size has.',
  fix: () => [
    step(
      'Use an instance_type with more memory: the model, as it is in memory, once for each worker, and the libraries must fit.',
    ),
    step(
      'Or load it once: set WORKER_COUNT to 1 in environment_variables, and load the model in init() only.',
    ),
  ],
  blame: { files: MEMORY },
  preventedBy: ['compute/too-small'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
