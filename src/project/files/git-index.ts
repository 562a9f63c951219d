/** Whether git tracks a file, by the list of paths that git keeps of a checkout: no process, no command. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The list of a repository with a million files. */
const MAX_BYTES = 200_000_000;

/** Whether the list of the repository around has the file; false where there is no repository, or no list to read. */
export function isTracked(path: string): boolean {
  const repository = repositoryAround(dirname(path));
  const index = repository === undefined ? undefined : readIndex(repository);
  if (repository === undefined || index === undefined) return false;
  const name = relative(repository, path).split(sep).join('/');
  // Versions 2 and 3 keep whole paths, each with a zero behind it; version 4 keeps what differs from the path before.
  const version = index.length >= 8 ? index.readUInt32BE(4) : 0;
  return index.includes(version === 4 ? name.slice(name.lastIndexOf('/') + 1) : `${name}\0`);
}

function repositoryAround(folder: string): string | undefined {
  if (statSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryAround(parent);
}

function readIndex(repository: string): Buffer | undefined {
  try {
    const path = join(gitFolder(join(repository, '.git')), 'index');
    return statSync(path).size > MAX_BYTES ? undefined : readFileSync(path);
  } catch {
    // A repository without a commit has no list.
    return undefined;
  }
}

/** In a worktree and in a submodule, `.git` is a file that says where the folder is. */
function gitFolder(path: string): string {
  if (statSync(path).isDirectory()) return path;
  const [, named = ''] = /^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(path, 'utf8')) ?? [];
  return resolve(dirname(path), named);
}
