/** One finding for all files that add to a count. */

import type { FailureCode } from '../../facts/failure-codes.js';
import type { Document } from '../../project/documents/document.js';
import { type Answer, problem, type Said } from '../answers.js';

/** How many of the files that add to a count are named beside the first. */
const MAX_RELATED = 5;

/** Any of them may be the one too many: the finding marks the first and names the others. */
export function* once(
  [first, ...others]: readonly Document[],
  path: string,
  options: Said & { variant: string; code?: FailureCode | null },
): Iterable<Answer> {
  if (first === undefined) return;
  const related = others
    .slice(0, MAX_RELATED)
    .map(document => ({ message: 'draws on the same quota', at: document.range(path) }));
  yield problem(first, path, { ...options, related });
}
