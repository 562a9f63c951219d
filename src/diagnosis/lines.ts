/**
 * Bytes in, lines out, in a memory that does not grow with the input: a log may have 400 MB, one line of it may have
 * all of them, and it may be no text at all.
 */

/** Longer lines lose their middle. The causes of failures stand at the beginning or the end of what is long. */
const MAX_LINE = 65_536;
type Decoder = InstanceType<typeof TextDecoder>;

const HALF = MAX_LINE / 2;
export const CUT_MARK = ' […] ';

/**
 * One line. `number` is 1-based and counts line feeds, as editors do. What carriage returns overwrite (progress bars)
 * comes as lines of the same number.
 */
export type OnLine = (text: string, number: number) => void;

export class LineSplitter {
  readonly #onLine: OnLine;
  #decoder: Decoder | undefined;
  #rest = '';
  /** The beginning of a line whose middle has been dropped. */
  #head = '';
  #number = 1;
  #bytes = 0;

  constructor(onLine: OnLine) {
    this.#onLine = onLine;
  }

  /** How much was read, in bytes; of text given as text, in UTF-16 code units. */
  get size(): number {
    return this.#bytes;
  }

  push(chunk: Uint8Array | string): void {
    this.#bytes += chunk.length;
    if (typeof chunk === 'string') this.#take(chunk);
    else {
      this.#decoder ??= decoderFor(chunk);
      this.#take(this.#decoder.decode(chunk, { stream: true }));
    }
  }

  /** The last line, if the text does not end with a line feed. */
  end(): void {
    if (this.#decoder !== undefined) this.#take(this.#decoder.decode());
    if (this.#head + this.#rest !== '') this.#emit(this.#rest);
    this.#rest = '';
  }

  #take(text: string): void {
    let from = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
      const piece = text.slice(from, at);
      this.#emit(this.#rest === '' ? piece : this.#rest + piece);
      this.#rest = '';
      this.#number += 1;
      from = at + 1;
    }
    this.#rest += text.slice(from);
    if (this.#rest.length > MAX_LINE) this.#shorten();
  }

  /** Keeps the ends of a line that goes on and on. */
  #shorten(): void {
    const lastReturn = this.#rest.lastIndexOf('\r', this.#rest.length - 2);
    if (lastReturn !== -1) {
      const done = this.#rest.slice(0, lastReturn);
      this.#rest = this.#rest.slice(lastReturn + 1);
      this.#emit(done);
    }
    if (this.#rest.length <= MAX_LINE) return;
    if (this.#head === '') this.#head = this.#rest.slice(0, HALF);
    this.#rest = this.#rest.slice(-HALF);
  }

  #emit(text: string): void {
    const whole = this.#head === '' ? text : this.#head + CUT_MARK + text.slice(-HALF);
    this.#head = '';
    if (!whole.includes('\r')) {
      this.#onLine(bounded(whole), this.#number);
      return;
    }
    const pieces = whole.split('\r').filter(piece => piece !== '');
    if (pieces.length === 0) this.#onLine('', this.#number);
    for (const piece of pieces) this.#onLine(bounded(piece), this.#number);
  }
}

function bounded(line: string): string {
  return line.length <= MAX_LINE ? line : line.slice(0, HALF) + CUT_MARK + line.slice(-HALF);
}

/** Windows PowerShell writes UTF-16 when output is redirected, with a byte order mark or without. */
function decoderFor(start: Uint8Array): Decoder {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  const zeros = start
    .subarray(0, 200)
    .reduce((sum, byte, index) => sum + (index % 2 === 1 && byte === 0 ? 1 : 0), 0);
  const half = Math.min(start.length, 200) / 2;
  return new TextDecoder(half >= 8 && zeros > half * 0.8 ? 'utf-16le' : 'utf-8');
}
