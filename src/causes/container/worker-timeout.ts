import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause({
  id: 'worker-timeout',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['worker timeout (pid'],
      pattern: /WORKER TIMEOUT \(pid:? ?\d+\)/,
      weight: 'symptom',
      confidence: 'likely',
      examples: ['[2026-01-01 00:00:00 +0000] [12] [CRITICAL] WORKER TIMEOUT (pid:45)'],
    },
  ],
  says: 'gunicorn killed its worker because it did not answer in time, most often while it loads a large model.',
  fix: ({ names }) => [
    step(
      'Load less in init(), or raise the timeout of the server: WORKER_TIMEOUT in environment_variables, in seconds.',
    ),
    step('Read the log of the container.', getLogs(names)),
  ],
  blame: { files: 'probe' },
  preventedBy: ['scoring/download-in-init'],
  ends: true,
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
