import { deployment, testCheck } from '../table.js';
import { below } from './samples.js';

const model = (...lines: string[]) => ({ 'blue.yml': deployment(below('model', ...lines)) });

testCheck('contract/model-definition', [
  {
    claim: 'reports nothing for a reference, a folder, or a cloud path with a name',
    files: {
      'a.yml': deployment(''),
      'b.yml': deployment('model: {path: ./model, type: mlflow_model}'),
      'c.yml': deployment('model: {name: m, path: "azureml://datastores/d/paths/m"}'),
    },
    findings: [],
  },
  { claim: 'does not read a drive letter as a scheme', files: model("path: 'C:\\models\\m'"), findings: [] },
  {
    claim: 'finds a cloud path without a name',
    files: model('path: azureml://datastores/d/paths/m'),
    findings: ['blue.yml:7:9 error contract/model-definition/cloud-without-name'],
    says: ['looks for "azureml://datastores/d/paths/m" on this machine'],
  },
  {
    claim: 'finds the output of a job without a name',
    files: model('path: runs:/abc/model', 'type: mlflow_model'),
    findings: ['blue.yml:7:9 error contract/model-definition/cloud-without-name'],
  },
  {
    claim: 'finds a version without a name',
    files: model('path: ./model', 'version: 2'),
    findings: ['blue.yml:8:3 error contract/model-definition/version-without-name'],
  },
  {
    claim: 'finds a model without a path',
    files: {
      'blue.yml': deployment(below('model', 'name: credit', 'version: 3')),
      'green.yml': deployment('model: {type: custom_model}'),
    },
    findings: [
      'blue.yml:7:3 warning contract/model-definition/no-path',
      'green.yml:6:9 warning contract/model-definition/no-path',
    ],
  },
  {
    claim: 'reports nothing for placeholders',
    files: {
      'a.yml': deployment('model: {path: $(PATH)}'),
      'b.yml': deployment('model: {name: $(NAME), path: "https://h/m"}'),
      'c.yml': deployment('model: $(MODEL)'),
    },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: model('path: ./model'),
    inputs: { set: 'model.path=https://host/model' },
    findings: ['set:1:12 error contract/model-definition/cloud-without-name'],
  },
]);
