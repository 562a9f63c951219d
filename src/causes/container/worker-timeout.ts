import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause<'timeout'>({
  id: 'worker-timeout',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      // Again and again: the worker never gets ready, and nothing else ends it.
      literals: ['worker timeout (pid'],
      pattern: /WORKER TIMEOUT \(pid:? ?(?<pid>\d{1,9})\).{0,1500}?\bWORKER TIMEOUT \(pid:? ?\d{1,9}\)/,
      confidence: 'likely',
      examples: [
        '[2026-01-01 00:00:00 +0000] [1] [CRITICAL] WORKER TIMEOUT (pid:45)\n[2026-01-01 00:00:01 +0000] [46] [INFO] Booting worker with pid: 46\nReading weights ...\n[2026-01-01 00:01:31 +0000] [1] [CRITICAL] WORKER TIMEOUT (pid:46)',
      ],
      never: ['[2026-01-01 00:00:00 +0000] [12] [CRITICAL] WORKER TIMEOUT (pid:45)'],
    },
    {
      literals: ['worker timeout (pid'],
      pattern: /WORKER TIMEOUT \(pid:? ?\d{1,9}\)/,
      weight: 'symptom',
      confidence: 'likely',
      examples: ['[2026-01-01 00:00:00 +0000] [12] [CRITICAL] WORKER TIMEOUT (pid:45)'],
    },
  ],
  says: 'gunicorn killed its worker because it did not answer in time, most often while it loads a large model: the start is too slow for the timeout.',
  fix: ({ names }) => [
    step(
      'Load less in init(), or raise the timeout of the server: WORKER_TIMEOUT in environment_variables, in seconds. Raise the probes with it.',
    ),
    step('With a gunicorn of your own, start it with --timeout 300.'),
    step('Read the log of the container.', getLogs(names)),
  ],
  blame: { files: 'probe' },
  preventedBy: ['scoring/download-in-init'],
  ends: true,
  source: 'gunicorn 23, its own text; microsoft/azureml-inference-server 1.5.1',
  asOf: '2026-11',
});
