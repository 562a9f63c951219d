import { IMAGE } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { runLocally } from '../commands.js';

export default defineCause({
  id: 'image-wrong-platform',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['exec format error', 'no matching manifest for linux/amd64', 'image operating system'],
      pattern:
        /exec format error|no matching manifest for linux\/amd64|image operating system "windows" cannot be used/i,
      examples: [
        'exec /usr/bin/python: exec format error',
        'no matching manifest for linux/amd64 in the manifest list entries',
      ],
    },
  ],
  says: 'The image is built for another processor or system than linux/amd64, so that nothing in it can be started. Images built on a Mac with Apple silicon are.',
  fix: ({ names }) => [
    step('Build it for linux/amd64.', 'docker build --platform linux/amd64 --tag <image> .'),
    step('Or see where it works.', runLocally(names)),
  ],
  blame: { files: IMAGE },
  preventedBy: ['images/platform'],
  source: 'Linux execve(2), ENOEXEC; containerd',
  asOf: '2025-01',
});
