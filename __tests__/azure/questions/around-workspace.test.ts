/** A workspace and what stands beside it, in every form in which Azure has answered; the names are our own. */
import { describe, expect, test } from '@jest/globals';
import { BadAnswer } from '../../../src/azure/client/fields.js';
import { resourceIdOf, resourceName } from '../../../src/azure/client/resource-ids.js';
import { managedIdentityFacts } from '../../../src/azure/questions/identities.js';
import { keyVaultFacts } from '../../../src/azure/questions/key-vaults.js';
import { registryFacts } from '../../../src/azure/questions/registries.js';
import { storageAccountFacts } from '../../../src/azure/questions/storage-accounts.js';
import { workspaceFacts } from '../../../src/azure/questions/workspaces.js';
import { onRecordings, recorded, recordedRows } from '../recorded.js';

const GROUP = '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-pricing';
const STORAGE = `${GROUP}/providers/Microsoft.Storage/storageAccounts/stpricing`;
const CONNECTION = {
  id: `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/ml-pricing/privateEndpointConnections/ml-pricing.1`,
  location: 'northeurope',
  properties: { provisioningState: 'Succeeded', privateLinkServiceConnectionState: { status: 'Approved' } },
};

/** As the api-versions since 2023 answer of a workspace without private endpoints and without a managed network. */
function workspace(own: Record<string, unknown> = {}) {
  return {
    id: `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/ml-pricing`,
    name: 'ml-pricing',
    type: 'Microsoft.MachineLearningServices/workspaces',
    location: 'northeurope',
    tags: {},
    etag: null,
    properties: {
      friendlyName: 'ml-pricing',
      storageAccount: STORAGE,
      keyVault: `${GROUP}/providers/Microsoft.Keyvault/vaults/kv-pricing`,
      hbiWorkspace: false,
      tenantId: '22222222-2222-4222-8222-222222222222',
      imageBuildCompute: null,
      provisioningState: 'Succeeded',
      v1LegacyMode: false,
      containerRegistry: `${GROUP}/providers/Microsoft.ContainerRegistry/registries/crpricing`,
      privateLinkCount: 0,
      publicNetworkAccess: 'Enabled',
      ipAllowlist: [],
      ...own,
    },
    identity: {
      type: 'SystemAssigned',
      principalId: '33333333-3333-4333-8333-333333333333',
      tenantId: '22222222-2222-4222-8222-222222222222',
    },
    kind: 'Default',
    sku: { name: 'Basic', tier: 'Basic' },
  };
}

describe('the private endpoints of a workspace', () => {
  test.each<[string, Record<string, unknown>, number | undefined]>([
    ['a count of 0 and no list', {}, 0],
    ['a count and a list', { privateLinkCount: 1, privateEndpointConnections: [CONNECTION] }, 1],
    [
      'a list alone',
      { privateLinkCount: undefined, privateEndpointConnections: [CONNECTION, CONNECTION] },
      2,
    ],
    ['an empty list alone', { privateLinkCount: undefined, privateEndpointConnections: [] }, 0],
    ['a list that is null', { privateEndpointConnections: null }, 0],
    ['an empty list and a count', { privateLinkCount: 1, privateEndpointConnections: [] }, 1],
    ['a count alone', { privateLinkCount: 3 }, 3],
    ['neither', { privateLinkCount: undefined }, undefined],
    ['null twice', { privateLinkCount: null, privateEndpointConnections: null }, undefined],
    ['wrong types', { privateLinkCount: '1', privateEndpointConnections: 'none' }, undefined],
  ])('are told from %s', (_what, own, count) => {
    expect(workspaceFacts(workspace(own)).privateEndpoints).toBe(count);
  });
});

