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
    claim: 'accepts an image that fits to the byte',
    files: score,
    world: { ...acr({ size: '5GiB' }), ...disk(10 * 1024) },
    findings: [],
  },
  {
    claim: 'finds an image that is too large',
    files: score,
    world: { ...acr({ layers: ['5GiB', '1MiB'] }), ...disk(10 * 1024) },
    findings: ['blue.yml:7:10 warning images/size'],
    says: ['5.0 GiB in the registry, about 10.0 GiB unpacked', 'Standard_DS3_v2 has a disk of 10.0 GiB'],
  },
  {
    claim: 'counts the layers for linux/amd64 of an index',
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
    claim: 'reads the size in any letter case',
    files: inline('crmlprod.azurecr.io/score:1', '\ninstance_type: STANDARD_ds3_V2'),
    world: { ...acr({ size: '40GiB' }), ...disk(10 * 1024) },
    findings: ['blue.yml:6:10 warning images/size'],
  },
  {
    claim:
      'finds the base image of an environment with a conda file, and says that the built image is larger',
    files: {
      ...inline('crmlprod.azurecr.io/score:1', '\n  conda_file: conda.yml'),
      'conda.yml': 'dependencies: [python=3.12]\n',
    },
    world: { ...acr({ size: '40GiB' }), ...disk(10 * 1024) },
    findings: ['blue.yml:7:10 warning images/size/base'],
    says: ['The base image', 'larger still'],
  },
  {
    claim: 'ignores images that a Dockerfile only copies from',
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
    claim: 'ignores a size without a disk of its own',
    files: score,
    world: { ...acr({ size: '40GiB' }), ...disk(0) },
    findings: [],
  },
  {
    claim: 'ignores a size that the region does not have',
    files: inline('crmlprod.azurecr.io/score:1', '\ninstance_type: Standard_DS3_v9'),
    world: acr({ size: '40GiB' }),
    findings: [],
  },
  {
    claim: 'ignores a size with a placeholder',
    files: inline('crmlprod.azurecr.io/score:1', '\ninstance_type: "{{ size }}"'),
    world: acr({ size: '40GiB' }),
    findings: [],
  },
  {
    claim: 'is not checked where the sizes may not be read',
    files: score,
    world: { ...acr({ size: '40GiB' }), faults: [{ on: 'GET */vmSizes', status: 403 }] },
    findings: [],
    notChecked: ['blue.yml forbidden'],
  },
  {
    claim: 'is not checked where the image may not be read',
    files: inline('ghcr.io/contoso/score:1'),
    world: { publicRegistries: { 'ghcr.io': { images: {} } }, ...disk(10) },
    findings: [],
    notChecked: ['blue.yml forbidden'],
  },
]);
