/** The lines of a file that a finding is about, with carets under its text. */
import width from 'fast-string-width';
import type { Range } from '../../model/findings.js';
import { visible, withoutOldCommands } from '../escape.js';
import { lastLine } from '../place.js';

/** `text` is safe to print; `marks` goes under it, spaces and carets, and is empty for a line of context. */
export interface FrameLine {
  number: number;
  text: string;
  marks: string;
}

const MAX_FRAME_LINES = 3;
const TAB_COLUMNS = 4;
const ELLIPSIS = '…';
/** How much of a long line is shown in front of what it is about. */
const LEAD_CHARACTERS = 20;

/**
 * The line in front of a one-line range and the line itself, or the first lines of a longer range.
 * @param lines of the file, without line breaks
 * @param columns of the terminal that a line may take
 * @returns nothing where the range is not in the file: it was written to since
 */
export function frame(lines: readonly string[], at: Range, columns: number): FrameLine[] {
  const first = at.start.line;
  const last = Math.min(lastLine(at), lines.length);
  if (first > last) return [];
  const context =
    first === last && first > 1
      ? [{ number: first - 1, ...cropped(lines[first - 2] ?? '', 0, 0, columns) }]
      : [];
  const numbers = Array.from(
    { length: Math.min(last - first + 1, MAX_FRAME_LINES) },
    (_, index) => first + index,
  );
  return [
    ...context.filter(line => line.text.trim() !== '').map(line => ({ ...line, marks: '' })),
    ...numbers.map(number => marked(lines[number - 1] ?? '', number, at, columns)),
  ];
}

function marked(line: string, number: number, { start, end }: Range, columns: number): FrameLine {
  const indent = line.length - line.trimStart().length;
  const from = number === start.line ? start.column - 1 : indent;
  const to = number === end.line ? end.column - 1 : line.trimEnd().length;
  return { number, ...cropped(line, from, to, columns) };
}

/** The part of the line that fits, with carets under the code units `from` to `to`. */
function cropped(line: string, from: number, to: number, columns: number): Omit<FrameLine, 'number'> {
  const skip = width(expanded(line.slice(0, to))) < columns ? 0 : Math.max(0, from - LEAD_CHARACTERS);
  const mark = skip === 0 ? '' : ELLIPSIS;
  const before = mark + expanded(line.slice(skip, from));
  const text = fitted(
    mark + expanded(line.slice(skip, skip + columns)),
    columns,
    line.length > skip + columns,
  );
  const blank = Math.min(width(before), Math.max(0, width(text) - 1));
  const long = width(mark + expanded(line.slice(skip, to))) - blank;
  return { text, marks: ' '.repeat(blank) + '^'.repeat(Math.max(1, Math.min(long, width(text) - blank))) };
}

/** As a terminal will show it: unseen characters spelled out, tabs as the spaces up to the next stop. */
function expanded(text: string): string {
  return withoutOldCommands(visible(text))
    .split('\t')
    .reduce((out, piece) => out + ' '.repeat(TAB_COLUMNS - (width(out) % TAB_COLUMNS)) + piece);
}

function fitted(text: string, columns: number, more: boolean): string {
  if (width(text) <= columns && !more) return text;
  let out = '';
  let taken = width(ELLIPSIS);
  for (const character of text) {
    taken += width(character);
    if (taken > columns) break;
    out += character;
  }
  return out + ELLIPSIS;
}
