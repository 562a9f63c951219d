import { testCheck } from '../table.js';
import { environment } from './exported.js';
import { container, DOCKERFILE, SERVE } from './own-container.js';

const ID = 'environment/companions';
const found = [`conda.yml:6:9 warning ${ID}`];

const BROKEN: readonly (readonly [string, string])[] = [
  ['flask==2.2.2', 'werkzeug'],
  ['Flask==2.0.3', 'werkzeug'],
  ['flask>=2.2,<2.2.5', 'werkzeug'],
  ['jinja2==2.11.3', 'markupsafe'],
  ['sentence-transformers==2.2.2', 'huggingface-hub'],
  ['openai==1.40.0', 'httpx'],
  ['openai>=1.3,<1.50', 'httpx'],
];

testCheck(ID, [
  ...BROKEN.map(([line, needs]) => ({
    claim: `finds ${line}`,
    files: environment({ pip: [line] }),
    findings: found,
    says: [needs],
  })),
  ...[
    'flask==2.2.5',
    'flask==3.0.3',
    'flask',
    'flask>=2.2',
    'openai==1.55.3',
    'openai>=1.0',
    'sentence-transformers==2.7.0',
    'jinja2==3.1.4',
  ].map(line => ({ claim: `accepts ${line}`, files: environment({ pip: [line] }), findings: [] })),
  ...['werkzeug<3', 'Werkzeug==2.2.3', 'werkzeug>=2,<3', 'connexion==2.14.2'].map(line => ({
    claim: `accepts flask==2.2.2 beside ${line}`,
    files: environment({ pip: ['flask==2.2.2', line] }),
    findings: [],
  })),
  {
    claim: 'finds a newer werkzeug that is asked for',
    files: environment({ pip: ['flask==2.2.2', 'werkzeug==3.0.1'] }),
    findings: found,
    says: ['werkzeug==3.0.1'],
  },
  { claim: 'accepts conda’s own packages', files: environment({ conda: ['flask=2.2.2'] }), findings: [] },
  {
    claim: 'accepts a Python that has no newer werkzeug',
    files: environment({ pip: ['flask==2.2.2'], python: 'python=3.7' }),
    findings: [],
  },
  {
    claim: 'finds TensorFlow beside protobuf 4',
    files: environment({ pip: ['tensorflow==2.8.0'], python: 'python=3.10' }),
    findings: found,
  },
  {
    claim: 'accepts a later patch of it',
    files: environment({ pip: ['tensorflow==2.8.4'], python: 'python=3.10' }),
    findings: [],
  },
  {
    claim: 'finds it in a Dockerfile',
    files: container({ requirements: 'gunicorn\nflask==2.2.2\n' }),
    findings: [`docker/requirements.txt:2:1 warning ${ID}`],
  },
  {
    claim: 'finds an argument of pip install',
    files: container({ dockerfile: `${DOCKERFILE}RUN pip install 'flask==2.2.2'\n${SERVE}` }),
    findings: [`docker/Dockerfile:6:17 warning ${ID}`],
  },
  ...(['azureml-defaults', 'azureml-defaults==1.57.0'] as const).map(line => ({
    claim: `finds ${line} on Python 3.13`,
    files: {
      ...environment({ python: 'python=3.13' }),
      'conda.yml': `dependencies:\n  - python=3.13\n  - pip:\n      - ${line}\n`,
    },
    findings: [`conda.yml:4:9 warning ${ID}/defaults`],
    says: ['azureml-inference-server-http'],
  })),
  {
    claim: 'accepts it on Python 3.11',
    files: {
      ...environment(),
      'conda.yml': 'dependencies:\n  - python=3.11\n  - pip:\n      - azureml-defaults\n',
    },
    findings: [],
  },
]);
