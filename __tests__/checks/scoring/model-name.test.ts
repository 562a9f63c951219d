import { testCheck } from '../table.js';
import { inInit, project } from './project.js';

const init = (call: string, yaml = '') =>
  project(inInit(`path = ${call}`, 'from azureml.core import Model'), {
    yaml,
    files: { 'model/m.pkl': 'x' },
  });

testCheck('scoring/model-name', [
  { claim: 'accepts the name of the model', files: init('Model.get_model_path("credit")'), findings: [] },
  {
    claim: 'accepts it by its keyword',
    files: init('Model.get_model_path(model_name="credit")'),
    findings: [],
  },
  {
    claim: 'is silent about a name that it cannot read',
    files: init('Model.get_model_path(name)'),
    findings: [],
  },
  {
    claim: 'is silent about a model without a name',
    files: init('Model.get_model_path("other")', 'model: {path: ./model}'),
    findings: [],
  },
  {
    claim: 'finds another name',
    files: init('Model.get_model_path("other")'),
    findings: ['src/score.py:5:33 error scoring/model-name'],
    says: ['"other"', '"credit"'],
  },
  {
    claim: 'finds it beside an inline model',
    files: init(
      "Model.get_model_path(model_name='other', version=1)",
      'model: {name: credit, path: ./model}',
    ),
    findings: ['src/score.py:5:44 error scoring/model-name'],
  },
]);
