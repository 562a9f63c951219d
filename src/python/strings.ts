/** String literals: what Python makes of their escapes, and the pieces of f-strings. */
import { knownOf, type StringContent, type SyntaxNode, type SyntaxTree, spanOf, textOf } from './syntax.js';
import type { StringPart } from './types.js';

export function isString(node: SyntaxNode): boolean {
  return node.type === 'string' || node.type === 'concatenated_string';
}

/** What a `string` or `concatenated_string` node says. */
export function stringContent(tree: SyntaxTree, node: SyntaxNode): StringContent {
  const known = knownOf(node);
  known.content ??= node.type === 'concatenated_string' ? allStrings(tree, node) : oneString(tree, node);
  return known.content;
}

function allStrings(tree: SyntaxTree, node: SyntaxNode): StringContent {
  const contents = node.children
    .filter(each => each.type === 'string')
    .map(each => stringContent(tree, each));
  const isKnown =
    contents.length === node.children.length && contents.every(each => each.value !== undefined);
  return {
    value: isKnown ? contents.map(each => each.value).join('') : undefined,
    parts: contents.flatMap(each => each.parts),
    bytes: contents.some(each => each.bytes),
    fString: contents.some(each => each.fString),
  };
}

const OPENING = /([a-zA-Z]*)('''|"""|['"`])/y;

function oneString(tree: SyntaxTree, node: SyntaxNode): StringContent {
  OPENING.lastIndex = node.start;
  const [opening = '', letters = '', { length: quotes } = ''] = OPENING.exec(tree.text) ?? [];
  const prefix = letters.toLowerCase();
  const [bytes, fString, raw] = [prefix.includes('b'), /[ft]/.test(prefix), prefix.includes('r')];
  const parts: StringPart[] = [];
  let isKnown = !prefix.includes('t');
  // What is between the quotes and the expressions, by the text: the grammar has no node for some of it.
  let done = node.start + opening.length;
  for (const each of [...node.children.filter(({ type }) => type === 'interpolation'), undefined]) {
    const span = { start: done, end: each?.start ?? Math.max(done, node.end - quotes) };
    const value = decode(textOf(tree, span), { bytes, fString, raw });
    if (value === undefined) isKnown = false;
    else if (span.end > span.start) parts.push({ kind: 'literal', value, span });
    if (each === undefined) break;
    done = each.end;
    parts.push({ kind: 'expression', span: spanOf(each) });
    isKnown = false;
  }
  const value = isKnown ? parts.map(part => (part.kind === 'literal' ? part.value : '')).join('') : undefined;
  return { value, parts, bytes, fString };
}

const ESCAPE =
  /\\(\r\n|[\r\n]|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[\s\S])/g;
const SINGLE: Record<string, string> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

interface Literal {
  bytes: boolean;
  fString: boolean;
  raw: boolean;
}

/**
 * The text between the quotes as Python reads it
 * (https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences); undefined where this cannot know.
 */
function decode(written: string, { bytes, fString, raw }: Literal): string | undefined {
  let text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  if (fString) text = text.replaceAll('{{', '{').replaceAll('}}', '}');
  if (raw || !text.includes('\\')) return bytes && !/^[\x00-\x7f]*$/.test(text) ? undefined : text;
  let isKnown = true;
  const value = text.replace(ESCAPE, (whole, what: string) => {
    const decoded = unescaped(what, bytes);
    if (decoded === undefined) isKnown = false;
    return decoded ?? whole;
  });
  return isKnown && !(bytes && !/^[\x00-\x7f]*$/.test(value)) ? value : undefined;
}

/** An escape that Python does not know stays as it is written, backslash and all. */
function unescaped(what: string, bytes: boolean): string | undefined {
  if (/^[\r\n]/.test(what)) return '';
  if (/^[0-7]/.test(what)) return String.fromCharCode(Number.parseInt(what, 8));
  if (/^x./.test(what)) return String.fromCharCode(Number.parseInt(what.slice(1), 16));
  if (bytes) return SINGLE[what] ?? `\\${what}`;
  if (/^N\{/.test(what)) return undefined;
  if (/^[uU]./.test(what)) {
    const code = Number.parseInt(what.slice(1), 16);
    return code > 0x10ffff ? undefined : String.fromCodePoint(code);
  }
  return SINGLE[what] ?? `\\${what}`;
}
