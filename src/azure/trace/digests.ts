/**
 * Digests of images. A client compares the digest with the bytes, so that the stand-in of a digest whose bytes the trace
 * has is that of the bytes as they are written; manifests name others, to the end of the chain.
 */
import { createHash } from 'node:crypto';

export class Digests {
  /** Bodies by their digest, as they came. */
  readonly #bodies = new Map<string, Buffer>();
  readonly #standIns = new Map<string, string>();
  readonly #written: (body: Buffer) => string;

  /** @param written the body as the trace has it */
  constructor(written: (body: Buffer) => string) {
    this.#written = written;
  }

  learn(body: Buffer): void {
    this.#bodies.set(`sha256:${hash(body)}`, body);
  }

  standIn(digest: string): string {
    const known = this.#standIns.get(digest);
    if (known !== undefined) return known;
    // For a body that names itself, which none does.
    const other = `sha256:${hash(`stand-in ${this.#standIns.size}`)}`;
    this.#standIns.set(digest, other);
    const body = this.#bodies.get(digest);
    if (body === undefined) return other;
    const own = `sha256:${hash(this.#written(body))}`;
    this.#standIns.set(digest, own);
    return own;
  }
}

function hash(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
