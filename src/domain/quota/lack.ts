/** What the checks of vCPU quota have in common: each limit of one kind, and each deployment that it has no room for. */

import type { RelatedPlace } from '../../model/findings.js';
import { type Answer, problem, unanswered } from '../answers.js';
import type { RemoteContext } from '../context.js';
import { type Limit, type LimitedPool, limitsOf } from './limits.js';
import { type LimitWords, MAX_FILES, othersOf, saysOf, type Variant } from './need.js';
import { type Draw, heldIn, type Pool, roomFor } from './plan.js';
import { waysOut } from './ways.js';

/** The findings and the unanswered questions of one kind of limit. */
export async function* lackOf(
  context: RemoteContext,
  kind: Pool['kind'],
  words: LimitWords,
): AsyncIterable<Answer> {
  const { limits, untold } = await limitsOf(context, kind);
  for (const { document, told } of untold) yield unanswered(document, 'instance_type', told);
  for (const limited of limits) yield* ofPool(context, limited, words);
}

async function* ofPool(
  context: RemoteContext,
  { pool, usage }: LimitedPool,
  words: LimitWords,
): AsyncIterable<Answer> {
  if (usage.kind === 'unknown') {
    for (const { document } of pool.draws) yield unanswered(document, 'instance_type', usage);
    return;
  }
  const { value: limit } = usage;
  for (const draw of pool.draws) {
    const room = roomFor(pool, draw, limit);
    // The least possible use is too much already, or leaves open whether there is room.
    if (room !== 'short' && limit.open !== undefined)
      yield unanswered(draw.document, 'instance_type', limit.open);
    if (room === 'ok') continue;
    const ways = await waysOut(context, pool, draw, limit);
    const variant = variantOf(pool, draw, room, limit);
    yield problem(draw.document, 'instance_type', {
      variant,
      ...saysOf(variant, words, { pool, draw, limit }, ways),
      severity: room === 'short' ? 'error' : 'warning',
      related: sharing(pool, draw),
    });
  }
}

function variantOf(pool: Pool, draw: Draw, room: 'tight' | 'short', { isAbsent }: Limit): Variant {
  if (draw.live.kind === 'unread') return 'unread';
  if (room === 'tight') return 'surge';
  if (isAbsent === true) return 'no-row';
  // A live deployment of another family gives nothing back here.
  return heldIn(pool, draw) > 0 ? 'update' : '';
}

function sharing(pool: Pool, draw: Draw): RelatedPlace[] {
  return othersOf(pool, draw)
    .slice(0, MAX_FILES)
    .map(({ document }) => ({ message: 'draws on the same quota', at: document.range('instance_type') }));
}
