import { testRemoteCheck } from '../remote-table.js';
import { deployment } from '../table.js';

const inline = (image: string) => ({ 'blue.yml': deployment(`environment:\n  image: ${image}`) });
const acr = (quarantine: boolean, image: object = {}) => ({
  containerRegistries: { crmlprod: { sku: 'Premium', quarantine, images: { 'score:1': image } } },
});
const score = inline('crmlprod.azurecr.io/score:1');
const held = { errors: [{ code: 'IMAGE_QUARANTINED', message: 'The image is quarantined.' }] };

testRemoteCheck('images/quarantine', [
  { claim: 'accepts a released image', files: score, world: acr(true), findings: [] },
  {
    claim: 'notes an image that may be in quarantine',
    files: score,
    world: acr(true, { quarantined: true }),
    findings: ['blue.yml:7:10 notice images/quarantine'],
    says: ['az acr manifest list-metadata --registry crmlprod.azurecr.io --name score'],
  },
  {
    claim: 'notes a missing tag, which looks the same',
    files: inline('crmlprod.azurecr.io/score:2'),
    world: acr(true),
    findings: ['blue.yml:7:10 notice images/quarantine'],
  },
  {
    claim: 'leaves a missing tag to images/exists where the registry has no quarantine',
    files: inline('crmlprod.azurecr.io/score:2'),
    world: acr(false),
    findings: [],
  },
  ...[403, 404, 409].map(status => ({
    claim: `finds an image that the registry reports as quarantined (HTTP ${status})`,
    files: score,
    world: { ...acr(true), faults: [{ on: 'GET */manifests/*', after: 1, status, body: held }] },
    findings: ['blue.yml:7:10 warning images/quarantine/held'],
    says: ['is in quarantine', 'AcrQuarantineWriter'],
  })),
  {
    claim: 'asks nothing of other registries',
    files: inline('python:3.12'),
    world: { publicRegistries: { 'docker.io': { images: {} } } },
    findings: [],
  },
  {
    claim: 'is not checked where the policy of the registry may not be read',
    files: score,
    world: { ...acr(true, { quarantined: true }), faults: [{ on: 'GET */registries*', status: 403 }] },
    findings: [],
    notChecked: ['blue.yml forbidden'],
  },
]);
