/** The quotas that a run draws on, for the report: every limit, with room or without. */
import { freeOf } from '../../azure/questions/quota.js';
import type { QuotaRow } from '../../model/findings.js';
import type { RemoteContext } from '../context.js';
import { type Limit, type LimitedPool, limitsOf } from './limits.js';
import { type Pool, roomOf } from './plan.js';

const KINDS: readonly Pool['kind'][] = ['family', 'workspace', 'total'];

/** By subscription and region: the families, their caps, and the total. Every question is asked already. */
export async function quotaRows(context: RemoteContext): Promise<QuotaRow[]> {
  const all = await Promise.all(KINDS.map(kind => limitsOf(context, kind)));
  const rows = all.flatMap(({ limits }) => limits.map(rowOf));
  const places = [...new Set(rows.map(placeOf))];
  return places.flatMap(place => rows.filter(row => placeOf(row) === place));
}

function placeOf({ subscription, region }: QuotaRow): string {
  return `${subscription.toLowerCase()} ${region}`;
}

function rowOf({ pool, usage }: LimitedPool): QuotaRow {
  const { kind, subscription, region, family, target, delta, full, draws } = pool;
  const about = {
    kind,
    subscription,
    region,
    workspace: kind === 'workspace' ? target.workspace : null,
    family: family ?? null,
    needed: delta,
    held: full,
    files: [...new Set(draws.map(({ document }) => document.file))],
  };
  if (usage.kind === 'unknown')
    return {
      ...about,
      used: null,
      limit: null,
      free: null,
      after: null,
      status: 'unknown',
      reason: usage.reason,
    };
  return { ...about, ...numbersOf(pool, usage.value) };
}

/** Of a limit whose use is partly unknown, only a lack is certain. */
function numbersOf(
  pool: Pool,
  usage: Limit,
): Pick<QuotaRow, 'used' | 'limit' | 'free' | 'after' | 'status' | 'reason'> {
  const { used, limit, open, isLeast } = usage;
  const status = roomOf(pool, usage);
  const free = limit === undefined ? null : freeOf(usage);
  if (open !== undefined && status !== 'short')
    return {
      used: null,
      limit: limit ?? null,
      free: null,
      after: null,
      status: 'unknown',
      reason: open.reason,
    };
  const isKnown = (open === undefined && isLeast !== true) || used > 0;
  return {
    used: isKnown ? used : null,
    limit: limit ?? null,
    free,
    after: isKnown ? used + pool.delta : null,
    status,
    reason: null,
  };
}
