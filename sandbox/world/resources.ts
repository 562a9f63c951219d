/** What stands beside a workspace: storage, key vaults, identities, groups. */
import { createHash } from 'node:crypto';
import { guidOf, named } from './ids.ts';
import { bytes, Reader } from './reader.ts';
import { emptyAcr } from './registries.ts';
import type {
  AssetKind,
  AssetVersion,
  Identity,
  KeyVault,
  StorageAccount,
  Workspace,
  World,
} from './world.ts';

function contents(reader: Reader): StorageAccount['containers'] {
  const containers = reader.named('containers', (name, container) => {
    const blobs = Object.entries(container.map).filter(([, value]) => value !== null);
    return [name, new Map(blobs.map(([path, value]) => [path, blob(value)]))] as const;
  });
  return new Map(containers);
}

/** A number or `3GiB` is a size; a map with `text` is the blob's text. */
function blob(value: unknown): number | string {
  const text = new Reader(value).maybe('text');
  return text ?? bytes(value as string | number);
}

function resolveStorage(name: string, reader: Reader, home: string): StorageAccount {
  return {
    name,
    subscription: reader.text('subscription', home),
    resourceGroup: reader.text('resourceGroup', 'rg-ml'),
    region: reader.text('region', 'westeurope'),
    publicNetworkAccess: reader.text('publicNetworkAccess', 'Enabled'),
    defaultAction: reader.text('defaultAction', 'Allow'),
    allowSharedKeyAccess: reader.flag('allowSharedKeyAccess', true),
    key: createHash('sha512').update(`key of ${name}`).digest('base64'),
    networkBypass: reader.text('networkBypass', 'AzureServices'),
    privateEndpoints: reader.number('privateEndpoints', 0),
    containers: contents(reader),
  };
}

function resolveVault(name: string, reader: Reader, home: string): KeyVault {
  return {
    name,
    subscription: reader.text('subscription', home),
    resourceGroup: reader.text('resourceGroup', 'rg-ml'),
    region: reader.text('region', 'westeurope'),
    publicNetworkAccess: reader.text('publicNetworkAccess', 'Enabled'),
    networkBypass: reader.text('networkBypass', 'AzureServices'),
    defaultAction: reader.text('defaultAction', 'Allow'),
    rbac: reader.flag('rbac', true),
    secrets: reader.texts('secrets'),
  };
}

function resolveIdentity(name: string, reader: Reader, home: string): Identity {
  return {
    name,
    subscription: reader.text('subscription', home),
    resourceGroup: reader.text('resourceGroup', 'rg-ml'),
    region: reader.text('region', 'westeurope'),
    principalId: reader.text('principalId', guidOf(`principal of ${name}`)),
    clientId: reader.text('clientId', guidOf(`client of ${name}`)),
  };
}

export function resolveResources(
  reader: Reader,
  home: string,
): Pick<World, 'storageAccounts' | 'keyVaults' | 'identities' | 'groups'> {
  return {
    storageAccounts: reader.named('storageAccounts', (name, one) => resolveStorage(name, one, home)),
    keyVaults: reader.named('keyVaults', (name, one) => resolveVault(name, one, home)),
    identities: reader.named('identities', (name, one) => resolveIdentity(name, one, home)),
    groups: reader.named('groups', (name, one) => ({
      name,
      id: one.text('id', guidOf(`group ${name}`)),
      members: one.texts('members'),
    })),
  };
}

function besides<T extends { subscription: string; resourceGroup: string; region: string }>(
  made: T,
  workspace: Workspace,
): T {
  const { subscription, resourceGroup, region } = workspace;
  return { ...made, subscription, resourceGroup, region };
}

function addFiles(world: World, workspace: Workspace, version: AssetVersion): void {
  const store = workspace.datastores.find(one => one.isDefault);
  const account = store && named(world.storageAccounts, store.account);
  if (!store || !account || version.path === undefined || version.filesAreGone) return;
  const container = account.containers.get(store.container) ?? new Map<string, number | string>();
  account.containers.set(store.container, container);
  for (const [file, size] of Object.entries(version.files)) container.set(`${version.path}/${file}`, size);
}

/** Storage, registry and vault that a workspace names but the world does not describe; the files of its assets. */
export function addImpliedResources(world: World): void {
  for (const workspace of world.workspaces) {
    const { subscription: home, storageAccount, containerRegistry, keyVault } = workspace;
    const nothing = new Reader({});
    if (!named(world.storageAccounts, storageAccount))
      world.storageAccounts.push(besides(resolveStorage(storageAccount, nothing, home), workspace));
    if (containerRegistry !== undefined && !named(world.containerRegistries, containerRegistry))
      world.containerRegistries.push(besides(emptyAcr(containerRegistry, home), workspace));
    if (!named(world.keyVaults, keyVault))
      world.keyVaults.push(besides(resolveVault(keyVault, nothing, home), workspace));
    for (const kind of ['models', 'codes'] as readonly AssetKind[])
      for (const asset of workspace.assets[kind])
        for (const version of asset.versions) addFiles(world, workspace, version);
  }
}
