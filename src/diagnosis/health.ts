/** Signs that all went well. Without one, no text means that nothing is wrong. */
import type { Reading } from './read-text.js';

/** The line at which the server was up; 0 where it never was, or where the text is not of a container. */
export function upAt({ role, log: { progress } }: Reading): number {
  return role === 'error' ? 0 : Math.max(progress.ready, progress.initDone);
}

/** The last line that shows that all was well; 0 where none does. */
export function wellAt(reading: Reading): number {
  const { succeeded, role, log, lines } = reading;
  if (role === 'error') return succeeded;
  const { served, ended, stopped } = log.progress;
  const isUp = Math.max(upAt(reading), served);
  // A server that was asked to stop, as in a rolling restart, has not failed.
  const hasEnded = ended > isUp && !(stopped > 0 && stopped <= ended);
  if (hasEnded) return succeeded > ended ? succeeded : 0;
  const hasStarted = log.stages.UserContainerStart === 'Succeeded' && ended === 0 ? Math.min(1, lines) : 0;
  return Math.max(succeeded, isUp, hasStarted);
}

const MIN_SCORE = 3;

/** It shows that all went well, and nothing behind that looks like an error. */
export function isWell(reading: Reading): boolean {
  const well = wellAt(reading);
  return well > 0 && !reading.looks.some(({ line, score }) => line > well && score >= MIN_SCORE);
}

/** Of what is no UTF-8 a tenth and more: an archive, an image, a dump. A log has a broken character now and then. */
const LEAST_BROKEN = 0.1;

export function isNoText({ head }: Reading['excerpt']): boolean {
  const text = head.join('');
  const broken = text.match(/[\ufffd\0]/g)?.length ?? 0;
  return broken > text.length * LEAST_BROKEN;
}

/** It says nothing at all: it is empty, no text, or only says that Azure did not give the logs. */
export function isSilent({ last, log, excerpt }: Reading): boolean {
  return last.length === 0 || log.withheld !== undefined || isNoText(excerpt);
}
