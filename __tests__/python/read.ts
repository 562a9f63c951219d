/** Reads snippets for the tests of this folder. */
import { loadPythonReader } from '../../src/python/reader.js';
import type { PathPart, PythonModule, Span } from '../../src/python/types.js';

const reader = await loadPythonReader();

export function read(text: string): PythonModule {
  return reader.read(text);
}

export function at(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** 1-based line of an offset. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** `$A/model/a.pkl`: variables with `$`, `{file^1}`, `{cwd}`, `?` for what is not known, `|` where text is joined bare. */
export function shown(parts: readonly PathPart[]): string {
  return parts.map((part, index) => `${index === 0 ? '' : part.joined ? '/' : '|'}${piece(part)}`).join('');
}

function piece(part: PathPart): string {
  switch (part.kind) {
    case 'literal':
      return part.value;
    case 'env':
      return `$${part.name}${part.default === undefined ? '' : `=${part.default}`}`;
    case 'file':
      return `{file^${part.up}}`;
    case 'cwd':
      return '{cwd}';
    case 'unknown':
      return '?';
  }
}
