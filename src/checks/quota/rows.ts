/** The quotas that a run draws on, for the report: every limit, with room or without. */
import type { QuotaRow } from '../../findings.js';
import type { RemoteContext } from '../check.js';
import { type LimitedPool, limitsOf } from './limits.js';
import { type Pool, roomOf } from './plan.js';

const KINDS: readonly Pool['kind'][] = ['family', 'workspace', 'total'];

/** By subscription and region: the families, their caps, and all of them together. Everything has been asked before. */
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
  const { used, limit } = usage.value;
  return {
    ...about,
    used,
    limit: limit ?? null,
    free: limit === undefined ? null : Math.max(0, limit - used),
    after: used + delta,
    status: roomOf(pool, usage.value),
    reason: null,
  };
}
