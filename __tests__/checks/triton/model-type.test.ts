import { deployment, testCheck } from '../table.js';

const project = (lines: string, without: readonly string[] = ['environment']) => ({
  'blue.yml': deployment(lines, without),
  'models/a/config.pbtxt': '',
  'models/a/1/model.onnx': '',
  'src/score.py': '',
});

testCheck('triton/model-type', [
  {
    claim: 'says nothing of the right type',
    files: project('model:\n  path: models\n  type: triton_model'),
    findings: [],
  },
  {
    claim: 'finds that the type is missing',
    files: project('model:\n  path: models'),
    findings: ['blue.yml:6:9 warning triton/model-type/missing'],
    says: ['model.path', 'Add type: triton_model'],
  },
  {
    claim: 'finds another type',
    files: project('model:\n  type: custom_model\n  path: models'),
    findings: ['blue.yml:6:9 warning triton/model-type/custom'],
    says: ['model.path', 'custom_model'],
  },
  {
    claim: 'finds it next to an image without a server of its own',
    files: project('model:\n  path: models\nenvironment:\n  image: example.azurecr.io/x:1'),
    findings: ['blue.yml:6:9 warning triton/model-type/missing'],
  },
  {
    claim: 'says nothing of a deployment with a scoring script',
    files: project('model:\n  path: models\ncode_configuration:\n  code: src\n  scoring_script: score.py'),
    findings: [],
  },
  {
    claim: 'says nothing of a container of your own',
    files: project('model:\n  path: models\nenvironment:\n  image: x:1\n  inference_config: {}'),
    findings: [],
  },
  {
    claim: 'says nothing of a registered environment',
    files: project('model:\n  path: models\nenvironment: azureml:x:1'),
    findings: [],
  },
  {
    claim: 'does not take a folder with ONNX in it for a Triton repository',
    files: { 'blue.yml': deployment('model:\n  path: models', ['environment']), 'models/a/1/model.onnx': '' },
    findings: [],
  },
]);
