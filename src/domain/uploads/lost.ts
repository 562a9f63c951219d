/** Why a path leads nowhere, as exactly as the disk shows it. */
import { posix, relative, sep, win32 } from 'node:path';
import type { Severity } from '../../model/findings.js';
import { dotted } from '../../project/documents/document.js';
import { type FileTree, isInside } from '../../project/files/file-tree.js';
import { shown } from '../shown.js';
import type { Place } from './places.js';

/** A path in the words of a message. */
export interface Named {
  /** `code_configuration.code` */
  key: string;
  /** The value, as the file has it. */
  written: string;
  /** The folder that the path is relative to, with a slash at its end. */
  folder: string;
}

interface Nowhere extends Named {
  /** Where the path leads, for display. */
  resolved: string;
  severity?: Severity;
}

interface Gone extends Nowhere {
  why: 'missing' | 'absolute' | 'home';
}

interface Misspelt extends Nowhere {
  why: 'did-you-mean' | 'other-case' | 'from-root' | 'backslash';
  /** The value that leads to something. */
  better: string;
  /** Where that one leads, for display. */
  actual: string;
}

export type Lost = Gone | Misspelt;

/** A longer path is cut in a message. */
const MAX_CHARACTERS = 200;
const IS_WINDOWS = sep === '\\';

/** undefined: the path leads to a file or a folder, on every platform. */
export function lost(files: FileTree, place: Place): Lost | undefined {
  const { base, written } = place;
  const look = files.look(base, written);
  const gone = { ...named(files, place), resolved: bounded(files.display(look.path)) };
  const better = (path: string) => ({
    ...gone,
    better: asWritten(place, likeWritten(written, pathFrom(base, path))),
    actual: bounded(files.display(path)),
  });
  const slashed = isThere(files, base, written.replaceAll('\\', '/'));
  if (written.includes('\\') && slashed !== undefined && !isAbsolutePath(written)) {
    return { why: 'backslash', ...better(slashed), ...(IS_WINDOWS && { severity: 'warning' }) };
  }
  if (look.kind === 'other-case') return { why: 'other-case', ...better(look.actual) };
  if (look.kind !== 'missing') return undefined;
  if (/^~(?:[/\\]|$)/.test(written)) return { why: 'home', ...gone };
  if (isAbsolutePath(written)) return { why: 'absolute', ...gone };
  const elsewhere = fromRoot(files, place);
  if (elsewhere !== undefined) return { why: 'from-root', ...better(elsewhere) };
  // A report names nothing that is outside the repository.
  const isOutside = files.leavesRepository(place.view.source.path, look.path) === true;
  if (look.nearest === undefined || isOutside) return { why: 'missing', ...gone };
  return { why: 'did-you-mean', ...better(look.nearest) };
}

export function named(files: FileTree, place: Place): Named {
  const folder = files.display(place.base);
  return {
    key: dotted(place.view.route(place.path)),
    written: asWritten(place, place.written),
    folder: folder.endsWith('/') ? folder : `${folder}/`,
  };
}

/** A path as the file has it. A space at its end may be the mistake, so it stays. */
function asWritten({ prefix = '' }: Place, path: string): string {
  const text = prefix + path;
  return /^[ \S]{1,60}$/.test(text) ? text : shown(text);
}

/** A path for display: whole, unless no file has such a name. */
function bounded(path: string): string {
  return path.length <= MAX_CHARACTERS ? path : shown(path);
}

/** With `./` in front where the file has it. */
function likeWritten(written: string, path: string): string {
  return /^\.[/\\]/.test(written) && !path.startsWith('.') ? `./${path}` : path;
}

/** An absolute path of any platform. */
export function isAbsolutePath(written: string): boolean {
  return posix.isAbsolute(written) || win32.isAbsolute(written);
}

/** The relative path from a folder to a place, with slashes, which work on every platform. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.';
}

/** What the path leads to from the root of the repository, where `az ml` is often run. */
function fromRoot(files: FileTree, { view, base, written }: Place): string | undefined {
  if (base !== view.folder) return undefined;
  const roots = [files.repositoryOf(view.source.path), files.root].filter(root => root !== undefined);
  for (const root of roots.filter(root => root !== base)) {
    const found = isThere(files, root, written.replaceAll('\\', '/'));
    if (found !== undefined && isInside(root, found)) return found;
  }
  return undefined;
}

function isThere(files: FileTree, folder: string, written: string): string | undefined {
  const look = files.look(folder, written);
  return look.kind === 'file' || look.kind === 'folder' ? look.path : undefined;
}
