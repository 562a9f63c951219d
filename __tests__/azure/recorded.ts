/**
 * Recorded answers of the real Azure, where they are: they lie beside the repository and are never copied into it. What
 * stands on them is skipped elsewhere; fixtures in the same forms are tested everywhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '@jest/globals';

const FOLDER = path.resolve('../shared/data/recorded');
const isThere = existsSync(FOLDER);

/** A test on recordings; skipped, and seen to be, where they are not. */
export const onRecordings = (name: string, run: () => void | Promise<void>) =>
  isThere ? test(name, run) : test.skip(`${name} (no recordings at ${FOLDER})`, run);

export function recordedText(file: string): string {
  return readFileSync(path.join(FOLDER, file), 'utf8');
}

export function recorded(file: string): unknown {
  return JSON.parse(recordedText(file));
}

/** The rows of a recorded list. */
export function recordedRows(file: string): unknown[] {
  return (recorded(file) as { value: unknown[] }).value;
}
