/**
 * What is on disk, asked once. Names are compared as Linux compares them on every platform, because the container
 * that will read the files is Linux: on Windows and macOS `Score.py` opens `score.py`, in Azure it does not.
 */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';

export type Look =
  | { kind: 'file' | 'folder'; path: string }
  /** Something of the same name in other letter case is there. */
  | { kind: 'other-case'; path: string; actual: string }
  | { kind: 'missing'; path: string; nearest: string | undefined };

export class FileTree {
  /** Absolute folder that reported paths are relative to. */
  readonly root: string;
  readonly #workspace: string | undefined;
  readonly #names = new Map<string, Map<string, Dirent> | undefined>();
  readonly #repositories = new Map<string, string | undefined>();

  /** @param workspace GITHUB_WORKSPACE in a run of GitHub: the repository even where no `.git` was checked out */
  constructor(root: string, workspace?: string) {
    this.root = resolve(root);
    this.#workspace = workspace === undefined ? undefined : resolve(workspace);
  }

  /** Path as reports print it: relative to the root with `/`, absolute where it lies outside. */
  display(path: string): string {
    const inside = relative(this.root, path);
    if (inside === '') return '.';
    return inside.startsWith('..') || isAbsolute(inside) ? path.split(sep).join('/') : inside.split(sep).join('/');
  }

  /** What stands at `written`, as seen from `folder`, with the letter case as written. */
  look(folder: string, written: string): Look {
    const path = resolve(folder, toNative(written));
    const { root } = parse(path);
    let current = root;
    let otherCase = false;
    for (const name of path.slice(root.length).split(sep).filter(Boolean)) {
      const names = this.#list(current);
      // A folder that may be entered but not listed still answers for the names that it holds.
      if (names === undefined) return existing(path) ?? { kind: 'missing', path, nearest: undefined };
      if (names.has(name)) current = join(current, name);
      else {
        const actual = sameInOtherCase(names, name);
        if (actual === undefined) return { kind: 'missing', path, nearest: nearestName(names, name) };
        otherCase = true;
        current = join(current, actual);
      }
    }
    const found = existing(current);
    if (found === undefined) return { kind: 'missing', path, nearest: undefined };
    return otherCase ? { kind: 'other-case', path, actual: current } : { ...found, path };
  }

  /** The repository that a file lies in; undefined where nothing tells. */
  repositoryOf(path: string): string | undefined {
    if (this.#workspace !== undefined && isInside(this.#workspace, path)) return this.#workspace;
    return this.#nearestRepository(dirname(path));
  }

  /** Whether a path leaves the repository of `from`, links followed; undefined where no repository is known. */
  leavesRepository(from: string, path: string): boolean | undefined {
    const repository = this.repositoryOf(from);
    if (repository === undefined) return undefined;
    return !isInside(repository, path) || !isInside(real(repository), real(path));
  }

  #nearestRepository(folder: string): string | undefined {
    if (this.#repositories.has(folder)) return this.#repositories.get(folder);
    const parent = dirname(folder);
    const found = this.#list(folder)?.has('.git') ? folder : parent === folder ? undefined : this.#nearestRepository(parent);
    this.#repositories.set(folder, found);
    return found;
  }

  #list(folder: string): Map<string, Dirent> | undefined {
    if (!this.#names.has(folder)) this.#names.set(folder, read(folder));
    return this.#names.get(folder);
  }
}

export type TextFile = { text: string } | { problem: 'missing' | 'unreadable' | 'too-large' | 'not-utf8'; detail: string };

/** A file's text, with its byte order mark. PyYAML is given UTF-8 by the client, so nothing else is text. */
export function readText(path: string, maxBytes: number): TextFile {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { problem: 'unreadable', detail: 'it is a folder' };
    if (!stats.isFile()) return { problem: 'unreadable', detail: 'it is not a regular file' };
    if (stats.size > maxBytes) return { problem: 'too-large', detail: String(stats.size) };
    return decode(readFileSync(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return { problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable', detail: code };
  }
}

function decode(bytes: Buffer): TextFile {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return { problem: 'not-utf8', detail: isUtf16 ? 'UTF-16' : 'another encoding' };
  }
}

export function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside === '' || (!inside.startsWith(`..${sep}`) && inside !== '..' && !isAbsolute(inside));
}

/** People on Windows write backslashes; the client's pathlib takes them there, and only there. */
function toNative(written: string): string {
  return sep === '/' ? written : written.replaceAll('/', sep);
}

function existing(path: string): { kind: 'file' | 'folder'; path: string } | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && { kind: stats.isDirectory() ? 'folder' : 'file', path };
}

function read(folder: string): Map<string, Dirent> | undefined {
  try {
    return new Map(readdirSync(folder, { withFileTypes: true }).map(entry => [entry.name, entry]));
  } catch {
    return undefined;
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), basename(path));
  }
}

function sameInOtherCase(names: Map<string, Dirent>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const candidate of names.keys()) if (candidate.toLowerCase() === wanted) return candidate;
  return undefined;
}

/** A name of the folder that the wanted one may have been meant to be: same stem or same ending and a close stem. */
function nearestName(names: Map<string, Dirent>, name: string): string | undefined {
  const stem = parse(name).name.toLowerCase();
  for (const candidate of names.keys()) if (parse(candidate).name.toLowerCase() === stem) return candidate;
  return undefined;
}
