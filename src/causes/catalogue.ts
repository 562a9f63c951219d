/** All causes, by id and in the order in which a line is asked for them. */

import type { CauseId } from '../model/cause-ids.generated.js';
import type { Cause, Signature } from './cause.js';
import { FILED } from './index.generated.js';
import { inOrder } from './order.js';

export interface KnownSignature extends Signature {
  cause: CauseId;
}

export const CAUSES: readonly Cause[] = inOrder(FILED);

const BY_ID: ReadonlyMap<CauseId, Cause> = new Map(CAUSES.map(cause => [cause.id, cause]));

export function causeOf(id: CauseId): Cause {
  const cause = BY_ID.get(id);
  if (cause === undefined) throw new Error(`no cause "${id}"`);
  return cause;
}

/** The answer where something failed and no cause fits. */
export const FALLBACK: Cause = theOne('fallback', true);

/** What an exception becomes that no signature recognises. */
export const RAISED: Readonly<Record<'at-start' | 'at-request', Cause>> = {
  'at-start': theOne('raised', 'at-start'),
  'at-request': theOne('raised', 'at-request'),
};

function theOne<K extends keyof Cause>(property: K, value: Cause[K]): Cause {
  const [cause, another] = CAUSES.filter(each => each[property] === value);
  if (cause === undefined || another !== undefined)
    throw new Error(`one cause must have ${property}: ${value}`);
  return cause;
}

/** Where two match one line, the one that stands first here is the answer. */
export const SIGNATURES: readonly KnownSignature[] = CAUSES.flatMap(({ id, signatures }) =>
  signatures.map(signature => ({ ...signature, cause: id })),
);

/** Whether the same request can succeed without a change of it. */
export function isRetryable(id: CauseId): boolean {
  const { retry } = causeOf(id);
  return retry !== 'no' && retry !== 'after-fix';
}
