/** Reads one map of a world file. The schema has been checked before: this only fills in what is not there. */
import { milliseconds } from '../clock.ts';

type Plain = Record<string, unknown>;

function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const BYTES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};

/** Bytes of `900MB`, `4GiB`, or of a bare number. */
export function bytes(value: string | number): number {
  if (typeof value === 'number') return value;
  const parts = /^(\d+(?:\.\d+)?) ?([kKMG]?i?B)$/.exec(value);
  const unit = BYTES[parts?.[2] ?? ''];
  if (!parts || unit === undefined) throw new RangeError(`not a size in bytes: ${value}`);
  return Math.round(Number(parts[1]) * unit);
}

export class Reader {
  readonly map: Plain;

  constructor(value: unknown) {
    this.map = isMap(value) ? value : {};
  }

  raw(key: string): unknown {
    return this.map[key] ?? undefined;
  }

  maybe(key: string): string | undefined {
    const value = this.raw(key);
    return value === undefined ? undefined : String(value);
  }

  text(key: string, fallback: string): string {
    return this.maybe(key) ?? fallback;
  }

  number(key: string, fallback: number): number {
    const value = this.raw(key);
    return typeof value === 'number' ? value : fallback;
  }

  flag(key: string, fallback: boolean): boolean {
    const value = this.raw(key);
    return typeof value === 'boolean' ? value : fallback;
  }

  /** Milliseconds. */
  span(key: string, fallback: string): number {
    return milliseconds((this.raw(key) as string | number | undefined) ?? fallback);
  }

  list(key: string): unknown[] {
    const value = this.raw(key);
    return Array.isArray(value) ? value : [];
  }

  texts(key: string): string[] {
    return this.list(key).map(String);
  }

  in(key: string): Reader {
    return new Reader(this.raw(key));
  }

  has(key: string): boolean {
    return this.raw(key) !== undefined;
  }

  /** The entries of a map, without those that are null: null takes away what a world below has. */
  entries(key: string): [string, unknown][] {
    return Object.entries(this.in(key).map).filter(([, value]) => value !== null);
  }

  named<T>(key: string, make: (name: string, reader: Reader) => T): T[] {
    return this.entries(key).map(([name, value]) => make(name, new Reader(value)));
  }

  strings(key: string): Record<string, string> {
    return Object.fromEntries(this.entries(key).map(([name, value]) => [name, String(value)]));
  }

  numbers(key: string): Record<string, number> {
    return Object.fromEntries(this.entries(key).map(([name, value]) => [name, Number(value)]));
  }
}
