/** How much lies below a folder, as far as a bounded look tells: bounded by a count, so that each machine sees the same. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface FolderSize {
  files: number;
  bytes: number;
  /** Folders that hold a file of this name, in no order: their paths from the top, with `/`. */
  marked: string[];
  /** Whether all was looked at; else there is at least as much. */
  isComplete: boolean;
}

export interface Bounds {
  /** Files and folders that are looked at. */
  maxEntries: number;
  /** Whether a file does not count; `name` is its path from the top, with `/`. */
  isLeftOut(name: string): boolean;
  /** The name of the file that marks a folder. */
  mark: string;
}

/** Links to folders are not followed: they may lead round in a circle. */
export function sizeOf(top: string, bounds: Bounds): FolderSize {
  const size: FolderSize = { files: 0, bytes: 0, marked: [], isComplete: true };
  let seen = 0;
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of list(top, folder)) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      seen += 1;
      if (seen > bounds.maxEntries) return { ...size, isComplete: false };
      if (entry.isDirectory()) {
        open.push(name);
        continue;
      }
      if (!bounds.isLeftOut(name)) add(size, folder, bytesOf(join(top, name)), entry.name === bounds.mark);
    }
  }
  return size;
}

function add(size: FolderSize, folder: string, bytes: number | undefined, isMark: boolean): void {
  if (bytes === undefined) return;
  size.files += 1;
  size.bytes += bytes;
  if (isMark) size.marked.push(folder);
}

/** Bytes of a file; undefined for what is none, or not for us to see. */
export function bytesOf(path: string): number | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats.size : undefined;
  } catch {
    return undefined;
  }
}

function list(top: string, folder: string): Dirent[] {
  try {
    return readdirSync(join(top, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}
