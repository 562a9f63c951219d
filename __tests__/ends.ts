/** For work that cannot be counted in steps, as that of a regular expression. */
import { runInNewContext } from 'node:vm';

/** A safety net: hundreds of times what anything here takes. */
const NEVER_MS = 300_000;

/**
 * Runs something that must come to an end, on an input with which it would take hours if each letter led to a look at
 * all others. No test waits for the limit: what does not end is ended by it, with an error instead of a run that hangs.
 */
export function ends<T>(work: () => T): T {
  return runInNewContext('work()', { work }, { timeout: NEVER_MS }) as T;
}
