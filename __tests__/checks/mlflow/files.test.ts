import { deployment, testCheck } from '../table.js';

const ID = 'mlflow/files';
const blue = deployment('model:\n  path: model\n  type: mlflow_model', ['environment']);
const mlmodel = (lines: string) =>
  `flavors:\n  python_function:\n    loader_module: mlflow.pyfunc.model\n${lines}\n`;
const model = (lines: string, files: Record<string, string> = {}, yaml = blue) => ({
  'blue.yml': yaml,
  'model/MLmodel': mlmodel(lines),
  'model/conda.yaml': 'dependencies: [python=3.11]\n',
  ...files,
});

testCheck(ID, [
  {
    claim: 'accepts files that are there',
    files: model('    model_path: model.pkl', { 'model/model.pkl': 'x' }),
    findings: [],
  },
  {
    claim: 'finds a missing model',
    files: model('    model_path: model.pkl'),
    findings: [`model/MLmodel:4:17 error ${ID}`],
  },
  {
    claim: 'finds a missing folder of code',
    files: model('    code: code'),
    findings: [`model/MLmodel:4:11 error ${ID}`],
  },
  {
    claim: 'finds a missing artifact',
    files: model(
      '    artifacts:\n      vocab:\n        path: artifacts/vocab.txt\n        uri: /tmp/vocab.txt',
    ),
    findings: [`model/MLmodel:6:15 error ${ID}`],
  },
  {
    claim: 'says a file once',
    files: {
      ...model('    model_path: model.pkl'),
      'model/MLmodel': `${mlmodel('    model_path: model.pkl')}  sklearn:\n    pickled_model: model.pkl\n    code: null\n`,
    },
    findings: [`model/MLmodel:4:17 error ${ID}`],
  },
  {
    claim: 'finds another letter case',
    files: model('    python_model: Model.pkl', { 'model/model.pkl': 'x' }),
    findings: [`model/MLmodel:4:19 error ${ID}/other-case`],
  },
  {
    claim: 'warns where git ignores it',
    files: { ...model('    model_path: model.pkl'), '.gitignore': '*.pkl\n' },
    findings: [`model/MLmodel:4:17 warning ${ID}/made-by-job`],
  },
  {
    claim: 'warns beside a script',
    files: {
      ...model(
        '    model_path: model.pkl',
        {},
        deployment(
          'model:\n  path: model\n  type: mlflow_model\ncode_configuration:\n  code: src\n  scoring_script: score.py',
        ),
      ),
      'src/score.py': '',
    },
    findings: [`model/MLmodel:4:17 warning ${ID}`],
  },
  {
    claim: 'leaves addresses alone',
    files: model('    artifacts:\n      a:\n        path: s3://bucket/a\n        uri: s3://bucket/a'),
    findings: [],
  },
  { claim: 'leaves paths outside of the model alone', files: model('    data: ../data'), findings: [] },
]);

testCheck('mlflow/own-environment', [
  { claim: 'accepts none', files: model('    data: x'), findings: [] },
  {
    claim: 'finds one',
    files: model(
      '    data: x',
      {},
      deployment('model:\n  path: model\n  type: mlflow_model\nenvironment:\n  image: a.azurecr.io/a:1'),
    ),
    findings: ['blue.yml:8:1 warning mlflow/own-environment'],
  },
  {
    claim: 'mentions a registered one',
    files: model(
      '    data: x',
      {},
      deployment('model:\n  path: model\n  type: mlflow_model\nenvironment: azureml:a:1'),
    ),
    findings: ['blue.yml:8:1 notice mlflow/own-environment'],
  },
  {
    claim: 'accepts an own container',
    files: model(
      '    data: x',
      {},
      deployment(
        'model:\n  path: model\n  type: mlflow_model\nenvironment:\n  image: a.azurecr.io/a:1\n  inference_config:\n    scoring_route: {path: /, port: 80}',
      ),
    ),
    findings: [],
  },
  {
    claim: 'leaves other models alone',
    files: { 'blue.yml': deployment('environment: azureml:a:1') },
    findings: [],
  },
]);
