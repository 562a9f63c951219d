/** Python tracebacks, also chained ones, read line by line. */
import { continuation, MAX_EVIDENCE_LINES } from './continuation.js';

export interface Frame {
  file: string;
  line: number;
  function: string;
  /** The source line that Python printed below it; empty where it printed none. */
  code: string;
}

export interface Traceback {
  /** 1-based numbers of the first and the last line. */
  start: number;
  end: number;
  /** Outermost first; of very deep ones the middle is left out. */
  frames: Frame[];
  /** `ModuleNotFoundError`; undefined where the text ends before it. */
  exception: string | undefined;
  message: string;
  exceptionLine: number;
  /** Which one of its chain: 0 was raised first. */
  chain: number;
  /** What the exception says on the lines below its first one. */
  more: readonly string[];
}

const START = /Traceback \(most recent call last\)/;
const FRAME = /^\s*(?:\|\s*)?File "([^"]{1,1000})", line (\d{1,9})(?:, in (.{1,200}))?/;
/** As IPython prints it: `File /a/b.py:103, in f(x)`, `Cell In[3], line 5`, and in older versions `/a/b.py in f(x)`. */
const NOTEBOOK_FRAMES: readonly RegExp[] = [
  /^File ([^":]{1,1000}|[A-Za-z]:[^":]{1,1000}):(\d{1,9}), in (\w{1,200})/,
  /^((?:Cell|Input) In ?\[\d{1,6}\])(?:, in <[^>]{1,80}>\([^)]{0,80}\))?(?:, line (\d{1,9}))?/,
  /^((?:~?\/|[A-Za-z]:[/\\]|<ipython)[^:]{1,1000}) in ()(\w{1,200})\(/,
];
const NOTEBOOK_CODE = /^-{1,8}> ?\d/;
const EXCEPTION = /^\s*(?:\|\s*)?((?:[A-Za-z_]\w{0,80}\.){0,12}[A-Za-z_]\w{0,80})(?::\s*(.*))?$/;
const CHAINED =
  /^(?:\s*\|?\s*)(?:During handling of the above exception, another exception occurred:|The above exception was the direct cause of the following exception:)/;
const CARETS = /^[\s|]*[~^]+\s*$/;
const HEAD_FRAMES = 10;
const MAX_FRAMES = 40;
/** Nothing that prints more lines than this is still the same traceback. */
const MAX_LINES = 3000;

export class TracebackReader {
  readonly #onEnd: (traceback: Traceback) => void;
  #current: Traceback | undefined;
  #lines = 0;
  /** One that has ended, and the lines below its exception. */
  #closed: Traceback | undefined;
  #below: string[] = [];
  /** A chained one may follow: its place in the chain, until other text comes. */
  #chain = 0;

  constructor(onEnd: (traceback: Traceback) => void) {
    this.#onEnd = onEnd;
  }

  /** Whether lines are of interest that do not announce a traceback themselves. */
  get isOpen(): boolean {
    return this.#current !== undefined || this.#chain > 0 || this.#closed !== undefined;
  }

  /** Whether its exception is still to come. */
  get isUnfinished(): boolean {
    return this.#current !== undefined;
  }

  line(text: string, number: number): void {
    if (this.#closed !== undefined) this.#goOn(text, this.#closed);
    if (START.test(text)) this.#begin(number);
    else if (this.#current !== undefined) this.#inside(text, number, this.#current);
    else if (this.#chain > 0 && this.#closed === undefined && text.trim() !== '' && !CHAINED.test(text))
      this.#chain = 0;
  }

  /** Ends one that the text breaks off. */
  end(): void {
    if (this.#current !== undefined) this.#close(this.#current);
    this.#chain = 0;
    this.#closed = undefined;
  }

  /** The message of the exception may have several lines. */
  #goOn(text: string, closed: Traceback): void {
    this.#below.push(text);
    closed.more = continuation(closed.message, this.#below, true);
    if (closed.more.length < this.#below.length || this.#below.length >= MAX_EVIDENCE_LINES - 1)
      this.#closed = undefined;
  }

  #begin(number: number): void {
    if (this.#current !== undefined) this.#close(this.#current);
    const at = { start: number, end: number, exceptionLine: number };
    this.#current = { ...at, frames: [], exception: undefined, message: '', chain: this.#chain, more: [] };
    this.#lines = 0;
  }

  #inside(text: string, number: number, current: Traceback): void {
    this.#lines += 1;
    current.end = number;
    const frame = FRAME.exec(text) ?? notebookFrame(text);
    if (frame !== null) {
      const [, file = '', line, name = '<module>'] = frame;
      if (current.frames.length >= MAX_FRAMES) current.frames.splice(HEAD_FRAMES, 1);
      current.frames.push({ file, line: Number(line || 0), function: name, code: '' });
    } else if (this.#lines > MAX_LINES) this.#close(current);
    else if (/^[\s|]/.test(text) || text === '' || NOTEBOOK_CODE.test(text)) this.#code(text, current);
    else this.#last(text, number, current);
  }

  #code(text: string, { frames }: Traceback): void {
    const last = frames.at(-1);
    if (last !== undefined && last.code === '' && !CARETS.test(text))
      last.code = text.replace(/^[\s|]+|^-+> ?\d+ ?/, '').trim();
  }

  #last(text: string, number: number, current: Traceback): void {
    const exception = EXCEPTION.exec(text);
    if (exception !== null) {
      current.exception = exception[1]?.split('.').at(-1);
      current.message = exception[2] ?? '';
      current.exceptionLine = number;
    }
    this.#close(current);
    this.#chain = current.chain + 1;
    if (exception !== null) [this.#closed, this.#below] = [current, []];
  }

  #close(current: Traceback): void {
    this.#current = undefined;
    this.#chain = 0;
    this.#onEnd(current);
  }
}

function notebookFrame(text: string): RegExpExecArray | null {
  const first = text.charCodeAt(0);
  // `C`, `F`, `I`, `/`, `~`, `<`, or a drive.
  if (!(first === 0x2f || first === 0x7e || first === 0x3c || (first >= 0x41 && first <= 0x5a))) return null;
  for (const pattern of NOTEBOOK_FRAMES) {
    const frame = pattern.exec(text);
    if (frame !== null) return frame;
  }
  return null;
}
