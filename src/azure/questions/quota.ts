/**
 * Quota of Azure ML: its own pool, not that of Microsoft.Compute. Limits and use by VM family, of a subscription in a
 * region, and the caps of single workspaces.
 */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { machineLearning } from '../client/arm.js';
import { amount, type Fields, fieldsOf, required, text } from '../client/fields.js';
import { loadSdk } from '../client/load-sdk.js';
import { andThen, known, type Result } from '../client/result.js';
import type { Session, Use } from '../client/session.js';
import type { Target } from './workspaces.js';

/** One limit and what is in use of it. */
export interface Usage {
  /** undefined: Azure does not say. Offers without cores of Azure ML have null in every row. */
  used: number | undefined;
  /** undefined: it has no limit of its own. */
  limit: number | undefined;
}

export interface Usages {
  /** By `familyKey`, dedicated vCPUs. Empty where the answer had no such row, which then says nothing. */
  families: ReadonlyMap<string, Usage>;
  /** Families that have a row without a limit that can be read, where there are any. */
  unread?: ReadonlySet<string>;
  /** Whether a family that is in neither has a limit of 0: the list of Azure ML is whole, the other may not be. */
  isWhole: boolean;
  /** Dedicated vCPUs of all families together. */
  total: Usage | undefined;
  /** Clusters, compute instances and managed deployments, which are counted together. */
  clusters: Usage | undefined;
  /**
   * vCPUs in use by a workspace: by `capKey`. The service has never been seen to tell it, its specification does. No
   * entry says nothing.
   */
  byWorkspace: ReadonlyMap<string, number>;
}

/** By `capKey`; undefined: the workspace has a row without a limit that can be read. */
export type Caps = ReadonlyMap<string, number | undefined>;

export interface Quota {
  usages(subscription: string, region: string): Promise<Result<Usages>>;
  /** How much of the subscription's quota a workspace may have; no entry: no cap. */
  caps(subscription: string, region: string): Promise<Result<Caps>>;
}

