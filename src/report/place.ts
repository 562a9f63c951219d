/** A range in words and in numbers. Ranges end before `end`, like an editor's selection. */
import type { Range } from '../model/findings.js';

/** 1-based; `endColumn` is exclusive, like the range's. */
export interface Location {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** The place is in this input of the run, and `file` is the document that its value was written into. */
  input?: string;
}

/** `endpoints/blue.yml:12:3`, or `input "set", line 2`. Foreign text is not escaped. */
export function place(at: Range): string {
  return at.input === undefined ? `${lineOf(at)}:${at.start.column}` : inputPlace(at);
}

/** `endpoints/blue.yml:12`, or `input "set", line 2`. Foreign text is not escaped. */
export function lineOf(at: Range): string {
  return at.input === undefined ? `${at.file}:${at.start.line}` : inputPlace(at);
}

// Only `set` takes several lines.
function inputPlace({ input, start }: Range): string {
  return input === 'set' ? `input "set", line ${start.line}` : `input "${input}"`;
}

/** `Input "set", line 2: ` in front of a message that a format cannot attach to a file; empty for a place in a file. */
export function inputPrefix(at: Range): string {
  return at.input === undefined ? '' : `I${inputPlace(at).slice(1)}: `;
}

/** The last line that holds text of the range: an end at column 1 is before that line's first character. */
export function lastLine({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

/** The range as the JSON report gives it. */
export function location(at: Range): Location {
  return {
    file: at.file,
    line: at.start.line,
    column: at.start.column,
    endLine: at.end.line,
    endColumn: at.end.column,
    ...(at.input === undefined ? {} : { input: at.input }),
  };
}
