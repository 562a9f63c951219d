/** The small changes that can be made to one source file. */
import { parseSync } from '@swc/core';

export interface Mutant {
  file: string;
  /** First line of what is changed, from 1. */
  line: number;
  kind: Kind;
  /** What stands there, and what takes its place. */
  before: string;
  after: string;
  /** The whole file with the change. */
  source: string;
}

export type Kind = 'comparison' | 'condition' | 'return' | 'text' | 'pattern' | 'arithmetic' | 'statement';

/** A node of swc's tree; its span is in bytes, from 1. */
interface Node {
  type: string;
  span: { start: number; end: number };
  [property: string]: unknown;
}

interface Change {
  kind: Kind;
  at: Node['span'];
  after: string;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  ...{ '<': '<=', '<=': '<', '>': '>=', '>=': '>' },
  ...{ '===': '!==', '!==': '===', '&&': '||', '||': '&&' },
};
const ARITHMETIC: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };

/** What is documentation, or a test of its own: only generated pages would notice a change. */
const NOT_CODE = new Set(['title', 'since', 'source', 'asOf', 'link', 'examples', 'never', 'confidence']);

/** Of types nothing is left when the program runs; these wrap an expression. */
const WRAPPERS = new Set([
  'TsAsExpression',
  'TsNonNullExpression',
  'TsSatisfiesExpression',
  'TsConstAssertion',
]);

/** Whether the change leaves a program: `a ?? b || c` is none. */
export function isProgram({ source }: Mutant): boolean {
  try {
    parseSync(source, { syntax: 'typescript', target: 'es2024' });
    return true;
  } catch {
    return false;
  }
}

export function mutantsOf(file: string, text: string): Mutant[] {
  const bytes = Buffer.from(text);
  const changes: Change[] = [];
  const module = parseSync(text, { syntax: 'typescript', target: 'es2024' });
  for (const item of module.body) visit(item as unknown as Node, bytes, changes);
  return changes.map(({ kind, at, after }) => {
    const [head, before, tail] = [
      bytes.subarray(0, at.start - 1),
      bytes.subarray(at.start - 1, at.end - 1),
      bytes.subarray(at.end - 1),
    ].map(String) as [string, string, string];
    const line = head.split('\n').length;
    return { file, line, kind, before: oneLine(before), after, source: head + after + tail };
  });
}

function visit(node: Node, text: Buffer, changes: Change[]): void {
  if (node.type === 'ImportDeclaration' || (node.type.startsWith('Ts') && !WRAPPERS.has(node.type))) return;
  changes.push(...changesOf(node, text));
  for (const child of childrenOf(node)) visit(child, text, changes);
}

function childrenOf(node: Node): Node[] {
  if (node.type === 'KeyValueProperty') {
    const { key, value } = node as unknown as { key: Node & { value?: string }; value: Node };
    return NOT_CODE.has(String(key.value)) ? [] : [value];
  }
  if (node.type === 'ClassProperty' || node.type === 'MethodProperty' || node.type === 'ClassMethod') {
    const { key: _, ...rest } = node;
    return nodesIn(Object.values(rest));
  }
  return nodesIn(Object.values(node));
}

/** swc also wraps nodes in records without a type: arguments (`{ spread, expression }`), parameters. */
function nodesIn(values: readonly unknown[]): Node[] {
  return values.flatMap(value => {
    if (Array.isArray(value)) return nodesIn(value);
    if (typeof value !== 'object' || value === null) return [];
    return typeof (value as Node).type === 'string' ? [value as Node] : nodesIn(Object.values(value));
  });
}

function changesOf(node: Node, text: Buffer): Change[] {
  switch (node.type) {
    case 'BinaryExpression':
      return operator(node, text);
    case 'IfStatement':
    case 'ConditionalExpression':
      return ['true', 'false'].map(after => change('condition', node.test as Node, after));
    case 'UnaryExpression':
      return node.operator === '!' ? [change('condition', node, sourceOf(node.argument as Node, text))] : [];
    case 'ReturnStatement':
      return returned(node);
    case 'StringLiteral':
      return node.value === '' ? [] : [change('text', node, "''")];
    case 'TemplateLiteral':
      return [change('text', node, '``')];
    case 'RegExpLiteral':
      return [change('pattern', node, '/(?!)/')];
    case 'ExpressionStatement':
      return [change('statement', node, ';')];
    case 'ContinueStatement':
      return [change('statement', node, ';')];
    default:
      return [];
  }
}

/** The operator between the two sides becomes another one. A sum of texts is none. */
function operator(node: Node, text: Buffer): Change[] {
  const { left, right } = node as unknown as Record<'left' | 'right', Node>;
  const sign = String(node.operator);
  if (sign === '??') return [{ kind: 'condition', at: node.span, after: sourceOf(left, text) }];
  const isText = [left, right].some(({ type }) => type === 'StringLiteral' || type === 'TemplateLiteral');
  const after = COMPARISONS[sign] ?? (isText ? undefined : ARITHMETIC[sign]);
  if (after === undefined) return [];
  const kind =
    sign in ARITHMETIC ? 'arithmetic' : sign === '&&' || sign === '||' ? 'condition' : 'comparison';
  const between = String(text.subarray(left.span.end - 1, right.span.start - 1));
  const start = left.span.end + Buffer.byteLength(between.slice(0, between.indexOf(sign)));
  return [{ kind, at: { start, end: start + sign.length }, after }];
}

function returned(node: Node): Change[] {
  const argument = node.argument as Node | undefined;
  if (argument == null) return [];
  if (argument.type === 'BooleanLiteral')
    return [change('return', argument, String(argument.value !== true))];
  if (argument.type === 'Identifier' && argument.value === 'undefined') return [];
  return [change('return', argument, 'undefined')];
}

function change(kind: Kind, { span }: Node, after: string): Change {
  return { kind, at: span, after };
}

function sourceOf({ span }: Node, text: Buffer): string {
  return String(text.subarray(span.start - 1, span.end - 1));
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
