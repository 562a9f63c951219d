import { expect, test } from '@jest/globals';
import { journey } from '../../sandboxed.js';
import { testRemoteCheck } from '../remote-table.js';
import { deployment } from '../table.js';

const OTHER_SUBSCRIPTION = '11111111-2222-3333-4444-555555555555';
/** Reads the resources, and not what is in them. */
const onlyLooking = {
  Looker: { actions: ['*/read'], notActions: ['Microsoft.ContainerRegistry/registries/pull/read'] },
};
const DIGEST = `sha256:${'a'.repeat(64)}`;

const inline = (image: string, more = '') => ({
  'blue.yml': deployment(`environment:\n  image: ${image}${more}`),
});
const built = (dockerfile: string) => ({
  'blue.yml': deployment('environment:\n  build:\n    path: docker'),
  'docker/Dockerfile': dockerfile,
});
const acr = (images: Record<string, object>, more = {}) => ({
  containerRegistries: { crmlprod: { images, ...more } },
});
const hub = (images: Record<string, object>) => ({ publicRegistries: { 'docker.io': { images } } });

testRemoteCheck('images/exists', [
  {
    claim: 'accepts an image that is in the registry of the workspace',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: {},
    findings: [],
  },
  {
    claim: 'ignores an existing registered environment, a placeholder and an invalid name',
    files: {
      'blue.yml': deployment('environment: azureml:credit-env:7'),
      'green.yml': deployment('name: green\nenvironment:\n  image: "{{ image }}"'),
      'red.yml': deployment('name: red\nenvironment:\n  image: Crmlprod.azurecr.io/Credit:1'),
      'grey.yml': deployment('name: grey\nenvironment:\n  image: [a]'),
    },
    world: {},
    findings: [],
  },
  {
    claim:
      'asks for the image of an environment of a registry where anybody may, and not where Azure alone may',
    files: {
      'blue.yml': deployment('environment: azureml://registries/shared/environments/own/versions/1'),
      'green.yml': deployment(
        'name: green\nenvironment: azureml://registries/shared/environments/open/versions/1',
      ),
    },
    world: {
      assetRegistries: {
        shared: {
          environments: {
            own: { versions: { 1: { image: '0123456789abcdef.azurecr.io/azureml/own:1' } } },
            open: { versions: { 1: { image: 'mcr.microsoft.com/azureml/curated/open:1' } } },
          },
        },
      },
      publicRegistries: { 'mcr.microsoft.com': { images: { 'azureml/curated/open:2': {} } } },
    },
    findings: ['green.yml:6:14 error images/exists/tag/meant'],
  },
  {
    claim: 'finds a missing tag in ACR and suggests another',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.1'),
    world: {},
    findings: ['blue.yml:7:10 error images/exists/tag/meant'],
    says: ['Did you mean crmlprod.azurecr.io/credit-scoring:1.4.0?', 'no tag 1.4.1'],
  },
  {
    claim: 'lists some tags where none is similar',
    files: inline('crmlprod.azurecr.io/credit-scoring:main'),
    world: {},
    findings: ['blue.yml:7:10 error images/exists/tag/others'],
    says: ['The repository has 1.4.0'],
  },
  {
    claim: 'treats no tag as latest, and finds that it does not exist',
    files: inline('crmlprod.azurecr.io/credit-scoring'),
    world: {},
    findings: ['blue.yml:7:10 error images/exists/tag/others'],
    says: ['no tag latest'],
  },
  {
    claim: 'finds a missing repository in ACR',
    files: inline('crmlprod.azurecr.io/credit-scorer:1.4.0'),
    world: {},
    findings: ['blue.yml:7:10 error images/exists/tag'],
    says: ['the repository credit-scorer of crmlprod.azurecr.io has no tag 1.4.0'],
  },
  {
    claim: 'finds a missing digest, which takes precedence over the tag',
    files: inline(`crmlprod.azurecr.io/credit-scoring:1.4.0@${DIGEST}`),
    world: {},
    findings: ['blue.yml:7:10 error images/exists/digest'],
    says: ['has nothing with this digest'],
  },
  {
    claim: 'points into the file of the environment',
    files: {
      'blue.yml': deployment('environment: file:./env/score.yml'),
      'env/score.yml': 'name: e\nimage: crmlprod.azurecr.io/none:1\n',
    },
    world: {},
    findings: ['env/score.yml:2:8 error images/exists/tag'],
  },
  {
    claim: 'finds a missing image on Docker Hub, without an owner and without a token',
    files: inline('python:3.12-slimm'),
    world: hub({ 'python:3.12-slim': {}, 'python:3.12': {} }),
    findings: ['blue.yml:7:10 error images/exists/tag/meant'],
    says: ['Did you mean python:3.12-slim?'],
  },
  {
    claim: 'finds a missing image in the registry of Microsoft, which needs no token',
    files: inline('mcr.microsoft.com/azureml/minimal:20990101.v1'),
    world: { publicRegistries: { 'mcr.microsoft.com': { images: { 'azureml/minimal:20240101.v1': {} } } } },
    findings: ['blue.yml:7:10 error images/exists/tag/meant'],
  },
  {
    claim: 'does not report as missing what a registry hides without a login',
    files: inline('ghcr.io/contoso/scoring:1'),
    world: { publicRegistries: { 'ghcr.io': { images: { 'contoso/other:1': {} } } } },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['the same for private images and for images that do not exist'],
  },
  {
    claim: 'does not sign in to a registry with basic authentication',
    files: inline('registry.example.com/score:1'),
    world: { publicRegistries: { 'registry.example.com': { auth: 'basic', images: { 'score:1': {} } } } },
    findings: [],
    notChecked: ['blue.yml forbidden'],
  },
  {
    claim: 'never follows a registry to the network of the runner for a token',
    files: inline('registry.example.com/score:1'),
    world: {
      publicRegistries: {
        'registry.example.com': { realm: 'https://169.254.169.254/token', images: { 'score:1': {} } },
      },
    },
    findings: [],
    notChecked: ['blue.yml bad-answer'],
    says: ['https://169.254.169.254, where nothing is asked'],
  },
  {
    claim: 'is not checked where a proxy blocks the registry',
    files: inline('registry.example.com/score:1'),
    world: {},
    findings: [],
    notChecked: ['blue.yml unavailable'],
  },
  {
    claim: 'asks no local registry and no IP address',
    files: {
      'blue.yml': deployment('environment:\n  image: localhost:5000/score:1'),
      'green.yml': deployment('name: green\nenvironment:\n  image: 169.254.169.254/latest/meta-data:1'),
    },
    world: {},
    findings: [],
    notChecked: ['green.yml unsupported'],
    says: ['169.254.169.254 is an IP address, or a name of a private network. Such hosts are not asked'],
  },
  {
    claim: 'names the request as a readable URL',
    files: inline('registry.example.com:8443/team/score:1'),
    world: {},
    findings: [],
    notChecked: ['blue.yml unavailable'],
    says: ['HEAD registry.example.com:8443/v2/team/score/manifests/1'],
  },
  {
    claim: 'finds the base of a Dockerfile, with its argument filled in',
    files: built('# base\nARG TAG=3.13\nFROM python:${TAG} AS base\nFROM base\n'),
    world: hub({ 'python:3.12': {} }),
    findings: ['docker/Dockerfile:3:6 error images/exists/tag/meant'],
    says: ['image python:3.13 does not exist', 'python:3.12'],
  },
  {
    claim: 'finds an image that a Dockerfile copies from, and ignores an unused stage',
    files: built('FROM node:1 AS unused\nFROM python:3.12\nCOPY --from=org/tools:2 /x /x\n'),
    world: hub({ 'python:3.12': {} }),
    findings: [],
    notChecked: ['docker/Dockerfile forbidden'],
  },
  {
    claim: 'finds the image of a registered environment, at the line that names the environment',
    files: { 'blue.yml': deployment('environment: azureml:untagged-env:1') },
    world: {
      workspaces: {
        'ml-prod': {
          environments: {
            'untagged-env': { versions: { 1: { image: 'crmlprod.azurecr.io/credit-scoring:9' } } },
          },
        },
      },
    },
    findings: ['blue.yml:6:14 error images/exists/tag/others'],
    says: ['crmlprod.azurecr.io/credit-scoring:9 (of azureml:untagged-env:1)'],
  },
  {
    claim: 'ignores the base image of a registered environment that Azure builds',
    files: { 'blue.yml': deployment('environment: azureml:built-env:1') },
    world: {
      workspaces: {
        'ml-prod': {
          environments: {
            'built-env': {
              versions: { 1: { image: 'crmlprod.azurecr.io/none:9', conda: 'dependencies: [python=3.12]' } },
            },
          },
        },
      },
    },
    findings: [],
  },
  {
    claim: 'reports that the image may be in quarantine',
    files: inline('crmlprod.azurecr.io/credit-scoring:2'),
    world: acr({ 'credit-scoring:2': { quarantined: true } }, { quarantine: true, sku: 'Premium' }),
    findings: [],
    notChecked: ['blue.yml not-found'],
  },
  {
    claim: 'names the role that the signed-in identity lacks on the registry',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: { roleDefinitions: onlyLooking, caller: { roles: [{ role: 'Looker' }] } },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['--role "AcrPull"', '/registries/crmlprod'],
  },
  {
    claim: 'names the role of a registry with roles by repository',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: { ...acr({}, { abac: true }), caller: { roles: [{ role: 'Reader' }] } },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['--role "Container Registry Repository Reader"'],
  },
  ...[{ publicNetworkAccess: 'Disabled' }, { sku: 'Premium', defaultAction: 'Deny' }].map(own => ({
    claim: `reports that the firewall of the registry blocks the runner: ${Object.keys(own).join(', ')}`,
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: acr({ 'credit-scoring:1.4.0': {} }, own),
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: [
      'The firewall of crmlprod.azurecr.io blocks this runner (HTTP 403, DENIED)',
      'az acr network-rule add --name crmlprod --ip-address 203.0.113.7',
    ],
  })),
  {
    claim: 'reports the firewall where it answers at the token exchange',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: {
      faults: [
        {
          on: 'POST /oauth2/exchange',
          status: 403,
          body: {
            errors: [{ code: 'DENIED', message: "client with IP '198.51.100.4' is not allowed access." }],
          },
        },
      ],
    },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['--ip-address 198.51.100.4'],
  },
  {
    claim:
      'reports the role where the token lacks the scope, regardless of the network settings of the resource',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: {
      roleDefinitions: onlyLooking,
      caller: { roles: [{ role: 'Looker' }] },
      faults: [{ on: 'GET */registries/crmlprod', change: { 'properties.publicNetworkAccess': 'Disabled' } }],
    },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['The signed-in identity lacks the role AcrPull on crmlprod.azurecr.io'],
  },
  {
    claim: 'reports that the registry issued no token',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: {
      faults: [
        {
          on: 'POST /oauth2/exchange',
          status: 401,
          body: { errors: [{ code: 'UNAUTHORIZED', message: 'No.' }] },
        },
      ],
    },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: [
      'rejected the sign-in (HTTP 401, UNAUTHORIZED)',
      'az acr config authentication-as-arm show -r crmlprod',
    ],
  },
  {
    claim: 'names both fixes where a registry does not say why it refuses',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: {
      faults: [
        {
          on: 'GET */manifests/*',
          status: 403,
          body: { errors: [{ code: 'DENIED', message: 'access is denied' }] },
        },
      ],
    },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['without saying whether a role is missing or its firewall blocks this runner'],
  },
  {
    claim: 'does not show an invalid address',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: {
      faults: [
        {
          on: 'GET */manifests/*',
          status: 403,
          body: {
            errors: [{ code: 'DENIED', message: "client with IP '1.2.3.4; rm -rf /' is not allowed" }],
          },
        },
      ],
    },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['without saying whether a role is missing or its firewall blocks this runner'],
  },
  {
    claim: 'reports the firewall of a registry of another subscription',
    files: inline('partner.azurecr.io/score:1'),
    world: {
      containerRegistries: {
        partner: { subscription: OTHER_SUBSCRIPTION, defaultAction: 'Deny', images: { 'score:1': {} } },
      },
    },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['The firewall of partner.azurecr.io blocks this runner'],
  },
  {
    claim: 'reports the pull limit of Docker Hub',
    files: inline('python:3.12'),
    world: {
      ...hub({ 'python:3.12': {} }),
      faults: [
        {
          on: '* */manifests/*',
          host: 'registry-1.docker.io',
          status: 429,
          headers: { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' },
          body: { errors: [{ code: 'TOOMANYREQUESTS', message: 'You have reached your pull rate limit.' }] },
        },
      ],
    },
    findings: [],
    notChecked: ['blue.yml throttled'],
    says: ['it gives 100 pulls in 6 hours to one address', 'az acr import'],
  },
  {
    claim: 'asks the registry of NVIDIA, whose challenge names no service',
    files: inline('nvcr.io/nvidia/tritonserver:24.01-py3'),
    world: { publicRegistries: { 'nvcr.io': { images: { 'nvidia/tritonserver:24.02-py3': {} } } } },
    findings: ['blue.yml:7:10 error images/exists/tag/meant'],
    says: ['nvcr.io/nvidia/tritonserver:24.02-py3'],
  },
  {
    claim: 'recognizes the refusal of a token in the body of an answer',
    files: inline('ghcr.io/contoso/scoring:1'),
    world: {
      publicRegistries: { 'ghcr.io': { images: { 'contoso/scoring:1': {} } } },
      faults: [{ on: 'GET /token', host: 'ghcr.io', status: 200, body: { errors: [{ code: 'DENIED' }] } }],
    },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['the same for private images and for images that do not exist'],
  },
  {
    claim: 'finds a missing image in another registry of the subscription',
    files: inline('shared.azurecr.io/score:2'),
    world: { containerRegistries: { shared: { images: { 'score:1': {} } } } },
    findings: ['blue.yml:7:10 error images/exists/tag/meant'],
  },
  {
    claim: 'reads a registry with anonymous pull without a login',
    files: inline('open.azurecr.io/score:2'),
    world: {
      containerRegistries: {
        open: { subscription: OTHER_SUBSCRIPTION, anonymousPull: true, images: { 'score:1': {} } },
      },
    },
    findings: ['blue.yml:7:10 error images/exists/tag/meant'],
  },
  {
    claim: 'says why a foreign registry gets no token',
    files: inline('evil.azurecr.io/score:2'),
    world: { containerRegistries: { evil: { subscription: OTHER_SUBSCRIPTION, images: { 'score:2': {} } } } },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['evil.azurecr.io requires a login, and no token was sent'],
  },
  {
    claim: 'asks public registries without a sign-in',
    files: inline('python:3.13'),
    world: hub({ 'python:3.12': {} }),
    env: { AZURE_CLIENT_SECRET: '' },
    findings: ['blue.yml:7:10 error images/exists/tag/meant'],
  },
  {
    claim: 'reports the missing sign-in where a registry needs a login',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: {},
    env: { AZURE_CLIENT_SECRET: '' },
    findings: [],
    notChecked: ['blue.yml no-credentials'],
  },
  {
    claim: 'retries a registry that throttles once',
    files: inline('python:3.13'),
    world: {
      ...hub({ 'python:3.12': {} }),
      faults: [{ on: 'HEAD */manifests/*', times: 1, status: 429, headers: { 'retry-after': '1' } }],
    },
    findings: ['blue.yml:7:10 error images/exists/tag/meant'],
  },
  {
    claim: 'does not wait for hours',
    files: inline('python:3.13'),
    world: {
      ...hub({ 'python:3.12': {} }),
      faults: [{ on: 'HEAD */manifests/*', status: 429, headers: { 'retry-after': '20000' } }],
    },
    findings: [],
    notChecked: ['blue.yml throttled'],
  },
  {
    claim: 'does not take a proxy page for an answer of a registry',
    files: inline('python:3.12'),
    world: {
      ...hub({ 'python:3.12': {} }),
      faults: [{ on: '* */manifests/*', status: 200, body: '<html>sign in</html>' }],
    },
    findings: [],
    notChecked: ['blue.yml bad-answer'],
  },
  {
    claim: 'does not report a 404 without a code as missing',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: { faults: [{ on: '* */manifests/*', status: 404, body: 'no such page' }] },
    findings: [],
    notChecked: ['blue.yml not-found'],
  },
  {
    claim: 'does not read a truncated manifest of ACR',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: { faults: [{ on: 'GET */manifests/*', after: 1, truncate: 40 }] },
    findings: [],
    notChecked: ['blue.yml bad-answer'],
  },
  {
    claim: 'sends no token where the challenge of ACR is invalid',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: {
      faults: [{ on: 'GET */manifests/*', status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }],
    },
    findings: [],
    notChecked: ['blue.yml bad-answer'],
  },
]);

test('a token goes to no registry but those of the target', async () => {
  const files = {
    'blue.yml': deployment('environment:\n  image: evil.azurecr.io/score:2'),
    'green.yml': deployment('name: green\nenvironment:\n  image: crmlprod.azurecr.io/credit-scoring:1.4.0'),
    'red.yml': deployment('name: red\nenvironment:\n  image: python:3.12'),
  };
  const { sandbox } = await journey(files, {
    containerRegistries: { evil: { subscription: OTHER_SUBSCRIPTION, images: { 'score:2': {} } } },
    ...hub({ 'python:3.12': {} }),
  });
  const exchanges = sandbox.requests.filter(({ path }) => path === '/oauth2/exchange');
  const elsewhere = sandbox.requests.filter(({ host }) => /evil|docker/.test(host));

  expect(new Set(exchanges.map(({ host }) => host))).toEqual(new Set(['crmlprod.azurecr.io']));
  expect(elsewhere.length).toBeGreaterThan(2);
  // What an anonymous token of the registry itself says of its audience is the registry.
  for (const { authorization, host } of elsewhere)
    expect([undefined, `Bearer ${host}`, 'Bearer registry.docker.io']).toContain(authorization);
});

test('many deployments of one image ask once', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `d${index}.yml`,
      deployment(`name: d${index}\nenvironment:\n  image: python:3.12`),
    ]),
  );
  const { sandbox } = await journey(files, hub({ 'python:3.12': {} }));
  const asked = sandbox.requests.filter(
    ({ host, path }) => host === 'registry-1.docker.io' && path.includes('/manifests/'),
  );

  // Each method once without a token at the most, and once with it.
  expect(asked.filter(({ method }) => method === 'HEAD').length).toBeLessThanOrEqual(2);
  expect(asked.filter(({ method }) => method === 'GET').length).toBeLessThanOrEqual(2);
});
