/** What the three quota checks have in common: each limit of one kind, and each deployment that it has no room for. */
import { freeOf } from '../../azure/quota.js';
import type { RelatedPlace, Values } from '../../findings.js';
import { type Answer, problem, type RemoteContext, unanswered } from '../check.js';
import { shown } from '../shown.js';
import { type Limit, type LimitedPool, limitsOf } from './limits.js';
import { type Draw, deltaOf, fullOf, heldIn, type Pool, reservedInstances, roomFor } from './plan.js';
import { waysOut } from './ways.js';

/** More files than anybody goes through; the report's quota table has them all. */
const MAX_FILES = 5;

/** The findings and the unanswered questions of one kind of limit. */
export async function* lackOf(context: RemoteContext, kind: Pool['kind']): AsyncIterable<Answer> {
  const { limits, untold } = await limitsOf(context, kind);
  for (const { document, told } of untold) yield unanswered(document, 'instance_type', told);
  for (const limited of limits) yield* ofPool(context, limited);
}

async function* ofPool(context: RemoteContext, { pool, usage }: LimitedPool): AsyncIterable<Answer> {
  if (usage.kind === 'unknown') {
    for (const { document } of pool.draws) yield unanswered(document, 'instance_type', usage);
    return;
  }
  const { value: limit } = usage;
  for (const draw of pool.draws) {
    const room = roomFor(pool, draw, limit);
    // What is in use at the least is too much already, or leaves open whether there is room.
    if (room !== 'short' && limit.open !== undefined)
      yield unanswered(draw.document, 'instance_type', limit.open);
    if (room === 'ok') continue;
    const ways = await waysOut(context, pool, draw, limit);
    yield problem(draw.document, 'instance_type', {
      message: messageOf(pool, draw, room, limit),
      severity: room === 'short' ? 'error' : 'warning',
      values: { ...numbers(pool, draw, limit), ...useOf(limit), ...ways },
      related: sharing(pool, draw),
    });
  }
}

function messageOf(pool: Pool, draw: Draw, room: 'tight' | 'short', { isAbsent }: Limit): string {
  if (draw.live.kind === 'unread') return 'unread';
  if (room === 'tight') return 'surge';
  if (isAbsent === true) return 'no-row';
  // A live deployment of another family gives nothing back here.
  return heldIn(pool, draw) > 0 ? 'update' : '';
}

function numbers(pool: Pool, draw: Draw, { used, limit = 0 }: Limit): Values {
  const { instances, size, region, target } = draw;
  const reserved = reservedInstances(instances, size);
  const free = freeOf({ used, limit });
  const [full, delta] = [fullOf(draw), deltaOf(pool, draw)];
  return {
    ...{ full, held: heldIn(pool, draw), limit, free, instances },
    // Said only where there is more to say than the number before.
    delta: delta > 0 ? delta : '',
    reserved: reserved > instances ? reserved : '',
    missing: pool.delta - free,
    wanted: used + pool.delta,
    wantedForAll: used + pool.full,
    vCpus: size.vCpus,
    size: shown(size.name),
    family: shown(size.family),
    region,
    workspace: shown(target.workspace),
    needed: pool.delta,
    others: otherFiles(pool, draw),
  };
}

/** One of the three is said: all that is in use, the least that is, or that nobody knows; and where it is from. */
function useOf({ used, limit = 0, open, summed }: Limit): Values {
  return {
    used: open === undefined ? used : '',
    least: open !== undefined && used > 0 ? used : '',
    bare: open !== undefined && used === 0 ? limit : '',
    summedDeployments: summed?.deployments ?? '',
    summedComputes: summed?.computes ?? '',
  };
}

function otherFiles(pool: Pool, draw: Draw): string[] {
  const files = [...new Set(others(pool, draw).map(({ document }) => document.file))];
  return files.length <= MAX_FILES ? files : [...files.slice(0, MAX_FILES - 1), '…'];
}

/** The other draws that take something of the pool. */
function others(pool: Pool, draw: Draw): Draw[] {
  return pool.draws.filter(other => other !== draw && deltaOf(pool, other) > 0);
}

function sharing(pool: Pool, draw: Draw): RelatedPlace[] {
  return others(pool, draw)
    .slice(0, MAX_FILES)
    .map(({ document }) => ({ message: 'draws on the same quota', at: document.range('instance_type') }));
}
