import { defineCause, step } from '../cause.js';

export default defineCause<'command' | 'reason'>({
  id: 'start-command-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'exec:',
        'executable file not found in',
        'exec: ',
        'unable to start container process',
        'permission denied: unknown',
        'bad interpreter',
        'env: ',
        'r: command not found',
        'cant open file',
        'exec /',
        'starting container process caused',
        'stat /',
      ],
      pattern:
        /exec: "(?<command>[^"]{1,200})": (?:executable file not found in \$PATH|stat [^:]{1,200}: no such file or directory|permission denied)|starting container process caused: (?<reason>.{1,200})|(?<command2>[\w./-]{1,200}): (?:\/bin\/\w{2,8}\^M: )?bad interpreter|\/usr\/bin\/env: [‘'](?<command3>[^’']{1,60})[’']: No such file|exec (?<command4>\/[\w./-]{1,200}): no such file or directory|can't open file '(?<command5>(?!\/var\/azureml-app\/)[^']{1,300})': \[Errno 2\]|(?<command6>\$'\\?r'|'?r'?): command not found/,
      examples: [
        '/bin/sh: ./start.sh: /bin/bash^M: bad interpreter: No such file or directory',
        'exec /app/entrypoint.sh: no such file or directory',
        "python: can't open file '/app/serve.py': [Errno 2] No such file or directory",
        'OCI runtime create failed: exec: "python3.12": executable file not found in $PATH: unknown',
        'exec: "/app/start.sh": permission denied: unknown',
      ],
    },
  ],
  says: ({ command, reason }) =>
    command
      ? `The container cannot start ${command}: it is not in the image, or is not executable.`
      : reason
        ? `The container cannot be started: ${reason}`
        : 'The container cannot be started: its command is not in the image.',
  fix: () => [
    step('Try it.', 'docker run --rm <image>'),
    step('Check ENTRYPOINT and CMD of the Dockerfile, chmod +x of scripts, and their line ends (LF).'),
  ],
  preventedBy: ['environment/dockerfile-start'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
