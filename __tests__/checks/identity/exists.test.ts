// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders and references are written like that.
import { testRemoteCheck } from '../remote-table.js';
import { callerWith, identityId, systemEndpoint, userEndpoint, world } from './samples.js';

const endpoint = (id: string) => ({ 'endpoint.yml': userEndpoint(id) });
const at = (message: string) => [`endpoint.yml:6:20 ${message}`];

testRemoteCheck('identity/exists', [
  {
    claim: 'finds an identity that its resource group does not have',
    files: endpoint(identityId('id-scorring')),
    world: world(),
    findings: at('error identity/exists'),
    says: ['az identity create --name id-scorring --resource-group rg-ml', 'az identity list'],
  },
  { claim: 'accepts one that exists', files: endpoint(identityId()), world: world(), findings: [] },
  {
    claim: 'reads ids in any letter case',
    files: endpoint(identityId().toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions')),
    world: world(),
    findings: [],
  },
  {
    claim: 'reads the spellings of type that the client takes',
    files: {
      'endpoint.yml': userEndpoint(identityId('id-gone')).replace('user_assigned\n', 'UserAssigned\n'),
    },
    world: world(),
    findings: at('error identity/exists'),
  },
  {
    claim: 'checks Kubernetes endpoints too',
    files: { 'endpoint.yml': userEndpoint(identityId('id-gone'), 'compute: azureml:aks\n') },
    world: world(),
    findings: at('error identity/exists'),
  },
  {
    claim: 'finds a missing resource group',
    files: endpoint(identityId('id-scoring', { group: 'rg-none' })),
    world: world(),
    findings: at('error identity/exists/no-group'),
    says: ['rg-none'],
  },
  ...[
    [404, 'InvalidResourceType'],
    [404, 'ResourceTypeNotSupported'],
    [404, 'ProviderNotFound'],
    [404, 'SomethingThatNobodyKnows'],
    [400, 'NoRegisteredProviderFound'],
  ].map(([status, code]) => ({
    claim: `does not report ${code} as a missing identity`,
    files: endpoint(identityId()),
    world: {
      ...world(),
      faults: [{ on: 'GET */userAssignedIdentities/*', status, body: { error: { code, message: 'No.' } } }],
    },
    findings: [],
    notChecked: ['endpoint.yml not-found'],
    says: [String(code)],
  })),
  {
    claim: 'accepts an identity in another subscription',
    files: endpoint(identityId('id-far', { subscription: '44444444-4444-4444-8444-444444444444' })),
    world: world([], {
      subscriptions: {
        '33333333-3333-4333-8333-333333333333': {},
        '44444444-4444-4444-8444-444444444444': {},
      },
      identities: { 'id-far': { subscription: '44444444-4444-4444-8444-444444444444' } },
      caller: {
        roles: [
          'Contributor',
          { role: 'Reader', scope: '/subscriptions/44444444-4444-4444-8444-444444444444' },
        ],
      },
    }),
    findings: [],
  },
  {
    claim: 'is not checked where the subscription cannot be seen',
    files: endpoint(identityId('id-far', { subscription: '55555555-5555-4555-8555-555555555555' })),
    world: world(),
    findings: [],
    notChecked: ['endpoint.yml not-found'],
    says: ['in another tenant'],
  },
  {
    claim: 'finds an identity of another tenant',
    files: endpoint(identityId()),
    world: world([], {
      faults: [
        {
          on: 'GET */userAssignedIdentities/*',
          change: { 'properties.tenantId': '99999999-9999-4999-8999-999999999999' },
        },
      ],
    }),
    findings: at('error identity/exists/other-tenant'),
    says: ['The managed identity id-scoring belongs to another tenant'],
  },
  {
    claim: 'warns of an id that has the right form and is invalid',
    files: endpoint(
      '/subscriptions/my-subscription/resourceGroups/rg-ml/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id',
    ),
    world: world(),
    findings: at('warning identity/exists/no-id'),
    says: ['subscription my-subscription is not a GUID'],
  },
  {
    claim: 'leaves an id of another form to contract/identity',
    files: endpoint('id-scoring'),
    world: world(),
    findings: [],
  },
  {
    claim: 'ignores system-assigned identities and placeholders',
    files: { 'endpoint.yml': systemEndpoint(), 'second.yml': userEndpoint('${{ vars.ID }}') },
    world: world(),
    findings: [],
  },
  {
    claim: 'names the missing permission',
    files: endpoint(identityId()),
    world: world([], callerWith('AzureML Data Scientist')),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.ManagedIdentity/userAssignedIdentities/read'],
  },
  {
    claim: 'is not checked where the answer has no object id',
    files: endpoint(identityId()),
    world: world([], {
      faults: [{ on: 'GET */userAssignedIdentities/*', change: { 'properties.principalId': 'x' } }],
    }),
    findings: [],
    notChecked: ['endpoint.yml bad-answer'],
  },
]);
