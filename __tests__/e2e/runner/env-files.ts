/**
 * The files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE, GITHUB_PATH and GITHUB_STEP_SUMMARY. The runner reads
 * them after the process has ended, also when it failed.
 * Source: actions/runner 2.336.0, src/Runner.Worker/FileCommandManager.cs.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Masks } from './masks.js';

export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Pairs of `NAME=value` lines and `NAME<<DELIMITER` blocks; throws what the runner says of a malformed file. */
export function parsePairs(text: string, platform: NodeJS.Platform = process.platform): [string, string][] {
  const reader = new LineReader(text, platform);
  const pairs: [string, string][] = [];
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const arrows = line.text.indexOf('<<');
    if (arrows !== -1 && (equals === -1 || arrows < equals)) pairs.push(readBlock(line.text, arrows, reader));
    else if (equals > 0) pairs.push([line.text.slice(0, equals), line.text.slice(equals + 1)]);
    else throw new Error(`Invalid format '${line.text}'`);
  }
  return pairs;
}

function readBlock(head: string, arrows: number, reader: LineReader): [string, string] {
  const name = head.slice(0, arrows);
  const delimiter = head.slice(arrows + 2);
  if (name === '' || delimiter === '') {
    throw new Error(`Invalid format '${head}'. Name must not be empty and delimiter must not be empty`);
  }
  const value: string[] = [];
  for (;;) {
    const line = reader.next();
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (line.text === delimiter) break;
    if (!line.ended) throw new Error('Invalid value. EOF value must be followed by a new line');
    value.push(line.text, line.end);
  }
  // The line end before the delimiter belongs to the delimiter.
  return [name, value.slice(0, -1).join('')];
}

interface FileLine {
  text: string;
  end: string;
  ended: boolean;
}

class LineReader {
  readonly #text: string;
  readonly #windows: boolean;
  #at = 0;

  constructor(text: string, platform: NodeJS.Platform) {
    this.#text = text;
    this.#windows = platform === 'win32';
  }

  next(): FileLine | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const newline = this.#text.indexOf('\n', this.#at);
    const stop = newline === -1 ? this.#text.length : newline;
    // A CR before the LF goes with it on Windows only; elsewhere it is part of the value.
    const carriage = newline !== -1 && this.#windows && stop > this.#at && this.#text[stop - 1] === '\r';
    const text = this.#text.slice(this.#at, carriage ? stop - 1 : stop);
    this.#at = stop + 1;
    return { text, end: carriage ? '\r\n' : '\n', ended: newline !== -1 };
  }
}

/** What a step sees of a summary: the masked text, nothing, or the error that is shown in its place. */
export type UploadedSummary =
  | { kind: 'none' }
  | { kind: 'shown'; text: string }
  | { kind: 'refused'; error: string };

/** One byte too many and the whole summary is dropped; what is shown is masked line by line. */
export function readSummary(file: string, masks: Masks): UploadedSummary {
  if (!existsSync(file)) return { kind: 'none' };
  const { size } = statSync(file);
  if (size === 0) return { kind: 'none' };
  if (size > MAX_SUMMARY_BYTES) {
    const error = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${MAX_SUMMARY_BYTES / 1024}k, got ${Math.floor(size / 1024)}k.`;
    return { kind: 'refused', error };
  }
  const lines = readFileSync(file, 'utf8').split('\n');
  return { kind: 'shown', text: lines.map(line => masks.apply(line)).join('\n') };
}
