import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'image-build-failed',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'build log under the storage account',
        'the build log under the storage account',
        'build log is available in the workspace blob store',
      ],
      pattern:
        /build log under the storage account '\[?(?<storage>[^'\]]+)\]?'(?: in the container '\[?(?<container>[^'\]]+)\]?' at the path '\[?(?<path>[^'\]]+))?|build log is available in the workspace blob store '\{?(?<account>[^'}]+)\}?' under the path '(?<blob>[^']+)'/i,
      weight: 'symptom',
      examples: [
        "the build log under the storage account '[storage-account-name]' in the container '[container-name]' at the path '[path-to-the-log]'",
        "The build log is available in the workspace blob store 'stml1' under the path '/azureml/ImageLogs/12-ab/build.log'",
      ],
    },
    {
      literals: [
        'imagebuildfailure',
        'image build failed',
        'environment image build',
        'reported user error with the requested environment',
        'building docker image failed',
        'docker image build failed',
        'failed to run step id: acb_step',
        'container failed during run: acb_step',
      ],
      pattern:
        /reported user error with the requested Environment|Building docker image failed|Docker image build failed|(?:Container failed during run|failed to run step ID): acb_step_\d{1,3}|\bImageBuildFailure\b|[Ii]mage build failed|\(ImageBuildFailure\)|"code": ?"ImageBuildFailure"|\bCode: ?ImageBuildFailure\b|(?:^|[\s(])ImageBuildFailure: /,
      weight: 'symptom',
      examples: [
        '(ImageBuildFailure) Image build failed.',
        'ImageBuildFailure',
        '(UserError) Deployment failed due to reported user error with the requested Environment. Resolve Environment issues before retrying the Deployment.',
        'Building docker image failed with exit code: 1',
        'Container failed during run: acb_step_0. No retries remaining.',
      ],
    },
  ],
  says: 'The image of the environment could not be built.',
  fix: ({ names }) => [
    step(
      'Read the build log; its first error is the cause. endpoint-preflight can read it for you.',
      `az storage blob download --account-name ${names.storage} --container-name ${names.container} --name ${names.path} --file build.log --auth-mode login\nendpoint-preflight diagnose --log-file build.log`,
    ),
    step(
      'Build the image by itself first (az ml environment create) and name the registered environment in the deployment: a build that fails is then seen at once, and the deployment does not wait for it.',
    ),
  ],
  blame: { files: BUILD },
  preventedBy: ['environment/conda-file', 'environment/dockerfile-base'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
