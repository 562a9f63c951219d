/**
 * What is on disk, asked once. Names are compared as Linux compares them on every platform, because the container
 * that will read the files is Linux: on Windows and macOS `Score.py` opens `score.py`, in Azure it does not.
 */
import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { distance } from 'fastest-levenshtein';

export type Look =
  | { kind: 'file' | 'folder'; path: string }
  /** Something of the same name in other letter case is there. */
  | { kind: 'other-case'; path: string; actual: string }
  /** `nearest`: a path that the written one may have been meant to be, and that exists. */
  | { kind: 'missing'; path: string; nearest: string | undefined };

/** A file below a folder: its path from that folder, with `/`, and its size. */
export interface FileBelow {
  name: string;
  path: string;
  bytes: number;
}

export class FileTree {
  /** Absolute folder that reported paths are relative to. */
  readonly root: string;
  readonly #workspace: string | undefined;
  readonly #looks = new Map<string, Look>();
  readonly #names = new Map<string, Map<string, Dirent> | undefined>();
  readonly #repositories = new Map<string, string | undefined>();

  /** @param workspace GITHUB_WORKSPACE in a run of GitHub: the repository even where no `.git` was checked out */
  constructor(root: string, workspace?: string) {
    this.root = resolve(root);
    this.#workspace = workspace === undefined ? undefined : resolve(workspace);
  }

  /**
   * Path as reports print it: relative to the root with `/`, with `..` where it lies outside. An absolute path says
   * how a machine is laid out, which is nobody's business.
   */
  display(path: string): string {
    if (path === this.root) return '.';
    if (isInside(this.root, path)) return slashes(path.slice(withSeparator(this.root).length));
    const way = relative(this.root, path);
    // On another drive of Windows there is no way.
    return slashes(isAbsolute(way) ? basename(path) : way);
  }

  /** What stands at `written`, as seen from `folder`, with the letter case as written. */
  look(folder: string, written: string): Look {
    return this.#at(resolve(folder, toNative(written)));
  }

  #at(path: string): Look {
    let found = this.#looks.get(path);
    if (found === undefined) {
      found = this.#find(path);
      this.#looks.set(path, found);
    }
    return found;
  }

  /** From the top of the file system down, one folder's list after the other; each is read once. */
  #find(path: string): Look {
    const name = basename(path);
    if (name === '') return existing(path) ?? { kind: 'missing', path, nearest: undefined };
    const parent = this.#at(dirname(path));
    if (parent.kind === 'missing')
      return { kind: 'missing', path, nearest: nearestBelow(parent.nearest, name) };
    const folder = parent.kind === 'other-case' ? parent.actual : parent.path;
    const names = this.#list(folder);
    // A folder that may be entered but not listed still answers for the names that it holds.
    if (names === undefined) return existing(path) ?? { kind: 'missing', path, nearest: undefined };
    const actual = names.has(name) ? name : sameInOtherCase(names, name);
    if (actual === undefined)
      return { kind: 'missing', path, nearest: nearestBelow(folder, nearestName(names, name)) };
    const kind = kindOf(join(folder, actual), names.get(actual));
    if (kind === undefined) return { kind: 'missing', path, nearest: undefined };
    const isOther = actual !== name || parent.kind === 'other-case';
    return isOther ? { kind: 'other-case', path, actual: join(folder, actual) } : { kind, path };
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

  /** Names of the files right in a folder, and of what links there; none where it is no folder. */
  filesIn(folder: string): string[] {
    return [...(this.#list(folder)?.values() ?? [])]
      .filter(each => !each.isDirectory())
      .map(({ name }) => name);
  }

  /**
   * The files below a folder, in no order that matters, at most `limit` of them. Links to folders are not followed:
   * they may lead round in a circle.
   */
  filesBelow(folder: string, limit: number): FileBelow[] {
    const found: FileBelow[] = [];
    const open = [folder];
    for (let next = open.pop(); next !== undefined && found.length < limit; next = open.pop()) {
      for (const entry of this.#list(next)?.values() ?? []) {
        const path = join(next, entry.name);
        if (entry.isDirectory()) open.push(path);
        else if (found.length < limit)
          found.push({ name: slashes(path.slice(withSeparator(folder).length)), path, bytes: sizeOf(path) });
      }
    }
    return found;
  }

  #nearestRepository(folder: string): string | undefined {
    if (this.#repositories.has(folder)) return this.#repositories.get(folder);
    const parent = dirname(folder);
    const found = this.#list(folder)?.has('.git')
      ? folder
      : parent === folder
        ? undefined
        : this.#nearestRepository(parent);
    this.#repositories.set(folder, found);
    return found;
  }

  #list(folder: string): Map<string, Dirent> | undefined {
    if (!this.#names.has(folder)) this.#names.set(folder, read(folder));
    return this.#names.get(folder);
  }
}

export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Both absolute and normalised, as `resolve` leaves them. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(withSeparator(folder));
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

/** People on Windows write backslashes; the client's pathlib takes them there, and only there. */
function toNative(written: string): string {
  return sep === '/' ? written : written.replaceAll('/', sep);
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** A name that is there below a folder that was perhaps meant; undefined where it is not. */
function nearestBelow(folder: string | undefined, name: string | undefined): string | undefined {
  if (folder === undefined || name === undefined) return undefined;
  const candidate = join(folder, name);
  return existing(candidate) && candidate;
}

/** What a folder's list tells of one of its names; a link is asked where it leads. */
function kindOf(path: string, entry: Dirent | undefined): 'file' | 'folder' | undefined {
  if (entry?.isFile()) return 'file';
  return entry?.isDirectory() ? 'folder' : existing(path)?.kind;
}

function existing(path: string): { kind: 'file' | 'folder'; path: string } | undefined {
  try {
    return { kind: statSync(path).isDirectory() ? 'folder' : 'file', path };
  } catch {
    // Not there, or not for us to see: behind a folder that may not be entered, a name too long, a ring of links.
    return undefined;
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
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

/** A name of the folder that the wanted one may have been meant to be: the same stem, or a slip of the keyboard away. */
function nearestName(names: Map<string, Dirent>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const { name: stem, ext } = parse(wanted);
  // A third of the letters may differ, as everywhere; of one or two letters, anything is near.
  let bestDistance = wanted.length < 3 ? 0 : Math.floor(wanted.length / 3) + 1;
  let best: string | undefined;
  for (const candidate of names.keys()) {
    const lower = candidate.toLowerCase();
    // Without an ending, a folder is meant, and `model.md` is not one.
    const d = ext !== '' && parse(lower).name === stem ? 1 : distance(wanted, lower);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}
