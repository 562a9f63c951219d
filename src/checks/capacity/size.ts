/** The size of a deployment, its region, and a question about both. */

import { type Told, then } from '../../azure/told.js';
import type { RemoteDocumentContext } from '../check.js';
import { regionOf } from '../quota/draws.js';

/** undefined: it has no size that is worth a question. A name that Azure would not write may be in the list all the same. */
export async function askOfSize<T>(
  { document, azure, target }: RemoteDocumentContext,
  ask: (subscription: string, region: string) => Promise<Told<T>>,
): Promise<{ name: string; region: string; told: Told<T> } | undefined> {
  const name = document.string('instance_type');
  if (name === undefined || name.trim() === '') return undefined;
  const region = await regionOf(azure, target);
  const told = await then(region, where => ask(target.subscription, where));
  return { name, region: region.kind === 'known' ? region.value : '', told };
}
