import type { World } from '../../sandboxed.js';
import { changing, deploying, empty, endpoint, refusing } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const blue = { 'blue.yml': deploying('blue') };
const both = { 'endpoint.yml': endpoint('', 'pricing'), 'green.yml': deploying('green', '', 'pricing') };
const locked = (scope: string, more: Record<string, unknown> = {}, world: World = {}): World => ({
  ...world,
  locks: { frozen: { scope, level: 'ReadOnly', ...more } },
});
const SUB = '/subscriptions/33333333-3333-4333-8333-333333333333';
const WORKSPACE = `${SUB}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-prod`;
const ENDPOINT = `${WORKSPACE}/onlineEndpoints/credit-scoring`;
const error = (line: string) => [`${line} error state/lock`];

testRemoteCheck('state/lock', [
  { claim: 'says nothing where there is none', files: blue, world: {}, findings: [] },
  {
    claim: 'finds one on the workspace, with its note and the command that removes it',
    files: both,
    world: locked('workspace/ml-prod', { notes: 'Audit until March' }),
    findings: error('endpoint.yml:1:7'),
    says: [
      'The lock "frozen" on the workspace ml-prod',
      'ScopeLocked',
      'Its note says: "Audit until March"',
      `az lock delete --ids "${WORKSPACE}/providers/Microsoft.Authorization/locks/frozen"`,
      'az lock show --ids',
    ],
  },
  {
    claim: 'finds one of the resource group, whose id is written in lower case',
    files: blue,
    world: locked('resourceGroup/rg-ml'),
    findings: error('blue.yml:2:16'),
    says: ['on the resource group rg-ml'],
  },
  {
    claim: 'finds one of the subscription',
    files: blue,
    world: locked('subscription'),
    findings: error('blue.yml:2:16'),
    says: ['on the subscription 33333333-3333-4333-8333-333333333333'],
  },
  {
    claim: 'says nothing of one against deletion',
    files: both,
    world: locked('resourceGroup/rg-ml', { level: 'CanNotDelete' }),
    findings: [],
  },
  {
    claim: 'finds each of several, beside one against deletion',
    files: blue,
    world: {
      locks: {
        keep: { scope: 'workspace/ml-prod', level: 'CanNotDelete' },
        frozen: { scope: 'workspace/ml-prod' },
        'month end': { scope: 'subscription' },
      },
    },
    findings: [...error('blue.yml:2:16'), ...error('blue.yml:2:16')],
    says: ['"frozen"', '"month end"', 'az lock delete --ids "<id of the lock>"'],
  },
  {
    claim: 'finds one page after page',
    files: blue,
    world: {
      pageSize: 1,
      locks: { keep: { level: 'CanNotDelete' }, more: { level: 'CanNotDelete' }, frozen: {} },
    },
    findings: error('blue.yml:2:16'),
  },
  {
    claim: 'reads a level in any letter case',
    files: blue,
    world: changing('locks', { 'value.0.properties.level': 'readonly' }, locked('workspace/ml-prod')),
    findings: error('blue.yml:2:16'),
  },
  {
    claim: 'is not checked where a lock has no level',
    files: blue,
    world: changing('locks', { 'value.0.properties.level': null }, locked('workspace/ml-prod')),
    findings: [],
    notChecked: ['blue.yml bad-answer'],
  },
  {
    claim: 'is not checked where locks may not be read',
    files: both,
    world: refusing('locks', locked('workspace/ml-prod')),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.Authorization/locks/read', '--role "Reader"'],
  },
  {
    claim: 'finds one on an endpoint that exists, and says it once',
    files: { ...blue, 'red.yml': deploying('red') },
    world: locked(ENDPOINT),
    findings: error('blue.yml:2:16'),
    says: ['on the endpoint credit-scoring'],
  },
  {
    claim: 'finds one on the deployment that is deployed again',
    files: { ...blue, 'red.yml': deploying('red') },
    world: locked(`${ENDPOINT}/deployments/Blue`),
    findings: error('blue.yml:1:7'),
    says: ['on the deployment Blue'],
  },
  {
    claim: 'says nothing of one on another deployment or endpoint',
    files: { 'red.yml': deploying('red') },
    world: {
      locks: {
        a: { scope: `${ENDPOINT}/deployments/blue` },
        b: { scope: `${WORKSPACE}/onlineEndpoints/other` },
      },
    },
    findings: [],
  },
  {
    claim: 'warns of one where Azure assigns a new endpoint its roles',
    files: both,
    world: locked('containerRegistry/crmlprod', {}, empty),
    findings: ['endpoint.yml:1:7 warning state/lock/beside'],
    says: ['on the container registry crmlprod', 'its role on crmlprod'],
  },
  {
    claim: 'warns of one on the storage account, too',
    files: both,
    world: locked('storageAccount/stmlprod', {}, empty),
    findings: ['endpoint.yml:1:7 warning state/lock/beside'],
  },
  {
    claim: 'says nothing of these for an endpoint that exists, or has an identity of its own',
    files: {
      ...blue,
      'endpoint.yml': endpoint(
        `identity:\n  type: user_assigned\n  user_assigned_identities:\n    - resource_id: ${SUB}/resourcegroups/rg-ml/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id`,
        'pricing',
      ),
    },
    world: locked('storageAccount/stmlprod'),
    findings: [],
  },
  {
    claim: 'is not checked where the locks of the storage account may not be read',
    files: both,
    world: refusing('storageAccounts/*/locks', empty),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['storageAccounts/stmlprod'],
  },
]);
