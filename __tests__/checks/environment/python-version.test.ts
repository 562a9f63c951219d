import { testCheck } from '../table.js';
import { conda, project } from './conda-project.js';

const ID = 'environment/python-version';
const SERVER = ['azureml-inference-server-http'];
const python = (text: string, pip: readonly string[] = SERVER) => project(conda([], pip, text));
const at = (message: string) => [`conda.yml:3:5 ${message}`];

testCheck(ID, [
  { claim: 'accepts a current one', files: python('python=3.12'), findings: [] },
  { claim: 'judges a range by its newest', files: python('python>=3.8,<3.13'), findings: [] },
  { claim: 'accepts a patch version', files: python('python==3.11.9'), findings: [] },
  { claim: 'accepts a build', files: python('python=3.11.9=h955ad1f_0'), findings: [] },
  { claim: 'accepts a channel', files: python('conda-forge::python=3.12'), findings: [] },
  { claim: 'accepts alternatives', files: python('python=3.8|3.12.*'), findings: [] },
  {
    claim: 'skips a form that it does not know',
    files: python('python=3.1*'),
    findings: [],
  },
  { claim: 'accepts a placeholder', files: python('python=__PYTHON__'), findings: [] },
  {
    claim: 'reports nothing without a conda file',
    files: { 'blue.yml': 'name: b\nendpoint_name: e\nenvironment: azureml:e:1\nmodel: azureml:m:1\n' },
    findings: [],
  },
  {
    claim: 'reports a missing Python',
    files: project(conda(['numpy'], SERVER, '')),
    findings: [`conda.yml:2:1 warning ${ID}/none`],
    says: ['- python=3.12'],
  },
  {
    claim: 'leaves a file without dependencies to environment/conda-file',
    files: project('name: x\n'),
    findings: [],
  },
  {
    claim: 'reports a missing version',
    files: python('python'),
    findings: at(`warning ${ID}/any`),
    says: ['"python" allows every Python'],
  },
  {
    claim: 'notes one without an upper bound',
    files: python('python>=3.11'),
    findings: at(`notice ${ID}/open`),
    says: ['"python>=3.11" has no upper bound'],
  },
  {
    claim: 'warns where pip takes an old server',
    files: python('python=3.8'),
    findings: at(`warning ${ID}/old-by-pip`),
    says: ['at most Python 3.8', '"python=3.8"'],
  },
  {
    claim: 'reports what no server supports',
    files: python('python=3.5'),
    findings: at(`error ${ID}/not-served`),
    says: ['Python 3.5 is too old', '"python=3.5"'],
  },
  {
    claim: 'reports a range that ends too early',
    files: python('python>=3.6,<3.9'),
    findings: at(`warning ${ID}/old-by-pip`),
  },
  {
    claim: 'reports it in quotes',
    files: python('"python=3.8"'),
    findings: [`conda.yml:3:6 warning ${ID}/old-by-pip`],
  },
  {
    claim: 'only warns where an old server is pinned with it',
    files: python('python=3.8', ['azureml-inference-server-http==1.0.0']),
    findings: at(`warning ${ID}/old-server`),
    says: ['2024-10-07'],
  },
  {
    claim: 'reports it where the pinned server is too new for it',
    files: python('python=3.8', ['azureml-inference-server-http==1.4.0']),
    findings: at(`error ${ID}/not-served`),
  },
  {
    claim: 'only warns beside a pinned azureml-defaults',
    files: python('python=3.8', ['azureml-defaults==1.38.0']),
    findings: at(`warning ${ID}/old-server`),
  },
  {
    claim: 'only warns about its age where no server runs',
    files: project(conda([], [], 'python=3.8'), { code: '' }),
    findings: at(`warning ${ID}/ended`),
  },
  {
    claim: 'warns about 3.9',
    files: python('python=3.9'),
    findings: at(`warning ${ID}/undocumented`),
    says: ['at most Python 3.9'],
  },
  {
    claim: 'notes an end of life',
    files: python('python=3.10'),
    findings: at(`notice ${ID}/ended`),
    says: ['2026-10-31'],
  },
  {
    claim: 'notes an end of life from its day on',
    files: python('python=3.10'),
    now: new Date('2026-10-30'),
    findings: [],
  },
  {
    claim: 'notes it for later versions, too',
    files: python('python=3.12'),
    now: new Date('2029-01-01'),
    findings: at(`notice ${ID}/ended`),
  },
  {
    claim: 'reports a version that never existed',
    files: python('python=3.1'),
    findings: at(`warning ${ID}/no-such`),
    says: ['"python=3.1"'],
  },
  { claim: 'skips versions after the catalogue', files: python('python=3.31'), findings: [] },
  {
    claim: 'checks an inline conda_file',
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
    findings: [`blue.yml:9:9 warning ${ID}/old-by-pip`],
  },
]);
