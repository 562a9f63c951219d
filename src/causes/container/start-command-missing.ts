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
        'starting container process caused',
        'executable file not found in',
        'exec: ',
        'unable to start container process',
      ],
      pattern:
        /exec: "(?<command>[^"]{1,200})": (?:executable file not found in \$PATH|stat [^:]{1,200}: no such file or directory|permission denied)|starting container process caused: (?<reason>.{1,200})/,
      examples: [
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
