import { deployment, testCheck } from '../table.js';

const scoring = deployment('code_configuration:\n  code: ./src\n  scoring_script: score.py');
const script = { 'src/score.py': '' };
const model = (more = '') => deployment(`model:\n  path: ./models${more}`);
const build = deployment('environment:\n  build:\n    path: docker');

testCheck('paths/amlignore', [
  {
    claim: 'says nothing where nothing is left out',
    files: { 'blue.yml': scoring, ...script },
    findings: [],
  },
  {
    claim: 'says nothing of rules for other files',
    files: { 'blue.yml': scoring, ...script, 'src/.amlignore': '__pycache__/\n*.ipynb\n' },
    findings: [],
  },
  {
    claim: 'reads the rules of the uploaded folder alone',
    files: { 'blue.yml': scoring, ...script, '.amlignore': '*.py\n' },
    findings: [],
  },
  {
    claim: 'prefers .amlignore',
    files: { 'blue.yml': scoring, ...script, 'src/.amlignore': '# all\n', 'src/.gitignore': '*.py\n' },
    findings: [],
  },
  {
    claim: 'lets the last rule decide',
    files: { 'blue.yml': scoring, ...script, 'src/.amlignore': '*\n!score.py\n' },
    findings: [],
  },
  {
    claim: 'lets a rule bring back a file of a folder, as the client and unlike git',
    files: {
      'blue.yml': deployment('code_configuration:\n  code: src\n  scoring_script: online/score.py'),
      'src/online/score.py': '',
      'src/.amlignore': 'online/\n!online/score.py\n',
    },
    findings: [],
  },
  {
    claim: 'tells upper from lower case',
    files: { 'blue.yml': scoring, ...script, 'src/.amlignore': 'SCORE.PY\n' },
    findings: [],
  },
  {
    claim: 'leaves a missing script to its own check',
    files: { 'blue.yml': scoring, 'src/.amlignore': '*\n' },
    findings: [],
  },
  {
    claim: 'finds a scoring script that .amlignore leaves out',
    files: { 'blue.yml': scoring, ...script, 'src/.amlignore': '# tests\ntest_*\ns*.py\n' },
    findings: ['blue.yml:9:19 error paths/amlignore/script'],
    says: ['src/.amlignore has the rule "s*.py"'],
  },
  {
    claim: 'finds one that .gitignore leaves out',
    files: { 'blue.yml': scoring, ...script, 'src/.gitignore': '*\n' },
    findings: ['blue.yml:9:19 error paths/amlignore/script'],
  },
  {
    claim: 'finds a Dockerfile that is left out of the context',
    files: { 'blue.yml': build, 'docker/Dockerfile': 'FROM x\n', 'docker/.amlignore': 'Dockerfile\n' },
    findings: ['blue.yml:8:11 error paths/amlignore/dockerfile'],
  },
  {
    claim: 'finds a model that DVC put into .gitignore',
    files: {
      'blue.yml': model(),
      'models/model.pkl': 'x',
      'models/model.pkl.dvc': '',
      'models/.gitignore': '/model.pkl\n',
    },
    findings: ['blue.yml:7:9 error paths/amlignore/model'],
    says: ['"model.pkl" of the model folder'],
  },
  {
    claim: 'warns of a .gitignore that leaves out one of several',
    files: {
      'blue.yml': model(),
      'models/a.pkl': 'x',
      'models/b.onnx': 'x',
      'models/.gitignore': '*.onnx\n',
    },
    findings: ['blue.yml:7:9 warning paths/amlignore/model'],
  },
  {
    claim: 'trusts an .amlignore that leaves out one of several',
    files: {
      'blue.yml': model(),
      'models/a.pkl': 'x',
      'models/b.onnx': 'x',
      'models/.amlignore': '*.onnx\n',
    },
    findings: [],
  },
  {
    claim: 'finds an MLmodel that is left out',
    files: {
      'blue.yml': model('\n  type: mlflow_model'),
      'models/MLmodel': '',
      'models/model.pkl': 'x',
      'models/.amlignore': 'MLmodel\n',
    },
    findings: ['blue.yml:7:9 error paths/amlignore/model'],
  },
  {
    claim: 'waits for a placeholder',
    files: { 'blue.yml': deployment('model:\n  path: ${MODEL}') },
    findings: [],
  },
]);
