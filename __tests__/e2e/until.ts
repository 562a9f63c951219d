/** Waits for what another process brings about, for as long as it takes. */
import { setTimeout as sleep } from 'node:timers/promises';

/** How often it is looked for; a turn of the event loop each time would take the processor from the other process. */
const EACH_MS = 20;

export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(EACH_MS);
}
