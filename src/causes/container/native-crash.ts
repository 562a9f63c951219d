import { defineCause, step } from '../cause.js';
import { runLocally } from '../commands.js';

export default defineCause<'signal'>({
  id: 'native-crash',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'segmentation fault',
        'illegal instruction',
        'was sent sig',
        'fatal python error',
        'core dumped',
      ],
      pattern:
        /was sent (?<signal>SIG(?:SEGV|ILL|ABRT|BUS|FPE))|(?<signal2>Segmentation fault|Illegal instruction|Aborted|Bus error) +\(core dumped\)|Fatal Python error: (?<signal3>Segmentation fault|Illegal instruction|Aborted|Bus error)/,
      examples: [
        '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGSEGV!',
        '/var/runit/gunicorn/run: line 60:    45 Illegal instruction     (core dumped) gunicorn',
        'Fatal Python error: Segmentation fault',
      ],
      never: [
        '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGKILL! Perhaps out of memory?',
        '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGTERM!',
      ],
    },
    {
      literals: [
        ...['with signal', 'due to signal', 'by signal', 'fatal signal', 'from signal', 'on signal'],
        ...['exitcode -', 'signals.sig', 'exit code: -', 'exit code -', 'exitcode: -'],
      ],
      pattern:
        /\b(?:shut ?down with|terminated due to|terminated by|killed by|died from|exited on|caught fatal|[Ff]atal) signal:? (?<signal>(?:4|6|7|8|11)\b|SIG(?:SEGV|ILL|ABRT|BUS|FPE)\b|Segmentation fault|Aborted|Illegal instruction|Bus error)|<Signals\.(?<signal2>SIG(?:SEGV|ILL|ABRT|BUS|FPE)): \d{1,2}>|exit ?code:? {1,9}(?<signal3>-(?:4|6|7|8|11))\b/,
      examples: [
        'Shard process was signaled to shutdown with signal 4 rank=0',
        'Worker with pid 13 was terminated due to signal 11',
        'subprocess.CalledProcessError: died with <Signals.SIGSEGV: 11>.',
        'process 12 failed, exitcode: -11',
      ],
      never: ['Worker with pid 13 was terminated due to signal 15', 'exit code: -15'],
    },
  ],
  says: ({ signal }) =>
    signal
      ? `A library below Python crashed the process (${signal}): no exception was raised, so the log has no traceback.`
      : 'A library below Python crashed the process: no exception was raised, so the log has no traceback.',
  fix: ({ names }) => [
    step(
      'Set PYTHONFAULTHANDLER: "1" under environment_variables and deploy again: Python then prints the line at which it crashed.',
    ),
    step(
      'Illegal instruction: the library was built for another processor. Use another instance_type, or a build of the library without AVX-512.',
    ),
    step(
      'Else pin the compiled packages (numpy, scipy, torch, tensorflow, onnxruntime) to versions that were tested together.',
    ),
    step('Or run it on your own machine, with Docker.', runLocally(names)),
  ],
  preventedBy: ['environment/unpinned'],
  // gunicorn ends a worker that did not answer with SIGABRT.
  cameOf: { causes: ['worker-timeout'], onlyWith: /SIGABRT|signal 6\b/, becomes: () => 'worker-timeout' },
  ends: true,
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
