/** What a report shows of a text that was read for a diagnosis. */
import { isNoText } from '../diagnosis/health.js';
import type { Reading } from '../diagnosis/read-text.js';
import type { TextRead } from '../model/report.js';

export function textRead({ source, lines, size, excerpt, log }: Reading): TextRead {
  const note = excerpt.head.length === 0 ? 'empty' : isNoText(excerpt) ? 'no-text' : log.withheld;
  return { source, lines, size, excerpt, ...(note !== undefined && { note }) };
}
