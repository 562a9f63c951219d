import { type Row, testCheck } from '../table.js';
import { CONDA, project } from './project.js';

const WITH_CORE = CONDA.replace('azureml-inference-server-http', 'azureml-defaults');
const HEAD = 'import joblib\nfrom azureml.core.model import Model\n\n\n';
const RUN = '\n\ndef run(data):\n    return data\n';

function script(call: string, head = HEAD): string {
  return `${head}def init():\n    global model\n    ${call}\n${RUN}`;
}

const row = (claim: string, python: string, yaml: string, findings: string[], says: string[] = []): Row => ({
  claim,
  files: project(python, { yaml, conda: WITH_CORE, files: { 'model/m.pkl': 'x' } }),
  findings,
  says,
});

testCheck('scoring/old-api', [
  {
    claim: 'says nothing of AZUREML_MODEL_DIR',
    files: project(
      script('model = joblib.load(os.environ["AZUREML_MODEL_DIR"])', 'import os\n\nimport joblib\n\n\n'),
    ),
    findings: [],
  },
  {
    claim: 'leaves a missing package to scoring/missing-package',
    files: project(`${HEAD}def init():\n    pass\n${RUN}`),
    findings: [],
  },
  row(
    'warns of a model without a name',
    script('model = joblib.load(Model.get_model_path("loan"))'),
    'model:\n  path: ./model',
    ['src/score.py:7:25 warning scoring/old-api/model-path'],
    ['has no name', 'os.environ["AZUREML_MODEL_DIR"]'],
  ),
  row(
    'warns of another name',
    script('model = joblib.load(Model.get_model_path(model_name="loan"))'),
    'model: azureml:credit:3',
    ['src/score.py:7:25 warning scoring/old-api/model-path'],
    ['is named credit, not loan'],
  ),
  row(
    'notes the right name',
    script('model = joblib.load(Model.get_model_path("credit"))'),
    'model: azureml:credit@latest',
    ['src/score.py:7:25 notice scoring/old-api/same-name'],
  ),
  row(
    'notes a path that is asked for under a condition',
    script('if not model:\n        model = joblib.load(Model.get_model_path("loan"))'),
    'model: azureml:credit:3',
    ['src/score.py:8:29 notice scoring/old-api/model-path'],
  ),
  row(
    'warns of a workspace',
    `from azureml.core import Workspace\n\n\ndef init():\n    Workspace.from_config()\n${RUN}`,
    '',
    ['src/score.py:5:5 warning scoring/old-api/workspace'],
  ),
  row('notes an import that nothing uses', `${HEAD}def init():\n    pass\n${RUN}`, '', [
    'src/score.py:2:6 notice scoring/old-api/import',
  ]),
  row(
    'notes the old home of rawhttp',
    `from azureml.contrib.services.aml_request import rawhttp\n\n\ndef init():\n    pass\n\n\n@rawhttp\ndef run(request):\n    return "a"\n`,
    '',
    ['src/score.py:1:6 notice scoring/old-api/import'],
    ['azureml_inference_server_http.api'],
  ),
  {
    claim: 'warns of the collector of v1',
    files: project(`from azureml.monitoring import ModelDataCollector\n\n\ndef init():\n    pass\n${RUN}`, {
      conda: `${CONDA}      - azureml-monitoring\n`,
    }),
    findings: ['src/score.py:1:6 warning scoring/old-api/lost'],
    says: ['azureml-ai-monitoring'],
  },
  row(
    'notes a name that comes from elsewhere',
    script('model = joblib.load(Model.get_model_path(NAMES[0]))'),
    'model: azureml:credit:3',
    ['src/score.py:7:25 notice scoring/old-api/model-path'],
  ),
]);
