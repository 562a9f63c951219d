import { testRemoteCheck } from '../remote-table.js';
import { deployment } from '../table.js';

const inline = (image: string) => ({ 'blue.yml': deployment(`environment:\n  image: ${image}`) });
const acr = (quarantine: boolean, image: object = {}) => ({
  containerRegistries: { crmlprod: { sku: 'Premium', quarantine, images: { 'score:1': image } } },
});
const score = inline('crmlprod.azurecr.io/score:1');
const held = { errors: [{ code: 'IMAGE_QUARANTINED', message: 'The image is quarantined.' }] };

testRemoteCheck('images/quarantine', [
  { claim: 'says nothing of an image that is released', files: score, world: acr(true), findings: [] },
  {
    claim: 'notes one that may be held back',
    files: score,
    world: acr(true, { quarantined: true }),
    findings: ['blue.yml:7:10 notice images/quarantine'],
    says: ['az acr manifest list-metadata --registry crmlprod.azurecr.io --name score'],
  },
  {
    claim: 'notes a tag that is not there, which looks the same',
    files: inline('crmlprod.azurecr.io/score:2'),
    world: acr(true),
    findings: ['blue.yml:7:10 notice images/quarantine'],
  },
  {
    claim: 'leaves a tag that is not there to images/exists where there is no quarantine',
    files: inline('crmlprod.azurecr.io/score:2'),
    world: acr(false),
    findings: [],
  },
  ...[403, 404, 409].map(status => ({
    claim: `finds one of which the registry says so (HTTP ${status})`,
    files: score,
    world: { ...acr(true), faults: [{ on: 'GET */manifests/*', after: 1, status, body: held }] },
    findings: ['blue.yml:7:10 warning images/quarantine/held'],
  })),
  {
    claim: 'asks nothing of other registries',
    files: inline('python:3.12'),
    world: { publicRegistries: { 'docker.io': { images: {} } } },
    findings: [],
  },
  {
    claim: 'does not know the policy of a registry that it may not read',
    files: score,
    world: { ...acr(true, { quarantined: true }), faults: [{ on: 'GET */registries*', status: 403 }] },
    findings: [],
    notChecked: ['blue.yml forbidden'],
  },
]);
