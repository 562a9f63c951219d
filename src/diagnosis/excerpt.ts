/** The beginning and the end of a text, however long it is. */

import type { Excerpt } from '../model/findings.js';

const HEAD_CHARACTERS = 60_000;
const TAIL_CHARACTERS = 180_000;
const MAX_LINE_CHARACTERS = 4_000;

export class ExcerptWriter {
  readonly #head: string[] = [];
  #headLeft = HEAD_CHARACTERS;
  #tail: string[] = [];
  #first = 0;
  #tailSize = 0;
  #leftOut = { lines: 0, characters: 0 };

  add(line: string): void {
    const text = line.length > MAX_LINE_CHARACTERS ? `${line.slice(0, MAX_LINE_CHARACTERS - 1)}…` : line;
    if (this.#headLeft >= text.length && this.#tailSize === 0) {
      this.#head.push(text);
      this.#headLeft -= text.length + 1;
      return;
    }
    this.#tail.push(text);
    this.#tailSize += text.length + 1;
    while (this.#tailSize > TAIL_CHARACTERS && this.#first < this.#tail.length - 1) this.#drop();
  }

  result(source: string): Excerpt {
    return { source, head: this.#head, tail: this.#tail.slice(this.#first), leftOut: this.#leftOut };
  }

  #drop(): void {
    const size = (this.#tail[this.#first] ?? '').length + 1;
    this.#leftOut.lines += 1;
    this.#leftOut.characters += size;
    this.#tailSize -= size;
    this.#first += 1;
    // Moving the lines at each drop would make a long text slow.
    if (this.#first > 10_000) {
      this.#tail = this.#tail.slice(this.#first);
      this.#first = 0;
    }
  }
}
