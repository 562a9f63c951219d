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
        'add failed',
        'failed to calculate checksum',
        'failed to compute cache key',
        'forbidden path outside the build context',
      ],
      pattern:
        /(?:COPY|ADD) failed: (?:file not found in build context.{0,40}: stat |forbidden path outside the build context: ?|stat (?:\/var\/lib\/docker\/\S{0,200}?\/docker-builder\w{1,20}\/)?)(?<path>\S{1,200}?)(?::| \(|$)|failed to (?:calculate checksum of ref|compute cache key).{0,200}?"(?<path2>\/[\w./*-]{1,200})"?: not found|(?:COPY|ADD) failed: no source files were specified/,
      examples: [
        'COPY failed: file not found in build context or excluded by .dockerignore: stat src/app.py: file does not exist',
        'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref abc::def: "/requirements.txt": not found',
        'COPY failed: stat /var/lib/docker/tmp/docker-builder5123/serving/requirements.txt: no such file or directory',
        'COPY failed: no source files were specified',
        'COPY failed: forbidden path outside the build context: ../shared ()',
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
  before: ['image-build-failed'],
  preventedBy: ['environment/dockerfile-copy'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025; Docker, its own texts',
  asOf: '2026-11',
});
