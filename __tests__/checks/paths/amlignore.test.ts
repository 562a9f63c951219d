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
    claim: 'reads only the rules of the uploaded folder',
    files: { 'blue.yml': scoring, ...script, '.amlignore': '*.py\n' },
    findings: [],
  },
  {
    claim: 'prefers .amlignore',
    files: { 'blue.yml': scoring, ...script, 'src/.amlignore': '# all\n', 'src/.gitignore': '*.py\n' },
    findings: [],
  },
  {
    claim: 'the last matching rule decides',
    files: { 'blue.yml': scoring, ...script, 'src/.amlignore': '*\n!score.py\n' },
    findings: [],
  },
  {
    claim: 'a rule can include a file of an excluded folder again, as in the client and unlike in git',
    files: {
      'blue.yml': deployment('code_configuration:\n  code: src\n  scoring_script: online/score.py'),
      'src/online/score.py': '',
      'src/.amlignore': 'online/\n!online/score.py\n',
    },
    findings: [],
  },
  {
    claim: 'compares letter case',
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
    says: ['the scoring script "score.py"', '"!score.py" below it in .gitignore'],
  },
  {
    claim: 'finds a Dockerfile that is left out of the context',
    files: { 'blue.yml': build, 'docker/Dockerfile': 'FROM x\n', 'docker/.amlignore': 'Dockerfile\n' },
    findings: ['blue.yml:8:11 error paths/amlignore/dockerfile'],
    says: ['leaves "Dockerfile" out', 'docker/.amlignore has the rule "Dockerfile"'],
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
    says: ['"b.onnx" of the model folder "./models"', 'models/.gitignore has the rule "*.onnx"'],
  },
  {
    claim: 'accepts an .amlignore that leaves out one of several',
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
    says: ['"MLmodel" of the model folder'],
  },
  {
    claim: 'skips a placeholder',
    files: { 'blue.yml': deployment('model:\n  path: ${MODEL}') },
    findings: [],
  },
]);
