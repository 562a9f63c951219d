import { testCheck } from '../table.js';
import { project } from './conda-project.js';

const ID = 'environment/conda-file';
const GOOD =
  'name: x\nchannels: [conda-forge]\ndependencies:\n  - python=3.12\n  - pip\n  - pip:\n      - joblib\n';

testCheck(ID, [
  { claim: 'says nothing of a whole one', files: project(GOOD), findings: [] },
  { claim: 'says nothing of variables', files: project(`${GOOD}variables:\n  A: b\n`), findings: [] },
  {
    claim: 'wants YAML',
    files: project('dependencies: [python\nname: x\n'),
    findings: [`conda.yml:2:8 error ${ID}/not-yaml`],
  },
  {
    claim: 'wants spaces',
    files: project('dependencies:\n\t- python\n'),
    findings: [`conda.yml:2:1 error ${ID}/tab`],
  },
  { claim: 'wants something', files: project('# nothing\n'), findings: [`conda.yml:1:1 error ${ID}/empty`] },
  {
    claim: 'wants keys',
    files: project('- numpy\n- pandas\n'),
    findings: [`conda.yml:1:1 error ${ID}/not-a-mapping`],
  },
  {
    claim: 'wants dependencies',
    files: project('name: x\n'),
    findings: [`conda.yml:1:1 error ${ID}/no-dependencies`],
  },
  {
    claim: 'knows them misspelled',
    files: project('name: x\ndependancies:\n  - python=3.12\n'),
    findings: [`conda.yml:1:1 error ${ID}/no-dependencies-typo`, `conda.yml:2:1 warning ${ID}/did-you-mean`],
    says: ['Did you mean dependencies?'],
  },
  {
    claim: 'wants a list',
    files: project('dependencies:\n  python: 3.12\n'),
    findings: [`conda.yml:1:1 error ${ID}/not-a-list`],
  },
  {
    claim: 'wants texts in it',
    files: project('dependencies:\n  - python=3.12\n  - [a]\n'),
    findings: [`conda.yml:3:5 error ${ID}/item`],
  },
  {
    claim: 'knows no other installer',
    files: project('dependencies:\n  - python=3.12\n  - numpy: 2.3\n'),
    findings: [`conda.yml:3:5 error ${ID}/section`],
  },
  {
    claim: 'wants a list of pip',
    files: project('dependencies:\n  - python=3.12\n  - pip\n  - pip: joblib\n'),
    findings: [`conda.yml:4:10 error ${ID}/pip-not-a-list`],
  },
  {
    claim: 'wants something of pip',
    files: project('dependencies:\n  - python=3.12\n  - pip:\n'),
    findings: [`conda.yml:3:5 error ${ID}/pip-not-a-list`, `conda.yml:3:5 notice ${ID}/no-pip`],
  },
  {
    claim: 'wants texts of pip',
    files: project('dependencies:\n  - pip\n  - pip:\n    - a: b\n'),
    findings: [`conda.yml:4:7 error ${ID}/pip-item`],
  },
  {
    claim: 'wants what conda can read',
    files: project('dependencies:\n  - numpy @ https://x.org/n.whl\n'),
    findings: [`conda.yml:2:5 error ${ID}/match-spec`],
  },
  {
    claim: 'notes a key that conda does not know',
    files: project(`${GOOD}author: me\n`),
    findings: [`conda.yml:8:1 notice ${ID}/unknown-key`],
  },
  {
    claim: 'finds pip in the wrong place',
    files: project(`dependencies:\n  - python=3.12\npip:\n  - joblib\n`),
    findings: [`conda.yml:3:1 error ${ID}/pip-outside`],
  },
  {
    claim: 'notes a prefix',
    files: project(`${GOOD}prefix: /home/me/x\n`),
    findings: [`conda.yml:8:1 notice ${ID}/prefix`],
  },
  {
    claim: 'notes a pip section without pip',
    files: project('dependencies:\n  - python=3.12\n  - pip:\n    - joblib\n'),
    findings: [`conda.yml:3:5 notice ${ID}/no-pip`],
  },
  {
    claim: 'warns of Python twice',
    files: project('dependencies:\n  - python=3.12\n  - pip\n  - python>=3.11\n'),
    findings: [`conda.yml:4:5 warning ${ID}/python-twice`],
  },
  {
    claim: 'does not read what lies outside',
    files: {
      'blue.yml':
        'name: b\nendpoint_name: e\ninstance_type: a\nenvironment:\n  image: x:1\n  conda_file: ../conda.yml\n',
    },
    findings: [],
    notChecked: [`${ID} unknown-content`],
  },
  {
    claim: 'finds a file that is not UTF-8, where it is named: the client stops at its first byte',
    files: {
      'blue.yml':
        'name: b\nendpoint_name: e\ninstance_type: a\nenvironment:\n  image: x:1\n  conda_file: c.yml\n',
      'c.yml': Buffer.from('\uFEFFdependencies:\n  - python=3.12\n', 'utf16le') as never,
    },
    findings: [`blue.yml:6:15 error ${ID}/not-utf8`],
    says: ['UnicodeDecodeError', 'UTF-8'],
  },
  {
    claim: 'leaves a missing file to paths/conda-file',
    files: {
      'blue.yml':
        'name: b\nendpoint_name: e\ninstance_type: a\nenvironment:\n  image: x:1\n  conda_file: c.yml\n',
    },
    findings: [],
  },
  {
    claim: 'says nothing of templates',
    files: project('dependencies:\n  - python=__PYTHON__\n  - {{ packages }}\n'),
    findings: [],
  },
  {
    claim: 'warns of a key that stands there twice',
    files: project('dependencies:\n  - python=3.12\ndependencies:\n  - numpy=2.3.1\n'),
    findings: [`conda.yml:3:1 warning ${ID}/duplicate-key`],
  },
  {
    claim: 'knows what PyYAML stops at',
    files: project('dependencies:\n  - python=3.12\n  - *numpy\n'),
    findings: [`conda.yml:3:5 error ${ID}/not-yaml`],
  },
]);
