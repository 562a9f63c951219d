import { deployment, testCheck } from '../table.js';
import { project } from './conda-project.js';

const ID = 'environment/conda-file';
const GOOD =
  'name: x\nchannels: [conda-forge]\ndependencies:\n  - python=3.12\n  - pip\n  - pip:\n      - joblib\n';

testCheck(ID, [
  { claim: 'accepts a complete file', files: project(GOOD), findings: [] },
  { claim: 'accepts variables', files: project(`${GOOD}variables:\n  A: b\n`), findings: [] },
  {
    claim: 'reports invalid YAML',
    files: project('dependencies: [python\nname: x\n'),
    findings: [`conda.yml:2:8 error ${ID}/not-yaml`],
  },
  {
    claim: 'reports a tab',
    files: project('dependencies:\n\t- python\n'),
    findings: [`conda.yml:2:1 error ${ID}/tab`],
  },
  {
    claim: 'reports an empty file',
    files: project('# nothing\n'),
    findings: [`conda.yml:1:1 error ${ID}/empty`],
  },
  {
    claim: 'reports a file without keys',
    files: project('- numpy\n- pandas\n'),
    findings: [`conda.yml:1:1 error ${ID}/not-a-mapping`],
  },
  {
    claim: 'reports missing dependencies',
    files: project('name: x\n'),
    findings: [`conda.yml:1:1 error ${ID}/no-dependencies`],
  },
  {
    claim: 'reports misspelled dependencies',
    files: project('name: x\ndependancies:\n  - python=3.12\n'),
    findings: [`conda.yml:1:1 error ${ID}/no-dependencies-typo`, `conda.yml:2:1 warning ${ID}/did-you-mean`],
    says: ['Did you mean dependencies?'],
  },
  {
    claim: 'reports dependencies that are not a list',
    files: project('dependencies:\n  python: 3.12\n'),
    findings: [`conda.yml:1:1 error ${ID}/not-a-list`],
  },
  {
    claim: 'reports an item that is not text',
    files: project('dependencies:\n  - python=3.12\n  - [a]\n'),
    findings: [`conda.yml:3:5 error ${ID}/item`],
  },
  {
    claim: 'reports an installer other than pip',
    files: project('dependencies:\n  - python=3.12\n  - numpy: 2.3\n'),
    findings: [`conda.yml:3:5 error ${ID}/section`],
    says: ['"numpy"', '- numpy=1.2.3'],
  },
  {
    claim: 'reports a pip section that is not a list',
    files: project('dependencies:\n  - python=3.12\n  - pip\n  - pip: joblib\n'),
    findings: [`conda.yml:4:10 error ${ID}/pip-not-a-list`],
  },
  {
    claim: 'reports an empty pip section',
    files: project('dependencies:\n  - python=3.12\n  - pip:\n'),
    findings: [`conda.yml:3:5 error ${ID}/pip-not-a-list`, `conda.yml:3:5 notice ${ID}/no-pip`],
  },
  {
    claim: 'reports a pip item that is not text',
    files: project('dependencies:\n  - pip\n  - pip:\n    - a: b\n'),
    findings: [`conda.yml:4:7 error ${ID}/pip-item`],
  },
  {
    claim: 'reports pip without a colon above its packages',
    files: project('dependencies:\n  - python=3.12\n  - pip\n    - numpy\n    - joblib\n'),
    findings: [`conda.yml:3:5 error ${ID}/pip-without-colon`],
    says: ['- pip:'],
  },
  {
    claim: 'reports a python_env.yaml of MLflow',
    files: project(
      'python: 3.11.9\nbuild_dependencies:\n- pip==24.2\ndependencies:\n- -r requirements.txt\n',
    ),
    findings: [`conda.yml:1:1 error ${ID}/python-env`],
  },
  {
    claim: 'reports one in the place of the conda.yaml of a model',
    files: {
      'blue.yml': deployment('model:\n  path: model\n  type: mlflow_model', ['environment']),
      'model/MLmodel': 'flavors:\n  python_function:\n    env: conda.yaml\n',
      'model/conda.yaml': 'build_dependencies:\n- pip==24.2\ndependencies:\n- -r requirements.txt\n',
    },
    findings: [`model/conda.yaml:1:1 error ${ID}/python-env`],
  },
  {
    claim: 'reports an item that conda cannot read',
    files: project('dependencies:\n  - numpy @ https://x.org/n.whl\n'),
    findings: [`conda.yml:2:5 error ${ID}/match-spec`],
    says: ['"numpy @ https://x.org/n.whl"'],
  },
  {
    claim: 'notes a key that conda does not know',
    files: project(`${GOOD}author: me\n`),
    findings: [`conda.yml:8:1 notice ${ID}/unknown-key`],
    says: ['"author"'],
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
    claim: 'warns about Python listed twice',
    files: project('dependencies:\n  - python=3.12\n  - pip\n  - python>=3.11\n'),
    findings: [`conda.yml:4:5 warning ${ID}/python-twice`],
    says: ['"python=3.12" and "python>=3.11"'],
  },
  {
    claim: 'does not read a file outside the repository',
    files: {
      'blue.yml':
        'name: b\nendpoint_name: e\ninstance_type: a\nenvironment:\n  image: x:1\n  conda_file: ../conda.yml\n',
    },
    findings: [],
    notChecked: [`${ID} unknown-content`],
    says: ['outside the repository'],
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
    claim: 'accepts templates',
    files: project('dependencies:\n  - python=__PYTHON__\n  - {{ packages }}\n'),
    findings: [],
  },
  {
    claim: 'warns about a key that appears twice',
    files: project('dependencies:\n  - python=3.12\ndependencies:\n  - numpy=2.3.1\n'),
    findings: [`conda.yml:3:1 warning ${ID}/duplicate-key`],
    says: ['"dependencies" appears twice'],
  },
  {
    claim: 'reports what PyYAML stops at',
    files: project('dependencies:\n  - python=3.12\n  - *numpy\n'),
    findings: [`conda.yml:3:5 error ${ID}/not-yaml`],
    says: ['unknown alias numpy'],
  },
]);
