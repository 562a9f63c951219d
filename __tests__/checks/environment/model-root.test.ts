// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are written like that.
import { deployment, testCheck } from '../table.js';

const ID = 'environment/model-root';

interface Serving {
  base?: string;
  mount?: string;
  image?: string;
  model?: string;
}

const serving = ({
  base = '/var/served',
  mount = 'model_mount_path: /var/served\n',
  image = 'docker.io/tensorflow/serving:2.19.1',
  model = 'model:\n  path: half',
}: Serving = {}) => ({
  'blue.yml': deployment(`${model}
${mount}environment:
  image: ${image}
  inference_config:
    liveness_route: {path: /v1/models/half, port: 8501}
    readiness_route: {path: /v1/models/half, port: 8501}
    scoring_route: {path: "/v1/models/half:predict", port: 8501}
environment_variables:
  MODEL_BASE_PATH: ${base}
  MODEL_NAME: half`),
  'half/1/saved_model.pb': 'x',
});
const at = (variant: string, line = 15) => [`blue.yml:${line}:20 warning ${ID}/${variant}`];

testCheck(ID, [
  { claim: 'accepts the mount path', files: serving(), findings: [] },
  {
    claim: 'accepts the folder of name and version',
    files: serving({ base: '/var/served/credit/1' }),
    findings: [],
  },
  {
    claim: 'finds the name twice',
    files: serving({ base: '/var/served/half' }),
    findings: at('twice'),
    says: ['/var/served/half/half'],
  },
  {
    claim: 'finds it with a slash at the end',
    files: serving({ base: '/var/served/half/' }),
    findings: at('twice'),
  },
  {
    claim: 'accepts a folder that holds one of its name',
    files: { ...serving({ base: '/var/served/half' }), 'half/half/1/saved_model.pb': 'x' },
    findings: [],
  },
  {
    claim: 'finds another folder',
    files: serving({ base: '/models' }),
    findings: at('elsewhere'),
    says: ['/var/served'],
  },
  {
    claim: 'finds the default mount beside a mount path',
    files: serving({ base: '/var/azureml-app/azureml-models/half/1' }),
    findings: at('elsewhere'),
  },
  {
    claim: 'accepts the default mount',
    files: serving({ base: '/var/azureml-app/azureml-models/half/1', mount: '' }),
    findings: [],
  },
  {
    claim: 'finds a mount path that is not set',
    files: serving({ mount: '' }),
    findings: at('elsewhere', 14),
  },
  {
    claim: 'leaves a registered model alone',
    files: serving({ base: '/var/served/half', model: 'model: azureml:half:1' }),
    findings: [],
  },
  {
    claim: 'leaves other images alone',
    files: serving({ base: '/models', image: 'example.azurecr.io/server:1' }),
    findings: [],
  },
  { claim: 'leaves placeholders alone', files: serving({ base: '${{ inputs.base }}' }), findings: [] },
  {
    claim: 'leaves a base image that may hold the model alone',
    files: {
      'blue.yml': serving()['blue.yml'].replace(
        'image: docker.io/tensorflow/serving:2.19.1',
        'build:\n    path: docker',
      ),
      'half/1/saved_model.pb': 'x',
      'docker/Dockerfile': 'FROM example.azurecr.io/served:1\nCMD tritonserver --model-repository=/models\n',
    },
    findings: [],
  },
  {
    claim: 'reads the option of the start command',
    files: {
      'blue.yml': serving()['blue.yml'].replace(
        'image: docker.io/tensorflow/serving:2.19.1',
        'build:\n    path: docker',
      ),
      'half/1/saved_model.pb': 'x',
      'docker/Dockerfile':
        'FROM tensorflow/serving:2.19.1\nCOPY start.sh /start.sh\nENTRYPOINT ["/start.sh"]\n',
      'docker/start.sh':
        '#!/bin/sh\nexec tensorflow_model_server --rest_api_port=8501 --model_name=half --model_base_path=/models/half\n',
    },
    findings: [`docker/start.sh:2:69 warning ${ID}/elsewhere`],
  },
]);
