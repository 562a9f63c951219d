/** The subscription and what stands beside a workspace: registries, storage, key vaults, identities, providers. */
import { guidOf, named, resourceId, sameName, TYPES } from '../world/ids.ts';
import type { AzureResource, ContainerRegistry, Identity, KeyVault, StorageAccount } from '../world/world.ts';
import { armError, noResource } from './errors.ts';
import { page } from './paging.ts';
import { type Call, param, type Route } from './router.ts';
import { connections, ML_TYPE } from './shape.ts';

type Json = Record<string, unknown>;

function frame(type: string, resource: AzureResource): Json {
  return {
    id: resourceId(type, resource),
    name: resource.name,
    type,
    location: resource.region,
    tags: {},
  };
}

function registryJson(call: Call, one: ContainerRegistry): Json {
  return {
    ...frame(TYPES.containerRegistry, one),
    sku: { name: one.sku, tier: one.sku },
    properties: {
      loginServer: `${one.name.toLowerCase()}.${call.context.cloud.registrySuffix}`,
      creationDate: call.context.clock.iso(call.context.clock.startedAt - 30 * 86_400_000),
      provisioningState: 'Succeeded',
      adminUserEnabled: one.adminUserEnabled,
      anonymousPullEnabled: one.anonymousPull,
      publicNetworkAccess: one.publicNetworkAccess,
      networkRuleBypassOptions: 'AzureServices',
      networkRuleSet: {
        defaultAction: one.publicNetworkAccess === 'Enabled' ? 'Allow' : 'Deny',
        ipRules: [],
      },
      zoneRedundancy: 'Disabled',
      roleAssignmentMode: one.roleAssignmentMode,
      policies: {
        quarantinePolicy: { status: one.quarantine ? 'enabled' : 'disabled' },
        trustPolicy: { type: 'Notary', status: 'disabled' },
        retentionPolicy: { days: 7, status: 'disabled' },
        exportPolicy: { status: 'enabled' },
        azureADAuthenticationAsArmPolicy: { status: 'enabled' },
      },
    },
  };
}

function storageJson(call: Call, one: StorageAccount): Json {
  const suffix = call.context.cloud.storageSuffix;
  return {
    ...frame(TYPES.storageAccount, one),
    kind: 'StorageV2',
    sku: { name: 'Standard_LRS', tier: 'Standard' },
    properties: {
      provisioningState: 'Succeeded',
      creationTime: call.context.clock.iso(call.context.clock.startedAt - 30 * 86_400_000),
      primaryLocation: one.region,
      statusOfPrimary: 'available',
      primaryEndpoints: {
        blob: `https://${one.name}.blob.${suffix}/`,
        dfs: `https://${one.name}.dfs.${suffix}/`,
        file: `https://${one.name}.file.${suffix}/`,
      },
      publicNetworkAccess: one.publicNetworkAccess,
      allowSharedKeyAccess: one.allowSharedKeyAccess,
      allowBlobPublicAccess: false,
      supportsHttpsTrafficOnly: true,
      isHnsEnabled: false,
      minimumTlsVersion: 'TLS1_2',
      privateEndpointConnections: connections(resourceId(TYPES.storageAccount, one), one.privateEndpoints),
      networkAcls: {
        bypass: one.networkBypass,
        defaultAction: one.publicNetworkAccess === 'Enabled' ? 'Allow' : 'Deny',
        ipRules: [],
        virtualNetworkRules: [],
      },
    },
  };
}

function vaultJson(call: Call, one: KeyVault): Json {
  return {
    ...frame(TYPES.keyVault, one),
    properties: {
      tenantId: call.context.world.caller.tenantId,
      sku: { family: 'A', name: 'standard' },
      accessPolicies: [],
      enabledForDeployment: false,
      enableRbacAuthorization: one.rbac,
      enableSoftDelete: true,
      publicNetworkAccess: one.publicNetworkAccess,
      networkAcls: {
        bypass: one.networkBypass,
        defaultAction: one.defaultAction,
        ipRules: [],
        virtualNetworkRules: [],
      },
      provisioningState: 'Succeeded',
      vaultUri: `https://${one.name}.${call.context.cloud.vaultSuffix}/`,
    },
  };
}

function identityJson(call: Call, one: Identity): Json {
  return {
    ...frame(TYPES.identity, one),
    properties: {
      tenantId: call.context.world.caller.tenantId,
      principalId: one.principalId,
      clientId: one.clientId,
    },
  };
}

/** `get`, and the lists by group and by subscription, of one type of resource. */
function resourceRoutes<T extends AzureResource>(
  type: string,
  all: (call: Call) => readonly T[],
  json: (call: Call, one: T) => Json,
): Route[] {
  const action = `${type}/read`;
  const isHere = (call: Call, one: T) => sameName(one.subscription, param(call, 'sub'));
  const group = (call: Call, one: T) => isHere(call, one) && sameName(one.resourceGroup, param(call, 'rg'));
  return [
    {
      method: 'GET',
      template: `/subscriptions/{sub}/resourceGroups/{rg}/providers/${type}/{name}`,
      action,
      handle: call => {
        const found = named(
          all(call).filter(one => group(call, one)),
          param(call, 'name'),
        );
        if (!found) throw noResource(`${type}/${param(call, 'name')}`, param(call, 'rg'));
        return { status: 200, body: json(call, found) };
      },
    },
    {
      method: 'GET',
      template: `/subscriptions/{sub}/resourceGroups/{rg}/providers/${type}`,
      action,
      scope: call => `/subscriptions/${param(call, 'sub')}/resourceGroups/${param(call, 'rg')}`,
      handle: call => list(call, one => group(call, one)),
    },
    {
      method: 'GET',
      template: `/subscriptions/{sub}/providers/${type}`,
      action,
      scope: call => `/subscriptions/${param(call, 'sub')}`,
      handle: call => list(call, one => isHere(call, one)),
    },
  ];

  function list(call: Call, isIn: (one: T) => boolean) {
    const rows = all(call)
      .filter(isIn)
      .map(one => json(call, one));
    return page(call, rows, '$skiptoken');
  }
}

