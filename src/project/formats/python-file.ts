/** Python files of a repository, each read once in a run, however many deployments name it. */
import type { Range } from '../../model/findings.js';
import { decodePython } from '../../python/encoding.js';
import type { PythonModule, PythonReader, Span } from '../../python/types.js';
import { fact, type Project } from '../project.js';
import { Source } from '../yaml/source.js';

/** Nobody writes Python as long as this; a file that is, is not read. */
const MAX_BYTES = 2_000_000;

/** A Python file that was read. */
export interface PythonFile {
  source: Source;
  module: PythonModule;
}

/** The file at an absolute path; undefined where it cannot be read as Python. */
export function readPythonFile(project: Project, reader: PythonReader, path: string): PythonFile | undefined {
  const source = project.derive(PYTHON_TEXT, path);
  return source && project.derive(MODULES, reader)(source);
}

/** What the parser makes of a file, each once. */
const MODULES = fact((_project: Project, reader: PythonReader) => {
  const read = new Map<Source, PythonFile>();
  return (source: Source): PythonFile => {
    const file = read.get(source) ?? { source, module: reader.read(source.text) };
    read.set(source, file);
    return file;
  };
});

/** Python may declare another encoding than UTF-8. */
const PYTHON_TEXT = fact((project: Project, path: string): Source | undefined => {
  const read = project.bytes(path, MAX_BYTES);
  if ('problem' in read) return undefined;
  const { text, problem: unread } = decodePython(read.bytes);
  return unread === undefined ? new Source(project.display(path), path, text) : undefined;
});

export function rangeIn({ source }: PythonFile, { start, end }: Span): Range {
  return { file: source.file, start: source.position(start), end: source.position(Math.max(start, end)) };
}
