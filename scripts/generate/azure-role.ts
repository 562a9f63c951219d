/**
 * docs/azure-role.json: a custom role with the actions that a run asks of the resource manager, and no other. What
 * gives access to data (blobs, images, registries of assets) is not in it: a role on the subscription would open all
 * of them.
 */
import type { Operation } from '../../src/facts/azure-operations.ts';

export interface CustomRole {
  Name: string;
  IsCustom: true;
  Description: string;
  Actions: string[];
  NotActions: string[];
  DataActions: string[];
  NotDataActions: string[];
  AssignableScopes: string[];
}

/** Stands for the id of the subscription, which the README tells to put in its place. */
export const SUBSCRIPTION = 'SUBSCRIPTION_ID';

export function customRole(operations: readonly Operation[]): CustomRole {
  const ofResourceManager = operations.filter(({ service, only }) => service === 'arm' && only === undefined);
  return {
    Name: 'Endpoint Preflight Reader',
    IsCustom: true,
    Description:
      'Reads what endpoint-preflight checks before an Azure ML online deployment. Changes nothing.',
    Actions: [...new Set(ofResourceManager.map(({ permission }) => permission))].sort(),
    NotActions: [],
    DataActions: [],
    NotDataActions: [],
    AssignableScopes: [`/subscriptions/${SUBSCRIPTION}`],
  };
}

/** As the formatter of this repository writes JSON. */
export function roleFile(role: CustomRole): string {
  const text = JSON.stringify(role, null, 2).replace(/\[\n\s+("[^"\n]*")\n\s+\]/g, '[$1]');
  return `${text}\n`;
}