function subscriptionOf(call: Call) {
  const found = call.context.world.subscriptions.find(one => sameName(one.id, param(call, 'sub')));
  if (!found) throw armError(404, 'SubscriptionNotFound', 'The subscription could not be found.');
  return found;
}

function subscriptionJson(call: Call): Json {
  const one = subscriptionOf(call);
  return {
    id: `/subscriptions/${one.id}`,
    subscriptionId: one.id,
    tenantId: one.tenantId,
    displayName: one.name,
    state: one.state,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: one.quotaId,
      spendingLimit: one.spendingLimit,
    },
  };
}

function providerJson(call: Call): Json {
  const one = subscriptionOf(call);
  const name = param(call, 'ns');
  const found = [...one.providers].find(([known]) => sameName(known, name));
  if (!found) throw armError(404, 'InvalidResourceNamespace', `The resource namespace '${name}' is invalid.`);
  return {
    id: `/subscriptions/${one.id}/providers/${found[0]}`,
    namespace: found[0],
    registrationPolicy: 'RegistrationRequired',
    registrationState: found[1],
    resourceTypes: [],
  };
}

function groupJson(call: Call, name: string): Json {
  return {
    id: `/subscriptions/${param(call, 'sub')}/resourceGroups/${name}`,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location: call.context.world.workspaces[0]?.region ?? 'westeurope',
    tags: {},
    properties: { provisioningState: 'Succeeded' },
  };
}

const ENDPOINT_TYPE = `${ML_TYPE}/onlineEndpoints`;

/** The list of all resources, of the one type that is asked for. */
function listedEndpoints(call: Call): Json[] {
  const type = /^resourceType eq '([^']*)'$/.exec(call.asked.query.get('$filter') ?? '')?.[1] ?? '';
  if (!sameName(type, ENDPOINT_TYPE)) return [];
  return call.context.world.workspaces
    .filter(one => sameName(one.subscription, param(call, 'sub')))
    .flatMap(one =>
      one.endpoints.map(endpoint => ({
        id: `${resourceId(TYPES.workspace, one)}/onlineEndpoints/${endpoint.name}`,
        name: `${one.name}/${endpoint.name}`,
        type: ENDPOINT_TYPE,
        kind: endpoint.kind,
        location: one.region,
        tags: endpoint.tags,
      })),
    );
}

export const resourcesRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/subscriptions/{sub}/resources',
    action: 'Microsoft.Resources/subscriptions/resources/read',
    scope: call => `/subscriptions/${param(call, 'sub')}`,
    handle: call => page(call, listedEndpoints(call), '$skiptoken'),
  },
  {
    method: 'GET',
    template: '/subscriptions/{sub}',
    action: 'Microsoft.Resources/subscriptions/read',
    handle: call => ({ status: 200, body: subscriptionJson(call) }),
  },
  {
    method: 'GET',
    template: '/subscriptions/{sub}/providers/{ns}',
    action: 'Microsoft.Resources/subscriptions/providers/read',
    scope: call => `/subscriptions/${param(call, 'sub')}`,
    handle: call => ({ status: 200, body: providerJson(call) }),
  },
  {
    method: 'GET',
    template: '/subscriptions/{sub}/resourceGroups/{rg}',
    action: 'Microsoft.Resources/subscriptions/resourceGroups/read',
    handle: call => {
      const names = call.estate.groupsOf(param(call, 'sub'));
      const name = names.find(one => sameName(one, param(call, 'rg'))) ?? param(call, 'rg');
      return { status: 200, body: groupJson(call, name) };
    },
  },
  ...resourceRoutes(TYPES.containerRegistry, call => call.context.world.containerRegistries, registryJson),
  ...resourceRoutes(TYPES.storageAccount, call => call.context.world.storageAccounts, storageJson),
  ...resourceRoutes(TYPES.keyVault, call => call.context.world.keyVaults, vaultJson),
  ...resourceRoutes(TYPES.identity, call => call.context.world.identities, identityJson),
  {
    method: 'POST',
    template: `{+scope}/providers/Microsoft.PolicyInsights/policyStates/latest/queryResults`,
    action: 'Microsoft.PolicyInsights/policyStates/queryResults/action',
    scope: call => `/${param(call, 'scope').replace(/^\/+/, '')}`,
    handle: call => {
      const rows = call.context.world.policyAssignments.map(one => ({
        '@odata.id': null,
        timestamp: call.context.clock.iso(),
        resourceId: one.scope,
        policyAssignmentId: `${one.scope}/providers/Microsoft.Authorization/policyAssignments/${one.name}`,
        policyAssignmentName: one.displayName,
        policyDefinitionId: `/providers/Microsoft.Authorization/policyDefinitions/${guidOf(one.name)}`,
        policyDefinitionAction: one.effect.toLowerCase(),
        complianceState: 'NonCompliant',
        isCompliant: false,
      }));
      return { status: 200, body: { '@odata.count': rows.length, value: rows } };
    },
  },
];
