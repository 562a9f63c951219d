import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/python-version';
const SERVER = ['azureml-inference-server-http'];
const python = (text: string, pip: readonly string[] = SERVER) => project(conda([], pip, text));
const at = (message: string) => [`conda.yml:3:5 ${message}`];

testCheck(ID, [
  { claim: 'says nothing of a current one', files: python('python=3.12'), findings: [] },
  { claim: 'takes a range by its newest', files: python('python>=3.8,<3.13'), findings: [] },
  { claim: 'takes a patch version', files: python('python==3.11.9'), findings: [] },
  { claim: 'takes a build', files: python('python=3.11.9=h955ad1f_0'), findings: [] },
  { claim: 'takes a channel', files: python('conda-forge::python=3.12'), findings: [] },
  { claim: 'takes alternatives', files: python('python=3.8|3.12.*'), findings: [] },
  {
    claim: 'says nothing of a way to write that it does not know',
    files: python('python=3.1*'),
    findings: [],
  },
  { claim: 'says nothing of a placeholder', files: python('python=__PYTHON__'), findings: [] },
  {
    claim: 'says nothing without a conda file',
    files: { 'blue.yml': 'name: b\nendpoint_name: e\nenvironment: azureml:e:1\nmodel: azureml:m:1\n' },
    findings: [],
  },
  {
    claim: 'misses it',
    files: project(conda(['numpy'], SERVER, '')),
    findings: [`conda.yml:2:1 warning ${ID}/none`],
    says: ['- python=3.12'],
  },
  {
    claim: 'leaves a file without dependencies to environment/conda-file',
    files: project('name: x\n'),
    findings: [],
  },
  { claim: 'wants a version', files: python('python'), findings: at(`warning ${ID}/any`) },
  {
    claim: 'notes one without an upper end',
    files: python('python>=3.11'),
    findings: at(`notice ${ID}/open`),
  },
  {
    claim: 'refuses what the server does not serve',
    files: python('python=3.8'),
    findings: at(`error ${ID}/not-served`),
    says: ['"python=3.8"'],
  },
  {
    claim: 'refuses a range that ends too early',
    files: python('python>=3.6,<3.9'),
    findings: at(`error ${ID}/not-served`),
  },
  {
    claim: 'refuses it in quotes',
    files: python('"python=3.8"'),
    findings: [`conda.yml:3:6 error ${ID}/not-served`],
  },
  {
    claim: 'only warns where an old server was pinned with it',
    files: python('python=3.8', ['azureml-inference-server-http==1.0.0']),
    findings: at(`warning ${ID}/old-server`),
  },
  {
    claim: 'does not where the pinned server is too new for it',
    files: python('python=3.8', ['azureml-inference-server-http==1.4.0']),
    findings: at(`error ${ID}/not-served`),
  },
  {
    claim: 'only warns beside a pinned azureml-defaults',
    files: python('python=3.8', ['azureml-defaults==1.38.0']),
    findings: at(`warning ${ID}/old-server`),
  },
  {
    claim: 'only warns of its age where no server is to run',
    files: project(conda([], [], 'python=3.8'), { code: '' }),
    findings: at(`warning ${ID}/ended`),
  },
  { claim: 'warns of 3.9', files: python('python=3.9'), findings: at(`warning ${ID}/undocumented`) },
  {
    claim: 'notes an end of life',
    files: python('python=3.10'),
    findings: at(`notice ${ID}/ended`),
    says: ['2026-10-31'],
  },
  { claim: 'notes it by the day', files: python('python=3.10'), now: new Date('2026-10-30'), findings: [] },
  {
    claim: 'notes it for the next ones too',
    files: python('python=3.12'),
    now: new Date('2029-01-01'),
    findings: at(`notice ${ID}/ended`),
  },
  {
    claim: 'knows versions that never were',
    files: python('python=3.1'),
    findings: at(`warning ${ID}/no-such`),
  },
  { claim: 'does not judge what came after it', files: python('python=3.31'), findings: [] },
  {
    claim: 'looks into an inline conda_file',
    files: {
      'blue.yml': [
        'name: blue',
        'endpoint_name: credit',
        'instance_type: Standard_DS3_v2',
        'code_configuration: {code: src, scoring_script: score.py}',
        'environment:',
        '  image: a.azurecr.io/x:1',
        '  conda_file:',
        '    dependencies:',
        '      - python=3.7',
        '',
      ].join('\n'),
    },
    findings: [`blue.yml:9:9 error ${ID}/not-served`],
  },
]);
