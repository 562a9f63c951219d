import { defineCause, step } from '../cause.js';

export default defineCause<'path' | 'frozen'>({
  id: 'permission-denied',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'permissionerror',
        'errno 13',
        'permission denied:',
        'read-only file system',
        'failed (13: permission denied)',
      ],
      pattern:
        /PermissionError: \[Errno 13\] Permission denied: '?(?<path>[^'\s]{1,300})|\[Errno 30\] Read-only file system: '?(?<frozen>[^'\s]{1,300})|(?:open|bind|mkdir)\(\) (?:to )?"?(?<path2>[^"\s]{1,300})"? failed \(13: Permission denied\)|PermissionError: .{1,100}/,
      examples: [
        "PermissionError: [Errno 13] Permission denied: '/root/.cache'",
        "OSError: [Errno 30] Read-only file system: '/var/azureml-app/azureml-models/ocr/1/cache'",
        'nginx: [emerg] open() "/var/run/nginx.pid" failed (13: Permission denied)',
      ],
    },
  ],
  says: ({ path, frozen }) =>
    frozen
      ? `The container cannot write to ${frozen}: the folders of the model are read-only.`
      : path
        ? `The container is not allowed to write to, or read, ${path}: it does not run as root.`
        : 'The container is not allowed to write to, or read, a file: it does not run as root.',
  fix: () => [
    step(
      'Write to /tmp, and point caches there (HF_HOME, TRANSFORMERS_CACHE, MPLCONFIGDIR). In a Dockerfile, give the folder to the user that runs.',
    ),
  ],
  blame: { code: 'frame' },
  preventedBy: ['environment/dockerfile-user'],
  source: 'CPython and nginx, their own texts',
  asOf: '2026-11',
});
