import { testRemoteCheck } from '../remote-table.js';
import { deployment } from '../table.js';

const inline = (image: string, more = '') => ({
  'blue.yml': deployment(`environment:\n  image: ${image}${more}`),
});
const built = (dockerfile: string) => ({
  'blue.yml': deployment('environment:\n  build:\n    path: docker'),
  'docker/Dockerfile': dockerfile,
});
const acr = (image: object) => ({ containerRegistries: { crmlprod: { images: { 'score:1': image } } } });
const hub = (image: object) => ({ publicRegistries: { 'docker.io': { images: { 'python:3.12': image } } } });
const score = inline('crmlprod.azurecr.io/score:1');

testRemoteCheck('images/platform', [
  { claim: 'accepts an image for linux/amd64', files: score, world: acr({}), findings: [] },
  {
    claim: 'accepts an index that includes linux/amd64',
    files: score,
    world: acr({ platforms: ['linux/arm64/v8', 'linux/amd64', 'windows/amd64'], mediaTypes: 'oci' }),
    findings: [],
  },
  {
    claim: 'finds a single image for arm64 by its configuration',
    files: score,
    world: acr({ platforms: ['linux/arm64'] }),
    findings: ['blue.yml:7:10 error images/platform'],
    says: ['is for linux/arm64', '--platform linux/amd64 -t crmlprod.azurecr.io/score:1'],
  },
  {
    claim: 'finds an index without linux/amd64',
    files: score,
    world: acr({ platforms: ['linux/arm64', 'windows/amd64'], mediaTypes: 'oci' }),
    findings: ['blue.yml:7:10 error images/platform'],
    says: ['linux/arm64, windows/amd64'],
  },
  {
    claim: 'finds one in a public registry',
    files: inline('python:3.12'),
    world: hub({ platforms: ['linux/arm64'], mediaTypes: 'oci' }),
    findings: ['blue.yml:7:10 error images/platform'],
  },
  {
    claim: 'finds the base of a Dockerfile',
    files: built('FROM python:3.12\n'),
    world: hub({ platforms: ['linux/s390x'] }),
    findings: ['docker/Dockerfile:1:6 error images/platform/base'],
    says: ['The base image python:3.12 is for linux/s390x'],
  },
  {
    claim: 'ignores a base image with a platform in FROM',
    files: built('FROM --platform=linux/s390x python:3.12\n'),
    world: hub({ platforms: ['linux/s390x'] }),
    findings: [],
  },
  {
    claim: 'ignores an environment for Windows',
    files: inline('crmlprod.azurecr.io/score:1', '\n  os_type: windows'),
    world: acr({ platforms: ['windows/amd64'] }),
    findings: [],
  },
  {
    claim: 'ignores Kubernetes, whose nodes may have another platform',
    files: {
      'blue.yml': `$schema: https://azuremlschemas.azureedge.net/latest/kubernetesOnlineDeployment.schema.json
type: kubernetes
name: blue
endpoint_name: credit
model: azureml:credit:3
environment:
  image: crmlprod.azurecr.io/score:1
instance_type: small
instance_count: 1
`,
    },
    world: acr({ platforms: ['linux/arm64'] }),
    findings: [],
  },
  {
    claim: 'leaves a missing image to images/exists',
    files: inline('crmlprod.azurecr.io/score:9'),
    world: acr({}),
    findings: [],
  },
  {
    claim: 'is not checked where the image may not be read',
    files: inline('ghcr.io/contoso/score:1'),
    world: { publicRegistries: { 'ghcr.io': { images: { 'contoso/score:1': { private: true } } } } },
    findings: [],
    notChecked: ['blue.yml forbidden'],
  },
  {
    claim: 'is not checked where the configuration cannot be read',
    files: inline('python:3.12'),
    world: { ...hub({}), faults: [{ on: 'GET */blobs/*', status: 500 }] },
    findings: [],
    notChecked: ['blue.yml unavailable'],
  },
  {
    claim: 'rejects a configuration that does not match its digest',
    files: inline('python:3.12'),
    world: {
      ...hub({}),
      faults: [{ on: 'GET */blobs/*', status: 200, body: { os: 'linux', architecture: 'arm64' } }],
    },
    findings: [],
    notChecked: ['blue.yml bad-answer'],
    says: ['not those of the digest'],
  },
  {
    claim: 'is not checked where ACR names no platform',
    files: score,
    world: {
      ...acr({}),
      faults: [{ on: 'GET /acr/v1/*', change: { 'manifest.architecture': null } }],
    },
    findings: [],
    notChecked: ['blue.yml unsupported'],
  },
  {
    claim: 'does not take a proxy page for the properties of an image',
    files: score,
    world: { ...acr({}), faults: [{ on: 'GET /acr/v1/*', status: 200, body: '<html>sign in</html>' }] },
    findings: [],
    notChecked: ['blue.yml bad-answer'],
  },
]);
