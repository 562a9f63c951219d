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
    claim: 'is asked of endpoints in clusters too',
    files: { 'endpoint.yml': userEndpoint(identityId('id-gone'), 'compute: azureml:aks\n') },
    world: world(),
    findings: at('error identity/exists'),
  },
  {
    claim: 'finds a resource group that is not there',
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
    claim: `does not take ${code} for a missing identity`,
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
    claim: 'lets an identity be in another subscription',
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
    claim: 'does not judge a subscription that cannot be seen',
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
  },
  {
    claim: 'warns of an id that has the form and cannot be one',
    files: endpoint(
      '/subscriptions/my-subscription/resourceGroups/rg-ml/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id',
    ),
    world: world(),
    findings: at('warning identity/exists/no-id'),
  },
  {
    claim: 'leaves what has not even the form to contract/identity',
    files: endpoint('id-scoring'),
    world: world(),
    findings: [],
  },
  {
    claim: 'says nothing of system-assigned identities, nor of placeholders',
    files: { 'endpoint.yml': systemEndpoint(), 'second.yml': userEndpoint('${{ vars.ID }}') },
    world: world(),
    findings: [],
  },
  {
    claim: 'names the permission that it lacks',
    files: endpoint(identityId()),
    world: world([], callerWith('AzureML Data Scientist')),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.ManagedIdentity/userAssignedIdentities/read'],
  },
  {
    claim: 'takes an answer without an object id for none',
    files: endpoint(identityId()),
    world: world([], {
      faults: [{ on: 'GET */userAssignedIdentities/*', change: { 'properties.principalId': 'x' } }],
    }),
    findings: [],
    notChecked: ['endpoint.yml bad-answer'],
  },
]);
