import { testCheck } from '../table.js';
import { DEPLOYMENT, model } from './samples.js';

const WITHOUT = 'flavors:\n  sklearn:\n    sklearn_version: 1.5.2\nmlflow_version: 2.16.2\n';

testCheck('mlflow/flavour', [
  { claim: 'accepts a model with python_function', files: model(), findings: [] },
  {
    claim: 'reports a model without python_function',
    files: model({ 'model/MLmodel': WITHOUT }),
    findings: ['model/MLmodel:1:1 error mlflow/flavour'],
    says: ['sklearn', 'python_function'],
  },
  {
    claim: 'reports a model without flavours',
    files: model({ 'model/MLmodel': 'run_id: 1\n' }),
    findings: ['model/MLmodel:1:1 error mlflow/flavour/none'],
  },
  {
    claim: 'reports a file that is not YAML',
    files: model({ 'model/MLmodel': 'flavors:\n  - a: [\n<<<<<<< HEAD\n' }),
    findings: ['model/MLmodel:3:13 error mlflow/flavour/broken'],
  },
  {
    claim: 'does not judge a placeholder file',
    files: model({ 'model/MLmodel': 'x' }),
    findings: [],
    notChecked: ['mlflow/flavour unreadable'],
  },
  {
    claim: 'does not read a file of many megabytes',
    files: model({ 'model/MLmodel': `a: ${'x'.repeat(2_000_000)}\n` }),
    findings: [],
    notChecked: ['mlflow/flavour unreadable'],
  },
  {
    claim: 'accepts any flavour with a scoring script',
    files: model({
      'model/MLmodel': WITHOUT,
      'blue.yml': `${DEPLOYMENT}code_configuration: {code: ., scoring_script: s.py}\nenvironment: azureml:e:1\n`,
    }),
    findings: [],
  },
]);