describe('the managed network of a workspace', () => {
  test.each<[string, unknown, unknown]>([
    ['absent', undefined, undefined],
    ['null', null, undefined],
    [
      'off, without a status',
      {
        changeableIsolationModes: ['AllowInternetOutbound'],
        isolationMode: 'Disabled',
        enableFirewallLog: false,
      },
      { isolationMode: 'Disabled', status: undefined },
    ],
    [
      'on and not made yet',
      {
        isolationMode: 'AllowInternetOutbound',
        outboundRules: {},
        status: { status: 'Inactive', sparkReady: false },
      },
      { isolationMode: 'AllowInternetOutbound', status: 'Inactive' },
    ],
    [
      'with its status as a word',
      { isolationMode: 'AllowOnlyApprovedOutbound', status: 'Active' },
      { isolationMode: 'AllowOnlyApprovedOutbound', status: 'Active' },
    ],
    [
      'of wrong types',
      { isolationMode: 7, status: ['Active'] },
      { isolationMode: undefined, status: undefined },
    ],
  ])('is read where it is %s', (_what, managedNetwork, facts) => {
    expect(workspaceFacts(workspace({ managedNetwork })).managedNetwork).toEqual(facts);
  });
});

test('what a workspace has not is absent, null or an empty text', () => {
  for (const none of [undefined, null, ''])
    expect(workspaceFacts(workspace({ containerRegistry: none, imageBuildCompute: none }))).toMatchObject({
      containerRegistry: undefined,
      imageBuildCompute: undefined,
    });
});

test('ids in lower case, and Microsoft.Keyvault, are ids as well', () => {
  const facts = workspaceFacts(workspace({ storageAccount: STORAGE.toLowerCase() }));

  expect(resourceName(facts.storageAccount ?? '', 'Microsoft.Storage/storageAccounts')?.name).toBe(
    'stpricing',
  );
  expect(resourceName(facts.keyVault ?? '', 'Microsoft.KeyVault/vaults')?.name).toBe('kv-pricing');
  expect(resourceIdOf(facts.storageAccount ?? '')).toMatchObject({ type: 'storageaccounts' });
});

test('what is no workspace is no answer', () => {
  for (const body of [
    undefined,
    null,
    'text',
    [],
    {},
    { ...workspace(), id: null },
    { ...workspace(), location: 7 },
  ])
    expect(() => workspaceFacts(body)).toThrow(BadAnswer);
});

describe('a storage account', () => {
  const account = (properties: object) => ({
    id: STORAGE,
    name: 'stpricing',
    type: 'Microsoft.Storage/storageAccounts',
    kind: 'StorageV2',
    location: 'northeurope',
    properties,
  });

  test.each<[string, object, string | undefined, number | undefined]>([
    ['of an old api-version says neither', {}, undefined, undefined],
    ['without private endpoints has an empty list', { privateEndpointConnections: [] }, undefined, 0],
    [
      'that is open says so',
      { publicNetworkAccess: 'Enabled', privateEndpointConnections: [] },
      'Enabled',
      0,
    ],
    [
      'that is shut has a way in',
      { publicNetworkAccess: 'Disabled', privateEndpointConnections: [CONNECTION] },
      'Disabled',
      1,
    ],
    ['may say null', { publicNetworkAccess: null, privateEndpointConnections: null }, undefined, undefined],
  ])('%s', (_what, properties, publicNetworkAccess, privateEndpoints) => {
    expect(storageAccountFacts(account(properties))).toEqual({
      name: 'stpricing',
      publicNetworkAccess,
      privateEndpoints,
    });
  });
});

describe('a key vault', () => {
  const vault = (properties: object) => ({
    name: 'kv-pricing',
    type: 'Microsoft.KeyVault/vaults',
    properties,
  });

  test('with a firewall', () => {
    const networkAcls = {
      bypass: 'AzureServices',
      defaultAction: 'Deny',
      ipRules: [{ value: '192.0.2.0/24' }],
      virtualNetworkRules: [],
    };

    expect(keyVaultFacts(vault({ networkAcls, accessPolicies: [] }))).toEqual({
      name: 'kv-pricing',
      publicNetworkAccess: undefined,
      defaultAction: 'Deny',
      bypass: 'AzureServices',
    });
  });

  test('without one', () => {
    for (const properties of [{ accessPolicies: [] }, { networkAcls: null }])
      expect(keyVaultFacts(vault(properties))).toMatchObject({ defaultAction: undefined, bypass: undefined });
  });
});

