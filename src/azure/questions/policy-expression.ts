/**
 * The expressions of policies, `[concat('tags[', parameters('name'), ']')]`: the functions of templates that rules are
 * written with (learn.microsoft.com, policy definition structure, policy functions, 2025). What is not known here, and
 * what depends on an unknown value, is `UNKNOWN`; it is never guessed.
 */

/** A value that cannot be known from here. `undefined` is the value of what certainly does not exist. */
export const UNKNOWN = Symbol('unknown');

/** Values by the parameter's name in lower case. */
export type Parameters = ReadonlyMap<string, unknown>;

/** What an expression may look at. */
export interface Surroundings {
  parameters: Parameters;
  /** A field of the resource, by any name. */
  field?: (name: string) => unknown;
  /** What `resourceGroup()` and `subscription()` are, by the function's name in lower case. */
  context?: (name: string) => unknown;
  /** The item that a `count` is at, by the name of the count; '' is the innermost. */
  current?: ReadonlyMap<string, unknown>;
}

/** The value that a rule writes: what an expression comes to, in lists too; anything else is what it is. */
export function evaluate(value: unknown, around: Surroundings): unknown {
  if (Array.isArray(value)) {
    const items = value.map(item => evaluate(item, around));
    return items.includes(UNKNOWN) ? UNKNOWN : items;
  }
  if (typeof value !== 'string' || !value.startsWith('[')) return value;
  // Two brackets stand for one, and for no expression.
  if (value.startsWith('[[')) return value.slice(1);
  if (!value.endsWith(']')) return value;
  const tokens = tokensOf(value.slice(1, -1));
  return tokens === undefined ? UNKNOWN : new Reader(tokens, around).whole();
}

type Token = { kind: 'text' | 'number' | 'name' | 'mark'; text: string };

/** Nobody writes a longer one by hand, and foreign text must not cost a run its time. */
const LONGEST = 20_000;
const DEEPEST = 60;
const TOKEN = /\s*(?:'((?:[^']|'')*)'|(-?\d+)|([A-Za-z_]\w*)|([()[\],.]))\s*/y;

function tokensOf(text: string): Token[] | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) return undefined;
    const [, quoted, number, name, mark] = match;
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'mark', text: mark ?? '' });
  }
  return tokens;
}

/** Something is no expression: the whole is not known. */
class Malformed extends Error {}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #around: Surroundings;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], around: Surroundings) {
    this.#tokens = tokens;
    this.#around = around;
  }

  whole(): unknown {
    try {
      const value = this.#expression();
      return this.#at === this.#tokens.length ? value : UNKNOWN;
    } catch (error) {
      if (error instanceof Malformed) return UNKNOWN;
      throw error;
    }
  }

  #expression(): unknown {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Malformed();
    let value = this.#primary();
    while (this.#isMark('.') || this.#isMark('[')) value = this.#property(value);
    this.#depth -= 1;
    return value;
  }

  #primary(): unknown {
    const token = this.#next();
    if (token.kind === 'text') return token.text;
    if (token.kind === 'number') return Number(token.text);
    if (token.kind !== 'name' || !this.#isMark('(')) throw new Malformed();
    this.#next();
    return call(token.text, this.#arguments(), this.#around);
  }

  #arguments(): unknown[] {
    const values: unknown[] = [];
    while (!this.#isMark(')')) {
      if (values.length > 0) this.#expect(',');
      values.push(this.#expression());
    }
    this.#next();
    return values;
  }

  /** `.name`, `['name']` and `[0]`. A property that is not there may still be there in Azure. */
  #property(of: unknown): unknown {
    let key: unknown;
    if (this.#next().text === '.') key = this.#next().text;
    else {
      key = this.#expression();
      this.#expect(']');
    }
    if (typeof of !== 'object' || of === null) return UNKNOWN;
    if (typeof key !== 'string' && typeof key !== 'number') return UNKNOWN;
    const own = Object.entries(of).find(([name]) => name.toLowerCase() === String(key).toLowerCase());
    return own === undefined ? UNKNOWN : own[1];
  }

  #isMark(text: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'mark' && token.text === text;
  }

  #expect(text: string): void {
    if (!this.#isMark(text)) throw new Malformed();
    this.#at += 1;
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Malformed();
    this.#at += 1;
    return token;
  }
}

