import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'path'>({
  id: 'dockerfile-missing',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'not found in docker build context',
        'failed to read dockerfile',
        'unable to evaluate symlinks in dockerfile path',
        'cannot locate specified dockerfile',
        'dockerfile not found',
      ],
      pattern:
        /Dockerfile named (?<path>\S{1,200}) not found in Docker build context|failed to read dockerfile: open (?<path2>\S{1,200}): no such file|unable to evaluate symlinks in Dockerfile path: (?:lstat|\w{2,20}) (?<path3>\S{1,300}): no such file|Cannot locate specified Dockerfile: (?<path4>\S{1,200})|Dockerfile not found/i,
      examples: [
        '(UserError) Deployment failed due to reported user error with the requested Environment. Resolve Environment issues before retrying the Deployment. UserError: Dockerfile named build/Dockerfile.serving not found in Docker build context.',
        'ERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory',
        'unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /tmp/ctx/Dockerfile: no such file or directory',
        'Cannot locate specified Dockerfile: Dockerfile.gpu',
      ],
    },
  ],
  says: ({ path }) =>
    path
      ? `The image cannot be built: the build context has no Dockerfile ${path}.`
      : 'The image cannot be built: the build context has no Dockerfile.',
  fix: () => [
    step(
      'build.dockerfile_path of the environment starts at build.path, and letter case counts: Dockerfile is not dockerfile.',
    ),
    step('A .dockerignore, .amlignore or .gitignore may leave it out.'),
  ],
  blame: { files: BUILD },
  before: ['image-build-failed', 'dockerfile-copy-missing'],
  preventedBy: ['paths/dockerfile', 'paths/build-context'],
  source: 'reports of users of mlops templates; Docker, its own texts',
  asOf: '2026-11',
});
