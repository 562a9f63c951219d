import { defineCause, step } from '../cause.js';

export default defineCause<'path'>({
  id: 'permission-denied',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['permissionerror', 'errno 13', 'permission denied:'],
      pattern:
        /PermissionError: \[Errno 13\] Permission denied: '?(?<path>[^'\s]{1,300})|PermissionError: .{1,100}/,
      examples: ["PermissionError: [Errno 13] Permission denied: '/root/.cache'"],
    },
  ],
  says: ({ path }) =>
    path
      ? `The container is not allowed to write to, or read, ${path}: it does not run as root.`
      : 'The container is not allowed to write to, or read, a file: it does not run as root.',
  fix: () => [
    step(
      'Write to /tmp, and point caches there (HF_HOME, TRANSFORMERS_CACHE, MPLCONFIGDIR). In a Dockerfile, give the folder to the user that runs.',
    ),
  ],
  blame: { code: 'frame' },
  preventedBy: ['environment/dockerfile-user'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