describe('a container registry', () => {
  const registry = (own: object) => ({
    id: `${GROUP}/providers/Microsoft.ContainerRegistry/registries/crpricing`,
    name: 'crpricing',
    sku: { name: 'Basic', tier: 'Basic' },
    properties: { loginServer: 'crpricing.azurecr.io', provisioningState: 'Succeeded', ...own },
  });

  test('of the sku Basic has no networkRuleSet', () => {
    const policies = { quarantinePolicy: { status: 'disabled' } };
    const roleAssignmentMode = 'AbacRepositoryPermissions';
    const own = { publicNetworkAccess: 'Enabled', anonymousPullEnabled: false, policies, roleAssignmentMode };

    expect(registryFacts(registry(own))).toMatchObject({
      loginServer: 'crpricing.azurecr.io',
      defaultAction: undefined,
      publicNetworkAccess: 'Enabled',
      roleAssignmentMode,
      hasQuarantine: false,
      isAnonymous: false,
    });
  });

  test('with one says whom it lets in', () => {
    const networkRuleSet = { defaultAction: 'Deny', virtualNetworkRules: [], ipRules: [] };

    expect(registryFacts(registry({ networkRuleSet }))).toMatchObject({
      defaultAction: 'Deny',
      hasQuarantine: false,
    });
  });
});

describe('the recordings', () => {
  onRecordings('of workspaces', () => {
    const plain = workspaceFacts(recorded('13-workspace-get-200.json'));
    const inactive = workspaceFacts(recorded('67-workspace-managedNetwork-inactive-200.json'));
    const [off] = recordedRows('38-workspaces-list-2026-200-cut.json').map(workspaceFacts);
    const [old] = recordedRows('52-workspaces-list-private-endpoint-200.json').map(workspaceFacts);

    expect(plain).toMatchObject({ privateEndpoints: 0, region: 'eastus', managedNetwork: undefined });
    expect(inactive.containerRegistry).toBeUndefined();
    expect(inactive.managedNetwork).toEqual({ isolationMode: 'AllowInternetOutbound', status: 'Inactive' });
    expect(off).toMatchObject({ privateEndpoints: 0, managedNetwork: { isolationMode: 'Disabled' } });
    expect(old).toMatchObject({ privateEndpoints: 1, publicNetworkAccess: 'Disabled' });
    for (const storageAccount of [plain, inactive, old].map(facts => facts?.storageAccount ?? ''))
      expect(resourceName(storageAccount, 'Microsoft.Storage/storageAccounts')).toBeDefined();
  });

  onRecordings('of what stands beside them', () => {
    expect(storageAccountFacts(recorded('34-storageAccount-2019-200.json')).privateEndpoints).toBeUndefined();
    expect(storageAccountFacts(recorded('53-storageAccount-2021-200.json')).privateEndpoints).toBe(0);
    expect(
      recordedRows('54-storageAccounts-list-2024-200-cut.json').map(storageAccountFacts)[0],
    ).toMatchObject({
      publicNetworkAccess: 'Enabled',
      privateEndpoints: 0,
    });
    expect(keyVaultFacts(recorded('32-keyVault-firewall-200.json')).defaultAction).toBe('Deny');
    expect(keyVaultFacts(recorded('33-keyVault-no-firewall-200.json')).defaultAction).toBeUndefined();
    expect(recordedRows('55-keyVaults-list-nextLink-200.json').map(keyVaultFacts)).toHaveLength(1);
    expect(registryFacts(recorded('20-acr-get-200.json'))).toMatchObject({
      defaultAction: 'Allow',
      sku: 'Premium',
    });
    expect(registryFacts(recorded('40-acr-abac-put-201.json'))).toMatchObject({
      defaultAction: undefined,
      roleAssignmentMode: 'AbacRepositoryPermissions',
    });
    expect(managedIdentityFacts(recorded('68-managedIdentity-200.json')).principalId).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });
});
