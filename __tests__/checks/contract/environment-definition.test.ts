import { deployment, testCheck } from '../table.js';
import { below, kubernetesDeployment } from './samples.js';

const environment = (...lines: string[]) => ({ 'blue.yml': deployment(below('environment', ...lines)) });
const IMAGE = 'image: mcr.microsoft.com/azureml/minimal:1';

testCheck('contract/environment-definition', [
  {
    claim: 'reports nothing for a reference, an image, or a build',
    files: {
      'a.yml': deployment(''),
      'b.yml': deployment(`environment: {${IMAGE}, conda_file: c.yml}`),
      'c.yml': deployment('environment: {build: {path: docker}}'),
    },
    findings: [],
  },
  {
    claim: 'finds neither, at the first key',
    files: environment('description: x', 'os_type: linux'),
    findings: ['blue.yml:7:3 error contract/environment-definition'],
  },
  {
    claim: 'finds neither in an empty mapping',
    files: { 'blue.yml': deployment('environment: {}') },
    findings: ['blue.yml:6:14 error contract/environment-definition'],
  },
  {
    claim: 'finds an empty image',
    files: environment('image: ""'),
    findings: ['blue.yml:7:3 error contract/environment-definition'],
  },
  {
    claim: 'finds a name where a reference was meant',
    files: environment('name: credit-env', 'version: 7'),
    findings: ['blue.yml:7:3 error contract/environment-definition/name-only'],
    says: ['"environment: azureml:credit-env:<version>"'],
  },
  {
    claim: 'finds a conda file without an image',
    files: environment('name: e', 'conda_file: conda.yml'),
    findings: ['blue.yml:8:3 error contract/environment-definition/conda-only'],
  },
  {
    claim: 'finds both',
    files: environment(IMAGE, 'build: {path: docker}'),
    findings: ['blue.yml:8:3 error contract/environment-definition/both'],
  },
  {
    claim: 'finds the content of a conda file',
    files: environment('name: c', 'channels: [conda-forge]', 'dependencies: [pip]'),
    findings: ['blue.yml:9:3 error contract/environment-definition/conda-content'],
    says: ['"dependencies" belongs in a conda file'],
  },
  {
    claim: 'finds a conda file that nothing installs',
    files: environment('build: {path: docker}', 'conda_file: conda.yml'),
    findings: ['blue.yml:8:3 warning contract/environment-definition/conda-with-build'],
  },
  {
    claim: 'finds it on Kubernetes',
    files: { 'k.yml': kubernetesDeployment('environment: {name: e}') },
    findings: ['k.yml:6:15 error contract/environment-definition/name-only'],
  },
  {
    claim: 'leaves an image without a value to contract/null-value',
    files: environment('image:'),
    findings: [],
  },
  {
    claim: 'reports nothing for placeholders',
    files: {
      'a.yml': deployment('environment: {image: $(IMAGE)}'),
      'b.yml': deployment('environment: $(ENVIRONMENT)'),
      'c.yml': deployment('environment: {build: {{ BUILD }}}'),
    },
    findings: [],
  },
  {
    claim: 'points into the environment file',
    files: {
      'endpoints/blue.yml': deployment('environment: file:../env/e.yml'),
      'env/e.yml': 'name: e\nconda_file: c.yml\n',
    },
    findings: ['env/e.yml:2:1 error contract/environment-definition/conda-only'],
  },
  {
    claim: 'finds that the environment file is a conda file',
    files: {
      'blue.yml': deployment('environment: file:conda.yml'),
      'conda.yml': 'name: c\r\nchannels:\r\n  - x\r\n',
    },
    findings: ['blue.yml:6:14 error contract/environment-definition/conda-file'],
  },
  {
    claim: 'points at an input',
    files: environment(IMAGE),
    inputs: { set: 'environment.build.path=docker' },
    findings: ['set:1:24 error contract/environment-definition/both'],
  },
]);
