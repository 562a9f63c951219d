/** What a report shows of a text that was read for a diagnosis. */
import type { Reading } from '../diagnosis/read-text.js';
import type { TextRead } from '../report/model.js';

export function textRead({ source, lines, size, excerpt, log }: Reading): TextRead {
  const note = excerpt.head.length === 0 ? 'empty' : log.withheld;
  return { source, lines, size, excerpt, ...(note !== undefined && { note }) };
}
