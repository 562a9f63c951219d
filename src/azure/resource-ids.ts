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
