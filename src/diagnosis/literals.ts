/**
 * Which of many literal texts stand in a stream, found in one pass over it, however many there are: the automaton of
 * Aho and Corasick (Communications of the ACM 18, 1975). Letter case, quotes and backslashes are passed over, and
 * runs of white space count as one space, so that a text is found across line breaks and inside escaped JSON.
 */

/** What a character counts as: 0 is none of the alphabet, -1 is passed over. */
const CLASSES = new Int8Array(128);
const SPACE = 1;
const SKIPPED = -1;
const ALPHABET = (() => {
  let next = SPACE + 1;
  for (const characters of ['0123456789', '!#$%&()*+,-./:;<=>?@[]^_{|}~'])
    for (const character of characters) {
      CLASSES[character.charCodeAt(0)] = next;
      next += 1;
    }
  for (let letter = 0; letter < 26; letter += 1) {
    CLASSES[65 + letter] = next;
    CLASSES[97 + letter] = next;
    next += 1;
  }
  for (const blank of ' \t\n\r\f\v') CLASSES[blank.charCodeAt(0)] = SPACE;
  for (const skipped of '"\'`\\') CLASSES[skipped.charCodeAt(0)] = SKIPPED;
  return next;
})();

export class LiteralFinder {
  /** By state and class of character, the next state. */
  readonly #next: Int32Array;
  /** By state, the numbers of the literals that end there. */
  readonly #found: readonly (readonly number[] | undefined)[];
  #state = 0;
  #wasSpace = true;

  /** @param literals what to look for; a literal's index is its number */
  constructor(literals: readonly string[] | LiteralFinder) {
    if (literals instanceof LiteralFinder) {
      this.#next = literals.#next;
      this.#found = literals.#found;
      return;
    }
    const trie = new Trie();
    for (const [number, literal] of literals.entries()) trie.add(classesOf(literal), number);
    ({ next: this.#next, found: this.#found } = trie.automaton());
  }

  /** The same literals for another text; what costs time to make is shared. */
  another(): LiteralFinder {
    return new LiteralFinder(this);
  }

  /** Calls `onFound` with the number of each literal that ends in the text, which goes on from the text before. */
  scan(text: string, onFound: (literal: number) => void): void {
    let state = this.#state;
    let wasSpace = this.#wasSpace;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      const kind = unit < 128 ? (CLASSES[unit] as number) : 0;
      if (kind === SKIPPED || (kind === SPACE && wasSpace)) continue;
      wasSpace = kind === SPACE;
      state = this.#next[state * ALPHABET + kind] as number;
      const ends = this.#found[state];
      if (ends !== undefined) for (const literal of ends) onFound(literal);
    }
    this.#state = state;
    this.#wasSpace = wasSpace;
  }
}

function classesOf(literal: string): number[] {
  const classes: number[] = [];
  for (let index = 0; index < literal.length; index += 1) {
    const unit = literal.charCodeAt(index);
    const kind = unit < 128 ? (CLASSES[unit] as number) : 0;
    if (kind === SKIPPED || (kind === SPACE && classes.at(-1) === SPACE)) continue;
    classes.push(kind);
  }
  return classes;
}

class Trie {
  readonly #children: Map<number, number>[] = [new Map()];
  readonly #ends: number[][] = [[]];

  add(classes: readonly number[], number: number): void {
    let state = 0;
    for (const kind of classes) {
      const row = this.#children[state] as Map<number, number>;
      let child = row.get(kind);
      if (child === undefined) {
        child = this.#children.length;
        this.#children.push(new Map());
        this.#ends.push([]);
        row.set(kind, child);
      }
      state = child;
    }
    this.#ends[state]?.push(number);
  }

  /** Every state with a step for every class: where a text ends to match, the longest of its ends goes on. */
  automaton(): { next: Int32Array; found: (readonly number[] | undefined)[] } {
    const next = new Int32Array(this.#children.length * ALPHABET);
    const fallback = new Int32Array(this.#children.length);
    const found = this.#ends.map(ends => [...ends]);
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
      const state = queue[head] as number;
      const below = state === 0 ? 0 : (fallback[state] as number);
      for (let kind = 0; kind < ALPHABET; kind += 1) {
        const child = this.#children[state]?.get(kind);
        const other = state === 0 ? 0 : (next[below * ALPHABET + kind] as number);
        next[state * ALPHABET + kind] = child ?? other;
        if (child === undefined) continue;
        fallback[child] = other;
        found[child]?.push(...(found[other] ?? []));
        queue.push(child);
      }
    }
    return { next, found: found.map(ends => (ends.length === 0 ? undefined : ends)) };
  }
}
