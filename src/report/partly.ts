/** A run of which Azure answered too little: its headline, and the one warning. */

import { counts, type Partly, type Report } from '../model/report.js';
import { cut, visible } from './escape.js';
import type { Annotation } from './github/annotations.js';
import { countsOf, MODES, number, RESULTS } from './labels.js';

const MAX_MESSAGE = 4_000;

/** `partly checked: 14 of 20 Azure checks had no answer`. */
function phrase({ checks, unanswered }: Partly): string {
  return `partly checked: ${number(unanswered)} of ${number(checks)} Azure checks had no answer`;
}

/** What the run came to, in a line; one that was checked in part is not called passed. */
export function headline(report: Report): string {
  const { mode, result, partly } = report;
  const found = countsOf(counts(report));
  if (partly === undefined) return `${MODES[mode]} ${RESULTS[result]}: ${found}`;
  if (result === 'passed') return `${MODES[mode]} ${phrase(partly)}; ${found}`;
  return `${MODES[mode]} ${RESULTS[result]}: ${found}; ${phrase(partly)}`;
}

/** Whether this is the reason that the headline is followed by: it is said once. */
export function isTheReason(
  { message, advice }: { message: string; advice: string },
  { partly }: Report,
): boolean {
  return partly !== undefined && partly.message === message && partly.advice === advice;
}

/** Whether the commands of the report stand for those of each question. */
export function grantsAll({ partly }: Report): boolean {
  return partly !== undefined && partly.commands.length > 0;
}

/** In place of one warning for each check. */
export function partlyWarning({ partly }: Report): Annotation | undefined {
  if (partly === undefined) return undefined;
  const { message, advice } = partly;
  const sentence = phrase(partly);
  const lines = [
    `${sentence[0]?.toUpperCase()}${sentence.slice(1)}. ${message} ${advice}`.trim(),
    ...partly.commands,
  ];
  return { level: 'warning', title: 'Partly checked', message: cut(visible(lines.join('\n')), MAX_MESSAGE) };
}
