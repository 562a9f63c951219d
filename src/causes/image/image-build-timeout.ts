import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'environment' | 'version'>({
  id: 'image-build-timeout',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: ['timeout while waiting for environment image'],
      pattern:
        /timeout while waiting for Environment Image(?:.{0,400}?Environment info: Name: (?<environment>[\w.-]+))?(?:, Version: '?(?<version>[\w.-]+))?(?:.{0,200}?storage account '(?<storage>[^']+)' in the container '(?<container>[^']+)' at the [Pp]ath '(?<path>[^']+)')?/,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        "ResourceNotFound: Deployment failed due to timeout while waiting for Environment Image to become available. Check Environment Build Log in ML Studio Workspace or Workspace storage for potential failures. Image build summary: [N/A]. Environment info: Name: CliV2AnonymousEnvironment, Version: 'abc1', you might be able to find the build log under the storage account 'stml' in the container 'azureml' at the Path 'ExperimentRun/dcid.x/image_build_aggregate_log.txt'.",
        '(None) ResourceNotFound: Deployment failed due to timeout while waiting for Environment Image to become available. Check Environment Build Log in Workspace or Workspace storage for potential failures. Environment info: Name: CliV2AnonymousEnvironment, Version: 12ab, Build log may be available at (log Please see …',
      ],
    },
  ],
  says: ({ environment, version }) =>
    environment && version
      ? `The deployment timed out while waiting for the image of environment ${environment}, version ${version}: its build has failed, or takes too long.`
      : 'The deployment timed out while waiting for the image of its environment: the build has failed, or takes too long.',
  fix: ({ names }) => [
    step(
      'Read the build log; its first error is the cause. endpoint-preflight can read it for you.',
      `az storage blob download --account-name ${names.storage} --container-name ${names.container} --name ${names.path} --file build.log --auth-mode login\nendpoint-preflight diagnose --log-file build.log`,
    ),
    step(
      'If its last line is "Installing pip dependencies: ...working...", pip tries one version after the other: pin them.',
    ),
    step(
      'If there is no log, a quarantine policy of the registry may hold the image back, or the workspace has no compute to build on.',
    ),
    step(
      'Build the image by itself first (az ml environment create) and name the registered environment in the deployment: a build that fails is then seen at once, and the deployment does not wait for it.',
    ),
  ],
  blame: { files: BUILD },
  before: ['image-build-failed'],
  preventedBy: ['images/exists', 'environment/unpinned'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025; Azure/data-product-analytics#137',
  asOf: '2025-10',
});
