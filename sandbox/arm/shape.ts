/** How workspaces look on the wire, and what all resources share: the forms are those of the recordings named here. */
import { guidOf, named, resourceId, TYPES } from '../world/ids.ts';
import type { Datastore, Workspace } from '../world/world.ts';
import { type Estate, workspacePath } from './estate.ts';
import { has } from './since.ts';

export type Json = Record<string, unknown>;

export const ML_TYPE = 'Microsoft.MachineLearningServices/workspaces';

const DAY = 86_400_000;

/** Leaves out what is undefined. */
export function defined(values: Json): Json {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** As the resource manager's own services write times: seven digits of a second. */
export function fineTime(estate: Estate, at: number): string {
  return estate.clock.iso(at).replace('Z', '0000Z');
}

/** As Azure ML writes them: seven digits, and a zone. */
export function zonedTime(estate: Estate, at: number): string {
  return fineTime(estate, at).replace('Z', '+00:00');
}

/** When a thing was made: here, or so long before the sandbox started. */
export function madeAt(estate: Estate, thing: object, age = DAY): number {
  return estate.createdAt.get(thing) ?? estate.clock.startedAt - age;
}

/** Who made it and when, with the kind of both; `write` is the way in which the service writes times. */
export function systemData(estate: Estate, at: number, write = zonedTime): Json {
  const [time, who] = [write(estate, at), estate.world.caller.clientId];
  return {
    createdAt: time,
    createdBy: who,
    createdByType: 'Application',
    lastModifiedAt: time,
    lastModifiedBy: who,
    lastModifiedByType: 'Application',
  };
}

/** The id of what a workspace is attached to; 13, 38, 67 spell two of the providers in a way of their own. */
function attached(
  estate: Estate,
  kind: 'storageAccount' | 'keyVault' | 'containerRegistry',
  name: string | undefined,
): string | undefined {
  const { world } = estate;
  const list = {
    storageAccount: world.storageAccounts,
    keyVault: world.keyVaults,
    containerRegistry: world.containerRegistries,
  }[kind];
  const found = name === undefined ? undefined : named<(typeof list)[number]>(list, name);
  return found && resourceId(TYPES[kind], found).replace('Microsoft.KeyVault', 'Microsoft.Keyvault');
}

/** Three forms of "none yet": left out (38), empty in previews (67), null before 2022 (52). */
function registryOf(estate: Estate, workspace: Workspace, apiVersion: string): string | null | undefined {
  const found = attached(estate, 'containerRegistry', workspace.containerRegistry);
  if (found !== undefined) return found;
  if (apiVersion.endsWith('-preview')) return '';
  return apiVersion < '2022' ? null : undefined;
}

function notebookInfo(workspace: Workspace, workspaceId: string): Json {
  return {
    resourceId: guidOf(`notebooks of ${workspace.name}`).replaceAll('-', ''),
    fqdn: `ml-${workspace.name}-${workspace.region}-${workspaceId}.${workspace.region}.notebooks.azure.net`,
    isPrivateLinkEnabled: workspace.privateEndpoints > 0,
    notebookPreparationError: null,
  };
}

/** What came with the versions of 2023 and 2024: 38, then 13. */
function newerProperties(apiVersion: string): Json {
  return {
    ...(has('dataIsolation', apiVersion) && {
      allowRoleAssignmentOnRG: true,
      softDeleteEnabled: false,
      enableDataIsolation: false,
    }),
    ...(has('networkAcls', apiVersion) && {
      ipAllowlist: [],
      networkAcls: { defaultAction: 'Allow', bypass: '', ipRules: [], resourceAccessRules: [] },
      serverlessComputeSettings: null,
      EnableSoftwareBillOfMaterials: false,
    }),
  };
}

function workspaceProperties(estate: Estate, workspace: Workspace, apiVersion: string): Json {
  const id = workspacePath(workspace);
  const workspaceId = guidOf(`workspace ${workspace.name}`);
  const network = workspace.managedNetwork;
  const group = `/subscriptions/${workspace.subscription}/resourceGroups/${workspace.resourceGroup}`;
  return defined({
    friendlyName: workspace.name,
    description: '',
    storageAccount: attached(estate, 'storageAccount', workspace.storageAccount),
    keyVault: attached(estate, 'keyVault', workspace.keyVault),
    applicationInsights: `${group}/providers/Microsoft.insights/components/appi-${workspace.name}`,
    hbiWorkspace: false,
    tenantId: estate.world.caller.tenantId,
    imageBuildCompute: workspace.imageBuildCompute ?? null,
    provisioningState: workspace.provisioningState,
    managedNetwork:
      has('managedNetwork', apiVersion) && network !== undefined
        ? managedNetwork(network, workspaceId)
        : undefined,
    v1LegacyMode: workspace.v1LegacyMode,
    containerRegistry: registryOf(estate, workspace, apiVersion),
    creationTime: fineTime(estate, madeAt(estate, workspace)),
    notebookInfo: notebookInfo(workspace, workspaceId),
    storageHnsEnabled: false,
    workspaceId,
    linkedModelInventoryArmId: null,
    privateLinkCount: workspace.privateEndpoints,
    privateEndpointConnections:
      workspace.privateEndpoints > 0
        ? connections(id, workspace.privateEndpoints).map(one => ({ ...one, location: workspace.region }))
        : undefined,
    publicNetworkAccess: workspace.publicNetworkAccess,
    discoveryUrl: `https://${workspace.region}.api.azureml.ms/discovery`,
    mlFlowTrackingUri: `azureml://${workspace.region}.api.azureml.ms/mlflow/v1.0${id}`,
    sdkTelemetryAppInsightsKey: guidOf(`insights of ${workspace.name}`),
    ...newerProperties(apiVersion),
  });
}

/** Recordings 13, 38, 67. */
export function workspaceJson(estate: Estate, workspace: Workspace, apiVersion: string): Json {
  return {
    id: workspacePath(workspace),
    name: workspace.name,
    type: ML_TYPE,
    location: workspace.region,
    tags: {},
    etag: null,
    properties: workspaceProperties(estate, workspace, apiVersion),
    identity: {
      type: 'SystemAssigned',
      principalId: guidOf(`identity of ${workspace.name}`),
      tenantId: estate.world.caller.tenantId,
    },
    kind: 'Default',
    sku: { name: 'Basic', tier: 'Basic' },
    systemData: systemData(estate, madeAt(estate, workspace), fineTime),
  };
}

/** Private endpoints that lead to a resource, by their number: recording 52. */
export function connections(id: string, count: number): Json[] {
  const [group = '', name] = [
    /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0],
    id.split('/').at(-1),
  ];
  const network = `${group}/providers/Microsoft.Network`;
  return Array.from({ length: count }, (_none, index) => ({
    id: `${id}/privateEndpointConnections/${name}.${guidOf(`connection ${index} of ${id}`)}`,
    properties: {
      provisioningState: 'Succeeded',
      privateEndpoint: {
        id: `${network}/privateEndpoints/pe-${index + 1}`,
        subnetArmId: `${network}/virtualNetworks/vnet/subnets/endpoints`,
      },
      privateLinkServiceConnectionState: {
        status: 'Approved',
        description: 'Auto-Approved',
        actionsRequired: 'None',
      },
    },
  }));
}

