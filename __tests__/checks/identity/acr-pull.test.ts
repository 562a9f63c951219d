// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders and references are written like that.
import { refusing } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';
import {
  callerWith,
  deployment,
  identityId,
  OWN_IMAGE,
  PRINCIPAL,
  systemEndpoint,
  userEndpoint,
  world,
} from './samples.js';

const user = (lines: string) => ({ 'endpoint.yml': userEndpoint(), 'blue.yml': deployment(lines) });
const system = (lines: string) => ({ 'endpoint.yml': systemEndpoint(), 'blue.yml': deployment(lines) });
const live = (lines: string) => ({ 'blue.yml': deployment(lines, 'credit-scoring') });
const atIdentity = (message = '') => [`endpoint.yml:6:20 error identity/acr-pull${message}`];

const OTHER_IMAGE = 'environment:\n  image: crother.azurecr.io/credit-scoring:1.4.0';
const BUILT = `${OWN_IMAGE}
  conda_file: {dependencies: [python=3.10]}`;
const other = { containerRegistries: { crother: { images: { 'credit-scoring:1.4.0': {} } } } };
const byRepository = {
  containerRegistries: { crmlprod: { abac: true } },
};

/** As a recorded answer of an endpoint that is being created: no identity at all. */
const creating = world([], {
  workspaces: { 'ml-prod': { endpoints: { 'credit-scoring': { state: 'Creating' } } } },
  faults: [{ on: 'GET */onlineEndpoints/credit-scoring', change: { identity: null } }],
});

