import { deployment, testCheck } from '../table.js';
import { kubernetesDeployment } from './samples.js';

const CODE = 'code_configuration: {code: ./src, scoring_script: score.py}';
const ROUTE = '{path: /, port: 80}';
const OWN = `environment: {image: i:1, inference_config: {liveness_route: ${ROUTE}, readiness_route: ${ROUTE}, scoring_route: ${ROUTE}}}`;

testCheck('contract/deployment-mode', [
  {
    claim:
      'says nothing of a script with an environment, an own container, MLflow, Triton, or registered assets',
    files: {
      'a.yml': deployment(CODE),
      'b.yml': deployment(`model: {path: m}\n${OWN}`),
      'c.yml': deployment('model: {path: m, type: mlflow_model}', ['environment']),
      'd.yml': deployment('model: {path: m, type: Triton_Model}', ['environment']),
      'e.yml': deployment('', ['environment']),
      'f.yml': deployment('', ['model']),
      'g.yml': deployment('model: {path: m}'),
    },
    findings: [],
  },
  {
    claim: 'finds a custom model that nothing serves',
    files: { 'blue.yml': deployment('model: {path: m, type: custom_model}\nenvironment: {image: i:1}') },
    findings: ['blue.yml:5:1 error contract/deployment-mode/custom-model'],
    says: ['(MissingDriverProgram)'],
  },
  {
    claim: 'reads a model without a type as a custom one',
    files: { 'blue.yml': deployment('model: {path: m}', ['environment']) },
    findings: ['blue.yml:5:1 error contract/deployment-mode/custom-model'],
  },
  {
    claim: 'warns only, on Kubernetes',
    files: { 'k.yml': kubernetesDeployment('model: {path: m}\nenvironment: {image: i:1}') },
    findings: ['k.yml:5:1 warning contract/deployment-mode/custom-model'],
  },
  {
    claim: 'looks into the environment file',
    files: { 'blue.yml': deployment('model: {path: m}\nenvironment: file:e.yml'), 'e.yml': 'image: i:1\n' },
    findings: ['blue.yml:5:1 error contract/deployment-mode/custom-model'],
  },
  {
    claim: 'finds nothing at all to run',
    files: { 'blue.yml': deployment('', ['model', 'environment']) },
    findings: ['blue.yml:1:1 notice contract/deployment-mode/nothing'],
  },
  {
    claim: 'finds a script without an environment',
    files: { 'blue.yml': deployment(CODE, ['environment']) },
    findings: ['blue.yml:6:1 warning contract/deployment-mode/no-environment'],
  },
  {
    claim: 'is an error where the model is an MLflow model',
    files: { 'blue.yml': deployment(`model: {path: m, type: mlflow_model}\n${CODE}`, ['environment']) },
    findings: ['blue.yml:6:1 error contract/deployment-mode/mlflow-no-environment'],
  },
  {
    claim: 'leaves an MLflow model without its type to mlflow/model-type',
    files: { 'blue.yml': deployment('model: {path: m}', ['environment']), 'm/MLmodel': 'flavors: {}\n' },
    findings: [],
  },
  {
    claim: 'leaves keys without a value to contract/null-value',
    files: {
      'blue.yml': deployment(`${CODE}\nenvironment:`),
      'green.yml': deployment('model:\nenvironment:'),
    },
    findings: [],
  },
  {
    claim: 'reports nothing for placeholders',
    files: {
      'a.yml': deployment('model: {path: m, type: $(TYPE)}\nenvironment: {image: i:1}'),
      'b.yml': deployment('model: $(MODEL)', ['environment']),
      'c.yml': deployment('model: {path: m}\nenvironment: $(ENV)'),
      'd.yml': deployment('model: {path: m}\nenvironment: {image: i:1}\ncode_configuration: $(CODE)'),
    },
    findings: [],
  },
  {
    claim: 'takes the model from an input',
    files: { 'blue.yml': deployment('', ['model', 'environment']) },
    inputs: { set: 'model=azureml:m:1' },
    findings: [],
  },
]);
