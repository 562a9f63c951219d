/** Python files of a repository, each read once in a run, however many deployments name it. */
import { readFileSync, statSync } from 'node:fs';
import type { Range } from '../../model/findings.js';
import { decodePython } from '../../python/encoding.js';
import type { PythonModule, PythonReader, Span } from '../../python/types.js';
import type { FileTree } from '../files/file-tree.js';
import { Source } from '../yaml/source.js';

/** Nobody writes Python as long as this; a file that is, is not read. */
const MAX_BYTES = 2_000_000;

/** A Python file that was read. */
export interface PythonFile {
  source: Source;
  module: PythonModule;
}

const readings = new WeakMap<FileTree, Map<string, PythonFile | undefined>>();

/** The file at an absolute path; undefined where it cannot be read as Python. */
export function readPythonFile(files: FileTree, reader: PythonReader, path: string): PythonFile | undefined {
  const known = readings.get(files) ?? new Map<string, PythonFile | undefined>();
  readings.set(files, known);
  if (!known.has(path)) {
    const text = pythonText(path);
    const source = text === undefined ? undefined : new Source(files.display(path), path, text);
    known.set(path, source && { source, module: reader.read(source.text) });
  }
  return known.get(path);
}

export function rangeIn({ source }: PythonFile, { start, end }: Span): Range {
  return { file: source.file, start: source.position(start), end: source.position(Math.max(start, end)) };
}

function pythonText(path: string): string | undefined {
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > MAX_BYTES) return undefined;
    const { text, problem: unread } = decodePython(readFileSync(path));
    return unread === undefined ? text : undefined;
  } catch {
    // Not there any more, or not for us to read.
    return undefined;
  }
}
