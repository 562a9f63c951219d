/**
 * Reads the opcodes of a pickle without doing anything that they say: which classes and functions it would import, and
 * the versions that scikit-learn writes into its objects. Nothing is imported, called or built. Source: CPython 3.13,
 * Lib/pickletools.py; joblib 1.4, numpy_pickle.py, for the arrays that it writes between the opcodes.
 */
import type { Bytes } from './bytes.js';

/** A class or function by its module, as Python looks it up to load the pickle. */
export interface GlobalName {
  module: string;
  name: string;
}

export interface PickleContent {
  /** In the order in which they come, each once. */
  globals: readonly GlobalName[];
  /** The highest protocol that the pickle says it uses. */
  protocol: number;
  /** `_sklearn_version` of the objects, each once. */
  sklearnVersions: readonly string[];
  /** Whether all of it was understood. */
  isComplete: boolean;
}

/** Bounds: a pickle that goes beyond them is read as far as they go. */
const MAX_STEPS = 3_000_000;
const MAX_STACK = 500_000;
/** Values that are kept, and characters of their texts: more of them are passed over. */
const MAX_VALUES = 300_000;
const MAX_CHARACTERS = 16_000_000;
const MAX_GLOBALS = 2_000;
const MAX_TEXT = 512;
const MAX_LINE = 4_096;
/** Pickles in pickles: arrays of objects that joblib writes. */
const MAX_NESTED = 50;
/** Of a tuple or dict no more is kept. */
const MAX_KEPT = 64;

/** What a call would give: of a class, with the arguments, and the state that `BUILD` would set. */
interface MadeValue {
  made: Value;
  args: Value;
  state?: Value;
}

interface TupleValue {
  tuple: Value[];
}

interface DictValue {
  dict: Map<string, Value>;
}

type Value = string | number | GlobalName | MadeValue | TupleValue | DictValue | typeof MARK | undefined;

const MARK: unique symbol = Symbol('mark');

/** The number of bytes of an opcode's argument that is of no interest. */
const SKIPPED: ReadonlyMap<number, number> = new Map([
  [0x47, 8], // BINFLOAT
  [0x49, -1], // INT: a line
  [0x4c, -1], // LONG
  [0x46, -1], // FLOAT
]);

/** Opcodes that push something of no interest, without an argument. */
const PUSHES = new Set([0x4e, 0x88, 0x89, 0x5d, 0x8f, 0x97]);

export class PickleReader {
  readonly #bytes: Bytes;
  readonly #globals = new Map<string, GlobalName>();
  readonly #versions = new Set<string>();
  #stack: Value[] = [];
  #memo = new Map<number, Value>();
  /** What `MEMOIZE` counts. */
  #remembered = 0;
  #values = 0;
  #characters = 0;
  #protocol = 0;
  #steps = 0;
  #nested = 0;
  /** The text before this one was the key of a version. */
  #isVersionNext = false;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  /** Reads one pickle. What follows it is left. */
  read(): PickleContent {
    const isComplete = this.#readOne();
    return {
      globals: [...this.#globals.values()],
      protocol: this.#protocol,
      sklearnVersions: [...this.#versions],
      isComplete,
    };
  }

  /** The value that the last pickle left, where it is a text or a number. */
  get top(): string | number | undefined {
    const last = this.#stack[this.#stack.length - 1];
    return typeof last === 'string' || typeof last === 'number' ? last : undefined;
  }

  #readOne(): boolean {
    while (this.#steps < MAX_STEPS && this.#stack.length < MAX_STACK) {
      this.#steps += 1;
      const code = this.#bytes.byte();
      if (code === undefined) return false;
      if (code === STOP) return true;
      if (!this.#step(code)) return false;
    }
    return false;
  }

  /** False where the opcode is not understood, or the end comes. */
  #step(code: number): boolean {
    if (PUSHES.has(code)) return this.#push(undefined);
    const skipped = SKIPPED.get(code);
    if (skipped !== undefined) {
      const isThere = skipped < 0 ? this.#bytes.line(MAX_LINE) !== undefined : this.#bytes.skip(skipped);
      return isThere && this.#push(undefined);
    }
    return (
      this.#texts(code) ??
      this.#numbers(code) ??
      this.#memos(code) ??
      this.#names(code) ??
      this.#builds(code) ??
      false
    );
  }

  #push(given: Value): true {
    const value = this.#kept(given);
    this.#stack.push(value);
    if (this.#isVersionNext && typeof value === 'string') this.#versions.add(value.slice(0, 40));
    this.#isVersionNext = value === '_sklearn_version';
    return true;
  }

  /** The value, as long as there is room for more. */
  #kept(value: Value): Value {
    if (value === undefined || typeof value === 'number' || typeof value === 'symbol') return value;
    this.#values += 1;
    if (typeof value === 'string') this.#characters += value.length;
    return this.#values > MAX_VALUES || this.#characters > MAX_CHARACTERS ? undefined : value;
  }

