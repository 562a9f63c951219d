/**
 * Quota of Azure ML: its own pool, not that of Microsoft.Compute. Limits and use by VM family, of a subscription in a
 * region, and the caps of single workspaces.
 */
import { OPERATIONS } from '../catalog/azure-operations.js';
import { machineLearning } from './arm.js';
import { amount, type Fields, fieldsOf, required, text } from './fields.js';
import { loadSdk } from './load-sdk.js';
import type { Session, Use } from './session.js';
import { known, type Told, then } from './told.js';
import type { Target } from './workspaces.js';

/** One limit and what is in use of it. */
export interface Usage {
  used: number;
  /** undefined: it has no limit of its own. */
  limit: number | undefined;
}

export interface Usages {
  /** By `familyKey`, dedicated vCPUs. Empty where the answer had no such row, which then says nothing. */
  families: ReadonlyMap<string, Usage>;
  /** Whether a family that is not among them has a limit of 0: the list of Azure ML is whole, the other may not be. */
  isWhole: boolean;
  /** Dedicated vCPUs of all families together. */
  total: Usage | undefined;
  /** Clusters, compute instances and managed deployments, which are counted together. */
  clusters: Usage | undefined;
  /** vCPUs in use by a workspace: by `capKey`. */
  byWorkspace: ReadonlyMap<string, number>;
}

export interface Quota {
  usages(subscription: string, region: string): Promise<Told<Usages>>;
  /** How much of the subscription's quota a workspace may have, by `capKey`; no entry: no cap. */
  caps(subscription: string, region: string): Promise<Told<ReadonlyMap<string, number>>>;
}

export function quota(session: Session): Quota {
  return {
    async usages(subscription, region) {
      const told = await usagesOf(session, subscription, region);
      if (told.kind === 'known' || told.reason !== 'forbidden') return told;
      const second = await ofQuotaService(session, subscription, region);
      // What is missing is told by the first question: it is the one with the whole answer.
      return second.kind === 'known' ? second : told;
    },
    caps: (subscription, region) =>
      session.ask(OPERATIONS.quotas, { subscription, region }, async use => {
        const client = await machineLearning(use, subscription);
        return capsOf(await rowsOf(client.quotas.list(region, { abortSignal: use.signal })));
      }),
  };
}

function usagesOf(session: Session, subscription: string, region: string) {
  return session.ask(OPERATIONS.usages, { subscription, region }, async use => {
    const client = await machineLearning(use, subscription);
    return readUsages(await rowsOf(client.usages.list(region, { abortSignal: use.signal })));
  });
}

async function rowsOf(rows: AsyncIterable<unknown>): Promise<Fields[]> {
  const found: Fields[] = [];
  for await (const row of rows) found.push(fieldsOf(row));
  return found;
}

/** The same family in every spelling: `standardDSv2Family` and `Standard DSv2 Family Cluster Dedicated vCPUs`. */
export function familyKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace('clusterdedicatedvcpus', '')
    .replace('vcpus', '');
}

/** A family in a workspace. */
export function capKey({ subscription, resourceGroup, workspace }: Target, family: string): string {
  return [subscription, resourceGroup, workspace].join('/').toLowerCase().concat(' ', familyKey(family));
}

/**
 * The same name stands for a subscription, a workspace and a compute, and only `type` tells them apart. Rows of
 * `vmFamily` are dedicated or low-priority.
 */
export function readUsages(rows: readonly Fields[]): Usages {
  const families = new Map<string, Usage>();
  const byWorkspace = new Map<string, number>();
  let [total, clusters]: (Usage | undefined)[] = [];
  for (const row of rows) {
    const [name, type] = [nameOf(row), typeOf(row)];
    if (type === 'dedicatedcores/usages') total = usageOf(row);
    else if (type === 'totalcores/usages' && familyKey(name) === 'clusters') clusters = usageOf(row);
    else if (!isDedicated(name)) continue;
    else if (type === 'vmfamily/usages') roomiest(families, familyKey(name), usageOf(row));
    else if (/^workspaces?\/usages$/.test(type)) {
      const key = keyOfId(row, name);
      if (key !== undefined) byWorkspace.set(key, required(amount(row.currentValue), 'currentValue'));
    }
  }
  return { families, isWhole: families.size > 0, total, clusters, byWorkspace };
}

