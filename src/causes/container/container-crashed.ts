import { defineCause, step } from '../cause.js';
import { getLogs, getStorageLogs, runLocally } from '../commands.js';
import { numbered } from '../forms.js';

export default defineCause<'probe' | 'status'>({
  id: 'container-crashed',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    numbered('ERR_2200'),
    {
      literals: ['user container has crashed or terminated', 'your container application crashed'],
      pattern:
        /Your container application crashed|User container has crashed or terminated(?:: ?(?<probe>Liveness|Readiness) probe failed: HTTP probe failed with statuscode: (?<status>\d{3}))?/,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        '(None) ResourceNotReady: User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-resourcenotready\nCode: None',
        'HttpResponseError: (BadArgument) User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502.',
        'User container has crashed or terminated. Please see troubleshooting guide',
        "Your container application crashed. This may be caused by errors in your scoring file's init() function.",
      ],
    },
    {
      literals: [
        'livenessprobefailed',
        'liveness probe failed',
        'readiness probe failed',
        'readinessprobefailed',
      ],
      pattern:
        /(?<probe>Liveness|Readiness) probe failed(?:: HTTP probe failed with statuscode: (?<status>\d{3}))?|(?:Liveness|Readiness)ProbeFailed/,
      weight: 'symptom',
      confidence: 'likely',
      examples: [
        'Kind: Pod, Name: LivenessProbeFailed, Type: Warning, Time: 20220519-03:11:59.750675, Message: Liveness probe failed: HTTP probe failed with statuscode: 502',
      ],
    },
    {
      literals: ['resourcenotready'],
      pattern:
        /\(ResourceNotReady\)|"code": ?"ResourceNotReady"|\bCode: ?ResourceNotReady\b|(?:^|[\s(])ResourceNotReady: |oe-tsg#error-resourcenotready|\bResourceNotReady\b/,
      weight: 'class',
      examples: ['ResourceNotReady: a text of tomorrow'],
    },
    {
      literals: [
        'worker failed to boot',
        'exit code 3',
        'exit code 1',
        'back-off restarting failed container',
        'exited with code',
      ],
      pattern:
        /Worker failed to boot|(?<!(?:completed|failed|finished|terminated) with )\b[Ee]xit code (?<status>[1-9]\d{0,2})\b|Back-off restarting failed container|exited with code (?<status2>[1-9]\d{0,2})\b/,
      weight: 'class',
      examples: [
        "gunicorn.errors.HaltServer: <HaltServer 'Worker failed to boot.' 3>",
        'Exit code 3 is not normal. Killing image.',
      ],
      never: ['Error: Process completed with exit code 1.', 'Script failed with exit code: 1'],
    },
  ],
  says: ({ probe, status }) =>
    probe && status
      ? `The container did not start: its ${probe} probe got status ${status} until Azure stopped trying. The message does not say why. A missing package is far more often the cause than a slow start.`
      : 'The container crashed or did not start. The message does not say why.',
  fix: ({ names }) => [
    step(
      'Read the log before you change anything: the exception is in it. endpoint-preflight can read it for you.',
      `${getLogs(names)} > inference-server.log\nendpoint-preflight diagnose --log-file inference-server.log`,
    ),
    step('If that log is empty, the container never started: read the other one.', getStorageLogs(names)),
    step('Or run it on your own machine, with Docker.', runLocally(names)),
  ],
  blame: { files: 'probe' },
  before: ['worker-timeout'],
  showsLogs: true,
  becomes: ({ initNeverReturned, emptyLog }) =>
    initNeverReturned ? 'slow-start' : emptyLog ? 'container-not-started' : undefined,
  preventedBy: ['environment/inference-server', 'scoring/missing-package'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025; Azure/mlops-v2#120',
  asOf: '2026-06',
});
