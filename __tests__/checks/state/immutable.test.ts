import { changing, deploying, empty, endpoint, refusing, withEndpoint } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const ID = '/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-ml/providers';
const uai = (name: string) => `${ID}/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
const userAssigned = (name: string) =>
  `identity:\n  type: user_assigned\n  user_assigned_identities:\n    - resource_id: ${name}`;
const ofUser = { identities: { 'id-credit': {} }, ...withEndpoint({ identity: 'id-credit' }) };
const cluster = withEndpoint({
  kind: 'K8S',
  compute: `${ID}/Microsoft.MachineLearningServices/workspaces/ml-prod/computes/aks-1`,
  deployments: { blue: { computeType: 'Kubernetes', instanceType: 'small' } },
});
/** As a recorded answer of an endpoint that is being created: no identity at all. */
const CREATING = { on: 'GET */onlineEndpoints/*', change: { identity: null } };
const file = (more = '') => ({ 'endpoint.yml': endpoint(more) });
const blue = (more = '') => ({ 'blue.yml': deploying('blue', more) });
const inCluster = (size: string) => ({
  'blue.yml': deploying('blue', 'type: kubernetes').replace('Standard_DS3_v2', size),
});

testRemoteCheck('state/immutable', [
  {
    claim: 'says nothing of files that change nothing',
    files: { ...file(), ...blue() },
    world: {},
    findings: [],
  },
  {
    claim: 'says nothing of new endpoints and deployments',
    files: { ...file(userAssigned(uai('x'))), ...blue() },
    world: empty,
    findings: [],
  },
  {
    claim: 'finds another type of identity',
    files: file(userAssigned(uai('id-credit'))),
    world: {},
    findings: ['endpoint.yml:4:9 error state/immutable/identity-type'],
    says: ['has the identity system_assigned', 'type: system_assigned'],
  },
  ...['system_assigned', 'user_assigned'].map(type => ({
    claim: `says nothing of the identity of an endpoint that is being created: its answer has none yet (${type})`,
    files: file(
      type === 'system_assigned' ? 'identity:\n  type: system_assigned' : userAssigned(uai('id-credit')),
    ),
    world: { ...withEndpoint({ state: 'Creating' }), faults: [CREATING] },
    findings: [],
  })),
  {
    claim: 'takes the type in any spelling of the client',
    files: file('identity:\n  type: SystemAssigned'),
    world: {},
    findings: [],
  },
  {
    claim: 'finds another identity',
    files: file(userAssigned(uai('id-other'))),
    world: ofUser,
    findings: ['endpoint.yml:6:20 error state/immutable/identity'],
    says: ['has the user-assigned identity "id-credit", and this file names "id-other"'],
  },
  {
    claim: 'compares ids without case',
    files: file(userAssigned(uai('ID-Credit').toUpperCase())),
    world: ofUser,
    findings: [],
  },
  {
    claim: 'warns of a file that leaves the identity out',
    files: file(),
    world: ofUser,
    findings: ['endpoint.yml:1:7 warning state/immutable/identity-omitted'],
    says: ['has the user-assigned identity id-credit', 'the resource_id of id-credit'],
  },
  {
    claim: 'says nothing of an identity that is not rendered yet',
    files: file(userAssigned('"{{ identity }}"')),
    world: ofUser,
    findings: [],
  },
  {
    claim: 'says nothing of an endpoint whose identity no file can ask for',
    files: file(),
    world: changing('onlineEndpoints/credit-scoring', { 'identity.type': 'SystemAssigned,UserAssigned' }),
    findings: [],
  },
  {
    claim: 'warns of a managed endpoint that becomes a Kubernetes endpoint',
    files: file('compute: azureml:aks-1'),
    world: {},
    findings: ['endpoint.yml:3:10 warning state/immutable/kind'],
    says: ['"credit-scoring" is managed in Azure, and this file makes it Kubernetes'],
  },
  {
    claim: 'warns of another cluster',
    files: file('compute: azureml:aks-2'),
    world: cluster,
    findings: ['endpoint.yml:3:10 warning state/immutable/compute'],
    says: ['"aks-1"', '"aks-2"'],
  },
  {
    claim: 'says nothing of the same cluster',
    files: file('compute: azureml:AKS-1'),
    world: cluster,
    findings: [],
  },
  {
    claim: 'finds another egress',
    files: blue('egress_public_network_access: disabled'),
    world: {},
    findings: ['blue.yml:6:31 error state/immutable/egress'],
    says: ['egress_public_network_access: enabled, and this file sets disabled'],
  },
  {
    claim: 'says nothing of the same egress, or of none',
    files: { ...blue('egress_public_network_access: Enabled') },
    world: {},
    findings: [],
  },
  {
    claim: 'says nothing of another size of a managed deployment, which can change',
    files: { 'blue.yml': deploying('blue').replace('DS3_v2', 'DS4_v2') },
    world: {},
    findings: [],
  },
  {
    claim: 'warns of another instance type in a cluster',
    files: inCluster('large'),
    world: cluster,
    findings: ['blue.yml:4:16 warning state/immutable/instance-type'],
    says: ['has the instance type small, and this file sets large'],
  },
  { claim: 'says nothing of the same one', files: inCluster('small'), world: cluster, findings: [] },
  {
    claim: 'warns of a deployment that changes its kind',
    files: blue(),
    world: cluster,
    findings: ['blue.yml:1:7 warning state/immutable/kind'],
    says: ['"blue" is Kubernetes in Azure, and this file makes it managed'],
  },
  {
    claim: 'says nothing of one that failed, since it is created again',
    files: blue('egress_public_network_access: disabled'),
    world: withEndpoint({ deployments: { blue: { state: 'Failed' } } }),
    findings: [],
  },
  {
    claim: 'warns of a property whose value changes, and not of one that is added',
    files: file('properties:\n  enforce_access_to_default_secret_stores: enabled\n  team: credit'),
    world: changing('onlineEndpoints/credit-scoring', {
      'properties.properties': { enforce_access_to_default_secret_stores: 'disabled' },
    }),
    findings: ['endpoint.yml:4:44 warning state/immutable/property'],
    says: [
      'the property enforce_access_to_default_secret_stores with the value "disabled", and this file sets "enabled"',
    ],
  },
  {
    claim: 'is not checked where the endpoint may not be read',
    files: { ...file(), ...blue() },
    world: refusing('onlineEndpoints/credit-scoring'),
    findings: [],
    notChecked: ['blue.yml forbidden', 'endpoint.yml forbidden'],
  },
]);
