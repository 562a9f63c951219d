/** Which files to read: what the user named, or every YAML file that could be an endpoint or a deployment. */
import { statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { escapePath, globSync, isDynamicPattern } from 'tinyglobby';
import { isTracked } from './git-index.js';

export interface FoundFile {
  /** Absolute path. */
  path: string;
  /** Named by the user as this very file, so that "not ours" is an answer worth giving. */
  named: boolean;
}

export interface Discovered {
  files: FoundFile[];
  /** Patterns that matched nothing. */
  empty: string[];
}

const YAML_FILES = '**/*.{yml,yaml}';
/** Marks the top of a Python virtual environment, whatever the folder is called (PEP 405). */
const VIRTUAL_ENVIRONMENT = '**/pyvenv.cfg';
const SKIPPED_FOLDERS = [
  'node_modules',
  '.git',
  '.venv',
  'venv',
  'site-packages',
  '.tox',
  '.nox',
  '__pycache__',
];

/**
 * @param patterns files, folders and globs relative to `root`; `!` excludes; none: every YAML file below `root`
 * @returns files in the order of their paths, each once
 */
export function discover(patterns: readonly string[], root: string): Discovered {
  const globs = patterns
    .filter(pattern => pattern.startsWith('!'))
    .map(pattern => toGlob(pattern.slice(1), root));
  const isMatch = picomatch(globs, { dot: true, nocase: true });
  const excluded: Excluded = { globs, has: path => isMatch(toSlashes(relative(root, path))) };
  const included = patterns.filter(pattern => !pattern.startsWith('!'));
  const files = new Map<string, FoundFile>();
  const empty: string[] = [];
  for (const pattern of included.length === 0 ? ['.'] : included) {
    const found = expand(pattern, root, excluded);
    if (found.length === 0) empty.push(pattern);
    for (const file of found) if (!files.get(file.path)?.named) files.set(file.path, file);
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), empty };
}

interface Excluded {
  /** Relative to the root. */
  globs: readonly string[];
  has(path: string): boolean;
}

function expand(pattern: string, root: string, excluded: Excluded): FoundFile[] {
  const path = resolve(root, pattern);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    // A search from the root need not walk through what is excluded.
    const found = search(YAML_FILES, path, path === resolve(root) ? excluded.globs : []);
    return found.filter(file => !excluded.has(file.path));
  }
  const isGlob = stats === undefined && isDynamicPattern(toSlashes(pattern));
  if (isGlob) return search(toGlob(pattern, root), root, excluded.globs);
  // A named file that does not exist is reported where it is read.
  return excluded.has(path) ? [] : [{ path, named: true }];
}

function search(pattern: string, cwd: string, ignored: readonly string[]): FoundFile[] {
  const matches = globSync([pattern, VIRTUAL_ENVIRONMENT], {
    cwd,
    ignore: [...SKIPPED_FOLDERS.map(name => `**/${name}/**`), ...ignored],
    absolute: true,
    dot: true,
    caseSensitiveMatch: false,
    // A link may lead round in a circle or out of the repository.
    followSymbolicLinks: false,
  }).map(match => resolve(match));
  const environments = matches
    .filter(match => match.endsWith(`${sep}pyvenv.cfg`) && isEnvironment(match, cwd))
    .map(match => dirname(match) + sep);
  return matches
    .filter(match => /\.ya?ml$/i.test(match) || !match.endsWith(`${sep}pyvenv.cfg`))
    .filter(match => !environments.some(folder => match.startsWith(folder)))
    .map(path => ({ path, named: false }));
}

/**
 * A file that a repository keeps under version control is a part of it, whatever it is called; and a search that starts
 * in an environment is meant to look there.
 */
function isEnvironment(marker: string, cwd: string): boolean {
  return dirname(marker) !== resolve(cwd) && !isTracked(marker);
}

/** A pattern relative to the root with `/`; a folder stands for all that is in it, a file for itself. */
function toGlob(pattern: string, root: string): string {
  const glob = toSlashes(isAbsolute(pattern) ? relative(root, pattern) : pattern.replace(/^\.[/\\]/, ''));
  const stats = statSync(resolve(root, pattern), { throwIfNoEntry: false });
  if (stats === undefined) return glob;
  return stats.isDirectory() ? `${escapePath(glob.replace(/\/$/, ''))}/**` : escapePath(glob);
}

// A backslash in a pattern of a Windows user is a separator; elsewhere it escapes.
function toSlashes(pattern: string): string {
  return sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
}
