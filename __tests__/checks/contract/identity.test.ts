import { testCheck } from '../table.js';
import { below, endpoint, kubernetesEndpoint } from './samples.js';

const ID =
  '/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/credit';
const user = (...items: string[]) =>
  endpoint(
    below(
      'identity',
      'type: user_assigned',
      'user_assigned_identities:',
      ...items.map(item => `  - ${item}`),
    ),
  );

testCheck('contract/identity', [
  {
    claim: 'reports nothing for one identity, assigned by the system, and for none',
    files: {
      'a.yml': user(`resource_id: ${ID}`),
      'b.yml': endpoint('identity: {type: system_assigned}'),
      'c.yml': endpoint(''),
    },
    findings: [],
  },
  {
    claim: 'accepts an ARM ID in any letter case',
    files: { 'a.yml': user(`resource_id: ${ID.toLowerCase()}`) },
    findings: [],
  },
  {
    claim: 'finds a second identity',
    files: { 'credit.yml': user(`resource_id: ${ID}`, `resource_id: ${ID}2`) },
    findings: ['credit.yml:7:7 error contract/identity/too-many'],
    says: ['2 user-assigned identities', 'an online endpoint has 1'],
  },
  {
    claim: 'finds a type without an identity, in any spelling',
    files: { 'credit.yml': endpoint('identity: {type: UserAssigned}') },
    findings: ['credit.yml:3:18 warning contract/identity/none-given'],
  },
  {
    claim: 'finds an empty list',
    files: { 'credit.yml': endpoint('identity: {type: user_assigned, user_assigned_identities: []}') },
    findings: ['credit.yml:3:18 warning contract/identity/none-given'],
  },
  {
    claim: 'finds identities that are not used',
    files: {
      'credit.yml': endpoint(
        below('identity', 'type: system_assigned', 'user_assigned_identities:', `  - resource_id: ${ID}`),
      ),
    },
    findings: ['credit.yml:5:3 warning contract/identity/not-used'],
  },
  {
    claim: 'finds an identity without resource_id',
    files: { 'credit.yml': user('client_id: x') },
    findings: ['credit.yml:6:7 warning contract/identity/no-resource-id'],
  },
  {
    claim: 'finds what is not a resource ID of an identity',
    files: { 'credit.yml': user('resource_id: credit-identity') },
    findings: ['credit.yml:6:20 warning contract/identity/resource-id'],
    says: ['"credit-identity" is not'],
  },
  {
    claim: 'finds it on Kubernetes and in flow style',
    files: {
      'k.yml': kubernetesEndpoint(
        'identity: {type: user_assigned, user_assigned_identities: [{resource_id: x}]}',
      ),
    },
    findings: ['k.yml:4:74 warning contract/identity/resource-id'],
  },
  { claim: 'leaves a list of text to contract/wrong-type', files: { 'credit.yml': user(ID) }, findings: [] },
  {
    claim: 'reports nothing for placeholders',
    files: {
      'a.yml': user('resource_id: ${{ variables.identity }}'),
      'b.yml': endpoint('identity: {type: user_assigned, user_assigned_identities: $(IDS)}'),
      'c.yml': endpoint('identity: {type: $(TYPE)}'),
    },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'credit.yml': endpoint('identity: {type: system_assigned}') },
    inputs: { set: 'identity.type=user_assigned' },
    findings: ['set:1:15 warning contract/identity/none-given'],
  },
]);
