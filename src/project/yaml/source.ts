/** A file's text, and the way from offsets to the lines and columns that people count. */
import type { Position } from '../../model/findings.js';
import type { Span } from './nodes.js';

export class Source {
  /** Relative to the run's root, with `/`; with `..` for a file outside of it. */
  readonly file: string;
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(file: string, path: string, text: string) {
    this.file = file;
    this.path = path;
    this.text = text;
  }

  /** 1-based line and column (UTF-16 code units, a leading byte order mark not counted) of a zero-based offset. */
  position(offset: number): Position {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
  }

  /** The zero-based offset of a position; the end of the text for one behind it. */
  offset({ line, column }: Position): number {
    const start = this.#starts()[line - 1];
    return start === undefined ? this.text.length : Math.min(this.text.length, start + column - 1);
  }

  /** The text of a 1-based line, without its line break. */
  line(number: number): string {
    const starts = this.#starts();
    const start = starts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, starts[number]).replace(/[\r\n]+$/, '');
  }

  /** Zero-based offset of the first character of a 1-based line; the end of the text behind the last one. */
  lineStart(number: number): number {
    return this.#starts()[number - 1] ?? this.text.length;
  }

  get lineCount(): number {
    return this.#starts().length;
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  #starts(): number[] {
    this.#lineStarts ??= lineStarts(this.text);
    return this.#lineStarts;
  }
}

function lineStarts(text: string): number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
