/** 6: an image that cannot be built or pulled, or is not the one that was tried. */
import { change, type FaultCase } from '../case.ts';
import { adding, BASE_IMAGE, CONDA, CONTAINER, DEPLOYMENT, DOCKERFILE, SKLEARN } from '../projects.ts';

const BUILD_FAILURE =
  'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025): ImageBuildFailure';
const CONTEXT = 'Microsoft document resource-limits-capacity.md (02/05/2025): 100 files, 1 MB';
/** An image of the team's own, with what a deployment starts from. */
const OWN_BASE = change(SKLEARN, {
  edit: { [DEPLOYMENT]: [[BASE_IMAGE, 'creditml.azurecr.io/scoring-base:2.3.1']] },
});

const TAGS = 'a public repository, not named: the MCR image does not exist';

export const cases: readonly FaultCase[] = [
  {
    id: 'image-without-tag',
    cause: '6',
    report: 'Azure/azureml-examples#4012 (a base image was refreshed, and deployments broke)',
    title: 'an image without a tag is whatever "latest" is on the day',
    good: OWN_BASE,
    fault: { edit: { [DEPLOYMENT]: [[':2.3.1', '']] } },
    visible: 'files',
    at: [DEPLOYMENT, '  image:'],
  },
  {
    id: 'image-latest',
    cause: '6',
    report: 'Azure/azureml-examples#4012 (a base image was refreshed, and deployments broke)',
    title: 'an image with the tag "latest"',
    good: OWN_BASE,
    fault: { edit: { [DEPLOYMENT]: [[':2.3.1', ':latest']] } },
    visible: 'files',
    at: [DEPLOYMENT, '  image:'],
    expect: ['latest'],
  },
  {
    id: 'image-not-a-name',
    cause: '6',
    report:
      'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025): the image or tag is missing',
    title: 'an image with the scheme of an address',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [[`image: ${BASE_IMAGE}`, `image: https://${BASE_IMAGE}`]] } },
    visible: 'files',
    at: [DEPLOYMENT, '  image:'],
  },
  {
    id: 'image-private-registry',
    cause: '6',
    report:
      'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025): private registries other than ACR',
    title: 'an image of a registry that takes credentials',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [[BASE_IMAGE, 'registry.credit.example/ml/base:20250601.v1']] } },
    visible: 'files',
    at: [DEPLOYMENT, '  image:'],
    expect: ['registry.credit.example'],
  },
  {
    id: 'package-twice',
    cause: '6',
    report: BUILD_FAILURE,
    title: 'the same package in two versions',
    good: SKLEARN,
    fault: { edit: { [CONDA]: [adding('numpy==1.26.4')] } },
    visible: 'files',
    at: [CONDA, 'numpy==1.26.4'],
    or: [[CONDA, 'numpy==2.2.6']],
    expect: ['numpy'],
  },
  {
    id: 'package-bounds-exclude',
    cause: '6',
    report: 'a public repository, not named: ResolutionImpossible',
    title: 'bounds that no version meets',
    good: SKLEARN,
    fault: { edit: { [CONDA]: [['numpy==2.2.6', 'numpy>=2.2,<2.0']] } },
    visible: 'files',
    at: [CONDA, 'numpy>=2.2,<2.0'],
    expect: ['numpy'],
  },
  {
    id: 'requirements-file-missing',
    cause: '6',
    report: BUILD_FAILURE,
    title: 'the conda file sends pip to a file that is not there',
    good: SKLEARN,
    fault: { edit: { [CONDA]: [adding('-r requirements.txt')] } },
    visible: 'files',
    at: [CONDA, '- -r requirements.txt'],
    expect: ['requirements.txt'],
  },
  {
    id: 'requirements-file-not-sent',
    cause: '6',
    report: 'microsoft/hi-ml#339',
    title: 'the conda file sends pip to a file that is there, and is not sent along',
    good: SKLEARN,
    fault: {
      write: { 'environment/requirements.txt': 'joblib==1.5.1\n' },
      edit: { [CONDA]: [['      - joblib==1.5.1\n', '      - -r requirements.txt\n']] },
    },
    visible: 'files',
    at: [CONDA, '- -r requirements.txt'],
    expect: ['requirements.txt'],
  },
  {
    id: 'copy-missing',
    cause: '6',
    report: BUILD_FAILURE,
    title: 'the Dockerfile copies a file that the build context lacks',
    good: CONTAINER,
    fault: { edit: { [DOCKERFILE]: [['COPY app.py .', 'COPY main.py .']] } },
    visible: 'files',
    at: [DOCKERFILE, 'COPY main.py'],
    expect: ['main.py'],
  },
  {
    id: 'copy-from-outside',
    cause: '6',
    report: BUILD_FAILURE,
    title: 'the Dockerfile copies from outside of its build context',
    good: CONTAINER,
    fault: { edit: { [DOCKERFILE]: [['COPY app.py .', 'COPY app.py ../model/rules.json ./']] } },
    visible: 'files',
    at: [DOCKERFILE, '../model/rules.json'],
    expect: ['rules.json'],
  },
  {
    id: 'context-too-big',
    cause: '6',
    report: CONTEXT,
    title: 'a build context of two megabytes',
    good: CONTAINER,
    fault: { write: { 'docker/sample.parquet': { bytes: 2_000_000 } } },
    visible: 'files',
    at: [DEPLOYMENT, 'path: ./docker'],
    expect: ['1 MB'],
  },
  {
    id: 'context-too-many-files',
    cause: '6',
    report: CONTEXT,
    title: 'a build context of more than a hundred files',
    good: CONTAINER,
    fault: {
      write: Object.fromEntries(
        Array.from({ length: 120 }, (_, n) => [`docker/static/icon-${n}.svg`, '<svg/>\n'] as const),
      ),
    },
    visible: 'files',
    at: [DEPLOYMENT, 'path: ./docker'],
    expect: ['100'],
  },
  {
    id: 'image-gone',
    cause: '6',
    report: TAGS,
    title: 'a tag that was never published, which only the registry knows',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [[':20250601.v1', ':20250631.v1']] } },
    visible: 'online',
  },
];
