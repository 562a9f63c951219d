/** From a place in a decoded text back to the place in the file: quotes and escapes make the two differ. */
import type { ScalarNode, Span } from './nodes.js';
import type { Source } from './source.js';

const ESCAPES: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Where a part of a scalar's text stands in its file; the whole scalar where the text was folded over lines. */
export function spanInside(source: Source, node: ScalarNode, part: Span): Span {
  if (node.input !== undefined || node.anchor !== undefined) return node;
  const raw = source.slice(node);
  const offsets = node.quoted ? offsetsOf(raw) : raw === node.text ? undefined : [];
  if (offsets === undefined) return { start: node.start + part.start, end: node.start + part.end };
  // One place behind each character, and one before the first.
  if (offsets.length !== node.text.length + 1) return node;
  const start = offsets[part.start];
  const end = offsets[part.end];
  return start === undefined || end === undefined
    ? node
    : { start: node.start + start, end: node.start + end };
}

/** For each character of the decoded text its offset in the quoted one, and the offset of the closing quote. */
function offsetsOf(raw: string): number[] {
  const quote = raw.charAt(0);
  const offsets: number[] = [];
  let at = 1;
  while (at < raw.length - 1) {
    // Folded lines become single spaces; such texts are pointed at as a whole.
    if (raw.charAt(at) === '\n') return [];
    offsets.push(at);
    if (quote === "'") at += raw.charAt(at) === "'" ? 2 : 1;
    else at += raw.charAt(at) === '\\' ? 2 + (ESCAPES[raw.charAt(at + 1)] ?? 0) : 1;
  }
  return [...offsets, raw.length - 1];
}
