import { testCheck } from '../table.js';
import { APP, container, SERVE } from './own-container.js';

const ID = 'environment/container-imports';
const pandas = `import pandas as pd\n${APP}`;
const found = [`docker/app.py:1:8 error ${ID}`];

const BROUGHT: readonly (readonly [string, Parameters<typeof container>[0]])[] = [
  ['the requirements', { requirements: 'fastapi\nuvicorn\npandas==2.2.3\n' }],
  ['another spelling', { requirements: 'fastapi\nuvicorn\nPandas>=2\n' }],
  ['an argument of pip', { start: `RUN pip install "pandas>=2,<3"\n${SERVE}` }],
  ['python -m pip', { start: `RUN python -m pip install -U pandas\n${SERVE}` }],
  ['uv pip', { start: `RUN uv pip install --system pandas\n${SERVE}` }],
  ['a package that brings it', { requirements: 'fastapi\nuvicorn\nmlflow==2.16.2\n' }],
  ['a path, which may bring anything', { start: `RUN pip install .\n${SERVE}` }],
  ['poetry', { start: `RUN poetry install\n${SERVE}` }],
  ['a script', { start: `RUN ./install.sh\n${SERVE}` }],
  ['another base image', { dockerfile: `FROM example.azurecr.io/base:1\nCOPY . .\n${SERVE}` }],
  ['a base of conda', { dockerfile: `FROM continuumio/anaconda3:2024.10-1\nCOPY . .\n${SERVE}` }],
  [
    'another stage',
    {
      dockerfile: `FROM python:3.12 AS build\nRUN pip install fastapi uvicorn pandas\nFROM python:3.12-slim\nCOPY --from=build /usr /usr\nWORKDIR /app\nCOPY . .\n${SERVE}`,
    },
  ],
];

testCheck(ID, [
  { claim: 'accepts what is installed', files: container(), findings: [] },
  {
    claim: 'finds what nothing installs',
    files: container({ app: pandas }),
    findings: found,
    says: ['requirements.txt', 'pandas'],
  },
  ...BROUGHT.map(([claim, files]) => ({
    claim: `accepts ${claim}`,
    files: container({ app: pandas, ...files }),
    findings: [],
  })),
  {
    claim: 'finds it in a module that the program loads',
    files: container({
      app: `import tools\n${APP}`,
      more: { 'docker/tools.py': 'import joblib\nimport sklearn\n' },
    }),
    findings: [`docker/tools.py:1:8 error ${ID}`, `docker/tools.py:2:8 error ${ID}`],
    says: ['scikit-learn'],
  },
  {
    claim: 'accepts an import in try',
    files: container({ app: `try:\n    import pandas\nexcept ImportError:\n    pandas = None\n${APP}` }),
    findings: [],
  },
  {
    claim: 'accepts modules beside it',
    files: container({ app: `from lib import x\n${APP}`, more: { 'docker/lib/__init__.py': 'x = 1\n' } }),
    findings: [],
  },
  {
    claim: 'finds a form without python-multipart',
    files: container({ app: APP.replace('import FastAPI', 'import FastAPI, Form') }),
    findings: [`docker/app.py:1:30 warning ${ID}/needs`],
    says: ['python-multipart'],
  },
  {
    claim: 'accepts a form with it',
    files: container({
      app: APP.replace('import FastAPI', 'import FastAPI, Form'),
      requirements: 'fastapi[standard]\n',
    }),
    findings: [],
  },
]);
