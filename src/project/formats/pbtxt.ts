/**
 * Protocol buffers as text, such as Triton's `config.pbtxt`: the texts in it, by the names that lead to them. Tolerant:
 * what is not understood makes the whole unread, and nobody judges it.
 */
import type { Range } from '../../model/findings.js';
import type { Source } from '../yaml/source.js';

export interface PbText {
  text: string;
  at: Range;
}

export interface Pb {
  source: Source;
  /** Names at the top, with or without a text. */
  names: ReadonlySet<string>;
  /** Texts by their way in: `name`, `ensemble_scheduling.step.model_name`. */
  texts: ReadonlyMap<string, readonly PbText[]>;
}

const TOKEN =
  /\s+|#[^\n]*|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|([A-Za-z_][\w.]*)|([-+]?[\d.][\w.+-]*|-)|([{}[\]<>:,;])/y;

const CLOSING: Readonly<Record<string, string>> = { '}': '{', ']': '[', '>': '<' };

/** undefined: something in it is not understood. */
export function readPbtxt(source: Source): Pb | undefined {
  const reader = new Reader(source);
  return reader.read() ? reader : undefined;
}

class Reader implements Pb {
  readonly source: Source;
  readonly names = new Set<string>();
  readonly texts = new Map<string, PbText[]>();
  /** What is open: its bracket, and the name before it. */
  readonly #open: { bracket: string; name: string }[] = [];
  /** The name whose value comes next; `''` between the items of a list. */
  #name = '';
  #isValue = false;

  constructor(source: Source) {
    this.source = source;
  }

  read(): boolean {
    const { text } = this.source;
    TOKEN.lastIndex = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (TOKEN.lastIndex < text.length) {
      const start = TOKEN.lastIndex;
      const match = TOKEN.exec(text);
      if (match === null) return false;
      const [, quoted, word, number, sign] = match;
      if (quoted !== undefined) this.#text(quoted, start);
      else if (word !== undefined && !this.#isValue && !this.#isInList()) this.#named(word);
      else if (word !== undefined || number !== undefined) this.#isValue = false;
      else if (sign !== undefined && !this.#sign(sign)) return false;
    }
    return this.#open.length === 0;
  }

  #isInList(): boolean {
    return this.#open.at(-1)?.bracket === '[';
  }

  #named(word: string): void {
    this.#name = word;
    if (this.#open.length === 0) this.names.add(word);
  }

  #text(quoted: string, start: number): void {
    const way = [...this.#open.map(({ name }) => name), this.#isInList() ? '' : this.#name];
    const key = way.filter(name => name !== '').join('.');
    const at = {
      file: this.source.file,
      start: this.source.position(start),
      end: this.source.position(start + quoted.length),
    };
    const found = this.texts.get(key) ?? [];
    found.push({ text: quoted.slice(1, -1), at });
    this.texts.set(key, found);
    this.#isValue = false;
  }

  #sign(sign: string): boolean {
    this.#isValue = sign === ':';
    if (sign === '{' || sign === '[' || sign === '<') {
      // An extension's name in brackets stands where a name would; so do the braces of a template.
      if (this.#name === '' && !this.#isInList()) return false;
      this.#open.push({ bracket: sign, name: this.#isInList() ? '' : this.#name });
      this.#name = '';
    } else if (sign in CLOSING) {
      this.#name = '';
      return this.#open.pop()?.bracket === CLOSING[sign];
    }
    return true;
  }
}
