import type { World } from '../../sandboxed.js';
import { changing, deploying, endpoint, refusing } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const green = { 'green.yml': deploying('green') };
const account = (own: Record<string, unknown>): World => ({ storageAccounts: { stmlprod: own } });
const shut = account({ publicNetworkAccess: 'Disabled' });

testRemoteCheck('network/storage', [
  { claim: 'says nothing of an open account', files: green, world: {}, findings: [] },
  {
    claim: 'warns of one that nothing reaches, once',
    files: { ...green, 'red.yml': deploying('red') },
    world: shut,
    findings: ['green.yml:2:16 warning network/storage'],
    says: ['The storage account stmlprod'],
  },
  {
    claim: 'says nothing of one with a private endpoint',
    files: green,
    world: account({ publicNetworkAccess: 'Disabled', privateEndpoints: 2 }),
    findings: [],
  },
  {
    claim: 'says nothing where Azure does not report the number of private endpoints',
    files: green,
    world: changing('storageAccounts/stmlprod', { 'properties.privateEndpointConnections': null }, shut),
    findings: [],
  },
  {
    claim: 'says nothing of an endpoint alone',
    files: { 'endpoint.yml': endpoint() },
    world: shut,
    findings: [],
  },
  {
    claim: 'is not checked where the account may not be read',
    files: green,
    world: refusing('storageAccounts/stmlprod', shut),
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.Storage/storageAccounts/read'],
  },
]);
