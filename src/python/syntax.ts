/** The parser's tree copied to plain nodes: what the rest of this room reads, whatever parser stands behind it. */
import type { Language, Tree, TreeCursor } from 'web-tree-sitter';
import type { Span, StringPart } from './types.js';

/**
 * A node with a name in the grammar of tree-sitter-python (https://github.com/tree-sitter/tree-sitter-python,
 * grammar.js). Punctuation, keywords, comments and line continuations are left out: who needs an operator reads the
 * text between two nodes.
 */
export interface SyntaxNode extends Span {
  type: string;
  children: SyntaxNode[];
  /** What was worked out of the node once and is asked again: a node stands in one scope only. */
  known: Known | undefined;
}

export interface ArgumentNode {
  keyword?: string;
  star?: '*' | '**';
  value: SyntaxNode;
}

export interface StringContent {
  /** Undefined for an f-string with expressions, for `\N{...}` and for bytes beyond ASCII. */
  value: string | undefined;
  parts: StringPart[];
  bytes: boolean;
  fString: boolean;
}

export interface Known {
  named?: { callee: string; target: string };
  args?: ArgumentNode[];
  content?: StringContent;
  /** Of a `try`: whether it has handlers, and whether one of them catches a missing module. */
  handlers?: 'none' | 'others' | 'missing-module';
}

/** A slot to keep what was worked out. */
export function knownOf(node: SyntaxNode): Known {
  node.known ??= {};
  return node.known;
}

export interface SyntaxTree {
  text: string;
  root: SyntaxNode;
  /** Nodes whose content is nested too deep to be copied. */
  cut: SyntaxNode[];
  /** Nodes that may be Python 2, so that nobody need search for them: see syntax-error.ts. */
  suspects: SyntaxNode[];
}

/** Deeper than any program that a person writes; the readers of this room call themselves once a level. */
const MAX_DEPTH = 500;

/** Nodes without anything below them that matters. */
const LEAVES: ReadonlySet<string> = new Set([
  'identifier',
  'integer',
  'float',
  'true',
  'false',
  'none',
  'string_content',
  'string_end',
  'pass_statement',
  'break_statement',
  'continue_statement',
]);
const LEFT_OUT: ReadonlySet<string> = new Set(['comment', 'line_continuation']);

/** What to do with a node of each kind, by the number that the parser gives the kind. */
export interface Kinds {
  names: readonly string[];
  actions: readonly ('leave-out' | 'leaf' | 'string' | 'open')[];
  isSuspect: readonly boolean[];
}

/** What the grammar takes from Python 2, and what may be so written. */
const SUSPECTS: ReadonlySet<string> = new Set([
  ...[
    'print_statement',
    'exec_statement',
    'except_clause',
    'raise_statement',
    'comparison_operator',
    'integer',
  ],
  ...['string', 'parameters', 'lambda_parameters'],
]);

export function kindsOf(language: Language): Kinds {
  const names = Array.from(language.types, name => name ?? '');
  const actions = names.map((name, id) => {
    if (!language.nodeTypeIsNamed(id) || LEFT_OUT.has(name)) return 'leave-out';
    if (name === 'string') return 'string';
    return LEAVES.has(name) ? 'leaf' : 'open';
  });
  return { names, actions, isSuspect: names.map(name => SUSPECTS.has(name)) };
}

/** Copies a tree. Every question to the parser crosses into WebAssembly, so that as few as possible are asked. */
export function copyTree(tree: Tree, text: string, kinds: Kinds): SyntaxTree {
  const cursor = tree.walk();
  try {
    const copy: SyntaxTree = { text, root: nodeAt(cursor, cursor.nodeType), cut: [], suspects: [] };
    copyNodes(cursor, kinds, copy);
    return copy;
  } finally {
    cursor.delete();
  }
}

function copyNodes(cursor: TreeCursor, kinds: Kinds, copy: SyntaxTree): void {
  const parents: SyntaxNode[] = [];
  let parent = copy.root;
  if (!cursor.gotoFirstChild()) return;
  while (true) {
    const id = cursor.nodeTypeId;
    const action = kinds.actions[id] ?? 'open';
    if (action !== 'leave-out') {
      const node = nodeAt(cursor, kinds.names[id] ?? 'ERROR');
      parent.children.push(node);
      if (kinds.isSuspect[id]) copy.suspects.push(node);
      // strings.ts reads strings off the text, but for the expressions in them.
      const isOpen = action === 'open' || (action === 'string' && isFormatted(copy.text, node.start));
      if (isOpen && parents.length >= MAX_DEPTH) copy.cut.push(node);
      else if (isOpen && cursor.gotoFirstChild()) {
        parents.push(parent);
        parent = node;
        continue;
      }
    }
    while (!cursor.gotoNextSibling()) {
      const above = parents.pop();
      if (above === undefined) return;
      cursor.gotoParent();
      parent = above;
    }
  }
}

/** Whether the string that starts here has an `f` or `t` before its quote. */
function isFormatted(text: string, start: number): boolean {
  for (let at = start; at < start + MAX_PREFIX; at += 1) {
    const unit = text[at];
    if (unit === '"' || unit === "'") return false;
    if (unit === 'f' || unit === 'F' || unit === 't' || unit === 'T') return true;
  }
  return false;
}

const MAX_PREFIX = 3;

function nodeAt(cursor: TreeCursor, type: string): SyntaxNode {
  return { type, start: cursor.startIndex, end: cursor.endIndex, children: [], known: undefined };
}

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export function textOf(tree: SyntaxTree, { start, end }: Span): string {
  return tree.text.slice(start, end);
}

export function child(node: SyntaxNode | undefined, type: string): SyntaxNode | undefined {
  return node?.children.find(each => each.type === type);
}

export function childrenOf(node: SyntaxNode | undefined, type: string): SyntaxNode[] {
  return node?.children.filter(each => each.type === type) ?? [];
}

/** What is in the brackets, where the node is nothing but brackets around it. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (inner.type === 'parenthesized_expression' && inner.children.length === 1) {
    inner = inner.children[0] ?? inner;
  }
  return inner;
}

/** The operator between two nodes, without comments and line continuations around it. */
export function between(tree: SyntaxTree, left: Span, right: Span): string {
  const text = tree.text.slice(left.end, right.start);
  return text.length < 3
    ? text.trim()
    : text
        .replace(/#[^\r\n]*|\\/g, '')
        .replace(/[()\s]+/g, ' ')
        .trim();
}

/** `a.b.c` of names alone; undefined where another expression stands in it. Bounded by the depth of the tree. */
export function dottedName(tree: SyntaxTree, node: SyntaxNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (node.type === 'identifier') return textOf(tree, node);
  if (node.type === 'dotted_name') return node.children.map(part => textOf(tree, part)).join('.');
  if (node.type !== 'attribute') return undefined;
  const [object, name] = node.children;
  const before = dottedName(tree, object);
  return before === undefined || name === undefined ? undefined : `${before}.${textOf(tree, name)}`;
}
