import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'path'>({
  id: 'dockerfile-copy-missing',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'file not found in build context',
        'copy failed',
        'failed to calculate checksum',
        'failed to compute cache key',
        'no such file or directory',
      ],
      pattern:
        /(?:COPY|ADD) failed: (?:file not found in build context.{0,40}: stat |forbidden path outside the build context: ?)(?<path>\S{1,200}?):|failed to (?:calculate checksum of ref|compute cache key).{0,200}"?(?<path2>\/[\w./-]{1,200})"?: not found/,
      examples: [
        'COPY failed: file not found in build context or excluded by .dockerignore: stat src/app.py: file does not exist',
        'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref abc::def: "/requirements.txt": not found',
      ],
    },
  ],
  says: ({ path }) =>
    path
      ? `The Dockerfile copies ${path}, which is not in the build context.`
      : 'The Dockerfile copies a file that is not in the build context.',
  fix: () => [
    step(
      'Paths of COPY start at build.path. Move the file below it, or name the path from there; .dockerignore may leave it out.',
    ),
  ],
  blame: { files: BUILD },
  preventedBy: ['environment/dockerfile-copy'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
