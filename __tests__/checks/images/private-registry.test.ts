import { testRemoteCheck } from '../remote-table.js';
import { deployment } from '../table.js';

const inline = (image: string, more = '') => ({
  'blue.yml': deployment(`environment:\n  image: ${image}${more}`),
});
const ghcr = (image: object) => ({
  publicRegistries: { 'ghcr.io': { images: { 'contoso/score:1': image } } },
});
const own = (auth: string) => ({
  publicRegistries: { 'registry.example.com': { auth, images: { 'score:1': { private: true } } } },
});
const score = inline('ghcr.io/contoso/score:1');

testRemoteCheck('images/private-registry', [
  { claim: 'accepts a public image', files: score, world: ghcr({}), findings: [] },
  {
    claim: 'finds a private image',
    files: score,
    world: ghcr({ private: true }),
    findings: ['blue.yml:7:10 error images/private-registry'],
    says: [
      'it is private, or it does not exist',
      'az acr import -n <registry> --source ghcr.io/contoso/score:1',
    ],
  },
  {
    claim: 'finds an image that the registry hides as if it were private',
    files: inline('ghcr.io/contoso/scorer:1'),
    world: ghcr({}),
    findings: ['blue.yml:7:10 error images/private-registry'],
  },
  {
    claim: 'leaves an image that the registry reports as missing to images/exists',
    files: inline('ghcr.io/contoso/score:2'),
    world: ghcr({}),
    findings: [],
  },
  ...['bearer', 'basic'].map(auth => ({
    claim: `finds a self-hosted registry with ${auth}`,
    files: inline('registry.example.com/score:1'),
    world: own(auth),
    findings: ['blue.yml:7:10 error images/private-registry'],
  })),
  {
    claim: 'warns of a base image, whose build may have credentials',
    files: {
      ...inline('ghcr.io/contoso/score:1', '\n  conda_file: conda.yml'),
      'conda.yml': 'dependencies: [python=3.12]\n',
    },
    world: ghcr({ private: true }),
    findings: ['blue.yml:7:10 warning images/private-registry/base'],
    says: ['does not serve the base image ghcr.io/contoso/score:1'],
  },
  {
    claim: 'ignores Dockerfiles',
    files: {
      'blue.yml': deployment('environment:\n  build:\n    path: docker'),
      'docker/Dockerfile': 'FROM ghcr.io/contoso/score:1\n',
    },
    world: ghcr({ private: true }),
    findings: [],
  },
  {
    claim: 'ignores ACR of any owner',
    files: inline('evil.azurecr.io/score:1'),
    world: {
      containerRegistries: {
        evil: { subscription: '11111111-2222-3333-4444-555555555555', images: { 'score:1': {} } },
      },
    },
    findings: [],
  },
  {
    claim: 'is not checked where the token server does not exist',
    files: score,
    world: { ...ghcr({ private: true }), faults: [{ on: '* /token', host: 'ghcr.io', status: 404 }] },
    findings: [],
    notChecked: ['blue.yml not-found'],
  },
]);
