import { deployment, testCheck } from '../table.js';

const image = (name: string, size: string, other = '') => ({
  'blue.yml': deployment(`instance_type: ${size}\nenvironment:\n  image: ${name}${other}`),
});
const environment = (text: string, size: string) => ({
  'blue.yml': deployment(`instance_type: ${size}\nenvironment: ${text}`),
});
const CPU = 'Standard_DS3_v2';
const GPU = 'Standard_NC4as_T4_v3';
const CUDA_IMAGE = 'mcr.microsoft.com/azureml/minimal-ubuntu22.04-py39-cuda11.8-gpu-inference:latest';
const CPU_IMAGE = 'mcr.microsoft.com/azureml/minimal-ubuntu22.04-py39-cpu-inference:latest';

testCheck('compute/gpu-image', [
  { claim: 'accepts a CUDA image on a GPU', files: image(CUDA_IMAGE, GPU), findings: [] },
  { claim: 'accepts a CPU image on CPUs', files: image(CPU_IMAGE, CPU), findings: [] },
  {
    claim: 'accepts a name without such a word',
    files: image('acr.azurecr.io/scoring:4', GPU),
    findings: [],
  },
  { claim: 'accepts placeholders', files: image('$(image)-gpu', CPU), findings: [] },
  {
    claim: 'accepts a size that is not listed',
    files: image(CUDA_IMAGE, 'Standard_NV4as_v4'),
    findings: [],
  },
  {
    claim: 'ignores the name of a custom environment',
    files: environment('azureml:my-gpu-env:3', CPU),
    findings: [],
  },
  {
    claim: 'ignores the registry and the folder',
    files: image('gpu.azurecr.io/gpu/scoring:4', CPU),
    findings: [],
  },
  {
    claim: 'accepts a name with both words',
    files: image('acr.azurecr.io/scoring:cpu-gpu', CPU),
    findings: [],
  },
  { claim: 'matches whole words', files: image('acr.azurecr.io/gpulse:cpus', CPU), findings: [] },
  {
    claim: 'accepts Kubernetes',
    files: {
      'blue.yml': deployment(`type: kubernetes\ninstance_type: ${CPU}\nenvironment:\n  image: ${CUDA_IMAGE}`),
    },
    findings: [],
  },
  {
    claim: 'warns of CUDA without a GPU, at the image',
    files: image(CUDA_IMAGE, CPU),
    findings: ['blue.yml:7:10 warning compute/gpu-image'],
    says: ['Standard_DS3_v2 has none'],
  },
  {
    claim: 'reads the tag as well',
    files: image('tensorflow/serving:2.14.1-gpu', CPU),
    findings: ['blue.yml:7:10 warning compute/gpu-image'],
  },
  {
    claim: 'notes a CPU image on a GPU, a part of one included',
    files: image(CPU_IMAGE, 'Standard_NV6ads_A10_v5'),
    findings: ['blue.yml:7:10 notice compute/gpu-image/unused-gpu'],
    says: ['Standard_NV6ads_A10_v5 is a GPU size'],
  },
  {
    claim: 'knows curated environments by their path',
    files: environment('azureml://registries/azureml/environments/acpt-pytorch-2.2-cuda12.1/versions/3', CPU),
    findings: ['blue.yml:6:14 warning compute/gpu-image'],
  },
  {
    claim: 'knows curated environments by their old names',
    files: environment('azureml:AzureML-sklearn-1.0-ubuntu20.04-py38-cpu@latest', GPU),
    findings: ['blue.yml:6:14 notice compute/gpu-image/unused-gpu'],
  },
  {
    claim: 'points into the file of the environment',
    files: {
      'blue.yml': deployment('environment: file:env.yml'),
      'env.yml': `name: e\nimage: ${CUDA_IMAGE}\n`,
    },
    findings: ['env.yml:2:8 warning compute/gpu-image'],
  },
]);
