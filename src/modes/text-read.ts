/** What a report shows of a text that was read for a diagnosis. */
import type { Reading } from '../diagnosis/read-text.js';
import type { TextRead } from '../model/report.js';

export function textRead({ source, lines, size, excerpt, log }: Reading): TextRead {
  const note = excerpt.head.length === 0 ? 'empty' : isNoText(excerpt) ? 'no-text' : log.withheld;
  return { source, lines, size, excerpt, ...(note !== undefined && { note }) };
}

/** Of what is no UTF-8 a tenth and more: an archive, an image, a dump. A log has a broken character now and then. */
const LEAST_BROKEN = 0.1;

function isNoText({ head }: Reading['excerpt']): boolean {
  const text = head.join('');
  const broken = text.match(/[\ufffd\0]/g)?.length ?? 0;
  return broken > text.length * LEAST_BROKEN;
}
