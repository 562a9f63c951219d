/**
 * What `.dockerignore` keeps out of a build: patterns start at the context, `*` stays within one folder, and the last
 * line that matches a file or a folder above it decides (docs.docker.com/build/concepts/context, 2026).
 */
import type { Ignore } from '@balena/dockerignore';
import type { Range } from '../../model/findings.js';
import { type FileTree, readText } from '../../project/files/file-tree.js';
import { Source } from '../../project/yaml/source.js';

const MAX_BYTES = 1_000_000;

export interface DockerIgnore {
  file: string;
  /** The line that leaves a file out; `name` is its path from the context, with `/`. */
  leavesOut(name: string): { text: string; at: Range } | undefined;
}

interface Line {
  text: string;
  at: Range;
  negative: boolean;
  rule: Ignore;
}

/** undefined: there is none, or it cannot be read. */
export async function readDockerIgnore(files: FileTree, context: string): Promise<DockerIgnore | undefined> {
  const look = files.look(context, '.dockerignore');
  const read = look.kind === 'file' ? readText(look.path, MAX_BYTES) : undefined;
  if (read === undefined || !('text' in read)) return undefined;
  const source = new Source(files.display(look.path), look.path, read.text);
  const lines = await linesOf(source);
  return {
    file: source.file,
    leavesOut(name) {
      const last = lines.findLast(line => line.rule.ignores(name));
      return last === undefined || last.negative ? undefined : { text: last.text, at: last.at };
    },
  };
}

async function linesOf(source: Source): Promise<Line[]> {
  const { default: ignore } = (await import('@balena/dockerignore')).default;
  const lines: Line[] = [];
  for (const match of source.text.matchAll(/[^\r\n]+/g)) {
    const written = match[0].replace(/^\uFEFF/, '');
    const text = written.trim();
    if (text === '' || written.startsWith('#')) continue;
    const start = match.index + match[0].indexOf(text);
    const negative = text.startsWith('!');
    const rule = ignore({ ignorecase: false }).add(negative ? text.slice(1) : text);
    const at = {
      file: source.file,
      start: source.position(start),
      end: source.position(start + text.length),
    };
    lines.push({ text, at, negative, rule });
  }
  return lines;
}
