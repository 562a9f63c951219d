/** One finding for all files that add something to a count. */
import type { FailureCode } from '../../catalog/failure-codes.js';
import type { Document } from '../../documents/document.js';
import type { Values } from '../../findings.js';
import { type Answer, problem } from '../check.js';

/** How many of the files that add something are named beside the first. */
const MAX_RELATED = 5;

/** Any of them may be the one that is too many: the first is marked, the others are named. */
export function* once(
  [first, ...others]: readonly Document[],
  path: string,
  options: { message: string; values: Values; code?: FailureCode | null },
): Iterable<Answer> {
  if (first === undefined) return;
  const related = others
    .slice(0, MAX_RELATED)
    .map(document => ({ message: 'draws on the same quota', at: document.range(path) }));
  yield problem(first, path, { ...options, related });
}
