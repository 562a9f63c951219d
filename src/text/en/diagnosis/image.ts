import type { image as causes } from '../../../catalog/failure-causes/image.js';
import type { DiagnosisWording } from '../../diagnosis-wording.js';
import {
  GET_LOGS,
  GRANT_PULL,
  IN_PREFLIGHT,
  RUN_LOCALLY,
  SHOW_TAGS,
  SHOW_WORKSPACE,
  SYNC_KEYS,
} from './commands.js';

const BUILD_LOG = [
  'Read the build log; its first error is the cause. Give it to endpoint-preflight, and it is read for you.',
  'az storage blob download --account-name {storage} --container-name {container} --name {path} --file build.log --auth-mode login\nendpoint-preflight diagnose --log-file build.log',
] as const;
const BUILD_ALONE =
  'Build the image by itself first (az ml environment create) and name the registered environment in the deployment: a build that fails is then seen at once, and the deployment does not wait for it.';
const PREFLIGHT = ['The next time, ask before the deploy.', IN_PREFLIGHT] as const;

export const image: Readonly<Record<keyof typeof causes, DiagnosisWording>> = {
  'image-build-failed': {
    summary: 'The image of the environment could not be built.',
    advice: [BUILD_LOG, BUILD_ALONE],
  },
  'image-build-timeout': {
    summary: [
      'The deployment gave up waiting for the image of environment {environment}, version {version}: its build has failed, or takes too long.',
      'The deployment gave up waiting for the image of its environment: the build has failed, or takes too long.',
    ],
    advice: [
      BUILD_LOG,
      'If its last line is "Installing pip dependencies: ...working...", pip tries one version after the other: pin them.',
      'If there is no log, a quarantine policy of the registry may hold the image back, or the workspace has no compute to build on.',
      BUILD_ALONE,
    ],
  },
  'build-registry-authorization': {
    summary:
      'The workspace could not log in to its container registry: the keys that it knows are not those of the registry any more.',
    advice: [
      ['Have it read the keys again.', SYNC_KEYS],
      'If the registry is in a virtual network, check that the workspace may reach it.',
    ],
  },
  'build-registry-unreachable': {
    summary:
      'The image could not be built, because the container registry of the workspace is private and the build does not run inside of its network.',
    advice: [
      [
        'Name a compute cluster of the network that builds the images.',
        'az ml workspace update --name {workspace} --resource-group {group} --image-build-compute <cluster>',
      ],
    ],
  },
  'build-identity-empty': {
    summary:
      'The first build of an environment ran without an identity. That is a fault of the service that goes away by itself.',
    advice: ['Deploy once more, unchanged.', 'If it comes again, open a support ticket.'],
  },
  'pip-conflict': {
    summary: [
      'pip cannot install {packages} together: each of them wants another version of the same package.',
      'pip cannot install the packages of the environment together: two of them want different versions of the same package.',
    ],
    advice: [
      'The lines above ResolutionImpossible say who wants what. Loosen the pin that stands in the way, or drop it: what azureml-inference-server-http needs of flask, pydantic and the like, it brings.',
      ['Try it without Azure.', 'pip install --dry-run -r requirements.txt'],
      PREFLIGHT,
    ],
  },
  'pip-no-version': {
    summary: [
      'There is no {requirement} to install: {by} asks for it, and no such version exists for this Python.',
      'There is no {requirement} that pip could install: the version does not exist, or not for this Python and platform.',
      'pip found no version of a package that fits.',
    ],
    advice: [
      'Check the name and the version on pypi.org, and whether it has files for the Python of the environment.',
      'Where an old azureml-defaults or azureml-inference-server-http asks for it, take the newest of those instead.',
      PREFLIGHT,
    ],
  },
  'pip-backtracking': {
    summary:
      'pip was still looking for versions that go together when the log ends: unpinned packages make it try one after the other.',
    advice: [
      'Pin the packages of the environment to versions that you know to work together, as pip freeze prints them.',
      BUILD_ALONE,
    ],
  },
  'package-wants-other-python': {
    summary: [
      'The package {package} does not run on Python {python}: it wants {wants}.',
      'A package does not run on the Python of the environment.',
    ],
    advice: [
      'Raise the Python of the environment to a supported one (3.10 or newer), or pin an older version of the package.',
      PREFLIGHT,
    ],
  },
  'package-build-failed': {
    summary: [
      'pip had to build {package} from its source, and failed: there is no finished wheel of it for this Python.',
      'pip had to build a package from its source, and failed.',
    ],
    advice: [
      'Take a version of the package, or a Python, for which PyPI has a wheel for Linux.',
      'Or install what the build needs (gcc, cmake, headers) in a Dockerfile.',
      PREFLIGHT,
    ],
  },
  'pip-failed': {
    summary: 'pip could not install the packages of the conda file. The lines above say why.',
    advice: [['Try it without Azure.', 'conda env create --file conda.yml'], PREFLIGHT],
  },
  'conda-no-package': {
    summary: [
      'conda finds no {package} in the channels of the environment.',
      'conda finds a package of the environment in none of its channels.',
    ],
    advice: [
      'Check the name and the version; many packages are on PyPI only and belong under "pip:". Or add the channel conda-forge.',
      PREFLIGHT,
    ],
  },
  'conda-conflict': {
    summary: [
      'conda cannot install the packages together: {package} stands in the way.',
      'conda cannot install the packages of the environment together: their versions contradict each other.',
    ],
    advice: [
      'Loosen the pins that the log names, or move packages under "pip:".',
      ['Try it without Azure.', 'conda env create --dry-run --file conda.yml'],
      PREFLIGHT,
    ],
  },
  'conda-file-invalid': {
    summary: ['conda cannot read the environment: {detail}', 'conda cannot read the environment.'],
    advice: [['Put the conda file right.', 'conda env create --dry-run --file conda.yml'], PREFLIGHT],
  },
  'package-index-unreachable': {
    summary: [
      'The build could not reach {host}, where the packages come from.',
      'The build could not reach the server that the packages come from.',
    ],
    advice: [
      'Deploy once more: the network may have been down for a moment.',
      'If the workspace may not go out, allow the hosts of PyPI and conda, or use an image that has the packages.',
    ],
  },
  'base-image-missing': {
    summary: ['The base image {image} does not exist.', 'The base image does not exist.'],
    advice: [
      [
        'Take a tag that is there.',
        'curl -s https://mcr.microsoft.com/v2/azureml/minimal-py312-inference/tags/list',
      ],
      PREFLIGHT,
    ],
  },
  'dockerfile-copy-missing': {
    summary: [
      'The Dockerfile copies {path}, which is not in the build context.',
      'The Dockerfile copies a file that is not in the build context.',
    ],
    advice: [
      'Paths of COPY start at build.path. Move the file below it, or name the path from there; .dockerignore may leave it out.',
      PREFLIGHT,
    ],
  },
  'dockerfile-command-failed': {
    summary: [
      'A command of the Dockerfile failed with status {status}: {command}',
      'A command of the Dockerfile failed.',
    ],
    advice: [['Build it where you can see it.', 'docker build .']],
  },
  'image-missing': {
    summary: [
      'The image {image} is not in the registry.',
      'The registry has no image with the tag {tag}.',
      'The image, or its tag, is not in the registry.',
    ],
    advice: [['See which tags there are, and name one of them.', SHOW_TAGS]],
  },
  'image-pull-failed': {
    summary: [
      'The image {image} could not be pulled, again and again: it is not there, the identity of the endpoint may not pull it, or the registry cannot be reached.',
      'The image could not be pulled, again and again: it is not there, the identity of the endpoint may not pull it, or the registry cannot be reached.',
    ],
    advice: [
      ['The lines of the image fetcher in the log say which of the three it is.', GET_LOGS],
      ['Is the tag there?', SHOW_TAGS],
      ['May the identity pull it?', GRANT_PULL],
    ],
  },
  'image-pull-limited': {
    summary: 'Docker Hub refused to hand out the image: too many pulls without a login.',
    advice: [
      [
        'Copy the image to the registry of the workspace, and name it there.',
        'az acr import --name {registry} --source docker.io/<image>:<tag>',
      ],
    ],
  },
  'registry-unreachable': {
    summary: [
      'The registry {host} cannot be reached from where the image is pulled.',
      'The registry does not let {ip} in: its firewall is closed to it.',
      'The registry cannot be reached from where the image is pulled.',
    ],
    advice: [
      'If the registry is private, the workspace needs a managed virtual network with a private endpoint to it; if its name is wrong, put it right.',
      ['See how the workspace and the registry are connected.', SHOW_WORKSPACE],
    ],
  },
  'image-wrong-platform': {
    summary:
      'The image is built for another processor or system than linux/amd64, so that nothing in it can be started. Images built on a Mac with Apple silicon are.',
    advice: [
      ['Build it for linux/amd64.', 'docker build --platform linux/amd64 --tag <image> .'],
      ['Or see where it works.', RUN_LOCALLY],
    ],
  },
};