/** 67, and 38 where it is disabled: there it has no status. */
function managedNetwork(network: NonNullable<Workspace['managedNetwork']>, networkId: string): Json {
  if (network.isolationMode === 'Disabled')
    return {
      changeableIsolationModes: ['AllowInternetOutbound', 'AllowOnlyApprovedOutbound'],
      isolationMode: 'Disabled',
      enableNetworkMonitor: false,
      enableFirewallLog: false,
    };
  return {
    isolationMode: network.isolationMode,
    networkId,
    outboundRules: {},
    ...(network.status !== undefined && { status: { status: network.status, sparkReady: false } }),
  };
}

/** Each kind of storage has a word of its own for what holds the files. */
const CONTAINER_KEYS: Readonly<Record<string, string>> = {
  AzureDataLakeGen2: 'filesystem',
  AzureFile: 'fileShareName',
};

/** Recording 12: of the workspace's own stores only the default one names its subscription and group. */
export function datastoreJson(
  estate: Estate,
  workspace: Workspace,
  store: Datastore,
  view: { suffix: string; apiVersion: string },
): Json {
  const home = {
    subscriptionId: store.isDefault ? workspace.subscription : null,
    resourceGroup: store.isDefault ? workspace.resourceGroup : null,
  };
  const at = zonedTime(estate, madeAt(estate, store));
  return {
    id: `${workspacePath(workspace)}/datastores/${store.name}`,
    name: store.name,
    type: `${ML_TYPE}/datastores`,
    properties: {
      description: null,
      tags: null,
      properties: null,
      isDefault: store.isDefault,
      credentials: { credentialsType: 'AccountKey' },
      ...(has('datastoreHome', view.apiVersion) && home),
      datastoreType: store.type,
      accountName: store.account,
      [CONTAINER_KEYS[store.type] ?? 'containerName']: store.container,
      endpoint: view.suffix,
      protocol: 'https',
      serviceDataAccessAuthIdentity: store.isDefault ? 'WorkspaceSystemAssignedIdentity' : 'None',
    },
    systemData: {
      createdAt: at,
      lastModifiedAt: at,
      lastModifiedBy: estate.world.caller.clientId,
      lastModifiedByType: 'Application',
    },
  };
}
