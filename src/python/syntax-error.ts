/** The first place that Python 3 refuses, and whether to believe the parser about it. */
import type { Node, Tree } from 'web-tree-sitter';
import { operatorOf } from './context.js';
import { type Lines, type LogicalLine, restOfLine, withBlanks } from './lines.js';
import { child, type SyntaxNode, type SyntaxTree, textOf } from './syntax.js';
import type { PythonSyntaxError, SyntaxProblem } from './types.js';

/** What one run of the parser gave. */
export interface Parsed {
  copy: SyntaxTree;
  /** The first place that the parser could not make sense of. */
  broken: PythonSyntaxError | undefined;
}

export type Parse = (text: string) => Parsed | undefined;

/**
 * The parser is right that there is an error, and often wrong about where. Brackets, quotes and indentation are told by
 * the lines (lines.ts); everything else by parsing one logical line after the other until one of them fails. An error
 * that no line shows is not reported.
 *
 * Where the parser sees no error, there may still be Python 2, which its grammar takes on purpose, or an indentation
 * that Python refuses.
 */
export function findSyntaxError(
  { copy, broken }: Parsed,
  lines: Lines,
  parse: Parse,
): PythonSyntaxError | undefined {
  const { problem } = lines;
  if (broken) return firstBadLine(copy.text, lines, parse) ?? problem ?? misplaced(copy.text, lines.lines);
  const old = firstOld(copy);
  // Where the parser is content with quotes and brackets, it knows better than the lines.
  const indentation = problem?.problem === 'indentation' ? problem : undefined;
  if (old && indentation) return old.start < indentation.start ? old : indentation;
  return old ?? indentation ?? misplaced(copy.text, lines.lines);
}

/** Files with more statements than this are not searched line by line. */
const MAX_LINES = 20_000;

function firstBadLine(
  text: string,
  { lines, blanks, problem }: Lines,
  parse: Parse,
): PythonSyntaxError | undefined {
  if (lines.length > MAX_LINES) return undefined;
  const plain = withBlanks(text, blanks);
  const cut =
    problem === undefined || problem.problem === 'indentation' ? undefined : lines[lines.length - 1];
  for (const line of lines) {
    // The line with the bracket or quote that is wrong has everything behind it in it.
    if (line === cut) return undefined;
    const error = errorOfLine(text, plain, line, parse);
    if (error) return error;
  }
  return undefined;
}

/** What may stand around a line, so that it is a program on its own. */
const BEFORE: Record<string, string> = {
  elif: 'if a:\n pass\n',
  else: 'if a:\n pass\n',
  except: 'try:\n pass\n',
  finally: 'try:\n pass\n',
};
const COMPOUND: ReadonlySet<string> = new Set([
  ...['def', 'class', 'if', 'elif', 'else', 'for', 'while', 'try', 'except', 'finally', 'with'],
]);

function errorOfLine(
  text: string,
  plain: string,
  line: LogicalLine,
  parse: Parse,
): PythonSyntaxError | undefined {
  const { start, end, firstWord, hasColon, opensBlock } = line;
  if (COMPOUND.has(firstWord) && !hasColon) return { start, end, problem: 'missing', detail: ':' };
  const isCase = firstWord === 'case' && opensBlock;
  const before = isCase ? 'match a:\n ' : (BEFORE[firstWord] ?? '');
  const parsed = parse(before + plain.slice(start, end) + behind(text, line));
  if (parsed === undefined) return undefined;
  const error = parsed.broken ?? firstOld(parsed.copy);
  if (error === undefined) return undefined;
  const offset = start - before.length;
  const at = Math.min(Math.max(error.start + offset, start), end);
  return {
    ...error,
    start: at,
    end: Math.min(Math.max(error.end + offset, at), end),
    detail: detail(text, at, error),
  };
}

function behind(text: string, { start, firstWord, opensBlock }: LogicalLine): string {
  if (text[start] === '@') return '\ndef f(): pass\n';
  if (firstWord === 'match' && opensBlock) return '\n case _: pass\n';
  const body = opensBlock ? ' pass\n' : '\n';
  return firstWord === 'try' ? `${body}finally:\n pass\n` : body;
}

function detail(text: string, at: number, error: PythonSyntaxError): string {
  return error.problem === 'missing' ? error.detail : restOfLine(text, at);
}

/** The statements that another one must come before, in the same block. */
const FOLLOWS: Record<string, readonly string[]> = {
  elif: ['if', 'elif'],
  else: ['if', 'elif', 'for', 'while', 'except', 'async'],
  except: ['try', 'except'],
  finally: ['try', 'except', 'else'],
};

/** `else` without `if`, `try` without `except`: every line is right on its own. */
function misplaced(text: string, lines: readonly LogicalLine[]): PythonSyntaxError | undefined {
  const open: LogicalLine[] = [];
  for (const line of lines) {
    let last: LogicalLine | undefined;
    while ((open[open.length - 1]?.indent ?? -1) >= line.indent) {
      last = open.pop();
      if (last?.firstWord === 'try' && !isHandler(line, last.indent)) return unexpected(text, line);
    }
    const before = FOLLOWS[line.firstWord];
    if (before && line.hasColon && !before.includes(last?.firstWord ?? '')) return unexpected(text, line);
    open.push(line);
  }
  const unfinished = open.find(({ firstWord, hasColon }) => firstWord === 'try' && hasColon);
  return unfinished && { ...unexpected(text, unfinished), problem: 'missing', detail: 'except' };
}

function isHandler({ indent, firstWord }: LogicalLine, of: number): boolean {
  return indent === of && (firstWord === 'except' || firstWord === 'finally');
}

function unexpected(text: string, { start, end }: LogicalLine): PythonSyntaxError {
  const shown = restOfLine(text, start);
  return { start, end: Math.min(end, start + shown.length), problem: 'unexpected', detail: shown };
}

/** Goes down to the first node that has an error in it, as deep as it can. */
export function firstBroken(tree: Tree, text: string): PythonSyntaxError | undefined {
  if (!tree.rootNode.hasError) return undefined;
  let node: Node | null = tree.rootNode;
  while (node !== null && !node.isMissing && !node.isError) {
    node = node.children.find(each => each.hasError || each.isMissing) ?? null;
  }
  const start = Math.min(node?.startIndex ?? 0, text.length);
  if (node?.isMissing) return { start, end: start, problem: 'missing', detail: node.type };
  // An ERROR node may hold half the file; what Python stumbles over is rarely all of it.
  const shown = restOfLine(text, start);
  const end = Math.min(start + shown.length, Math.max(node?.endIndex ?? start, start));
  return { start, end, problem: 'unexpected', detail: shown };
}

function firstOld(copy: SyntaxTree): PythonSyntaxError | undefined {
  for (const node of copy.suspects) {
    const problem = oldSyntax(copy, node);
    if (problem) {
      const shown = restOfLine(copy.text, node.start);
      const end = Math.min(node.end, node.start + shown.length);
      return { start: node.start, end, problem, detail: shown };
    }
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
      return /^0[0-9_]*[1-9]|[lL]$/.test(textOf(copy, node)) && !/^0[xXbBoO][^lL]*$/.test(textOf(copy, node));
    case 'string':
      return /^(`|ur)/i.test(copy.text.slice(node.start, node.start + 2));
    case 'parameters':
    case 'lambda_parameters':
      return child(node, 'tuple_pattern') !== undefined;
    default:
      return false;
  }
}