testRemoteCheck('identity/acr-pull', [
  {
    claim: 'cannot tell the identity of an endpoint that is being created',
    files: live(OWN_IMAGE),
    world: creating,
    findings: [],
    notChecked: ['blue.yml not-yet'],
  },
  {
    claim: 'asks for the identity of the file where the endpoint is being created',
    files: {
      'endpoint.yml': userEndpoint().replace('new-credit', 'credit-scoring'),
      'blue.yml': deployment(OWN_IMAGE, 'credit-scoring'),
    },
    world: creating,
    findings: atIdentity(),
  },
  {
    claim: 'asks nothing for an identity that the endpoint in Azure does not have and cannot get',
    files: {
      'endpoint.yml': userEndpoint().replace('new-credit', 'credit-scoring'),
      'blue.yml': deployment(OWN_IMAGE, 'credit-scoring'),
    },
    world: world(),
    findings: [],
  },
  {
    claim: 'asks for the identity of the file where the endpoint cannot be read',
    files: user(OWN_IMAGE),
    world: world([], {
      faults: [
        {
          on: 'GET */onlineEndpoints/new-credit',
          status: 403,
          body: { error: { code: 'AuthorizationFailed' } },
        },
      ],
    }),
    findings: atIdentity(),
  },
  {
    claim: 'finds an identity that the endpoint in Azure has, in any letter case',
    files: {
      'endpoint.yml': userEndpoint(identityId().replace('id-scoring', 'ID-Scoring')),
      'blue.yml': deployment(OWN_IMAGE),
    },
    world: world([], {
      workspaces: { 'ml-prod': { endpoints: { 'new-credit': { identity: 'id-scoring' } } } },
    }),
    findings: atIdentity(),
  },
  {
    claim: 'finds a user-assigned identity without any role, with the command that fixes it',
    files: user(OWN_IMAGE),
    world: world(),
    findings: atIdentity(),
    says: [
      'The identity id-scoring may not pull the image from container registry crmlprod',
      `az role assignment create --assignee-object-id ${PRINCIPAL} --assignee-principal-type ServicePrincipal --role "AcrPull" --scope "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-ml/providers/Microsoft.ContainerRegistry/registries/crmlprod"`,
      'five minutes',
    ],
  },
  {
    claim: 'accepts AcrPull on the registry',
    files: user(OWN_IMAGE),
    world: world(['AcrPull @ containerRegistry/crmlprod']),
    findings: [],
  },
  {
    claim: 'counts a role of a parent scope, and one that includes more',
    files: user(OWN_IMAGE),
    world: world(['Contributor @ resourceGroup/rg-ml']),
    findings: [],
  },
  {
    claim: 'counts Reader, whose wildcard includes pulls',
    files: user(OWN_IMAGE),
    world: world(['Reader @ subscription']),
    findings: [],
  },
  {
    claim: 'counts the roles of a group of the identity',
    files: user(OWN_IMAGE),
    world: world([], {
      groups: { pullers: { members: ['id-scoring'] } },
      roleAssignments: [{ principal: 'pullers', role: 'AcrPull', scope: 'containerRegistry/crmlprod' }],
    }),
    findings: [],
  },
  {
    claim: 'asks Azure what a custom role allows',
    files: user(OWN_IMAGE),
    world: world(['puller @ containerRegistry/crmlprod'], {
      roleDefinitions: { puller: { actions: ['microsoft.containerregistry/registries/PULL/*'] } },
    }),
    findings: [],
  },
  {
    claim: 'subtracts the notActions of a custom role',
    files: user(OWN_IMAGE),
    world: world(['no-puller @ containerRegistry/crmlprod'], {
      roleDefinitions: { 'no-puller': { actions: ['*'], notActions: ['*/pull/read'] } },
    }),
    findings: atIdentity(),
  },
  {
    claim: 'does not count a role elsewhere',
    files: user(OWN_IMAGE),
    world: world(['AcrPull @ storageAccount/stmlprod']),
    findings: atIdentity(),
  },
  {
    claim: 'reports a role on a condition as a notice',
    files: user(OWN_IMAGE),
    world: world([], {
      roleAssignments: [
        {
          principal: 'id-scoring',
          role: 'AcrPull',
          scope: 'containerRegistry/crmlprod',
          condition: "@Resource[x] StringEquals 'y'",
        },
      ],
    }),
    findings: ['endpoint.yml:6:20 notice identity/acr-pull/condition'],
    says: ['AcrPull', 'on a condition'],
  },
  {
    claim: 'does not count AcrPull in a registry with permissions by repository',
    files: user(OWN_IMAGE),
    world: world(['AcrPull @ containerRegistry/crmlprod'], byRepository),
    findings: atIdentity('/abac'),
    says: ['--role "Container Registry Repository Reader"'],
  },
  ...['Reader', 'Writer', 'Contributor'].map(name => ({
    claim: `accepts Container Registry Repository ${name} there`,
    files: user(OWN_IMAGE),
    world: world([`Container Registry Repository ${name} @ containerRegistry/crmlprod`], byRepository),
    findings: [],
  })),
  {
    claim: 'does not count the repository role in a registry without permissions by repository',
    files: user(OWN_IMAGE),
    world: world(['Container Registry Repository Reader @ containerRegistry/crmlprod']),
    findings: atIdentity(),
  },
  {
    claim: 'finds the registry of an image elsewhere in the subscription',
    files: user(OTHER_IMAGE),
    world: world(['AcrPull @ containerRegistry/crmlprod'], other),
    findings: atIdentity(),
    says: ['registries/crother"'],
  },
  {
    claim: 'ignores a registry with anonymous pull',
    files: user(OTHER_IMAGE),
    world: world([], {
      containerRegistries: { crother: { anonymousPull: true, images: { 'credit-scoring:1.4.0': {} } } },
    }),
    findings: [],
  },
  {
    claim: 'ignores public images and deployments without an environment',
    files: {
      'endpoint.yml': userEndpoint(),
      'blue.yml': deployment('environment:\n  image: mcr.microsoft.com/azureml/minimal:1'),
      'green.yml': deployment('').replace('blue', 'green'),
    },
    world: world([], {
      publicRegistries: { 'mcr.microsoft.com': { images: { 'azureml/minimal:1': {} } } },
    }),
    findings: [],
  },
  {
    claim: 'checks the registry of the workspace for an image that Azure builds',
    files: user(BUILT),
    world: world(),
    findings: atIdentity(),
  },
  {
    claim: 'looks up the image of a registered environment',
    files: user('environment: azureml:credit-env:7'),
    world: world(),
    findings: atIdentity(),
  },
  {
    claim: 'looks up the latest version of one, which Azure builds',
    files: user('environment: azureml:built-env@latest'),
    world: world([], {
      workspaces: {
        'ml-prod': {
          environments: { 'built-env': { versions: { '1': { conda: 'dependencies: [python=3.10]' } } } },
        },
      },
    }),
    findings: atIdentity(),
  },
  {
    claim: 'reports once for two deployments of one endpoint',
    files: { ...user(OWN_IMAGE), 'green.yml': deployment(OWN_IMAGE).replace('blue', 'green') },
    world: world(),
    findings: atIdentity(),
  },
  {
    claim: 'uses the identity of the endpoint in Azure where its file is not in the run',
    files: { 'blue.yml': deployment(OWN_IMAGE) },
    world: world([], {
      workspaces: { 'ml-prod': { endpoints: { 'new-credit': { identity: 'id-scoring' } } } },
    }),
    findings: ['blue.yml:6:10 error identity/acr-pull'],
    says: [PRINCIPAL],
  },
  {
    claim: 'accepts what Azure grants to a system-assigned identity',
    files: live(OWN_IMAGE),
    world: world(),
    findings: [],
  },
  {
    claim: 'finds that Azure grants nothing on another registry',
    files: live(OTHER_IMAGE),
    world: world([], other),
    findings: ['blue.yml:6:10 error identity/acr-pull'],
  },
  {
    claim: 'is not checked before the endpoint exists',
    files: system(OWN_IMAGE),
    world: world(),
    findings: [],
    notChecked: ['endpoint.yml not-yet'],
    says: ['between creating the endpoint and creating the deployment'],
  },
  {
    claim: 'warns of an image in another registry before the endpoint exists',
    files: system(OTHER_IMAGE),
    world: world([], other),
    findings: ['endpoint.yml:1:7 warning identity/acr-pull/nobody-grants'],
    notChecked: ['endpoint.yml not-yet'],
    says: ['container registry crother', 'Create the endpoint first'],
  },
  {
    claim: 'warns of a registry where AcrPull allows no pulls before the endpoint exists',
    files: system(OWN_IMAGE),
    world: world([], byRepository),
    findings: ['endpoint.yml:1:7 warning identity/acr-pull/nobody-grants-abac'],
    notChecked: ['endpoint.yml not-yet'],
    says: ['ABAC Repository Permissions', '--role "Container Registry Repository Reader"'],
  },
  {
    claim: 'is not checked for an endpoint that is neither in Azure nor in the run',
    files: { 'blue.yml': deployment(OWN_IMAGE) },
    world: world(),
    findings: [],
    notChecked: ['blue.yml not-yet'],
    says: ['The endpoint new-credit does not exist yet'],
  },
  {
    claim: 'is not checked for an endpoint without an identity',
    files: { 'blue.yml': deployment(OWN_IMAGE) },
    world: world([], { workspaces: { 'ml-prod': { endpoints: { 'new-credit': { identity: 'none' } } } } }),
    findings: [],
    notChecked: ['blue.yml unsupported'],
    says: ['has no identity'],
  },
  {
    claim: 'warns where the workspace has no registry yet and the identity is user-assigned',
    files: user(BUILT),
    world: world([], { workspaces: { 'ml-prod': { containerRegistry: null } } }),
    findings: ['blue.yml:6:10 warning identity/acr-pull/no-registry'],
  },
  {
    claim: 'is a notice there for a system-assigned identity',
    files: system(BUILT),
    world: world([], { workspaces: { 'ml-prod': { containerRegistry: null } } }),
    findings: ['blue.yml:6:10 notice identity/acr-pull/no-registry'],
  },
  {
    claim: 'does not read registries of other subscriptions',
    files: user('environment:\n  image: crnowhere.azurecr.io/a:1'),
    world: world([], {
      subscriptions: {
        '33333333-3333-4333-8333-333333333333': {},
        '44444444-4444-4444-8444-444444444444': {},
      },
      containerRegistries: {
        crnowhere: { subscription: '44444444-4444-4444-8444-444444444444', images: { 'a:1': {} } },
      },
    }),
    findings: [],
    notChecked: ['blue.yml unsupported'],
  },
  {
    claim: 'names the missing permission',
    files: user(OWN_IMAGE),
    world: world([], {
      ...callerWith('AzureML Data Scientist', 'resource reader'),
      roleDefinitions: {
        'resource reader': {
          actions: ['*/registries/read', '*/userAssignedIdentities/read', '*/workspaces/read'],
        },
      },
    }),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.Authorization/roleAssignments/read'],
  },
  {
    claim: 'ignores Kubernetes, where the identity of the cluster pulls',
    files: {
      'endpoint.yml': 'name: new-credit\ncompute: azureml:aks\nauth_mode: key\n',
      'blue.yml': deployment(`type: kubernetes\n${OWN_IMAGE}`),
    },
    world: world(),
    findings: [],
  },
  {
    claim: 'asks nothing for a file with placeholders',
    files: {
      'endpoint.yml': userEndpoint('${{ vars.IDENTITY }}'),
      'blue.yml': deployment('environment:\n  image: ${{ vars.REGISTRY }}/a:1'),
    },
    world: world(),
    findings: [],
  },
  {
    claim: 'leaves a missing identity to identity/exists',
    files: { 'endpoint.yml': userEndpoint(identityId('id-gone')), 'blue.yml': deployment(OWN_IMAGE) },
    world: world(),
    findings: [],
  },
  {
    claim: 'is not checked where the answer is malformed',
    files: user(OWN_IMAGE),
    world: world(['AcrPull @ containerRegistry/crmlprod'], {
      faults: [{ on: 'GET */roleAssignments', change: { 'value.0.properties.roleDefinitionId': 7 } }],
    }),
    findings: [],
    notChecked: ['endpoint.yml bad-answer'],
  },
  {
    claim: 'warns of a deny assignment that blocks the role',
    files: { 'endpoint.yml': userEndpoint(), 'blue.yml': deployment(OWN_IMAGE) },
    world: world(['AcrPull @ containerRegistry/crmlprod'], {
      denyAssignments: { stack: { actions: ['*/pull/read'], excludePrincipals: ['caller'] } },
    }),
    findings: ['endpoint.yml:6:20 warning identity/acr-pull/denied'],
    says: ['deny assignment "stack"', PRINCIPAL],
  },
  {
    claim: 'reports a deny assignment about a group as a notice',
    files: { 'endpoint.yml': userEndpoint(), 'blue.yml': deployment(OWN_IMAGE) },
    world: world(['AcrPull @ containerRegistry/crmlprod'], {
      groups: { some: {} },
      denyAssignments: { stack: { actions: ['*'], principals: ['some'] } },
    }),
    findings: ['endpoint.yml:6:20 notice identity/acr-pull/deny-perhaps'],
    says: ['may block it'],
  },
  {
    claim: 'ignores a deny assignment about something else',
    files: { 'endpoint.yml': userEndpoint(), 'blue.yml': deployment(OWN_IMAGE) },
    world: world(['AcrPull @ containerRegistry/crmlprod'], {
      denyAssignments: { stack: { actions: ['*/write'] } },
    }),
    findings: [],
  },
  {
    claim: 'uses the roles alone where deny assignments cannot be read, which identity/deployer reports',
    files: { 'endpoint.yml': userEndpoint(), 'blue.yml': deployment(OWN_IMAGE) },
    world: refusing(
      'registries/crmlprod/*/denyAssignments',
      world(['AcrPull @ containerRegistry/crmlprod'], {
        denyAssignments: { stack: { actions: ['*'], excludePrincipals: ['caller'] } },
      }),
    ),
    findings: [],
  },
]);
