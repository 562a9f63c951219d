/** Signs that all went well. Without one, no text means that nothing is wrong. */
import type { Reading } from './read-text.js';

/** Lines without any of these hold no such sign. Lower case. */
export const SUCCESS_TRIGGERS: readonly string[] = [
  ...['succeeded', 'completed successfully', 'done (', 'successfully tagged', 'was successful'],
  ...['successfully built', 'successfully rolled out', 'apply complete'],
  ...['exporting to image', 'naming to', 'deployed successfully', 'is ready'],
];

const SIGNS: readonly RegExp[] = [
  /"?provisioning_?state"?["']?: ?"?Succeeded|"status": ?"Succeeded"|\bstate\b.{0,20}\bSucceeded\b/i,
  /deployment .{1,80} (?:succeeded|completed successfully|is ready)|deployed successfully/i,
  /^Creating\/updating online \w+ .{0,3000}\bDone \(|operation "Succeeded"/i,
  // A row of a table, and a value by itself.
  /^\S.{0,2000}\s{2,}Succeeded(?:\s|$)|^"?Succeeded"?$/,
  /^Successfully (?:tagged|built) \S|^Run ID: \S{1,40} was successful|exporting to image .{0,40}done|naming to \S{1,300} (?:\d[\d.]*s )?done/i,
  /successfully rolled out|^Apply complete!/i,
];

/** Whether a line says that something succeeded. */
export function isSuccess(text: string): boolean {
  return SIGNS.some(sign => sign.test(text));
}

const GOOD_STATUS = /^(?:< )?HTTP\/[\d.]{1,3} 2\d\d\b/;

/** The first line of an answer, as curl shows it. */
export function isGoodStatus(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x48 || first === 0x3c) && GOOD_STATUS.test(text);
}

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
