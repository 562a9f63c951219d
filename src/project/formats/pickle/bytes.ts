/** Bytes that are read from front to back, with long stretches skipped unread: of a file on disk, or of memory. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface Bytes {
  readonly position: number;
  readonly size: number;
  /** The next byte; undefined at the end. */
  byte(): number | undefined;
  /** Exactly so many bytes; undefined where the end comes first. */
  take(count: number): Buffer | undefined;
  /** False where the end comes first. */
  skip(count: number): boolean;
  /** The text up to the next line feed, without it; undefined where none comes within `limit` bytes. */
  line(limit: number): string | undefined;
  /** Goes behind the next line feed, however far it is; false where there is none. */
  passLine(): boolean;
}

/** Bytes at any place of a file. */
export type ReadAt = (position: number, count: number) => Buffer;

const CHUNK = 65_536;

export class ByteReader implements Bytes {
  readonly size: number;
  position = 0;
  readonly #readAt: ReadAt;
  #chunk: Buffer = Buffer.alloc(0);
  #chunkAt = 0;

  constructor(size: number, readAt: ReadAt) {
    this.size = size;
    this.#readAt = readAt;
  }

  static of(buffer: Buffer): ByteReader {
    return new ByteReader(buffer.length, (at, count) => buffer.subarray(at, at + count));
  }

  byte(): number | undefined {
    if (this.position >= this.size) return undefined;
    let at = this.position - this.#chunkAt;
    if (at < 0 || at >= this.#chunk.length) {
      this.#at(this.position, 1);
      at = this.position - this.#chunkAt;
    }
    this.position += 1;
    return this.#chunk[at];
  }

  take(count: number): Buffer | undefined {
    if (count < 0 || this.position + count > this.size) return undefined;
    const found = this.#at(this.position, count);
    if (found.length !== count) return undefined;
    this.position += count;
    return found;
  }

  skip(count: number): boolean {
    if (count < 0 || !Number.isSafeInteger(count) || this.position + count > this.size) return false;
    this.position += count;
    return true;
  }

  line(limit: number): string | undefined {
    const ahead = this.#at(this.position, Math.min(limit, this.size - this.position));
    const end = ahead.indexOf(10);
    if (end < 0) return undefined;
    this.position += end + 1;
    return ahead.toString('utf8', 0, end);
  }

  passLine(): boolean {
    while (this.position < this.size) {
      const ahead = this.#at(this.position, Math.min(CHUNK, this.size - this.position));
      if (ahead.length === 0) return false;
      const end = ahead.indexOf(10);
      this.position += end < 0 ? ahead.length : end + 1;
      if (end >= 0) return true;
    }
    return false;
  }

  #at(position: number, count: number): Buffer {
    const start = position - this.#chunkAt;
    if (start >= 0 && start + count <= this.#chunk.length) return this.#chunk.subarray(start, start + count);
    if (count >= CHUNK) return this.#readAt(position, count);
    this.#chunk = this.#readAt(position, CHUNK);
    this.#chunkAt = position;
    return this.#chunk.subarray(0, count);
  }
}

/** Opens a file for one look. Undefined where it cannot be read. */
export function withFile<T>(path: string, look: (size: number, readAt: ReadAt) => T): T | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file);
    if (!stats.isFile()) return undefined;
    const open = file;
    return look(stats.size, (position, count) => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(count, stats.size - position)));
      const read = readSync(open, buffer, 0, buffer.length, position);
      return buffer.subarray(0, read);
    });
  } catch {
    // Gone meanwhile, or not for us to read.
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
