/** Lists in pages, with absolute links to the next one, as ARM gives them. */
import type { Answer } from '../servers/exchange.ts';
import type { Call } from './router.ts';

/** The page that is asked for. `mark` names the query that counts: `$skip` for Azure ML, `$skipToken` elsewhere. */
export function page(
  call: Pick<Call, 'context' | 'asked'>,
  rows: readonly unknown[],
  mark = '$skip',
): Answer {
  const size = Math.max(1, call.context.world.pageSize);
  const start = Math.max(0, Number.parseInt(call.asked.query.get(mark) ?? '0', 10) || 0);
  const value = rows.slice(start, start + size);
  if (start + size >= rows.length) return { status: 200, body: { value } };
  const query = new URLSearchParams(call.asked.query);
  query.set(mark, String(start + size));
  return { status: 200, body: { value, nextLink: `${call.asked.origin}${call.asked.path}?${query}` } };
}