  /** Texts and bytes; long ones are passed over. */
  #texts(code: number): boolean | undefined {
    switch (code) {
      case 0x56: // UNICODE
      case 0x53: {
        // STRING
        const line = this.#bytes.line(MAX_LINE);
        if (line === undefined) return this.#bytes.passLine() && this.#push(undefined);
        return this.#push(code === 0x53 ? line.replace(/^['"]|['"]$/g, '') : line);
      }
      case 0x8c: // SHORT_BINUNICODE
      case 0x55: // SHORT_BINSTRING
      case 0x43: // SHORT_BINBYTES
        return this.#sized(this.#size(1), code !== 0x43);
      case 0x58: // BINUNICODE
      case 0x54: // BINSTRING
      case 0x42: // BINBYTES
        return this.#sized(this.#size(4), code !== 0x42);
      case 0x8d: // BINUNICODE8
      case 0x8e: // BINBYTES8
      case 0x96: // BYTEARRAY8
        return this.#sized(this.#size(8), code === 0x8d);
      default:
        return undefined;
    }
  }

  #sized(length: number | undefined, isText: boolean): boolean {
    if (length === undefined) return false;
    if (!isText || length > MAX_TEXT) return this.#bytes.skip(length) && this.#push(undefined);
    const found = this.#bytes.take(length);
    return found !== undefined && this.#push(found.toString('utf8'));
  }

  /** A length of so many bytes, little end first. */
  #size(bytes: 1 | 4 | 8): number | undefined {
    if (bytes === 1) return this.#bytes.byte();
    const found = this.#bytes.take(bytes);
    if (found === undefined) return undefined;
    if (bytes === 8) {
      const long = found.readBigUInt64LE();
      return long <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(long) : undefined;
    }
    return found.readUIntLE(0, bytes);
  }

  #numbers(code: number): boolean | undefined {
    switch (code) {
      case 0x4b: // BININT1
      case 0x4d: {
        // BININT2
        const found = this.#bytes.take(code === 0x4b ? 1 : 2);
        return found !== undefined && this.#push(found.readUIntLE(0, found.length));
      }
      case 0x4a: {
        // BININT
        const found = this.#bytes.take(4);
        return found !== undefined && this.#push(found.readInt32LE());
      }
      case 0x8a: // LONG1
      case 0x8b: {
        // LONG4
        const length = this.#size(code === 0x8a ? 1 : 4);
        if (length === undefined || length > MAX_TEXT) return false;
        const found = this.#bytes.take(length);
        return found !== undefined && this.#push(longOf(found));
      }
      default:
        return undefined;
    }
  }

  #memos(code: number): boolean | undefined {
    switch (code) {
      case 0x71: // BINPUT
        return this.#remember(this.#size(1));
      case 0x72: // LONG_BINPUT
        return this.#remember(this.#size(4));
      case 0x70: // PUT
        return this.#remember(numberOf(this.#bytes.line(MAX_LINE)));
      case 0x94: // MEMOIZE
        return this.#remember(this.#remembered);
      case 0x68: // BINGET
        return this.#recall(this.#size(1));
      case 0x6a: // LONG_BINGET
        return this.#recall(this.#size(4));
      case 0x67: // GET
        return this.#recall(numberOf(this.#bytes.line(MAX_LINE)));
      default:
        return undefined;
    }
  }

  #remember(at: number | undefined): boolean {
    if (at === undefined) return false;
    const value = this.#stack[this.#stack.length - 1];
    if (value === undefined) this.#memo.delete(at);
    else this.#memo.set(at, value);
    this.#remembered += 1;
    return true;
  }

  #recall(at: number | undefined): boolean {
    return at !== undefined && this.#push(this.#memo.get(at));
  }

  /** Classes and functions. */
  #names(code: number): boolean | undefined {
    switch (code) {
      case 0x63: {
        // GLOBAL
        const [module, name] = [this.#bytes.line(MAX_LINE), this.#bytes.line(MAX_LINE)];
        return module !== undefined && name !== undefined && this.#push(this.#global(module, name));
      }
      case 0x93: {
        // STACK_GLOBAL
        const [name, module] = [this.#stack.pop(), this.#stack.pop()];
        const isKnown = typeof name === 'string' && typeof module === 'string';
        return this.#push(isKnown ? this.#global(module, name) : undefined);
      }
      case 0x69: {
        // INST
        const [module, name] = [this.#bytes.line(MAX_LINE), this.#bytes.line(MAX_LINE)];
        if (module === undefined || name === undefined) return false;
        const args = this.#toMark();
        return this.#push({ made: this.#global(module, name), args: { tuple: args } });
      }
      case 0x82: // EXT1
        return this.#bytes.skip(1) && this.#push(undefined);
      case 0x83: // EXT2
        return this.#bytes.skip(2) && this.#push(undefined);
      case 0x84: // EXT4
        return this.#bytes.skip(4) && this.#push(undefined);
      case 0x50: // PERSID
        return this.#bytes.line(MAX_LINE) !== undefined && this.#push(undefined);
      case 0x51: // BINPERSID
        this.#stack.pop();
        return this.#push(undefined);
      default:
        return undefined;
    }
  }

  #global(module: string, name: string): GlobalName {
    const key = `${module} ${name}`;
    const known = this.#globals.get(key);
    if (known !== undefined) return known;
    const found = { module, name };
    if (this.#globals.size < MAX_GLOBALS) this.#globals.set(key, found);
    return found;
  }

  /** What lies above the topmost mark, which goes too. */
  #toMark(): Value[] {
    const at = this.#stack.lastIndexOf(MARK);
    const above = this.#stack.splice(Math.max(at, 0));
    return at < 0 ? above : above.slice(1);
  }

  /** Everything that puts values together. */
  #builds(code: number): boolean | undefined {
    switch (code) {
      case 0x28: // MARK
        this.#stack.push(MARK);
        return true;
      case 0x30: // POP
        this.#stack.pop();
        return true;
      case 0x31: // POP_MARK
        this.#toMark();
        return true;
      case 0x32: // DUP
        return this.#push(this.#stack[this.#stack.length - 1]);
      case 0x80: // PROTO
        this.#protocol = Math.max(this.#protocol, this.#size(1) ?? 0);
        return true;
      case 0x95: // FRAME
        return this.#bytes.skip(8);
      case 0x98: // READONLY_BUFFER
        return true;
      case 0x7d: // EMPTY_DICT
        return this.#push({ dict: new Map() });
      case 0x29: // EMPTY_TUPLE
        return this.#push({ tuple: [] });
      case 0x85: // TUPLE1
      case 0x86: // TUPLE2
      case 0x87: // TUPLE3
        return this.#push({ tuple: this.#stack.splice(-(code - 0x84)) });
      case 0x74: // TUPLE
        return this.#push({ tuple: this.#toMark().slice(0, MAX_KEPT) });
      case 0x6c: // LIST
      case 0x91: // FROZENSET
        this.#toMark();
        return this.#push(undefined);
      case 0x64: // DICT
        return this.#push({ dict: pairs(this.#toMark()) });
      default:
        return this.#changes(code);
    }
  }

  #changes(code: number): boolean | undefined {
    switch (code) {
      case 0x61: // APPEND
        this.#stack.pop();
        return true;
      case 0x65: // APPENDS
      case 0x90: // ADDITEMS
        this.#toMark();
        return true;
      case 0x73: {
        // SETITEM
        const two = this.#stack.splice(-2);
        return this.#set(two);
      }
      case 0x75: // SETITEMS
        return this.#set(this.#toMark());
      case 0x52: // REDUCE
      case 0x81: {
        // NEWOBJ
        const args = this.#stack.pop();
        return this.#push({ made: this.#stack.pop(), args });
      }
      case 0x92: {
        // NEWOBJ_EX
        this.#stack.pop();
        const args = this.#stack.pop();
        return this.#push({ made: this.#stack.pop(), args });
      }
      case 0x6f: {
        // OBJ
        const [made, ...args] = this.#toMark();
        return this.#push({ made, args: { tuple: args } });
      }
      case 0x62: {
        // BUILD
        const state = this.#stack.pop();
        return this.#built(this.#stack[this.#stack.length - 1], state);
      }
      default:
        return undefined;
    }
  }

  #set(items: readonly Value[]): boolean {
    const target = this.#stack[this.#stack.length - 1];
    if (isDict(target) && target.dict.size < MAX_KEPT)
      for (const [key, value] of pairs(items)) target.dict.set(key, value);
    return true;
  }

  #built(target: Value, state: Value): boolean {
    if (!isMade(target)) return true;
    if (target.state === undefined) target.state = state;
    return isArrayWrapper(target.made) ? this.#passArray(target.state) : true;
  }

  /** joblib writes the array itself behind the object that stands for it. */
  #passArray(state: Value): boolean {
    const dict = isDict(state) ? state.dict : undefined;
    const shape = dict?.get('shape');
    const dtype = dict?.get('dtype');
    if (dict === undefined || !isTuple(shape) || !isMade(dtype)) return false;
    const type = isTuple(dtype.args) ? dtype.args.tuple[0] : undefined;
    if (typeof type !== 'string') return false;
    // An array of objects is a pickle of its own.
    if (/^[|<>=]?O/.test(type)) return this.#passPickle();
    const length = shape.tuple.reduce<number>(
      (all, each) => all * (typeof each === 'number' ? each : Number.NaN),
      1,
    );
    const item = itemSize(type);
    if (item === undefined || !Number.isSafeInteger(length * item)) return false;
    // Since joblib 1.2, a byte says how many bytes come before the array to align it.
    const padding = dict.has('numpy_array_alignment_bytes') ? this.#size(1) : 0;
    return padding !== undefined && this.#bytes.skip(padding + length * item);
  }

  #passPickle(): boolean {
    if (this.#nested >= MAX_NESTED) return false;
    this.#nested += 1;
    const [stack, memo, remembered] = [this.#stack, this.#memo, this.#remembered];
    this.#stack = [];
    this.#memo = new Map();
    this.#remembered = 0;
    const isRead = this.#readOne();
    this.#stack = stack;
    this.#memo = memo;
    this.#remembered = remembered;
    return isRead;
  }
}

