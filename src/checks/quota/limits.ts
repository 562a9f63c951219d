/** The limits that a run's deployments draw on, with what Azure says of each. */
import type { Azure } from '../../azure/azure.js';
import { capKey, familyKey, type Usage, type Usages } from '../../azure/quota.js';
import { known, type Told, then, unknown } from '../../azure/told.js';
import type { RemoteContext } from '../check.js';
import { shown } from '../shown.js';
import { type Draws, drawsOf } from './draws.js';
import { type Pool, poolsOf } from './plan.js';

export interface LimitedPool {
  pool: Pool;
  usage: Told<Limit>;
}

export interface Limit extends Usage {
  /** The list of quotas has no row of this family: the limit is 0. */
  isAbsent?: true;
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
    then(usagesOf(azure, pool), ({ total }) => (total === undefined ? noRow(pool) : known(total))),
  workspace: ofWorkspace,
};

/** What the region's list says of a family; undefined: nothing. */
function ofFamily({ families, isWhole }: Usages, { family = '', draws }: Pool): Limit | undefined {
  const key = familyKey(family);
  const row = families.get(key);
  if (row !== undefined || !isWhole) return row;
  // What is live cannot hold what there is none of: the row has another name.
  const isHeld = draws.some(({ live }) => live.kind === 'update' && familyKey(live.family) === key);
  return isHeld ? undefined : { used: 0, limit: 0, isAbsent: true };
}

async function ofWorkspace(azure: Azure, pool: Pool): Promise<Told<Limit> | undefined> {
  const key = capKey(pool.target, pool.family ?? '');
  const caps = await azure.quota.caps(pool.subscription, pool.region);
  if (caps.kind === 'unknown') return caps;
  const cap = caps.value.get(key);
  if (cap === undefined) return undefined;
  return then(usagesOf(azure, pool), ({ byWorkspace, isWhole }) =>
    // A workspace that uses nothing of a family has no row of it.
    isWhole ? known({ used: byWorkspace.get(key) ?? 0, limit: cap }) : noRow(pool),
  );
}

function usagesOf(azure: Azure, { subscription, region }: Pool): Promise<Told<Usages>> {
  return azure.quota.usages(subscription, region);
}

function noRow({ family, region }: Pool) {
  return family === undefined
    ? unknown('unknown-content', 'quota/total/no-row', { region })
    : unknown('unknown-content', 'quota/vcpus/no-such-row', { family: shown(family), region });
}
