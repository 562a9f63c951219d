import { testCheck } from '../table.js';
import { environment } from './exported.js';
import { container, DOCKERFILE, SERVE } from './own-container.js';

const ID = 'environment/package-index';
const FEED = 'https://pkgs.dev.azure.com/contoso/_packaging/ml/pypi/simple/';
const OWN = {
  'pyproject.toml': '[build-system]\nrequires = []\n[project]\nversion = "1"\nname = "Credit_Features"\n',
};

testCheck(ID, [
  {
    claim: 'finds a version with a plus',
    files: environment({ pip: ['torch==2.3.1+cpu', 'torchvision==0.18.1+cpu'] }),
    findings: [`conda.yml:6:9 error ${ID}/local-version`],
    says: ['https://download.pytorch.org/whl/cpu', '1 more'],
  },
  {
    claim: 'finds one of CUDA',
    files: environment({ pip: ['torch==2.3.1+cu121'] }),
    findings: [`conda.yml:6:9 error ${ID}/local-version`],
    says: ['whl/cu121'],
  },
  ...[
    '--extra-index-url https://download.pytorch.org/whl/cpu',
    '--index-url=https://download.pytorch.org/whl/cpu',
    '-i https://example.com/simple',
    '--find-links https://download.pytorch.org/whl/torch_stable.html',
    '-f https://download.pytorch.org/whl/torch_stable.html',
  ].map(line => ({
    claim: `accepts it with ${line}`,
    files: environment({ pip: [line, 'torch==2.3.1+cpu'] }),
    findings: [],
  })),
  {
    claim: 'accepts an address',
    files: environment({
      pip: ['torch @ https://download.pytorch.org/whl/cpu/torch-2.3.1%2Bcpu-cp311-cp311-linux_x86_64.whl'],
    }),
    findings: [],
  },
  {
    claim: 'finds it in a Dockerfile',
    files: container({ requirements: 'torch==2.3.1+cpu\n' }),
    findings: [`docker/requirements.txt:1:1 error ${ID}/local-version`],
  },
  {
    claim: 'accepts an option of pip install',
    files: container({
      requirements: 'torch==2.3.1+cpu\n',
      dockerfile: `${DOCKERFILE.replace('-r req', '--extra-index-url https://download.pytorch.org/whl/cpu -r req')}${SERVE}`,
    }),
    findings: [],
  },
  {
    claim: 'accepts a setting of the image',
    files: container({
      requirements: 'torch==2.3.1+cpu\n',
      dockerfile: `${DOCKERFILE.replace('WORKDIR', 'ENV PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cpu\nWORKDIR')}${SERVE}`,
    }),
    findings: [],
  },
  {
    claim: 'finds the package of the repository',
    files: environment({ pip: ['credit.features==1'], more: OWN }),
    findings: [`conda.yml:6:9 warning ${ID}/own-package`],
    says: ['pyproject.toml'],
  },
  {
    claim: 'accepts it from another index',
    files: environment({
      pip: ['--extra-index-url https://example.com/simple', 'credit-features==1'],
      more: OWN,
    }),
    findings: [],
  },
  {
    claim: 'finds a feed without credentials',
    files: environment({ pip: [`--extra-index-url ${FEED}`] }),
    findings: [`conda.yml:6:9 warning ${ID}/credentials`],
    says: ['pkgs.dev.azure.com', 'python_feed'],
  },
  {
    claim: 'accepts one with credentials',
    files: environment({
      pip: [
        `--extra-index-url ${FEED.replace('//', '//u:p@')}`,
        `--extra-index-url ${FEED.replace('//', `//u:$${'{TOKEN}'}@`)}`,
      ],
    }),
    findings: [],
  },
  {
    claim: 'accepts a public feed',
    files: environment({
      pip: [
        '--extra-index-url https://aiinfra.pkgs.visualstudio.com/PublicPackages/_packaging/ORT/pypi/simple/',
      ],
    }),
    findings: [],
  },
  {
    claim: 'accepts a secret of the build',
    files: container({
      dockerfile: `FROM python:3.12-slim\nRUN --mount=type=secret,id=netrc pip install --extra-index-url ${FEED} ours\n${SERVE}`,
    }),
    findings: [],
  },
]);