export function quota(session: Session): Quota {
  return {
    async usages(subscription, region) {
      const answer = await usagesOf(session, subscription, region);
      if (answer.kind === 'known' || answer.reason !== 'forbidden') return answer;
      const second = await ofQuotaService(session, subscription, region);
      // What is missing is told by the first question: it is the one with the whole answer.
      return second.kind === 'known' ? second : answer;
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
  return lettersOf(name).replace(/(?:cluster(?:dedicated|lowpriority))?vcpus$/, '');
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** A family in a workspace. */
export function capKey({ subscription, resourceGroup, workspace }: Target, family: string): string {
  return [subscription, resourceGroup, workspace].join('/').toLowerCase().concat(' ', familyKey(family));
}

/** What a row counts. */
type Kind = 'family' | 'total' | 'clusters' | 'workspace';

/**
 * The types of rows as the service writes them (answers of 2022-05 and 2025-11), and as the examples of the
 * specification do, which nobody has seen. The same name stands for a subscription, a workspace and a compute, dedicated
 * and low-priority: the type tells them apart, and in the older form the name does too. A type that is not among them is
 * left alone.
 */
const KINDS: Readonly<Record<string, Kind>> = {
  'vmfamily/dedicatedcores': 'family',
  totaldedicatedcores: 'total',
  totalclusters: 'clusters',
  'workspaces/dedicatedcores': 'workspace',
  vmfamily: 'family',
  dedicatedcores: 'total',
  totalcores: 'clusters',
  workspaces: 'workspace',
  workspace: 'workspace',
};

/** undefined: a row that says nothing of dedicated vCPUs or of clusters. */
function kindOf(row: Fields, list: 'usages' | 'quotas'): Kind | undefined {
  const type = (text(row.type) ?? '').toLowerCase().replace(/^microsoft\.machinelearningservices\//, '');
  const [, counted = ''] = new RegExp(`^(.*)/${list}$`).exec(type) ?? [];
  const kind = Object.hasOwn(KINDS, counted) ? KINDS[counted] : undefined;
  if (kind === 'clusters' && counted === 'totalcores' && lettersOf(nameOf(row)) !== 'clusters')
    return undefined;
  return isLowPriority(row) ? undefined : kind;
}

/** What the rows of the subscription and of its workspaces say, each read by its type. */
export function readUsages(rows: readonly Fields[]): Usages {
  const families = new Map<string, Usage>();
  const unread = new Set<string>();
  const byWorkspace = new Map<string, number>();
  let [total, clusters]: (Usage | undefined)[] = [];
  for (const row of rows) {
    const kind = kindOf(row, 'usages');
    if (kind === 'total') total = usageOf(row);
    else if (kind === 'clusters') clusters = usageOf(row);
    else if (kind === 'family') {
      const [key, usage] = [familyKey(nameOf(row)), usageOf(row)];
      if (usage === undefined) unread.add(key);
      else roomiest(families, key, usage);
    } else if (kind === 'workspace') {
      const [key, used] = [keyOfId(row, nameOf(row)), numberOf(row, 'currentValue')];
      if (key !== undefined && used !== undefined) byWorkspace.set(key, used);
    }
  }
  // A row without a name may be that of any family.
  const isWhole = families.size > 0 && !families.has('') && !unread.has('');
  return { families, ...(unread.size > 0 && { unread }), isWhole, total, clusters, byWorkspace };
}

/** Every workspace has a row of every family, which repeats what the subscription has: a cap is what is lower. */
export function capsOf(rows: readonly Fields[]): Caps {
  const ofSubscription = new Map<string, number>();
  for (const row of rows) {
    const limit = kindOf(row, 'quotas') === 'family' ? numberOf(row, 'limit') : undefined;
    if (limit !== undefined) ofSubscription.set(familyKey(nameOf(row)), bound(limit));
  }
  const caps = new Map<string, number | undefined>();
  for (const row of rows) {
    const key = kindOf(row, 'quotas') === 'workspace' ? keyOfId(row, nameOf(row)) : undefined;
    if (key === undefined) continue;
    const limit = numberOf(row, 'limit');
    const whole = ofSubscription.get(familyKey(nameOf(row))) ?? Number.POSITIVE_INFINITY;
    if (limit === undefined || bound(limit) < whole) caps.set(key, limit);
  }
  return caps;
}

/** What rows carry that have no limit of their own. */
const UNLIMITED = -1;

function bound(limit: number): number {
  return limit === UNLIMITED ? Number.POSITIVE_INFINITY : limit;
}

/** undefined: the row has no limit that can be read. */
function usageOf(row: Fields): Usage | undefined {
  const [limit, used] = [numberOf(row, 'limit'), numberOf(row, 'currentValue')];
  return limit === undefined ? undefined : { used, limit: limit === UNLIMITED ? undefined : limit };
}

/**
 * undefined: it is absent or null, which the service has been seen to answer.
 * @throws BadAnswer where it is no number: no answer of Azure has that
 */
function numberOf(row: Fields, field: 'limit' | 'currentValue'): number | undefined {
  const value = row[field];
  return value === undefined || value === null ? undefined : required(amount(value), field);
}

/** Two rows of one family are not foreseen; the one that refuses less is taken. */
function roomiest(families: Map<string, Usage>, key: string, usage: Usage): void {
  const known = families.get(key);
  if (known === undefined || freeOf(usage) > freeOf(known)) families.set(key, usage);
}

/** Infinity where there is no limit; never below 0. All of it where nobody knows what is in use. */
export function freeOf({ used = 0, limit }: Usage): number {
  return limit === undefined ? Number.POSITIVE_INFINITY : Math.max(0, limit - used);
}

/** `standardDSv2Family`: by its value, or by what stands in its place. */
function nameOf(row: Fields): string {
  return namesOf(row)[0] ?? '';
}

/** Of the older form the name tells it, in one of its spellings. */
function isLowPriority(row: Fields): boolean {
  return namesOf(row).some(name => /low.?priority/i.test(name));
}

/** A name stands in a row up to three times: for programs, for people, and at the end of the id. */
function namesOf({ name, id }: Fields): string[] {
  const { value, localizedValue } = fieldsOf(name);
  const [, last] = /\/(?:usages|quotas)\/([^/]+)$/i.exec(text(id) ?? '') ?? [];
  return [value, name, localizedValue, last].flatMap(one => text(one) ?? []);
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
async function ofQuotaService(
  session: Session,
  subscription: string,
  region: string,
): Promise<Result<Usages>> {
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
  return andThen(limits, limitRows => andThen(used, usageRows => known(joined(limitRows, usageRows))));
}

async function quotaClient({ session, credential }: Use, subscription: string) {
  const { AzureQuotaExtensionAPI } = await loadSdk('quota');
  return new AzureQuotaExtensionAPI(credential, subscription, await session.armOptions());
}

/** What is not in both lists is in neither: half of a pair says nothing. */
export function joined(limitRows: readonly Fields[], usageRows: readonly Fields[]): Usages {
  const used = valuesOf(usageRows, ({ usages }) => amount(fieldsOf(usages).value));
  const limits = valuesOf(limitRows, ({ limit }) => amount(fieldsOf(limit).value));
  const families = new Map<string, Usage>();
  let total: Usage | undefined;
  for (const [key, limit] of limits) {
    const inUse = used.get(key);
    if (inUse === undefined) continue;
    const usage = { used: inUse, limit: limit === UNLIMITED ? undefined : limit };
    if (key === 'totaldedicatedcores') total = usage;
    else if (!key.startsWith('total')) families.set(key, usage);
  }
  return { families, isWhole: false, total, clusters: undefined, byWorkspace: new Map() };
}

/**
 * By family. A row of Microsoft.Quota has its values and its name below `properties`, and its name at the top once more;
 * of Azure ML, none has been seen but in an example.
 */
function valuesOf(rows: readonly Fields[], read: (own: Fields) => number | undefined): Map<string, number> {
  const values = new Map<string, number>();
  for (const row of rows) {
    const own = fieldsOf(row.properties);
    const isDedicated = !isLowPriority(own) && !/low.?priority/i.test(text(own.resourceType) ?? '');
    const [name, value] = [nameOf(own) || nameOf(row), read(own)];
    if (isDedicated && name !== '' && value !== undefined) values.set(familyKey(name), value);
  }
  return values;
}
