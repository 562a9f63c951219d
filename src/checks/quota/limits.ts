/** The limits that a run's deployments draw on, with what Azure says of each. */
import type { Azure } from '../../azure/azure.js';
import { type Caps, capKey, familyKey, type Usage, type Usages } from '../../azure/quota.js';
import { known, type Told, then, type Unknown, unknown } from '../../azure/told.js';
import type { Target } from '../../azure/workspaces.js';
import type { RemoteContext } from '../remote.js';
import { shown } from '../shown.js';
import { type Draws, drawsOf } from './draws.js';
import { type Holdings, holdingsOf, whyOpen } from './holdings.js';
import { heldByRun, type Pool, poolsOf } from './plan.js';

export interface LimitedPool {
  pool: Pool;
  usage: Told<Limit>;
}

export interface Limit {
  used: number;
  /** Azure does not say what is in use: so much is by the run's own deployments. */
  isLeast?: true;
  /** undefined: it has no limit of its own. */
  limit: number | undefined;
  /** The list of quotas has no row of this family: the limit is 0. */
  isAbsent?: true;
  /** Why more may be in use than `used`, which leaves open whether there is room. */
  open?: Unknown;
  /** What `used` is added up from, where Azure does not tell it. */
  summed?: Pick<Holdings, 'deployments' | 'computes'>;
}

/** Every limit of one kind that the run draws on. A workspace without a cap of its own has none. */
export async function limitsOf(
  context: RemoteContext,
  kind: Pool['kind'],
): Promise<Pick<Draws, 'untold'> & { limits: readonly LimitedPool[] }> {
  const { draws, untold } = await drawsOf(context);
  const asked = poolsOf(draws, kind).map(async pool => ({
    pool,
    usage: await ASK[kind](context.azure, pool),
  }));
  const limits = (await Promise.all(asked)).filter(
    (limit): limit is LimitedPool => limit.usage !== undefined,
  );
  return { limits, untold };
}

type Ask = (azure: Azure, pool: Pool) => Promise<Told<Limit> | undefined>;

const ASK: Readonly<Record<Pool['kind'], Ask>> = {
  family: async (azure, pool) =>
    then(usagesOf(azure, pool), usages => {
      const limit = ofFamily(usages, pool);
      return limit === undefined ? noRow(pool) : known(limit);
    }),
  total: async (azure, pool) =>
    then(usagesOf(azure, pool), ({ total }) =>
      total === undefined ? noRow(pool) : known(limitOf(total, pool)),
    ),
  workspace: ofWorkspace,
};

/** What the region's list says of a family; undefined: nothing. */
function ofFamily({ families, unread, isWhole }: Usages, pool: Pool): Limit | undefined {
  const key = familyKey(pool.family ?? '');
  const row = families.get(key);
  if (row !== undefined) return limitOf(row, pool);
  if (!isWhole || unread?.has(key) === true) return undefined;
  // What is live cannot hold what there is none of: the row has another name.
  const isHeld = pool.draws.some(({ live }) => live.kind === 'update' && familyKey(live.family) === key);
  return isHeld ? undefined : { used: 0, limit: 0, isAbsent: true };
}

/** A row whose use Azure does not tell still has its limit, and the live deployments of the run are in it. */
function limitOf({ used, limit }: Usage, pool: Pool): Limit {
  if (used !== undefined) return { used, limit };
  const open = unknown('unknown-content', `quota/${NAMES[pool.kind]}/no-use`, {
    region: pool.region,
    family: shown(pool.family ?? ''),
    limit: limit ?? '',
  });
  const least = { used: heldByRun(pool), isLeast: true } as const;
  // Where there is no limit, nothing is left open.
  return limit === undefined ? { ...least, limit } : { ...least, limit, open };
}

const NAMES = { family: 'vcpus', total: 'total', workspace: 'workspace-cap' } as const;

async function ofWorkspace(azure: Azure, pool: Pool): Promise<Told<Limit> | undefined> {
  const { target, region, subscription } = pool;
  const [caps, usages] = await Promise.all([azure.quota.caps(subscription, region), usagesOf(azure, pool)]);
  if (caps.kind === 'unknown') return caps;
  const cap = capOf(pool.family ?? '', target, caps.value, usages);
  if (cap === 'none') return undefined;
  if (cap === 'unread')
    return unknown('bad-answer', 'quota/workspace-cap/no-limit', {
      workspace: shown(target.workspace),
      family: shown(pool.family ?? ''),
    });
  return known(await ofCap(azure, pool, cap, usages));
}

/** A workspace that may have as much as the subscription has no cap. */
export function capOf(
  family: string,
  target: Target,
  caps: Caps,
  usages: Told<Usages>,
): number | 'none' | 'unread' {
  const key = capKey(target, family);
  if (!caps.has(key)) return 'none';
  const cap = caps.get(key);
  if (cap === undefined) return 'unread';
  const whole = usages.kind === 'known' ? usages.value.families.get(familyKey(family))?.limit : undefined;
  return whole !== undefined && cap >= whole ? 'none' : cap;
}

async function ofCap(azure: Azure, pool: Pool, limit: number, usages: Told<Usages>): Promise<Limit> {
  const family = pool.family ?? '';
  const told =
    usages.kind === 'known' ? usages.value.byWorkspace.get(capKey(pool.target, family)) : undefined;
  if (told !== undefined) return { used: told, limit };
  const holdings = await holdingsOf(azure, pool.target, pool.region);
  const { families, deployments, computes } = holdings;
  const open = whyOpen(holdings, family);
  const used = Math.max(families.get(familyKey(family)) ?? 0, heldByRun(pool));
  return { used, limit, summed: { deployments, computes }, ...(open !== undefined && { open }) };
}

function usagesOf(azure: Azure, { subscription, region }: Pool): Promise<Told<Usages>> {
  return azure.quota.usages(subscription, region);
}

/** No answer of Azure ML lacks these rows: a run that must ask has not got what it asked for. */
function noRow({ family, region }: Pool) {
  return family === undefined
    ? unknown('bad-answer', 'quota/total/no-row', { region })
    : unknown('bad-answer', 'quota/vcpus/no-such-row', { family: shown(family), region });
}
