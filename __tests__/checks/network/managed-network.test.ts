import { deploying, endpoint, refusing, withWorkspace } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const network = (isolationMode: string, status?: string) =>
  withWorkspace({ managedNetwork: { isolationMode, ...(status !== undefined && { status }) } });
const green = { 'green.yml': deploying('green') };

testRemoteCheck('network/managed-network', [
  { claim: 'says nothing of a workspace without one', files: green, world: {}, findings: [] },
  {
    claim: 'says nothing of one that is disabled',
    files: green,
    world: network('Disabled', 'Inactive'),
    findings: [],
  },
  {
    claim: 'says nothing of one that is provisioned',
    files: green,
    world: network('AllowInternetOutbound', 'Active'),
    findings: [],
  },
  {
    claim: 'finds one that is not provisioned, once for all deployments',
    files: { ...green, 'red.yml': deploying('red') },
    world: network('AllowInternetOutbound', 'Inactive'),
    findings: ['green.yml:2:16 error network/managed-network'],
    says: [
      'of the workspace ml-prod is not provisioned yet',
      'az ml workspace provision-network --name ml-prod --resource-group rg-ml',
      'AllowInternetOutbound',
    ],
  },
  {
    claim: 'is not checked where Azure does not report it',
    files: green,
    world: network('AllowOnlyApprovedOutbound'),
    findings: [],
    notChecked: ['green.yml unknown-content'],
    says: ['of the workspace ml-prod is provisioned', 'provision-network'],
  },
  {
    claim: 'says nothing of an endpoint alone, or of a cluster',
    files: { 'endpoint.yml': endpoint(), 'green.yml': deploying('green', 'type: kubernetes') },
    world: network('AllowInternetOutbound', 'Inactive'),
    findings: [],
  },
  {
    claim: 'is not checked where the workspace may not be read',
    files: green,
    world: refusing('workspaces/ml-prod'),
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
]);
