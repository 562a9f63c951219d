/** The first place that Python 3 refuses, and whether to believe the parser about it. */
import type { Node, Tree } from 'web-tree-sitter';
import { operatorOf } from './context.js';
import { child, type SyntaxNode, type SyntaxTree, spanOf, textOf } from './syntax.js';
import type { PythonSyntaxError, Span, SyntaxProblem } from './types.js';

const MAX_DETAIL = 40;

/**
 * Two things are looked for: places that the parser could not make sense of, and Python 2, which the grammar of
 * tree-sitter-python takes on purpose and Python 3 refuses.
 */
export function findSyntaxError(tree: Tree, copy: SyntaxTree): PythonSyntaxError | undefined {
  const broken = tree.rootNode.hasError ? firstBroken(tree, copy) : undefined;
  const old = MAYBE_PYTHON_2.test(copy.text) ? firstOld(copy) : undefined;
  return broken && old ? (old.start <= broken.start ? old : broken) : (broken ?? old);
}

/** Goes down to the first node that has an error in it, as deep as it can. */
function firstBroken(tree: Tree, copy: SyntaxTree): PythonSyntaxError | undefined {
  let node: Node | null = tree.rootNode;
  while (node !== null && !node.isMissing && !node.isError) {
    node = node.children.find(each => each.hasError || each.isMissing) ?? null;
  }
  if (node === null) return undefined;
  if (node.isMissing) return { ...at(copy, node.startIndex), problem: 'missing', detail: node.type };
  return unexpected(copy, node);
}

/** An ERROR node may hold half the file; what Python stumbles over is rarely all of it. */
function unexpected(copy: SyntaxTree, node: Node): PythonSyntaxError {
  const start = node.startIndex;
  const { text } = copy;
  const line = /[^\r\n]*/.exec(text.slice(start, start + 400))?.[0].trimEnd() ?? '';
  const end = Math.min(Math.max(start + line.length, start), Math.max(node.endIndex, start));
  return { start, end, problem: 'unexpected', detail: line.slice(0, MAX_DETAIL) };
}

function at({ text }: SyntaxTree, offset: number): Span {
  return { start: Math.min(offset, text.length), end: Math.min(offset, text.length) };
}

/** Files without any of these words cannot be Python 2, so that they need not be searched. */
const MAYBE_PYTHON_2 =
  /\bprint\b[^\S\r\n]*[^\s(=,.)\]:]|\bexec\b|\bexcept\b[^:\r\n]*,|\braise\b[^\r\n]*,|<>|`|\b0\d|[\da-fA-F][lL]\b|\b[uU][rR]['"]|\(\s*\(/;

function firstOld(copy: SyntaxTree): PythonSyntaxError | undefined {
  const open: SyntaxNode[] = [copy.root];
  for (let node = open.pop(); node; node = open.pop()) {
    const problem = oldSyntax(copy, node);
    if (problem) {
      const line = /[^\r\n]*/.exec(textOf(copy, node))?.[0] ?? '';
      return { ...spanOf(node), end: node.start + line.length, problem, detail: line.slice(0, MAX_DETAIL) };
    }
    open.push(...node.children.toReversed());
  }
  return undefined;
}

function oldSyntax(copy: SyntaxTree, node: SyntaxNode): SyntaxProblem | undefined {
  switch (node.type) {
    case 'print_statement':
      // `print >>stream, x` is an expression of Python 3, if a useless one.
      return child(node, 'chevron') ? undefined : 'print-statement';
    case 'exec_statement':
      return 'exec-statement';
    default:
      return isOld(copy, node) ? 'python-2' : undefined;
  }
}

function isOld(copy: SyntaxTree, node: SyntaxNode): boolean {
  switch (node.type) {
    case 'except_clause':
      // Python 3.14 reads `except A, b:` again, as two kinds of errors; the servers run none such.
      return node.children.filter(each => each.type !== 'block').length > 1;
    case 'raise_statement':
      return node.children[0]?.type === 'expression_list';
    case 'comparison_operator':
      return operatorOf(copy, node) === '<>';
    case 'integer':
      return /^0[0-9_]*[1-9]|[lL]$/.test(textOf(copy, node));
    case 'string_start':
      return /^(`|ur)/i.test(textOf(copy, node));
    case 'parameters':
      return child(node, 'tuple_pattern') !== undefined;
    default:
      return false;
  }
}
