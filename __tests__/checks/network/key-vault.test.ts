import type { World } from '../../sandboxed.js';
import { changing, endpoint, refusing, withWorkspace } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const fresh = { 'endpoint.yml': endpoint('', 'pricing') };
const vault = (own: Record<string, unknown>): World => ({ keyVaults: { 'kv-ml-prod': own } });
const closed = vault({ defaultAction: 'Deny', networkBypass: 'None' });

testRemoteCheck('network/key-vault', [
  { claim: 'says nothing of an open vault', files: fresh, world: {}, findings: [] },
  {
    claim: 'finds a firewall without bypass',
    files: fresh,
    world: closed,
    findings: ['endpoint.yml:2:12 error network/key-vault'],
    says: ['The key vault kv-ml-prod', 'az keyvault update --name kv-ml-prod', '--bypass AzureServices'],
  },
  {
    claim: 'finds it for a file without auth_mode, which means key',
    files: { 'endpoint.yml': 'name: pricing\npublic_network_access: enabled\n' },
    world: vault({ publicNetworkAccess: 'Disabled', networkBypass: 'None' }),
    findings: ['endpoint.yml:1:7 error network/key-vault'],
  },
  {
    claim: 'says nothing where Azure services pass',
    files: fresh,
    world: vault({ defaultAction: 'Deny' }),
    findings: [],
  },
  {
    claim: 'says nothing of a bypass without a firewall',
    files: fresh,
    world: vault({ networkBypass: 'None' }),
    findings: [],
  },
  {
    claim: 'says nothing of an endpoint without keys',
    files: { 'endpoint.yml': 'name: pricing\nauth_mode: aad_token\n' },
    world: closed,
    findings: [],
  },
  {
    claim: 'says nothing of an endpoint that is there already',
    files: { 'endpoint.yml': endpoint() },
    world: closed,
    findings: [],
  },
  {
    claim: 'is not checked where the vault may not be read',
    files: fresh,
    world: refusing('vaults/kv-ml-prod'),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.KeyVault/vaults/read'],
  },
  {
    claim: 'asks nothing but a key vault, whatever the workspace names',
    files: fresh,
    world: changing('workspaces/ml-prod', { 'properties.keyVault': '/subscriptions/x/../secrets' }),
    findings: [],
    notChecked: ['endpoint.yml bad-answer'],
  },
  {
    claim: 'says nothing where the workspace has none',
    files: fresh,
    world: changing('workspaces/ml-prod', { 'properties.keyVault': null }, withWorkspace({})),
    findings: [],
  },
]);
