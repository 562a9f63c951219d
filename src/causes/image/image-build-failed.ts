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
      literals: ['imagebuildfailure', 'image build failed', 'environment image build'],
      pattern:
        /\bImageBuildFailure\b|[Ii]mage build failed|\(ImageBuildFailure\)|"code": ?"ImageBuildFailure"|\bCode: ?ImageBuildFailure\b|(?:^|[\s(])ImageBuildFailure: /,
      weight: 'symptom',
      examples: ['(ImageBuildFailure) Image build failed.', 'ImageBuildFailure'],
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
