/** What stands beside a workspace, in the forms of recordings. */
import { expect, test } from '@jest/globals';
import { onRecordings, recorded, recordedRows } from '../azure/recorded.js';
import { armGet, rehearsed } from './clients.ts';

const GROUP = '{sub}/resourceGroups/rg-ml/providers';
const WORLD = {
  containerRegistries: { crmlprod: { sku: 'Premium' }, crsmall: { sku: 'Basic', abac: true } },
  keyVaults: { 'kv-ml-prod': { defaultAction: 'Deny' }, 'kv-open': {} },
  storageAccounts: { stmlprod: { privateEndpoints: 1 }, stopen: {} },
  identities: { 'id-own': {} },
};

type Json = Record<string, unknown>;

async function asked(path: string, version: string): Promise<Json> {
  return (await rehearsed(WORLD, sandbox => armGet(sandbox, `${GROUP}/${path}`, version))).body as Json;
}

/** `properties.policies.trustPolicy.type: string`, for every field; what a list holds is not looked at. */
function kinds(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return [`${path}: ${value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value}`];
  return Object.entries(value).flatMap(([key, own]) => kinds(own, path === '' ? key : `${path}.${key}`));
}

/** Fields of the sandbox that no recording of that resource has. */
function invented(own: unknown, ...recordings: unknown[]): string[] {
  const real = new Set(recordings.flatMap(one => kinds(one)));
  return kinds(own).filter(kind => !real.has(kind) && !/^(?:id|tags|name|type|location)\b/.test(kind));
}

test('a registry of the SKU Basic has no rules for networks, any other has', async () => {
  const path = 'Microsoft.ContainerRegistry/registries';
  const [small, large] = [
    await asked(`${path}/crsmall`, '2025-11-01'),
    await asked(`${path}/crmlprod`, '2025-11-01'),
  ];

  expect(small.properties).not.toHaveProperty('networkRuleSet');
  expect(small.properties).toMatchObject({ roleAssignmentMode: 'AbacRepositoryPermissions' });
  expect(large.properties).toMatchObject({ networkRuleSet: { defaultAction: 'Allow' } });
});

test('a vault has rules for networks where it has a firewall, an account a list of private endpoints always', async () => {
  const vault = 'Microsoft.KeyVault/vaults';
  expect((await asked(`${vault}/kv-open`, '2023-07-01')).properties).not.toHaveProperty('networkAcls');
  expect((await asked(`${vault}/kv-ml-prod`, '2023-07-01')).properties).toHaveProperty('networkAcls');
  const account = 'Microsoft.Storage/storageAccounts';
  expect((await asked(`${account}/stopen`, '2023-05-01')).properties).toMatchObject({
    privateEndpointConnections: [],
  });
  expect((await asked(`${account}/stmlprod`, '2023-05-01')).properties).toMatchObject({
    privateEndpointConnections: [{}],
  });
});

onRecordings('no field is invented', async () => {
  const registries = [recorded('20-acr-get-200.json'), recorded('40-acr-abac-put-201.json')];
  const acr = 'Microsoft.ContainerRegistry/registries';
  for (const name of ['crsmall', 'crmlprod'])
    expect(invented(await asked(`${acr}/${name}`, '2025-11-01'), ...registries)).toEqual([]);
  const [account] = recordedRows('54-storageAccounts-list-2024-200-cut.json');
  expect(invented(await asked('Microsoft.Storage/storageAccounts/stopen', '2023-05-01'), account)).toEqual(
    [],
  );
  const vaults = [recorded('32-keyVault-firewall-200.json'), recorded('33-keyVault-no-firewall-200.json')];
  // The recordings are of 2019; these came with later api-versions.
  const later = [
    'enableSoftDelete: boolean',
    'enableRbacAuthorization: boolean',
    'publicNetworkAccess: string',
  ];
  expect(invented(await asked('Microsoft.KeyVault/vaults/kv-ml-prod', '2023-07-01'), ...vaults)).toEqual(
    later.map(field => `properties.${field}`),
  );
  const identity = recorded('68-managedIdentity-200.json');
  const own = await asked('Microsoft.ManagedIdentity/userAssignedIdentities/id-own', '2023-01-31');
  expect(invented(own, identity)).toEqual([]);
});
