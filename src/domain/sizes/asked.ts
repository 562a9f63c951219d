/** The size of a deployment, its region, and a question to Azure about both. */

import { andThen, type Result } from '../../azure/client/result.js';
import type { RemoteDocumentContext } from '../context.js';
import { regionOf } from '../quota/draws.js';

/** undefined if it has no size to ask about. A name that Azure sizes do not have may still be in the list. */
export async function askOfSize<T>(
  { document, azure, target }: RemoteDocumentContext,
  ask: (subscription: string, region: string) => Promise<Result<T>>,
): Promise<{ name: string; region: string; answer: Result<T> } | undefined> {
  const name = document.string('instance_type');
  if (name === undefined || name.trim() === '') return undefined;
  const region = await regionOf(azure, target);
  const answer = await andThen(region, where => ask(target.subscription, where));
  return { name, region: region.kind === 'known' ? region.value : '', answer };
}
