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
  says: 'The image is built for another processor or system than linux/amd64, so nothing in it can start. Images built on a Mac with Apple silicon are built for arm64.',
  fix: ({ names }) => [
    step('Build it for linux/amd64.', 'docker build --platform linux/amd64 --tag <image> .'),
    step('Or run the deployment locally, to see whether it starts there.', runLocally(names)),
  ],
  blame: { files: IMAGE },
  preventedBy: ['images/platform'],
  source: 'Linux execve(2), ENOEXEC; containerd',
  asOf: '2025-01',
});
