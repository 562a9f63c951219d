import { deployment, testCheck } from '../table.js';
import { kubernetesDeployment, kubernetesEndpoint } from './samples.js';

const ARM = '/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w';
const model = (text: string) => ({ 'blue.yml': deployment(`model: ${text}`) });
const at = (message: string, severity = 'error') => [
  `blue.yml:6:8 ${severity} contract/reference/${message}`,
];

testCheck('contract/reference', [
  {
    claim: 'accepts every form that the client and the service take',
    files: Object.fromEntries(
      [
        'azureml:m:1',
        'azureml:m@latest',
        `azureml:${ARM}/models/m/versions/1`,
        'azureml://registries/r/models/m/versions/1',
        'azureml://registries/r/models/m/labels/latest',
        '{path: ./model}',
      ].map((text, index) => [`b${index}.yml`, deployment(`model: ${text}`)]),
    ),
    findings: [],
  },
  {
    claim: 'finds a name without a version',
    files: model('azureml:credit'),
    findings: at('no-version', 'warning'),
    says: ['"azureml:credit:<version>"', '"azureml:credit@latest"'],
  },
  {
    claim: 'accepts curated environments without a version',
    files: { 'blue.yml': deployment('environment: azureml:AzureML-sklearn-1.0') },
    findings: [],
  },
  {
    claim: 'finds a label that the client cannot look up',
    files: model('azureml:credit@production'),
    findings: at('label', 'warning'),
    says: ['"model: azureml:credit@production"'],
  },
  {
    claim: 'finds a prefix written twice',
    files: model('azureml:azureml://registries/r/models/m/versions/1'),
    findings: at('twice-prefixed', 'warning'),
    says: ['"model: azureml:azureml://registries/r/models/m/versions/1"'],
  },
  {
    claim: 'finds a bare name',
    files: model('credit'),
    findings: at('no-prefix'),
    says: ['"azureml:<name>:<version>"', 'registries/<registry>/models/'],
  },
  {
    claim: 'finds an image',
    files: { 'blue.yml': deployment('environment: mcr.microsoft.com/azureml/minimal:1') },
    findings: ['blue.yml:6:14 error contract/reference/image'],
    says: ['"image: mcr.microsoft.com/azureml/minimal:1"'],
  },
  {
    claim: 'finds a path',
    files: { 'blue.yml': deployment('model: ./model.pkl\nenvironment: env.yml') },
    findings: ['blue.yml:5:8', 'blue.yml:6:14'].map(place => `${place} error contract/reference/path`),
    says: ['"path: ./model.pkl"', 'environment: file:env.yml'],
  },
  {
    claim: 'finds a model in a file',
    files: model('file:model.yml'),
    findings: at('file'),
    says: ['"model: file:model.yml"'],
  },
  {
    claim: 'finds an ARM ID without prefix',
    files: model(`${ARM}/models/m/versions/1`),
    findings: at('arm-no-prefix'),
  },
  {
    claim: 'finds an ARM ID that ends early, or in another letter case',
    files: {
      'blue.yml': deployment(
        `model: azureml:${ARM}/models/m\nenvironment: azureml:${ARM.toLowerCase()}/environments/e/versions/1`,
      ),
    },
    findings: ['blue.yml:5:8', 'blue.yml:6:14'].map(
      place => `${place} error contract/reference/arm-incomplete`,
    ),
    says: ['workspaces/…/models/<name>', 'workspaces/…/environments/<name>'],
  },
  {
    claim: 'finds a path in the cloud',
    files: model('azureml://datastores/d/paths/m'),
    findings: at('cloud-path', 'warning'),
    says: ['"path: azureml://datastores/d/paths/m"'],
  },
  {
    claim: 'finds a slash in a name',
    files: model('azureml:models/m:1'),
    findings: at('slash'),
    says: ['"model: azureml:models/m:1"', 'registries/<registry>/models/'],
  },
  {
    claim: 'finds a prefix without a name',
    files: model('"azureml:"'),
    findings: at('empty', 'warning'),
    says: ['"model: azureml:"'],
  },
  {
    claim: 'finds half a registry path',
    files: model('azureml://registries/r/models/m'),
    findings: at('registry-incomplete', 'warning'),
    says: ['"azureml://registries/<registry>/models/<name>/versions/<version>"'],
  },
  {
    claim: 'finds registry assets on Kubernetes, and on Kubernetes only',
    files: {
      'blue.yml': kubernetesDeployment(
        'model: azureml://registries/r/models/m/versions/1\nenvironment: azureml://registries/r/environments/e/labels/latest',
      ),
      'm.yml': deployment('model: azureml://registries/r/models/m/versions/1'),
    },
    findings: ['blue.yml:5:8', 'blue.yml:6:14'].map(
      place => `${place} error contract/reference/registry-on-kubernetes`,
    ),
    says: ['"model" is a registry asset', '"environment" is a registry asset'],
  },
  {
    claim: 'finds an asset of another type',
    files: model(`azureml:${ARM}/environments/e/versions/1`),
    findings: at('other-type', 'warning'),
    says: ['under "environments"', 'under "models"'],
  },
  {
    claim: 'finds a space',
    files: model('"azureml: credit:1"'),
    findings: at('space', 'warning'),
    says: ['"model" refers to "credit"'],
  },
  {
    claim: 'finds a compute without prefix or name',
    files: {
      'a.yml': kubernetesEndpoint('compute: cluster'),
      'b.yml': kubernetesEndpoint('compute: "azureml:"'),
    },
    findings: ['a.yml:3:10 error contract/reference/compute', 'b.yml:3:10 error contract/reference/compute'],
    says: ['"compute: cluster"'],
  },
  {
    claim: 'reports nothing for a file that is named',
    files: { 'blue.yml': deployment('environment: file:env.yml'), 'env.yml': 'image: i:1\n' },
    findings: [],
  },
  {
    claim: 'reports nothing for placeholders, nor for other types',
    files: {
      'a.yml': deployment('model: $(MODEL)\nenvironment: 7'),
      'b.yml': deployment('model: azureml:m:{{ VERSION }}\nenvironment:'),
    },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'model=credit:4' },
    findings: ['set:1:7 error contract/reference/no-prefix'],
  },
  {
    claim: 'points at an alias',
    files: { 'blue.yml': deployment('tags: {m: &m credit}\nmodel: *m') },
    findings: ['blue.yml:7:8 error contract/reference/no-prefix'],
  },
]);
