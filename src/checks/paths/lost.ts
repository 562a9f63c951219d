/** Why a written path leads nowhere, as exactly as the disk can tell. */
import { posix, relative, sep, win32 } from 'node:path';
import { dotted } from '../../documents/document.js';
import { type FileTree, isInside } from '../../documents/file-tree.js';
import type { Severity, Values } from '../../findings.js';
import { type Problem, problem, replacing } from '../check.js';
import { shown } from '../shown.js';
import type { Place } from './places.js';

export interface Lost {
  message: 'missing' | 'did-you-mean' | 'other-case' | 'from-root' | 'backslash' | 'absolute' | 'home';
  values: Values;
  severity?: Severity;
}

const IS_WINDOWS = sep === '\\';

/** undefined: the path leads to a file or a folder, on every platform. */
export function lost(files: FileTree, place: Place): Lost | undefined {
  const { base, written } = place;
  const look = files.look(base, written);
  const values = { ...valuesOf(files, place), resolved: files.display(look.path) };
  const better = (path: string): Values => ({
    ...values,
    better: asWritten(place, likeWritten(written, pathFrom(base, path))),
    actual: files.display(path),
  });
  const slashed = isThere(files, base, written.replaceAll('\\', '/'));
  if (written.includes('\\') && slashed !== undefined && !isAbsolutePath(written)) {
    return { message: 'backslash', values: better(slashed), ...(IS_WINDOWS && { severity: 'warning' }) };
  }
  if (look.kind === 'other-case') return { message: 'other-case', values: better(look.actual) };
  if (look.kind !== 'missing') return undefined;
  if (/^~(?:[/\\]|$)/.test(written)) return { message: 'home', values };
  if (isAbsolutePath(written)) return { message: 'absolute', values };
  const elsewhere = fromRoot(files, place);
  if (elsewhere !== undefined) return { message: 'from-root', values: better(elsewhere) };
  // What lies outside of the repository is not the report's to tell.
  const isOutside = files.leavesRepository(place.view.source.path, look.path) === true;
  if (look.nearest === undefined || isOutside) return { message: 'missing', values };
  return { message: 'did-you-mean', values: better(look.nearest) };
}

// What is there is there; "did you mean" is a guess.
const CERTAIN: ReadonlySet<Lost['message']> = new Set(['other-case', 'backslash', 'from-root']);

/** A text as a YAML value, in quotes where it was in quotes or needs them. */
function scalar({ view, path }: Place, text: string): string {
  const node = view.node(path);
  const isQuoted = node?.kind === 'scalar' && node.quoted;
  return isQuoted || !/^[A-Za-z0-9._/][\w./ :-]*$/.test(text) || /: |\s$/.test(text)
    ? JSON.stringify(text)
    : text;
}

/** The problem of a path that leads nowhere. */
export function lostProblem(place: Place, { message, values, severity }: Lost): Problem {
  const edits = CERTAIN.has(message)
    ? replacing(place.view, place.path, scalar(place, String(values.better)))
    : [];
  return problem(place.view, place.path, { message, values, edits, ...(severity && { severity }) });
}

/** What every message of a path can name. */
export function valuesOf(files: FileTree, place: Place): Record<string, string> {
  const folder = files.display(place.base);
  return {
    key: dotted(place.view.route(place.path)),
    written: asWritten(place, place.written),
    folder: folder.endsWith('/') ? folder : `${folder}/`,
  };
}

/** A path as the file would have it. A space at its end may be the whole mistake, so it stays. */
function asWritten({ prefix = '' }: Place, path: string): string {
  const text = prefix + path;
  return /^[ \S]{1,60}$/.test(text) ? text : shown(text);
}

/** With `./` in front where the file has it. */
function likeWritten(written: string, path: string): string {
  return /^\.[/\\]/.test(written) && !path.startsWith('.') ? `./${path}` : path;
}

/** A path of one machine, on whichever platform it was written. */
export function isAbsolutePath(written: string): boolean {
  return posix.isAbsolute(written) || win32.isAbsolute(written);
}

/** The path to write, from a folder to a place, as it works everywhere. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.';
}

/** The path taken from the top of the repository, as people do who think of `az ml` as run from there. */
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
