/** Resource ids, and identifiers that are the same at every start: a world that names no id still has one. */
import { createHash } from 'node:crypto';
import type { AzureResource, World } from './world.ts';

export const ML = 'Microsoft.MachineLearningServices';

/** A GUID (version 4 in shape) made from a text, always the same for the same text. */
export function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

export function subscriptionScope(id: string): string {
  return `/subscriptions/${id}`;
}

export function groupScope(subscription: string, group: string): string {
  return `/subscriptions/${subscription}/resourceGroups/${group}`;
}

/** The id of a resource of this type, such as `Microsoft.KeyVault/vaults`. */
export function resourceId(type: string, resource: AzureResource): string {
  return `${groupScope(resource.subscription, resource.resourceGroup)}/providers/${type}/${resource.name}`;
}

export const TYPES = {
  workspace: `${ML}/workspaces`,
  assetRegistry: `${ML}/registries`,
  containerRegistry: 'Microsoft.ContainerRegistry/registries',
  storageAccount: 'Microsoft.Storage/storageAccounts',
  keyVault: 'Microsoft.KeyVault/vaults',
  identity: 'Microsoft.ManagedIdentity/userAssignedIdentities',
} as const;

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function named<T extends { name: string }>(list: readonly T[], name: string): T | undefined {
  return list.find(item => sameName(item.name, name));
}

/** Is this scope the other one, or above it? */
export function covers(scope: string, other: string): boolean {
  const [upper, lower] = [scope.toLowerCase().replace(/\/+$/, ''), other.toLowerCase().replace(/\/+$/, '')];
  return lower === upper || lower.startsWith(`${upper}/`);
}

/** The resources that a short scope such as `containerRegistry/crmlprod` can name. */
export function resourcesOf(world: World): Record<keyof typeof TYPES, readonly AzureResource[]> {
  return {
    workspace: world.workspaces,
    assetRegistry: world.assetRegistries,
    containerRegistry: world.containerRegistries,
    storageAccount: world.storageAccounts,
    keyVault: world.keyVaults,
    identity: world.identities,
  };
}
