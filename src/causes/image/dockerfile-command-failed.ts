import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'status' | 'command'>({
  id: 'dockerfile-command-failed',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: ['returned a non-zero code', 'did not complete successfully: exit code'],
      pattern:
        /The command '?(?<command>.{1,200}?)'? returned a non-zero code: (?<status>\d+)|process "(?<command2>.{1,200}?)" did not complete successfully: exit code: (?<status2>\d+)/,
      weight: 'symptom',
      examples: [
        "The command '/bin/sh -c pip install -r requirements.txt' returned a non-zero code: 1",
        'ERROR: process "/bin/sh -c conda env create -f c.yml" did not complete successfully: exit code: 1',
      ],
    },
  ],
  says: ({ status, command }) =>
    status && command
      ? `A command of the Dockerfile failed with status ${status}: ${command}`
      : 'A command of the Dockerfile failed.',
  fix: () => [step('Build it where you can see it.', 'docker build .')],
  blame: { files: BUILD },
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
