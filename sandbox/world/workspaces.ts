/** Workspaces of a world: what they hold and what is deployed in them. */
import { resolveAssets } from './assets.ts';
import { resolveEndpoint } from './endpoints.ts';
import { Reader } from './reader.ts';
import type { Compute, Datastore, Workspace } from './world.ts';

/** The container of the workspace's own datastore. */
export const DEFAULT_CONTAINER = 'azureml-blobstore-workspace';

function flat(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function managedNetwork(reader: Reader): Workspace['managedNetwork'] {
  if (!reader.has('managedNetwork')) return undefined;
  const network = reader.in('managedNetwork');
  return {
    isolationMode: network.text('isolationMode', 'AllowInternetOutbound'),
    status: network.maybe('status'),
  };
}

/** The other three that every workspace is made with. */
const OTHER_STORES = [
  { name: 'workspaceworkingdirectory', type: 'AzureFile', container: 'code-workspace' },
  { name: 'workspaceartifactstore', type: 'AzureBlob', container: 'azureml' },
  { name: 'workspacefilestore', type: 'AzureFile', container: 'azureml-filestore-workspace' },
];

function datastores(reader: Reader, account: string): Datastore[] {
  const standard: Datastore = {
    name: 'workspaceblobstore',
    isDefault: true,
    type: 'AzureBlob',
    account,
    container: DEFAULT_CONTAINER,
  };
  const own = reader.named('datastores', (name, one) => ({
    name,
    isDefault: one.flag('isDefault', false),
    type: one.text('type', 'AzureBlob'),
    account: one.text('account', account),
    container: one.text('container', name),
  }));
  const named = new Set(own.map(one => one.name));
  const others = OTHER_STORES.filter(one => !named.has(one.name)).map(one => ({
    ...one,
    isDefault: false,
    account,
  }));
  return [standard, ...others, ...own.filter(one => one.name !== standard.name)];
}

function resolveCompute(name: string, reader: Reader): Compute {
  const nodes = reader.number('nodes', 0);
  return {
    name,
    type: reader.text('type', 'AmlCompute'),
    size: reader.maybe('size'),
    priority: reader.text('priority', 'Dedicated'),
    nodes,
    target: reader.number('target', nodes),
    state: reader.text('state', 'Running'),
    releaseQuotaOnStop: reader.flag('releaseQuotaOnStop', false),
  };
}

function resolveWorkspace(name: string, reader: Reader, home: string): Workspace {
  const storageAccount = reader.text('storageAccount', `st${flat(name)}`.slice(0, 24));
  const registry = reader.map.containerRegistry;
  return {
    name,
    subscription: reader.text('subscription', home),
    resourceGroup: reader.text('resourceGroup', 'rg-ml'),
    region: reader.text('region', 'westeurope'),
    storageAccount,
    containerRegistry: registry === null ? undefined : reader.text('containerRegistry', `cr${flat(name)}`),
    keyVault: reader.text('keyVault', `kv-${name}`.slice(0, 24)),
    publicNetworkAccess: reader.text('publicNetworkAccess', 'Enabled'),
    v1LegacyMode: reader.flag('v1LegacyMode', false),
    privateEndpoints: reader.number('privateEndpoints', 0),
    imageBuildCompute: reader.maybe('imageBuildCompute'),
    managedNetwork: managedNetwork(reader),
    provisioningState: reader.text('provisioningState', 'Succeeded'),
    quotas: new Map(Object.entries(reader.numbers('quotas'))),
    assets: resolveAssets(reader),
    datastores: datastores(reader, storageAccount),
    computes: reader.named('computes', resolveCompute),
    endpoints: reader.named('endpoints', resolveEndpoint),
  };
}

/** All workspaces; one named `ml-prod` where the world names none. */
export function resolveWorkspaces(reader: Reader, home: string): Workspace[] {
  const given = reader.named('workspaces', (name, one) => resolveWorkspace(name, one, home));
  return given.length > 0 ? given : [resolveWorkspace('ml-prod', new Reader({}), home)];
}
