/** Tells "it is not there" from "it cannot be seen from here". */

/** Codes of a 404 that speak of something above the thing that was asked for. */
const ABOVE = new Set([
  'ParentResourceNotFound',
  'ResourceGroupNotFound',
  'SubscriptionNotFound',
  'InvalidSubscriptionId',
]);

/**
 * The answer of a call, or undefined where the service says that the named thing does not exist. A 404 without a code
 * is a proxy's, and one of a parent says nothing of the child: both stay errors.
 * @param also codes of a missing parent that are an answer here, too
 */
export async function orMissing<T>(call: Promise<T>, also: readonly string[] = []): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
    const isTold = statusCode === 404 && typeof code === 'string' && code !== '';
    if (isTold && (!ABOVE.has(code) || also.includes(code))) return undefined;
    throw error;
  }
}
