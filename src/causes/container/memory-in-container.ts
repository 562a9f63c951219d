import { MEMORY } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'wanted'>({
  id: 'memory-in-container',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'memoryerror',
        'unable to allocate',
        'perhaps out of memory',
        'oomkilled',
        ...['exit code 137', 'exited with code 137', 'exit code: 137', 'non-zero code: 137', ' killed'],
        'cannot allocate memory',
        'std::bad_alloc',
        'out of memory: killed process',
      ],
      pattern:
        /\bMemoryError\b|Unable to allocate (?<wanted>[\d.]+ [KMGT]iB) for an array|was sent SIGKILL! Perhaps out of memory|\bOOMKilled\b|[Ee]x(?:it|ited with) [Cc]ode:? {1,9}137\b|non-zero code: 137\b|(?:line \d{1,6}: |^ ?|: )\d{1,9} Killed {1,9}\S|Cannot allocate memory|std::bad_alloc|Out of memory: Killed process/,
      examples: [
        '[ERROR] Worker (pid:45) was sent SIGKILL! Perhaps out of memory?',
        'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 7.45 GiB for an array with shape (1000000, 1000)',
        'Reason: OOMKilled',
        '/bin/sh: line 1:    12 Killed                  python app.py',
        'Exit Code:    137',
      ],
    },
    {
      literals: [
        ...[
          'signal 9',
          'signal killed',
          'signal sigkill',
          'exitcode -9',
          'with signal 9',
          'due to signal 9',
          'by signal 9',
          'signal: 9',
          'signal 9 (sigkill)',
        ],
        ...['by signal: killed', 'signals.sigkill', 'exit code: -9', 'exit code -9', 'exitcode: -9'],
      ],
      pattern:
        /\b(?:shut ?down with|terminated due to|terminated by|killed by|died from|exited on) signal:? (?:9\b|SIGKILL|Killed)|<Signals\.SIGKILL: 9>|signal 9 \(SIGKILL\)|exit ?code:? {1,9}-9\b/i,
      examples: [
        'Shard process was signaled to shutdown with signal 9 rank=2',
        '[2026-01-01 00:00:00 +0000] [10] [WARNING] Worker with pid 13 was terminated due to signal 9',
        'DataLoader worker (pid 45) is killed by signal: Killed.',
        'subprocess.CalledProcessError: died with <Signals.SIGKILL: 9>.',
        'process 12 failed, exitcode: -9',
      ],
      never: ['was terminated due to signal 15'],
    },
  ],
  says: ({ wanted }) =>
    wanted
      ? `The container ran out of memory: it tried to allocate another ${wanted}.`
      : 'The container ran out of memory and was killed.',
  fix: () => [
    step('Use an instance_type with more memory.'),
    step('Or load the model once: WORKER_COUNT 1 in environment_variables, and no second copy in run().'),
  ],
  blame: { code: 'frame', files: MEMORY },
  before: ['module-not-found'],
  preventedBy: ['compute/too-small'],
  // gunicorn kills a worker that did not answer, and says the same of it.
  cameOf: {
    causes: ['worker-timeout'],
    onlyWith: /was sent SIGKILL|due to signal 9/,
    becomes: () => 'worker-timeout',
  },
  ends: true,
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