export function capsOf(rows: readonly Fields[]): Map<string, number> {
  const caps = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row);
    if (!/^workspaces?\/quotas$/.test(typeOf(row)) || !isDedicated(name)) continue;
    const key = keyOfId(row, name);
    const limit = required(amount(row.limit), 'limit');
    if (key !== undefined && limit !== UNLIMITED) caps.set(key, limit);
  }
  return caps;
}

/** What rows carry that have no limit of their own. */
const UNLIMITED = -1;

function usageOf(row: Fields): Usage {
  const limit = required(amount(row.limit), 'limit');
  const used = required(amount(row.currentValue), 'currentValue');
  return { used, limit: limit === UNLIMITED ? undefined : limit };
}

/** Two rows of one family are not foreseen; the one that refuses less is taken. */
function roomiest(families: Map<string, Usage>, key: string, usage: Usage): void {
  const known = families.get(key);
  if (known === undefined || freeOf(usage) > freeOf(known)) families.set(key, usage);
}

/** Infinity where there is no limit; never below 0. */
export function freeOf({ used, limit }: Usage): number {
  return limit === undefined ? Number.POSITIVE_INFINITY : Math.max(0, limit - used);
}

function nameOf({ name }: Fields): string {
  return text(fieldsOf(name).value) ?? text(name) ?? '';
}

/** `vmfamily/usages` of `Microsoft.MachineLearningServices/vmFamily/usages`. */
function typeOf({ type }: Fields): string {
  return (text(type) ?? '').toLowerCase().replace(/^microsoft\.machinelearningservices\//, '');
}

function isDedicated(name: string): boolean {
  return /clusterdedicatedvcpus$/.test(name.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

const WORKSPACE_ID =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/]+)\//i;

function keyOfId({ id }: Fields, name: string): string | undefined {
  const match = WORKSPACE_ID.exec(text(id) ?? '');
  if (match === null) return undefined;
  const [, subscription = '', resourceGroup = '', workspace = ''] = match;
  return capKey({ subscription, resourceGroup, workspace }, name);
}

/** Microsoft.Quota has limits and use in two lists, and may leave families out. */
async function ofQuotaService(session: Session, subscription: string, region: string): Promise<Told<Usages>> {
  const parts = { subscription, region };
  const scope = `subscriptions/${subscription}/providers/Microsoft.MachineLearningServices/locations/${region}`;
  const [limits, used] = await Promise.all([
    session.ask(OPERATIONS.quotaServiceLimits, parts, async use => {
      const { quota: limits } = await quotaClient(use, subscription);
      return rowsOf(limits.list(scope, { abortSignal: use.signal }));
    }),
    session.ask(OPERATIONS.quotaServiceUsages, parts, async use => {
      const { usages } = await quotaClient(use, subscription);
      return rowsOf(usages.list(scope, { abortSignal: use.signal }));
    }),
  ]);
  return then(limits, limitRows => then(used, usageRows => known(joined(limitRows, usageRows))));
}

async function quotaClient({ session, credential }: Use, subscription: string) {
  const { AzureQuotaExtensionAPI } = await loadSdk('quota');
  return new AzureQuotaExtensionAPI(credential, subscription, await session.armOptions());
}

/** A family that is not in both lists is in neither: half of a pair says nothing. */
export function joined(limitRows: readonly Fields[], usageRows: readonly Fields[]): Usages {
  const used = valuesOf(usageRows, ({ usages }) => amount(fieldsOf(usages).value));
  const limits = valuesOf(limitRows, ({ limit }) => amount(fieldsOf(limit).value));
  const families = new Map<string, Usage>();
  for (const [key, limit] of limits) {
    const inUse = used.get(key);
    if (inUse !== undefined && !key.startsWith('total'))
      families.set(key, { used: inUse, limit: limit === UNLIMITED ? undefined : limit });
  }
  return { families, isWhole: false, total: undefined, clusters: undefined, byWorkspace: new Map() };
}

function valuesOf(rows: readonly Fields[], read: (own: Fields) => number | undefined): Map<string, number> {
  const values = new Map<string, number>();
  for (const row of rows) {
    const own = fieldsOf(row.properties);
    const [name, value] = [nameOf(own) || nameOf(row), read(own)];
    if (own.resourceType !== 'lowPriority' && name !== '' && value !== undefined)
      values.set(familyKey(name), value);
  }
  return values;
}
