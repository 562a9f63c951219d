import { testRemoteCheck } from '../remote-table.js';
import { deployment } from '../table.js';

const inline = (image: string, more = '') => ({
  'blue.yml': deployment(`environment:\n  image: ${image}${more}`),
});
const acr = (image: object) => ({ containerRegistries: { crmlprod: { images: { 'score:1': image } } } });
const disk = (diskMiB: number) => ({
  regions: { westeurope: { sizes: { Standard_DS3_v2: { diskMiB } } } },
});
const score = inline('crmlprod.azurecr.io/score:1');

testRemoteCheck('images/size', [
  {
    claim: 'says nothing of an image that fits, to the byte',
    files: score,
    world: { ...acr({ size: '5GiB' }), ...disk(10 * 1024) },
    findings: [],
  },
  {
    claim: 'finds an image that does not',
    files: score,
    world: { ...acr({ layers: ['5GiB', '1MiB'] }), ...disk(10 * 1024) },
    findings: ['blue.yml:7:10 warning images/size'],
    says: ['5.0 GiB in the registry, about 10.0 GiB unpacked', 'Standard_DS3_v2 has a disk of 10.0 GiB'],
  },
  {
    claim: 'takes the layers of linux/amd64 out of an index',
    files: score,
    world: { ...acr({ size: '40GiB', platforms: ['linux/arm64', 'linux/amd64'] }), ...disk(10 * 1024) },
    findings: ['blue.yml:7:10 warning images/size'],
    says: ['40.0 GiB in the registry'],
  },
  {
    claim: 'leaves an index without linux/amd64 to images/platform',
    files: score,
    world: { ...acr({ size: '40GiB', platforms: ['linux/arm64', 'linux/s390x'] }), ...disk(10 * 1024) },
    findings: [],
  },
  {
    claim: 'takes the size in any letter case',
    files: inline('crmlprod.azurecr.io/score:1', '\ninstance_type: STANDARD_ds3_V2'),
    world: { ...acr({ size: '40GiB' }), ...disk(10 * 1024) },
    findings: ['blue.yml:6:10 warning images/size'],
  },
  {
    claim: 'finds the base of an environment with a conda file, and says that more comes on top',
    files: {
      ...inline('crmlprod.azurecr.io/score:1', '\n  conda_file: conda.yml'),
      'conda.yml': 'dependencies: [python=3.12]\n',
    },
    world: { ...acr({ size: '40GiB' }), ...disk(10 * 1024) },
    findings: ['blue.yml:7:10 warning images/size/base'],
  },
  {
    claim: 'does not weigh what a Dockerfile only copies from',
    files: {
      'blue.yml': deployment('environment:\n  build:\n    path: docker'),
      'docker/Dockerfile':
        'FROM crmlprod.azurecr.io/small:1\nCOPY --from=crmlprod.azurecr.io/score:1 /x /x\n',
    },
    world: {
      containerRegistries: { crmlprod: { images: { 'score:1': { size: '40GiB' }, 'small:1': {} } } },
      ...disk(10 * 1024),
    },
    findings: [],
  },
  {
    claim: 'is silent where the size has no disk of its own',
    files: score,
    world: { ...acr({ size: '40GiB' }), ...disk(0) },
    findings: [],
  },
  {
    claim: 'is silent where the region does not have the size',
    files: inline('crmlprod.azurecr.io/score:1', '\ninstance_type: Standard_DS3_v9'),
    world: acr({ size: '40GiB' }),
    findings: [],
  },
  {
    claim: 'is silent where the size waits to be rendered',
    files: inline('crmlprod.azurecr.io/score:1', '\ninstance_type: "{{ size }}"'),
    world: acr({ size: '40GiB' }),
    findings: [],
  },
  {
    claim: 'does not know where the sizes may not be read',
    files: score,
    world: { ...acr({ size: '40GiB' }), faults: [{ on: 'GET */vmSizes', status: 403 }] },
    findings: [],
    notChecked: ['blue.yml forbidden'],
  },
  {
    claim: 'does not know where the image may not be read',
    files: inline('ghcr.io/contoso/score:1'),
    world: { publicRegistries: { 'ghcr.io': { images: {} } }, ...disk(10) },
    findings: [],
    notChecked: ['blue.yml forbidden'],
  },
]);
