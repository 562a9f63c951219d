/** Building and pulling the container image: the service, conda, pip, Docker, registries. */
import { codePattern, defineSignatures } from '../signature.js';

export const image = defineSignatures([
  {
    cause: 'build-identity-empty',
    literals: ['identity(object id'],
    pattern: /Identity\(object id: ?\) does not have permissions for/,
    examples: [
      'ImageBuildFailure: Identity(object id: ) does not have permissions for {..}/environments/read',
    ],
  },
  {
    cause: 'build-registry-authorization',
    literals: ['container registry authorization failure'],
    examples: ['ImageBuildFailure: container registry authorization failure'],
  },
  {
    cause: 'build-registry-unreachable',
    literals: ['failed to communicate with the workspaces container registry'],
    examples: ["failed to communicate with the workspace's container registry"],
  },
  {
    cause: 'image-build-timeout',
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
  {
    cause: 'image-build-failed',
    literals: [
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
    cause: 'image-build-failed',
    literals: ['imagebuildfailure', 'image build failed', 'environment image build'],
    pattern: new RegExp(
      `\\bImageBuildFailure\\b|[Ii]mage build failed|${codePattern('ImageBuildFailure').source}`,
    ),
    weight: 'symptom',
    examples: ['(ImageBuildFailure) Image build failed.', 'ImageBuildFailure'],
  },
  {
    cause: 'package-wants-other-python',
    literals: ['requires a different python', 'requires-python', 'requires python'],
    pattern:
      /Package '?(?<package>[\w.-]+)'? requires a different Python: (?<python>[\d.]+) not in '?(?<wants>[^'\n]{1,60}?)'?(?: |$)|Ignored the following versions that require a different python version: (?<versions>.{1,120})/,
    weight: 'cause',
    examples: [
      "ERROR: Package 'setuptools' requires a different Python: 3.7.13 not in '>=3.8'",
      "Pip subprocess error: ERROR: Package 'setuptools' requires a different Python: 3.7.13 not in '>=3.8' CondaEnvException: Pip failed",
    ],
  },
  {
    cause: 'pip-conflict',
    literals: ['resolutionimpossible', 'conflicting dependencies'],
    pattern:
      /(?:Cannot install (?<packages>.{3,200}?) because these package versions have conflicting dependencies|ResolutionImpossible)/,
    examples: [
      'ERROR: Cannot install pydantic==2.10.6 and azureml-inference-server-http==1.5.1 because these package versions have conflicting dependencies.',
      'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/',
      'ResolutionImpossible',
    ],
  },
  {
    cause: 'pip-no-version',
    literals: [
      'could not find a version that satisfies the requirement',
      'no matching distribution found for',
    ],
    pattern:
      /Could not find a version that satisfies the requirement (?<requirement>[\w.[\]-]+ ?[^\s(]{0,60})(?: ?\(from (?!versions|-r)(?<by>[^)\s]{1,120}))?|No matching distribution found for (?<requirement2>[\w.[\]-]+ ?[^\s(]{0,60})/,
    examples: [
      'ERROR: Could not find a version that satisfies the requirement sanic~=21.6.0 (from azureml-inference-server-http~=0.4.1->azureml-defaults',
      'ERROR: No matching distribution found for tensorflow==1.15.0',
    ],
  },
  {
    cause: 'pip-backtracking',
    literals: ['installing pip dependencies', 'looking at multiple versions of'],
    pattern:
      /Installing pip dependencies: ?\.{3} ?working\.{3}(?! ?(?:done|failed|Pip subprocess))|INFO: (?:pip is looking at multiple versions of|This is taking longer than usual)/,
    weight: 'hint',
    examples: ['Installing pip dependencies: ...working...'],
    never: ['Installing pip dependencies: ...working... done'],
  },
  {
    cause: 'package-build-failed',
    literals: [
      'failed building wheel for',
      'could not build wheels for',
      'subprocess-exited-with-error',
      'metadata-generation-failed',
      'failed to build installable wheels',
    ],
    pattern:
      /(?:Failed building wheel for|Could not build wheels for|[Ff]ailed to build installable wheels for some pyproject\.toml based projects \(?) ?(?<package>[\w.-]+)|error: (?:subprocess-exited-with-error|metadata-generation-failed)/,
    examples: ['ERROR: Failed building wheel for dlib', 'error: subprocess-exited-with-error'],
  },
  {
    cause: 'package-index-unreachable',
    literals: ['condahttperror', 'max retries exceeded', 'retrying (retry', 'read timed out'],
    pattern:
      /CondaHTTPError: HTTP (?<status>\d{3})|(?:HTTPSConnectionPool|host=)\S{0,4}(?<host>(?:pypi\.org|files\.pythonhosted\.org|conda\.anaconda\.org|repo\.anaconda\.com)).{0,300}(?:Max retries exceeded|Read timed out)/,
    examples: [
      'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.anaconda.org/conda-forge/linux-64/repodata.json>',
      "HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out.",
    ],
  },
  {
    cause: 'package-index-unreachable',
    literals: ['after connection broken by'],
    pattern: /Retrying \(Retry\(.{1,120}\)\) after connection broken by .{1,600}: \/\S{1,200}/,
    // pip tries again; only where it then knows of no version was nobody there.
    weight: 'hint',
    examples: [
      "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ConnectTimeoutError(<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f1c>, 'Connection to pypi.org timed out. (connect timeout=15)')': /simple/numpy/",
    ],
  },
  {
    cause: 'conda-no-package',
    literals: [
      'resolvepackagenotfound',
      'packagesnotfounderror',
      'nothing provides requested',
      'does not exist (perhaps a typo',
    ],
    pattern:
      /ResolvePackageNotFound: ?- (?<package>[\w.=<>!*-]+)|PackagesNotFoundError: The following packages are (?:not available|missing) from (?:current|the target)[^:]{0,40}: ?- (?<package2>[\w.=<>!*-]+)|nothing provides requested (?<package3>[\w.=<>!* -]{1,60}?)(?: |$)|(?<package4>[\w.=<>!*-]+) does not exist \(perhaps a typo/,
    examples: [
      'ResolvePackageNotFound:\n  - scikit-lern=1.0',
      'PackagesNotFoundError: The following packages are not available from current channels:\n\n  - numpyy==1.2',
      'LibMambaUnsatisfiableError: Encountered problems while solving:\n  - nothing provides requested pythn 3.10*',
    ],
  },
  {
    // The list of names was cut off.
    cause: 'conda-no-package',
    literals: ['resolvepackagenotfound', 'packagesnotfounderror'],
    pattern: /\b(?:ResolvePackageNotFound|PackagesNotFoundError):/,
    examples: ['ResolvePackageNotFound:'],
  },
  {
    cause: 'conda-conflict',
    literals: [
      'unsatisfiableerror',
      'found conflicts',
      'conflicting requests',
      'could not solve for environment specs',
      'following packages are incompatible',
      'is not installable because',
    ],
    pattern:
      /\b(?:LibMamba)?UnsatisfiableError\b|Found conflicts! Looking for incompatible packages|(?:^|\s)(?<package2>[\w.-]{1,80} [\w.*=<>!-]{1,40})\s{1,3}is not installable because|[Cc]ould not solve for environment specs|The following packages are incompatible|package (?<package>[\w.-]+) .{1,80} requires .{1,80}, but none of the providers can be installed/,
    examples: [
      'UnsatisfiableError: The following specifications were found to be incompatible with each other',
      'LibMambaUnsatisfiableError: Encountered problems while solving:',
      'Could not solve for environment specs\nThe following packages are incompatible\n└─ scikit-learn 0.24.1**  is not installable because there are no viable options',
    ],
  },
  {
    cause: 'conda-file-invalid',
    literals: ['environmentfilenotfound', 'invalidmatchspec', 'condavalueerror', 'environmentfileempty'],
    pattern:
      /\b(?:EnvironmentFileNotFound|EnvironmentFileEmpty|InvalidMatchSpec|CondaValueError|InvalidVersionSpec): ?(?<detail>.{3,200})/,
    examples: ["InvalidMatchSpec: Invalid spec 'numpy===1': bad", 'EnvironmentFileNotFound: conda.yml'],
  },
  {
    cause: 'pip-failed',
    literals: ['condaenvexception', 'pip subprocess error', 'pip failed'],
    pattern: /CondaEnvException: ?Pip failed|Pip subprocess error|CondaEnvException/,
    weight: 'symptom',
    examples: ['CondaEnvException: Pip failed', 'Pip subprocess error:'],
  },
  {
    cause: 'base-image-missing',
    literals: ['failed to solve', 'manifest for', 'pull access denied', 'not found: manifest unknown'],
    pattern:
      /(?:failed to solve|failed to load metadata|Step \d+\/\d+ : FROM).{0,200}?(?<image>[\w.-]+\.[a-z]{2,}\/[\w./-]+:[\w.-]+).{0,60}not found|manifest for (?<image2>mcr\.microsoft\.com\/[\w./:@-]+) not found/,
    examples: [
      'ERROR: failed to solve: mcr.microsoft.com/azureml/nope:1: mcr.microsoft.com/azureml/nope:1: not found',
      'Error response from daemon: manifest for mcr.microsoft.com/azureml/openmpi9:latest not found: manifest unknown',
    ],
  },
  {
    cause: 'dockerfile-copy-missing',
    literals: [
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
  {
    cause: 'dockerfile-command-failed',
    literals: ['returned a non-zero code', 'did not complete successfully: exit code'],
    pattern:
      /The command '?(?<command>.{1,200}?)'? returned a non-zero code: (?<status>\d+)|process "(?<command2>.{1,200}?)" did not complete successfully: exit code: (?<status2>\d+)/,
    weight: 'symptom',
    examples: [
      "The command '/bin/sh -c pip install -r requirements.txt' returned a non-zero code: 1",
      'ERROR: process "/bin/sh -c conda env create -f c.yml" did not complete successfully: exit code: 1',
    ],
  },
  {
    cause: 'image-missing',
    literals: [
      'manifest unknown',
      'name_unknown',
      'manifest_unknown',
      'unable to download user container image',
      'not found in registry',
      'failed to resolve reference',
    ],
    pattern:
      /(?:(?:manifest for|image|reference) "?(?<image>[\w./:@-]{3,300})"? ?(?:not found|.{0,80}))?(?:manifest unknown|MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest tagged by "(?<tag>[^"]{1,128})" is not found)|failed to resolve reference "?(?<image2>[\w./:@-]{3,300}?)"?: \S{3,300}: not found\b|[Uu]nable to download user container image/,
    examples: [
      '{"logger":"VMAgent.ImageFetcher","error":"failed to resolve reference \\"acr1.azurecr.io/credit:12\\": acr1.azurecr.io/credit:12: not found"}',
      'failed to resolve reference "acr.azurecr.io/credit:7": acr.azurecr.io/credit:7: not found: manifest unknown',
      'BadArgument: Unable to download user container image',
      '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest tagged by \\"7\\" is not found"}]}',
    ],
  },
  {
    cause: 'image-pull-limited',
    literals: ['toomanyrequests', 'pull rate limit'],
    pattern:
      /toomanyrequests: You have reached your (?:unauthenticated )?pull rate limit|reached your (?:unauthenticated )?pull rate limit/,
    examples: [
      'toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating',
    ],
  },
  {
    cause: 'registry-unreachable',
    literals: ['no such host', 'i/o timeout', 'client with ip', 'x509:'],
    pattern:
      /dial tcp:? .{0,120}?(?<host>[\w.-]+\.azurecr\.io).{0,120}(?:no such host|i\/o timeout|connection refused)|lookup (?<host2>[\w.-]+) on .{0,60}: no such host|client with IP '?(?<ip>[\d.]+)'? is not allowed access|x509: certificate signed by unknown authority/,
    examples: [
      'dial tcp: lookup acr1.azurecr.io on 168.63.129.16:53: no such host',
      "denied: client with IP '20.1.2.3' is not allowed access. Refer https://aka.ms/acr/firewall",
    ],
  },
  {
    cause: 'image-pull-failed',
    literals: ['imagepullfailed', 'image pull failed', 'usercontainerimagepull: failed', 'errimagepull'],
    pattern:
      /Name: ImagePullFailed, Type: Warning|Image pull failed, retrying|UserContainerImagePull: Failed|\bErrImagePull\b|\bImagePullFailed\b/,
    weight: 'symptom',
    examples: [
      'Kind: Pod, Name: ImagePullFailed, Type: Warning, Time: 2024-11-12T13:55:18.532067Z, Message: Image pull failed, retrying. Please check image-fetcher log for detail.',
      'UserContainerImagePull: Failed',
    ],
  },
  {
    cause: 'image-wrong-platform',
    literals: ['exec format error', 'no matching manifest for linux/amd64', 'image operating system'],
    pattern:
      /exec format error|no matching manifest for linux\/amd64|image operating system "windows" cannot be used/i,
    examples: [
      'exec /usr/bin/python: exec format error',
      'no matching manifest for linux/amd64 in the manifest list entries',
    ],
  },
]);
