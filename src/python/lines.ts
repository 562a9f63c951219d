/**
 * The logical lines of a Python file, found by brackets, quotes and indentation alone
 * (https://docs.python.org/3/reference/lexical_analysis.html#line-structure). The parser recovers from an error by
 * taking half a file for broken; this says which line it was.
 */
import type { PythonSyntaxError, Span, SyntaxProblem } from './types.js';

/** One statement, or the header of a compound one, over as many lines as it takes. */
export interface LogicalLine extends Span {
  indent: number;
  /** `def`, `return`, `x`; empty where it starts with something else. */
  firstWord: string;
  /** A `:` outside of brackets is there; at the end of the line, it opens a block. */
  hasColon: boolean;
  opensBlock: boolean;
}

export interface Lines {
  lines: LogicalLine[];
  /** The first thing that cannot be: a bracket, a quote, an indentation. */
  problem?: PythonSyntaxError;
  /** Line breaks and comments inside of brackets: blanks to Python. */
  blanks: Span[];
}

export function readLines(text: string): Lines {
  return new LineReader(text).read();
}

/** The text with blanks for what is blank to Python; every offset stays what it was. */
export function withBlanks(text: string, blanks: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of blanks) {
    result += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return result + text.slice(done);
}

const WORD = /[\p{L}\p{N}_]+/uy;
const PREFIX = /^(r|u|b|f|t|br|rb|fr|rf|tr|rt|ur)$/i;
const CLOSERS: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
const MAX_NESTED_STRINGS = 30;
const TAB = 8;

class LineReader {
  readonly #text: string;
  readonly #lines: LogicalLine[] = [];
  readonly #blanks: Span[] = [];
  readonly #indents = [0];
  #problem: PythonSyntaxError | undefined;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Lines {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1;
    while (this.#at < this.#text.length && this.#problem === undefined) this.#line();
    const last = this.#lines[this.#lines.length - 1];
    if (this.#problem === undefined && last?.opensBlock) this.#fail('indentation', last.end - 1, last.end);
    return { lines: this.#lines, blanks: this.#blanks, ...(this.#problem && { problem: this.#problem }) };
  }

  /** A logical line, or one with nothing in it. */
  #line(): void {
    const indent = this.#indentation();
    const unit = this.#text[this.#at];
    if (unit === undefined) return;
    if (unit === '#') this.#comment();
    else if (!isBreak(unit)) {
      // A line that starts with a continuation takes its indentation from nowhere that matters.
      if (unit !== '\\') this.#indent(indent);
      if (this.#problem === undefined) this.#statement(indent);
    }
    this.#break();
  }

  #indentation(): number {
    let column = 0;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const unit = this.#text[this.#at];
      if (unit === ' ') column += 1;
      else if (unit === '\t') column = (Math.floor(column / TAB) + 1) * TAB;
      else if (unit === '\f') column = 0;
      else break;
    }
    return column;
  }

