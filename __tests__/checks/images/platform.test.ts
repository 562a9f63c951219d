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
  { claim: 'says nothing of one image for linux/amd64', files: score, world: acr({}), findings: [] },
  {
    claim: 'says nothing of an index that has linux/amd64 among others',
    files: score,
    world: acr({ platforms: ['linux/arm64/v8', 'linux/amd64', 'windows/amd64'], mediaTypes: 'oci' }),
    findings: [],
  },
  {
    claim: 'finds one image for arm64, by its configuration',
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
    claim: 'finds it on a public registry, too',
    files: inline('python:3.12'),
    world: hub({ platforms: ['linux/arm64'], mediaTypes: 'oci' }),
    findings: ['blue.yml:7:10 error images/platform'],
  },
  {
    claim: 'finds the base of a Dockerfile',
    files: built('FROM python:3.12\n'),
    world: hub({ platforms: ['linux/s390x'] }),
    findings: ['docker/Dockerfile:1:6 error images/platform/base'],
  },
  {
    claim: 'leaves a platform alone that FROM names itself',
    files: built('FROM --platform=linux/s390x python:3.12\n'),
    world: hub({ platforms: ['linux/s390x'] }),
    findings: [],
  },
  {
    claim: 'leaves Windows alone where the environment says so',
    files: inline('crmlprod.azurecr.io/score:1', '\n  os_type: windows'),
    world: acr({ platforms: ['windows/amd64'] }),
    findings: [],
  },
  {
    claim: 'leaves a cluster alone, whose nodes may be of another kind',
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
    claim: 'leaves an image that is missing to images/exists',
    files: inline('crmlprod.azurecr.io/score:9'),
    world: acr({}),
    findings: [],
  },
  {
    claim: 'does not know what it may not read',
    files: inline('ghcr.io/contoso/score:1'),
    world: { publicRegistries: { 'ghcr.io': { images: { 'contoso/score:1': { private: true } } } } },
    findings: [],
    notChecked: ['blue.yml forbidden'],
  },
  {
    claim: 'does not know where the configuration cannot be read',
    files: inline('python:3.12'),
    world: { ...hub({}), faults: [{ on: 'GET */blobs/*', status: 500 }] },
    findings: [],
    notChecked: ['blue.yml unavailable'],
  },
  {
    claim: 'does not believe a configuration whose bytes are not those of its digest',
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
    claim: 'does not know where ACR does not say',
    files: score,
    world: {
      ...acr({}),
      faults: [{ on: 'GET /acr/v1/*', change: { 'manifest.architecture': null } }],
    },
    findings: [],
    notChecked: ['blue.yml unsupported'],
  },
  {
    claim: 'does not take a page of a proxy for the properties of an image',
    files: score,
    world: { ...acr({}), faults: [{ on: 'GET /acr/v1/*', status: 200, body: '<html>sign in</html>' }] },
    findings: [],
    notChecked: ['blue.yml bad-answer'],
  },
]);
