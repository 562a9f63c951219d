/**
 * What `.dockerignore` keeps out of a build: patterns start at the context, `*` stays within one folder, and the last
 * line that matches a file or a folder above it decides (docs.docker.com/build/concepts/context, 2026).
 */
import type { Ignore } from '@balena/dockerignore';
import type { Range } from '../../model/findings.js';
import { fact, type Project } from '../../project/project.js';
import type { Source } from '../../project/yaml/source.js';

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
export function readDockerIgnore(project: Project, context: string): Promise<DockerIgnore | undefined> {
  return project.derive(DOCKER_IGNORE, context);
}

const DOCKER_IGNORE = fact(async (project: Project, context: string): Promise<DockerIgnore | undefined> => {
  const look = project.look(context, '.dockerignore');
  const source = look.kind === 'file' ? project.source(look.path, MAX_BYTES) : undefined;
  if (source === undefined || 'problem' in source) return undefined;
  const lines = await linesOf(source);
  return {
    file: source.file,
    leavesOut(name) {
      const last = lines.findLast(line => line.rule.ignores(name));
      return last === undefined || last.negative ? undefined : { text: last.text, at: last.at };
    },
  };
});

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