  #indent(indent: number): void {
    const opens = this.#lines[this.#lines.length - 1]?.opensBlock ?? false;
    const indents = this.#indents;
    const top = indents[indents.length - 1] ?? 0;
    if (opens ? indent <= top : indent > top) this.#fail('indentation', this.#at, this.#at + 1);
    else if (opens) indents.push(indent);
    else {
      while ((indents[indents.length - 1] ?? 0) > indent) indents.pop();
      if (indents[indents.length - 1] !== indent) this.#fail('indentation', this.#at, this.#at + 1);
    }
  }

  #statement(indent: number): void {
    const start = this.#at;
    const open: number[] = [];
    let hasColon = false;
    let last = '';
    let end = start;
    while (this.#at < this.#text.length && this.#problem === undefined) {
      const unit = this.#text[this.#at] ?? '';
      if (isBreak(unit) && open.length === 0) break;
      if (this.#skipped(unit, open.length > 0)) continue;
      last = unit;
      if (unit === ':' && open.length === 0) hasColon = true;
      this.#token(unit, open);
      end = this.#at;
    }
    const unclosed = open[open.length - 1];
    if (unclosed !== undefined) this.#fail('unclosed', unclosed, unclosed + 1);
    WORD.lastIndex = start;
    const firstWord = WORD.exec(this.#text)?.[0] ?? '';
    this.#lines.push({ start, end, indent, firstWord, hasColon, opensBlock: hasColon && last === ':' });
  }

  /** White space, comments, continuations and, in brackets, line breaks. */
  #skipped(unit: string, isInside: boolean): boolean {
    const start = this.#at;
    if (unit === ' ' || unit === '\t' || unit === '\f') this.#at += 1;
    else if (unit === '#') this.#comment();
    else if (unit === '\\' && isBreak(this.#text[start + 1] ?? '')) {
      this.#at += 1;
      this.#break();
    } else if (isInside && isBreak(unit)) this.#break();
    else return false;
    const isBlank = unit !== ' ' && unit !== '\t' && unit !== '\f' && (isInside || unit === '\\');
    if (isBlank) this.#blanks.push({ start, end: this.#at });
    return true;
  }

  #token(unit: string, open: number[]): void {
    if (unit === '"' || unit === "'") this.#string('');
    else if ('([{'.includes(unit)) open.push(this.#at++);
    else if (unit in CLOSERS) {
      const opener = open.pop();
      if (opener === undefined || this.#text[opener] !== CLOSERS[unit])
        this.#fail('unmatched', this.#at, this.#at + 1);
      this.#at += 1;
    } else {
      const word = this.#word();
      const quote = this.#text[this.#at];
      if (word === '') this.#at += 1;
      else if ((quote === '"' || quote === "'") && PREFIX.test(word)) this.#string(word);
    }
  }

  #word(): string {
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.#text)?.[0] ?? '';
    this.#at += word.length;
    return word;
  }

  #string(prefix: string): void {
    const start = this.#at;
    const end = stringEnd(this.#text, start, /[ft]/i.test(prefix), 0);
    if (end === undefined) this.#fail('unterminated-string', start, start + 1);
    else this.#at = end;
  }

  #comment(): void {
    while (this.#at < this.#text.length && !isBreak(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #break(): void {
    if (this.#text[this.#at] === '\r' && this.#text[this.#at + 1] === '\n') this.#at += 2;
    else if (isBreak(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #fail(problem: SyntaxProblem, start: number, end: number): void {
    this.#problem ??= { start, end, problem, detail: restOfLine(this.#text, start) };
  }
}

function isBreak(unit: string): boolean {
  return unit === '\n' || unit === '\r';
}

const MAX_DETAIL = 40;

/** What stands at a place, as far as it fits into a message. */
export function restOfLine(text: string, start: number): string {
  const line = /^[^\r\n]*/.exec(text.slice(start, start + 10 * MAX_DETAIL))?.[0] ?? '';
  return line.slice(0, MAX_DETAIL).trimEnd();
}

/** The offset behind the string whose quote stands at `start`; undefined where it does not end. */
function stringEnd(text: string, start: number, isFormat: boolean, depth: number): number | undefined {
  const quote = text[start] ?? '';
  const isTriple = text.startsWith(quote.repeat(3), start);
  const close = isTriple ? quote.repeat(3) : quote;
  let at: number | undefined = start + close.length;
  while (at !== undefined && at < text.length) {
    const unit: string = text[at] ?? '';
    if (text.startsWith(close, at)) return at + close.length;
    if (unit === '\\') at += text.startsWith('\r\n', at + 1) ? 3 : 2;
    else if (!isTriple && isBreak(unit)) return undefined;
    else if (isFormat && unit === '{' && text[at + 1] === '{') at += 2;
    else if (isFormat && unit === '{') at = fieldEnd(text, at, close, depth + 1);
    else at += 1;
  }
  return undefined;
}

/** The offset behind `{expression!r:format}` of an f-string. */
function fieldEnd(text: string, start: number, close: string, depth: number): number | undefined {
  if (depth > MAX_NESTED_STRINGS) return undefined;
  let brackets = 0;
  for (let at: number | undefined = start + 1; at !== undefined && at < text.length; ) {
    const unit: string = text[at] ?? '';
    if (unit === '}' && brackets === 0) return at + 1;
    if (unit === ':' && brackets === 0) return formatEnd(text, at + 1, close, depth);
    if ('([{'.includes(unit)) brackets += 1;
    if (')]}'.includes(unit)) brackets -= 1;
    if (unit === '"' || unit === "'") at = stringEnd(text, at, isFormatPrefix(text, at), depth + 1);
    else at += 1;
  }
  return undefined;
}

/** In the format of a field quotes mean nothing but the end of the string. */
function formatEnd(text: string, start: number, close: string, depth: number): number | undefined {
  for (let at: number | undefined = start; at !== undefined && at < text.length; ) {
    const unit: string = text[at] ?? '';
    if (unit === '}') return at + 1;
    if (text.startsWith(close, at) || (close.length === 1 && isBreak(unit))) return undefined;
    at = unit === '{' ? fieldEnd(text, at, close, depth + 1) : at + 1;
  }
  return undefined;
}

function isFormatPrefix(text: string, quote: number): boolean {
  const prefix = /[a-zA-Z]{1,2}$/.exec(text.slice(Math.max(0, quote - 2), quote))?.[0] ?? '';
  return PREFIX.test(prefix) && /[ft]/i.test(prefix);
}
