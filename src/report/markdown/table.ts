/** A Markdown table that keeps to a number of bytes by leaving out whole rows. */
import { number } from '../labels.js';

export interface Table<T> {
  columns: readonly string[];
  items: readonly T[];
  /** The cells of an item, escaped; a cell holds no line break and no `|`. */
  row: (item: T) => readonly string[];
}

export interface Limits {
  /** At most this many bytes of UTF-8 are written, the sentence about what is left out included. */
  maxBytes: number;
  /** Markdown: where the rows are that do not fit. */
  moreAt: string;
}

/** The table, and below it how many of its rows are left out, if any. */
export function table<T>({ columns, items, row }: Table<T>, { maxBytes, moreAt }: Limits): string {
  const lines = [line(columns), line(columns.map(() => '---'))];
  // With none shown, the sentence has the longest number that it can have.
  let left = maxBytes - Buffer.byteLength(lines.join('') + leftOut(0, items.length, moreAt));
  let shown = 0;
  for (const item of items) {
    const next = line(row(item));
    left -= Buffer.byteLength(next);
    if (left < 0) break;
    lines.push(next);
    shown += 1;
  }
  if (shown < items.length) lines.push(leftOut(shown, items.length, moreAt));
  return lines.join('');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function leftOut(shown: number, all: number, moreAt: string): string {
  return `\n**${number(all - shown)} of ${number(all)} rows are left out here**, for GitHub's limit. All are in ${moreAt}.\n`;
}
