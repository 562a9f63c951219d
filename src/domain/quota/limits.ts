/** The limits that a run's deployments draw on, with Azure's numbers. */
import type { Azure } from '../../azure/azure.js';
import { andThen, known, type Result, type Unknown, unknown } from '../../azure/client/result.js';
import { type Caps, capKey, familyKey, type Usage, type Usages } from '../../azure/questions/quota.js';
import type { Target } from '../../azure/questions/workspaces.js';
import type { RemoteContext } from '../context.js';
import { shown } from '../shown.js';
import { type Draws, drawsOf } from './draws.js';
import { type Holdings, holdingsOf, whyOpen } from './holdings.js';
import { LOOK_AT_QUOTA } from './pages.js';
import { heldByRun, type Pool, poolsOf } from './plan.js';

export interface LimitedPool {
  pool: Pool;
  usage: Result<Limit>;
}

export interface Limit {
  used: number;
  /** Azure does not report the use: `used` is what the run's own deployments hold. */
  isLeast?: true;
  /** undefined: unlimited. */
  limit: number | undefined;
  /** The list of quotas has no row of this family: the limit is 0. */
  isAbsent?: true;
  /** Why more than `used` may be in use, so that it is open whether there is room. */
  open?: Unknown;
  /** What `used` is the sum of, where Azure does not report it. */
  summed?: Pick<Holdings, 'deployments' | 'computes'>;
}

/** Every limit of one kind that the run draws on. A workspace without its own cap has none. */
export async function limitsOf(
  context: RemoteContext,
  kind: Pool['kind'],
): Promise<Pick<Draws, 'open'> & { limits: readonly LimitedPool[] }> {
  const { draws, open } = await drawsOf(context);
  const asked = poolsOf(draws, kind).map(async pool => ({
    pool,
    usage: await ASK[kind](context.azure, pool),
  }));
  const limits = (await Promise.all(asked)).filter(
    (limit): limit is LimitedPool => limit.usage !== undefined,
  );
  return { limits, open };
}

type Ask = (azure: Azure, pool: Pool) => Promise<Result<Limit> | undefined>;

const ASK: Readonly<Record<Pool['kind'], Ask>> = {
  family: async (azure, pool) =>
    andThen(usagesOf(azure, pool), usages => {
      const limit = ofFamily(usages, pool);
      return limit === undefined ? noRow(pool) : known(limit);
    }),
  total: async (azure, pool) =>
    andThen(usagesOf(azure, pool), ({ total }) =>
      total === undefined ? noRow(pool) : known(limitOf(total, pool)),
    ),
  workspace: ofWorkspace,
};

/** The limit of a family in the list of the region; undefined: not listed. */
function ofFamily({ families, unread, isWhole }: Usages, pool: Pool): Limit | undefined {
  const key = familyKey(pool.family ?? '');
  const row = families.get(key);
  if (row !== undefined) return limitOf(row, pool);
  if (!isWhole || unread?.has(key) === true) return undefined;
  // A live deployment of this family exists, so the family has a row, under another name.
  const isHeld = pool.draws.some(({ live }) => live.kind === 'update' && familyKey(live.family) === key);
  return isHeld ? undefined : { used: 0, limit: 0, isAbsent: true };
}

/** A row without its use still has its limit, and the live deployments of the run count as used. */
function limitOf({ used, limit }: Usage, pool: Pool): Limit {
  if (used !== undefined) return { used, limit };
  const least = { used: heldByRun(pool), isLeast: true } as const;
  // Without a limit, nothing is left open.
  return limit === undefined ? { ...least, limit } : { ...least, limit, open: noUse(pool, limit) };
}

function noUse({ family, region }: Pool, limit: number): Unknown {
  const whole =
    family === undefined ? `for all families of ${region} together` : `of ${shown(family)} in ${region}`;
  return unknown('unknown-content', {
    what: `Azure lists a limit of ${limit} vCPUs ${whole}, but not how much of it is in use. The check can only detect a need above the limit.`,
    fix: LOOK_AT_QUOTA,
  });
}

async function ofWorkspace(azure: Azure, pool: Pool): Promise<Result<Limit> | undefined> {
  const { target, region, subscription } = pool;
  const [caps, usages] = await Promise.all([azure.quota.caps(subscription, region), usagesOf(azure, pool)]);
  if (caps.kind === 'unknown') return caps;
  const cap = capOf(pool.family ?? '', target, caps.value, usages);
  if (cap === 'none') return undefined;
  if (cap === 'unread')
    return unknown('bad-answer', {
      what: `Azure lists the workspace ${shown(target.workspace)} with ${shown(pool.family ?? '')}, but without a readable limit, so it is unknown whether it has a cap.`,
      fix: LOOK_AT_QUOTA,
    });
  return known(await ofCap(azure, pool, cap, usages));
}

/** A cap as high as the limit of the subscription is none. */
export function capOf(
  family: string,
  target: Target,
  caps: Caps,
  usages: Result<Usages>,
): number | 'none' | 'unread' {
  const key = capKey(target, family);
  if (!caps.has(key)) return 'none';
  const cap = caps.get(key);
  if (cap === undefined) return 'unread';
  const whole = usages.kind === 'known' ? usages.value.families.get(familyKey(family))?.limit : undefined;
  return whole !== undefined && cap >= whole ? 'none' : cap;
}

async function ofCap(azure: Azure, pool: Pool, limit: number, usages: Result<Usages>): Promise<Limit> {
  const family = pool.family ?? '';
  const answer =
    usages.kind === 'known' ? usages.value.byWorkspace.get(capKey(pool.target, family)) : undefined;
  if (answer !== undefined) return { used: answer, limit };
  const holdings = await holdingsOf(azure, pool.target, pool.region);
  const { families, deployments, computes } = holdings;
  const open = whyOpen(holdings, family);
  const used = Math.max(families.get(familyKey(family)) ?? 0, heldByRun(pool));
  return { used, limit, summed: { deployments, computes }, ...(open !== undefined && { open }) };
}

function usagesOf(azure: Azure, { subscription, region }: Pool): Promise<Result<Usages>> {
  return azure.quota.usages(subscription, region);
}

/** No answer of Azure ML lacks these rows: a run that must ask did not get what it asked for. */
function noRow({ family, region }: Pool): Unknown {
  return family === undefined
    ? unknown('bad-answer', {
        what: `The quota list of ${region} has no row with a readable limit for all families together.`,
        fix: LOOK_AT_QUOTA,
      })
    : unknown('bad-answer', {
        what: `The quota list of ${region} has no row of ${shown(family)} with a readable limit.`,
        fix: LOOK_AT_QUOTA,
      });
}
