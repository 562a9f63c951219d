/** A workspace and what stands around it: storage account, key vault, identity, subscription, providers, resources. */

import { subscriptionOf, targetOf } from '../places.ts';
import { answering, path, played, reasonOf } from '../play.ts';
import { at, eachRow, fields, type Reading, type Recording, rowsOf, textOf } from '../recording.ts';
import { shown } from '../shown.ts';
import { lost } from './endpoints.ts';

export async function workspace(recording: Recording): Promise<Reading> {
  return eachOf(recording, 'a workspace', async row => {
    const told = await played([answering(row, path(/\/workspaces\/[^/]+$/))], ({ azure }) =>
      azure.workspaces.get(targetOf(row)),
    );
    const facts = told.kind === 'known' ? told.value : undefined;
    if (facts === undefined) return { lines: [], missing: [reasonOf(told)] };
    const missing = lost(row.json, facts, [
      ['id', 'id'],
      ['properties.storageAccount', 'storageAccount'],
      ['properties.containerRegistry', 'containerRegistry'],
      ['properties.keyVault', 'keyVault'],
      ['properties.publicNetworkAccess', 'publicNetworkAccess'],
      ['properties.v1LegacyMode', 'v1LegacyMode'],
      ['properties.privateLinkCount', 'privateEndpoints'],
      ['properties.managedNetwork.isolationMode', 'managedNetwork.isolationMode'],
      ['properties.managedNetwork.status.status', 'managedNetwork.status'],
      ['identity.principalId', 'principalId'],
    ]);
    return { lines: shown(facts), missing };
  });
}

/** The reading of each row of a list; a single thing is a list of one. */
async function eachOf(
  recording: Recording,
  question: string,
  read: (row: Recording) => Promise<Pick<Reading, 'lines' | 'missing'>>,
): Promise<Reading> {
  const found: Reading = { question, lines: [], missing: [] };
  for (const row of eachRow(recording)) {
    const { lines, missing } = await read(row);
    found.lines.push(...lines);
    found.missing.push(...missing);
  }
  return found;
}

function idOf({ json }: Recording): string {
  return textOf(at(json, 'id'));
}

export async function storageAccount(recording: Recording): Promise<Reading> {
  return eachOf(recording, 'a storage account', async row => {
    const told = await played([answering(row, path(/\/storageAccounts\/[^/]+$/i))], ({ azure }) =>
      azure.storageAccounts.byId(idOf(row)),
    );
    if (told.kind === 'unknown') return { lines: [], missing: [reasonOf(told)] };
    const ends = at(row.json, 'properties.privateEndpointConnections');
    const missing = lost(row.json, told.value, [
      ['name', 'name'],
      ['properties.publicNetworkAccess', 'publicNetworkAccess'],
    ]);
    if (Array.isArray(ends) && told.value.privateEndpoints !== ends.length)
      missing.push('its private endpoints');
    return { lines: shown(told.value), missing };
  });
}

export async function keyVault(recording: Recording): Promise<Reading> {
  return eachOf(recording, 'a key vault', async row => {
    const told = await played([answering(row, path(/\/vaults\/[^/]+$/i))], ({ azure }) =>
      azure.keyVaults.byId(idOf(row)),
    );
    if (told.kind === 'unknown') return { lines: [], missing: [reasonOf(told)] };
    const missing = lost(row.json, told.value, [
      ['name', 'name'],
      ['properties.publicNetworkAccess', 'publicNetworkAccess'],
      ['properties.networkAcls.defaultAction', 'defaultAction'],
      ['properties.networkAcls.bypass', 'bypass'],
    ]);
    return { lines: shown(told.value), missing };
  });
}

const RESOURCE = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/([^/]+)\/([^/]+)\/([^/]+)/i;

export function resourceOf(id: string) {
  const [, subscription = '', resourceGroup = '', provider = '', type = '', name = ''] =
    RESOURCE.exec(id) ?? [];
  return { subscription, resourceGroup, provider, type, name };
}

export async function managedIdentity(recording: Recording): Promise<Reading> {
  const told = await played([answering(recording, path(/\/userAssignedIdentities\/[^/]+$/i))], ({ azure }) =>
    azure.identities.get(resourceOf(idOf(recording))),
  );
  const question = 'a user-assigned identity';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const pairs = [
    ['properties.principalId', 'principalId'],
    ['properties.tenantId', 'tenantId'],
  ] as const;
  return { question, lines: shown(told.value), missing: lost(recording.json, told.value, pairs) };
}

export async function subscription(recording: Recording): Promise<Reading> {
  const told = await played([answering(recording, path(/^\/subscriptions\/[^/]+$/))], ({ azure }) =>
    azure.subscriptions.get(subscriptionOf(recording)),
  );
  const question = 'the subscription';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const missing = lost(recording.json, told.value, [
    ['state', 'state'],
    ['subscriptionPolicies.quotaId', 'quotaId'],
    ['subscriptionPolicies.spendingLimit', 'spendingLimit'],
  ]);
  return { question, lines: shown(told.value), missing };
}

export async function provider(recording: Recording): Promise<Reading> {
  const namespace = textOf(at(recording.json, 'namespace'));
  const told = await played([answering(recording, path(`/providers/${namespace}`))], ({ azure }) =>
    azure.subscriptions.registration(subscriptionOf(recording), namespace),
  );
  const question = `whether ${namespace} is registered`;
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const missing = told.value === at(recording.json, 'registrationState') ? [] : ['its state'];
  return { question, lines: shown(told.value), missing };
}

const OF_ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';

/** Rows of another type are played as endpoints: the form of the list is what was recorded. */
export async function resources(recording: Recording): Promise<Reading> {
  const rows = rowsOf(recording.json);
  const isOther = rows.some(({ type }) => textOf(type).toLowerCase() !== OF_ENDPOINT.toLowerCase());
  const value = rows.map(row => {
    const { subscription, resourceGroup, name } = resourceOf(textOf(row.id));
    const id = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/ml-prod/onlineEndpoints/${name}`;
    return isOther ? { ...row, id, type: OF_ENDPOINT, name: `ml-prod/${name}` } : row;
  });
  const told = await played(
    [answering({ status: 200, headers: {}, text: JSON.stringify({ value }) }, path('/resources'))],
    ({ azure }) => azure.subscriptions.onlineEndpoints(subscriptionOf(recording)),
  );
  const question = `endpoints among all resources of a subscription${isOther ? ' (rows of another type, played as endpoints)' : ''}`;
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const missing =
    told.value.length < rows.length ? [`${rows.length - told.value.length} of ${rows.length} rows`] : [];
  return { question, lines: shown({ endpoints: told.value }), missing };
}

/** An error that speaks of none of these things: whether a field is there tells which answer it is. */
export function isError({ json, status }: Recording): boolean {
  return status >= 400 && 'error' in fields(json);
}

export async function computes(recording: Recording): Promise<Reading> {
  const question = 'clusters and compute instances of a workspace';
  const told = await played([answering(recording, path('/computes'))], ({ azure }) =>
    azure.computes.list(targetOf(recording)),
  );
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const lost = rowsOf(recording.json).length - told.value.length;
  return { question, lines: shown({ computes: told.value }), missing: lost > 0 ? [`${lost} computes`] : [] };
}