const STOP = 0x2e;

function numberOf(line: string | undefined): number | undefined {
  const number = Number(line ?? Number.NaN);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** A whole number of any length; long ones are of no interest. */
function longOf(bytes: Buffer): Value {
  return bytes.length > 0 && bytes.length <= 6 ? bytes.readIntLE(0, bytes.length) : bytes.toString('hex');
}

function pairs(items: readonly Value[]): Map<string, Value> {
  const found = new Map<string, Value>();
  for (let at = 0; at + 1 < items.length && found.size < MAX_KEPT; at += 2) {
    const key = items[at];
    if (typeof key === 'string') found.set(key, items[at + 1]);
  }
  return found;
}

function isObject(value: Value): value is GlobalName | MadeValue | TupleValue | DictValue {
  return typeof value === 'object';
}

function isDict(value: Value): value is DictValue {
  return isObject(value) && 'dict' in value;
}

function isTuple(value: Value): value is TupleValue {
  return isObject(value) && 'tuple' in value;
}

function isMade(value: Value): value is MadeValue {
  return isObject(value) && 'made' in value;
}

function isArrayWrapper(made: Value): boolean {
  return (
    isObject(made) &&
    'module' in made &&
    made.name === 'NumpyArrayWrapper' &&
    made.module.startsWith('joblib.')
  );
}

/** Bytes of one item, by numpy's short name of its type: `f8`, `<i4`, `U10`, `V64`. */
function itemSize(type: string): number | undefined {
  const [, kind = '', digits = ''] = /^[|<>=]?([a-zA-Z])(\d{1,6})$/.exec(type) ?? [];
  if (kind === '') return undefined;
  return kind === 'U' ? Number(digits) * 4 : Number(digits);
}