/** Functions that can be answered though something in them is not known come first. */
function call(written: string, given: readonly unknown[], around: Surroundings): unknown {
  const name = written.toLowerCase();
  if (name === 'if') return given[0] === UNKNOWN ? UNKNOWN : given[0] === true ? given[1] : given[2];
  if (name === 'and') return given.includes(false) ? false : given.includes(UNKNOWN) ? UNKNOWN : true;
  if (name === 'or') return given.includes(true) ? true : given.includes(UNKNOWN) ? UNKNOWN : false;
  if (given.includes(UNKNOWN)) return UNKNOWN;
  if (name === 'parameters') return found(around.parameters, given[0]);
  if (name === 'field') {
    const [field] = given;
    return typeof field === 'string' && around.field !== undefined ? around.field(field) : UNKNOWN;
  }
  if (name === 'current') return found(around.current ?? new Map(), given[0] ?? '');
  if (given.length === 0 && around.context !== undefined) {
    const known = around.context(name);
    if (known !== UNKNOWN) return known;
  }
  const own = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  return own === undefined ? UNKNOWN : own(given);
}

function found(values: ReadonlyMap<string, unknown>, name: unknown): unknown {
  const key = typeof name === 'string' ? name.toLowerCase() : undefined;
  return key !== undefined && values.has(key) ? values.get(key) : UNKNOWN;
}

type Function = (given: readonly unknown[]) => unknown;

/** A function of texts; anything else makes it unknown. */
function ofTexts(make: (...texts: string[]) => unknown): Function {
  return given => (given.every(one => typeof one === 'string') ? make(...(given as string[])) : UNKNOWN);
}

function ofNumbers(make: (a: number, b: number) => unknown): Function {
  return ([a, b]) => (typeof a === 'number' && typeof b === 'number' ? make(a, b) : UNKNOWN);
}

function lengthOf(value: unknown): unknown {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : UNKNOWN;
}

const FUNCTIONS: Readonly<Record<string, Function>> = {
  true: () => true,
  false: () => false,
  null: () => undefined,
  concat: given => {
    if (given.length > 0 && given.every(Array.isArray)) return given.flat();
    return given.every(isScalar) ? given.map(String).join('') : UNKNOWN;
  },
  createarray: given => [...given],
  not: ([one]) => (typeof one === 'boolean' ? !one : UNKNOWN),
  // Of templates, not of conditions: letter case counts.
  equals: ([a, b]) => (isScalar(a) && isScalar(b) ? a === b : UNKNOWN),
  less: ofNumbers((a, b) => a < b),
  lessorequals: ofNumbers((a, b) => a <= b),
  greater: ofNumbers((a, b) => a > b),
  greaterorequals: ofNumbers((a, b) => a >= b),
  coalesce: given => given.find(one => one !== undefined && one !== null),
  length: ([one]) => lengthOf(one),
  empty: ([one]) => {
    if (one === undefined || one === null) return true;
    const length = lengthOf(one);
    return length === UNKNOWN ? UNKNOWN : length === 0;
  },
  contains: ([whole, part]) => {
    if (Array.isArray(whole)) return whole.includes(part);
    return typeof whole === 'string' && typeof part === 'string' ? whole.includes(part) : UNKNOWN;
  },
  first: ([one]) => (typeof one === 'string' ? one.charAt(0) : Array.isArray(one) ? one[0] : UNKNOWN),
  last: ([one]) => (typeof one === 'string' || Array.isArray(one) ? one.at(-1) : UNKNOWN),
  string: ([one]) => (isScalar(one) ? String(one) : UNKNOWN),
  int: ([one]) => (/^-?\d+$/.test(String(one)) ? Number(one) : UNKNOWN),
  bool: ([one]) => (/^(?:true|false)$/i.test(String(one)) ? /^true$/i.test(String(one)) : UNKNOWN),
  tolower: ofTexts(text => text.toLowerCase()),
  toupper: ofTexts(text => text.toUpperCase()),
  trim: ofTexts(text => text.trim()),
  startswith: ofTexts((text, start = '') => text.toLowerCase().startsWith(start.toLowerCase())),
  endswith: ofTexts((text, end = '') => text.toLowerCase().endsWith(end.toLowerCase())),
  replace: ofTexts((text, old = '', by = '') => (old === '' ? UNKNOWN : text.replaceAll(old, by))),
  split: ofTexts((text, by = '') => (by === '' ? UNKNOWN : text.split(by))),
  substring: ([text, start, length]) => {
    if (typeof text !== 'string' || typeof start !== 'number') return UNKNOWN;
    if (length !== undefined && typeof length !== 'number') return UNKNOWN;
    return text.slice(start, length === undefined ? undefined : start + length);
  },
};

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
