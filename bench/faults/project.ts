/** Writes the project of a case to a folder of its own, as a repository. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Files } from './case.ts';

export function writeProject(folder: string, files: Files): void {
  mkdirSync(path.join(folder, '.git'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, ...name.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : '');
    // A hole, not bytes: a model of 30 GiB takes no room.
    if (typeof content !== 'string') truncateSync(file, content.bytes);
  }
}

/** A folder that is gone when `work` is done. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'endpoint-preflight-faults-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
