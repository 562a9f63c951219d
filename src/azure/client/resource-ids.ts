/** Ids of resources, as Azure writes them: in any letter case, and of any resource group. */

export interface ResourceName {
  subscription: string;
  resourceGroup: string;
  name: string;
}

const ID = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+\/[^/]+)\/([^/]+)\/?$/i;

/**
 * The parts of an id, in lower case, since Azure writes one id in many.
 * @param type such as `Microsoft.KeyVault/vaults`
 * @returns undefined where the text is no id of a resource of that type
 */
export function resourceName(id: string, type: string): ResourceName | undefined {
  const [, subscription, resourceGroup, found, name] = ID.exec(id.toLowerCase()) ?? [];
  if (found !== type.toLowerCase()) return undefined;
  if (subscription === undefined || resourceGroup === undefined || name === undefined) return undefined;
  return { subscription, resourceGroup, name };
}

/** A resource whose parts were checked, in the letter case of the text that it was read from. */
export interface ResourceId {
  subscription: string;
  resourceGroup: string;
  /** `Microsoft.Storage`. */
  provider: string;
  /** `storageAccounts`. */
  type: string;
  name: string;
}

/**
 * The characters that Azure allows in each part; none of them means anything to a shell within double quotes.
 * Names of resource groups: "Naming rules and restrictions for Azure resources" (letters of every script).
 */
const CHECKED_ID =
  /^\/subscriptions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/resourceGroups\/([\p{L}\p{N}_.()-]{1,90})\/providers\/([a-z.]{1,80})\/([a-z]{1,80})\/([\w.-]{1,260})$/iu;

/** Undefined for anything but the id of a resource of one level: no child, no subscription that is no GUID. */
export function resourceIdOf(text: string): ResourceId | undefined {
  const match = CHECKED_ID.exec(text);
  if (match === null) return undefined;
  const [, subscription = '', resourceGroup = '', provider = '', type = '', name = ''] = match;
  // In a URL, dots alone lead elsewhere.
  if ([resourceGroup, provider, name].some(part => /^\.+$/.test(part))) return undefined;
  return { subscription, resourceGroup, provider, type, name };
}

export function idOf({ subscription, resourceGroup, provider, type, name }: ResourceId): string {
  return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/${provider}/${type}/${name}`;
}

/** The same resource in one spelling: Azure writes one id in many letter cases, and a question about it is one. */
export function oneSpelling(id: ResourceId): ResourceId {
  return {
    ...id,
    subscription: id.subscription.toLowerCase(),
    resourceGroup: id.resourceGroup.toLowerCase(),
    name: id.name.toLowerCase(),
  };
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A GUID in lower case, or undefined. */
export function guid(text: string | undefined): string | undefined {
  return text !== undefined && GUID.test(text) ? text.toLowerCase() : undefined;
}
