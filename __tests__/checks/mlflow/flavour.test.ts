import { testCheck } from '../table.js';
import { DEPLOYMENT, model } from './samples.js';

const WITHOUT = 'flavors:\n  sklearn:\n    sklearn_version: 1.5.2\nmlflow_version: 2.16.2\n';

testCheck('mlflow/flavour', [
  { claim: 'says nothing of a model with python_function', files: model(), findings: [] },
  {
    claim: 'finds a model without python_function',
    files: model({ 'model/MLmodel': WITHOUT }),
    findings: ['model/MLmodel:1:1 error mlflow/flavour'],
    says: ['sklearn', 'python_function'],
  },
  {
    claim: 'finds a model without flavours',
    files: model({ 'model/MLmodel': 'run_id: 1\n' }),
    findings: ['model/MLmodel:1:1 error mlflow/flavour/none'],
  },
  {
    claim: 'finds a file that is no YAML',
    files: model({ 'model/MLmodel': 'flavors:\n  - a: [\n<<<<<<< HEAD\n' }),
    findings: ['model/MLmodel:3:13 error mlflow/flavour/broken'],
  },
  {
    claim: 'does not judge a stand-in',
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
    claim: 'leaves the loading to a script',
    files: model({
      'model/MLmodel': WITHOUT,
      'blue.yml': `${DEPLOYMENT}code_configuration: {code: ., scoring_script: s.py}\nenvironment: azureml:e:1\n`,
    }),
    findings: [],
  },
]);
