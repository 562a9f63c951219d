import { deployment, testCheck } from '../table.js';
import { DEPLOYMENT, MLMODEL, model } from './samples.js';

const at = (path: string) => deployment(`model:\n  path: ${path}\n  type: mlflow_model`, ['environment']);

testCheck('mlflow/not-a-model', [
  { claim: 'accepts an MLflow model', files: model(), findings: [] },
  {
    claim: 'reports a folder without MLmodel',
    files: { 'blue.yml': DEPLOYMENT, 'model/model.pkl': '' },
    findings: ['blue.yml:7:9 error mlflow/not-a-model'],
    says: ['Could not find an "MLmodel" configuration file'],
  },
  {
    claim: 'finds the model one folder below',
    files: { 'blue.yml': at('./outputs/'), 'outputs/model/MLmodel': MLMODEL },
    findings: ['blue.yml:6:9 error mlflow/not-a-model/nested'],
    says: ['path: ./outputs/model'],
  },
  {
    claim: 'reports another letter case',
    files: { 'blue.yml': DEPLOYMENT, 'model/mlmodel': MLMODEL },
    findings: ['blue.yml:7:9 error mlflow/not-a-model/other-case'],
    says: ['is named mlmodel'],
  },
  {
    claim: 'reports a single file, and the MLmodel file itself',
    files: { 'a.yml': at('m/model.pkl'), 'b.yml': at('m/MLmodel'), 'm/model.pkl': '', 'm/MLmodel': MLMODEL },
    findings: [
      'a.yml:6:9 error mlflow/not-a-model/file',
      'b.yml:6:9 error mlflow/not-a-model/mlmodel-itself',
    ],
    says: ['"m/model.pkl" is a single file', '"m/MLmodel" is the MLmodel file itself'],
  },
  {
    claim: 'warns with a script',
    files: {
      'blue.yml': `${DEPLOYMENT}code_configuration: {code: ./src, scoring_script: score.py}\n`,
      'model/model.pkl': '',
    },
    findings: ['blue.yml:7:9 warning mlflow/not-a-model'],
  },
  {
    claim: 'leaves an empty folder and a missing one to paths/model',
    files: { 'a.yml': at('./empty'), 'b.yml': at('./gone'), 'empty/': '' },
    findings: [],
  },
  {
    claim: 'accepts other types of model',
    files: {
      'a.yml': deployment('model: {path: m}'),
      'b.yml': deployment('model: {path: m, type: $(T)}'),
      'm/model.pkl': '',
    },
    findings: [],
  },
]);
