/** What people ask of this program in comments of their files: `# endpoint-preflight: ignore[check-id] reason`. */
import type { Range } from '../../model/findings.js';
import type { YamlNode } from '../yaml/nodes.js';
import type { Source } from '../yaml/source.js';
import { View } from '../yaml/view.js';

/** A comment that asks for silence. */
export interface IgnoreComment {
  file: string;
  /** Ids or subjects, as written; empty means every check. */
  checks: readonly string[];
  reason: string;
  /** The lines that it covers, 1-based and inclusive. */
  from: number;
  to: number;
  /** `ignore-file`: also covers what an input has put into the file. */
  wholeFile: boolean;
  at: Range;
}

/** A file with more is hostile or generated, and finding what each covers takes time. */
const MAX_COMMENTS = 500;

// A list that is not closed goes to the end of the line: it must not mean "every check".
const COMMENT =
  /(?<!\S)#[ \t]*endpoint-preflight:[ \t]*(ignore-file|ignore)(?![\w-])(?:\[([^\]\n\r]*)\]?)?[ \t]*([^\n\r]*)/g;

/**
 * The comments of a file. One behind a key covers that key and all below it; one on a line of its own covers the key
 * on the next line that has one; `ignore-file` covers the file. Text that only looks like a comment (in quotes, in a
 * block of text) asks for nothing.
 */
export function ignoreComments(source: Source, root: YamlNode | undefined): IgnoreComment[] {
  if (!source.text.includes('endpoint-preflight:')) return [];
  const view = new View(source, root ?? { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
  const found: IgnoreComment[] = [];
  for (const match of source.text.matchAll(COMMENT)) {
    const [comment, kind, list = '', reason = ''] = match;
    const start = match.index;
    if (found.length === MAX_COMMENTS) break;
    if (root !== undefined && isInsideText(root, start)) continue;
    const at = view.rangeOf({ start, end: start + comment.trimEnd().length });
    const checks = list
      .split(',')
      .map(id => id.trim())
      .filter(Boolean);
    const wholeFile = kind === 'ignore-file';
    const lines = wholeFile ? { from: 1, to: source.lineCount } : covered(source, root, at.start.line, start);
    found.push({ file: source.file, checks, reason: reason.trim(), ...lines, wholeFile, at });
  }
  return found;
}

function isInsideText(node: YamlNode, offset: number): boolean {
  if (node.kind === 'scalar') return node.start <= offset && offset < node.end;
  if (node.kind === 'sequence') return node.items.some(item => isInsideText(item, offset));
  return node.entries.some(({ value }) => isInsideText(value, offset));
}

function covered(
  source: Source,
  root: YamlNode | undefined,
  line: number,
  start: number,
): { from: number; to: number } {
  const isAlone =
    source
      .line(line)
      .slice(0, source.position(start).column - 1)
      .trim() === '';
  const from = isAlone ? nextLineOfContent(source, line + 1) : line;
  const node = root === undefined ? undefined : nodeOfLine(source, root, from);
  return {
    from,
    to: node === undefined ? from : Math.max(from, source.position(Math.max(node.start, node.end - 1)).line),
  };
}

function nextLineOfContent(source: Source, line: number): number {
  let next = line;
  while (next < source.lineCount && /^\s*(?:#|$)/.test(source.line(next))) next += 1;
  return next;
}

/** The value of the outermost key, or the outermost item, that begins on a line. */
function nodeOfLine(source: Source, node: YamlNode, line: number): YamlNode | undefined {
  if (node.kind === 'scalar') return undefined;
  const parts =
    node.kind === 'sequence' ? node.items.map(item => ({ key: item, value: item })) : node.entries;
  for (const { key, value } of parts) {
    if (key.input === undefined && source.position(key.start).line === line) return value;
    const inner = nodeOfLine(source, value, line);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
