/** Finds the expressions that make a path, and what they are passed to. */
import { placeOf } from './context.js';
import { argumentAt, argumentsOf, calleeOf, literalOf, type Sight } from './facts.js';
import { PATH_OBJECT_METHODS, takesPath } from './path-consumers.js';
import type { PathReader, PathValue } from './path-values.js';
import type { Scope } from './scope.js';
import { type SyntaxNode, type SyntaxTree, spanOf, textOf } from './syntax.js';
import type { PassedTo, PathExpression } from './types.js';

const CANDIDATES: ReadonlySet<string> = new Set([
  ...['call', 'binary_operator', 'boolean_operator', 'string', 'concatenated_string'],
  ...['subscript', 'attribute', 'identifier'],
]);
/** Variables whose value alone is a path. */
const NAMES_A_PATH = /(DIR|DIRECTORY|PATH|ROOT|FOLDER|HOME|FILE|BASE|MOUNT)S?$/i;

/** Calls with more are not looked into: no function that takes a path has so many. */
const MAX_ARGUMENTS = 200;

export class PathCollector {
  readonly paths: PathExpression[] = [];
  readonly #reader: PathReader;
  /** Nodes that are pieces of a path that is known already. */
  readonly #pieces = new Set<SyntaxNode>();

  constructor(reader: PathReader) {
    this.#reader = reader;
  }

  visit(sight: Sight): void {
    const { tree, node, context, parents } = sight;
    if (!CANDIDATES.has(node.type) || this.#pieces.has(node)) return;
    // A name or a literal is a path only where it is passed on.
    const isSimple = isName(node) || (node.type === 'string' && node.children.length === 0);
    if (isSimple && !isPassed(node, parents)) return;
    const value = this.#reader.read(node, context.scope);
    if (value === undefined) return;
    const passedTo = passing(tree, context.scope, node, parents, value);
    const assignedTo = assigned(tree, node, parents);
    if (!isPath(node, value, passedTo, assignedTo)) return;
    this.#markPieces(node);
    this.paths.push({
      ...placeOf(context),
      parts: value.parts,
      span: spanOf(node),
      ...(passedTo && { passedTo }),
      ...(assignedTo !== undefined && { assignedTo }),
    });
  }

  #markPieces(node: SyntaxNode): void {
    this.#pieces.add(node);
    for (const each of node.children) {
      if (this.#reader.isRead(each) || WRAPPERS.has(each.type)) this.#markPieces(each);
    }
  }
}

const WRAPPERS: ReadonlySet<string> = new Set([
  ...['argument_list', 'keyword_argument', 'parenthesized_expression', 'tuple', 'interpolation', 'string'],
  // The method of a path object: `path.joinpath`.
  'attribute',
]);

function isName({ type }: SyntaxNode): boolean {
  return type === 'identifier';
}

function isPath(
  node: SyntaxNode,
  { parts, isBuilt }: PathValue,
  passedTo: PassedTo | undefined,
  assignedTo: string | undefined,
): boolean {
  const [first] = parts;
  if (first === undefined || parts.every(part => part.kind === 'unknown')) return false;
  if (first.kind === 'literal' && /^[a-z][a-z0-9+.-]*:\/\//i.test(first.value)) return false;
  const isTaken =
    passedTo !== undefined && (passedTo.argument === 'self' || takesPath(passedTo.target, passedTo.argument));
  if (isTaken) return true;
  if (isBuilt) return passedTo !== undefined || !isName(node);
  if (first.kind === 'env' && parts.length === 1) {
    return (passedTo !== undefined || assignedTo !== undefined) && NAMES_A_PATH.test(first.name);
  }
  const anchor = parts.findIndex(part => part.kind !== 'literal' && part.kind !== 'unknown');
  return anchor >= 0 && parts.slice(anchor).some(part => part.kind === 'literal' && /[\\/]/.test(part.value));
}

function isPassed(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  const above = parents[parents.length - 1];
  if (above?.type === 'argument_list') return true;
  if (above?.type === 'keyword_argument') return above.children[1] === node;
  return above?.type === 'attribute' && parents[parents.length - 2]?.type === 'call';
}

/** The call that the expression is an argument of, brackets around it left out. */
function passing(
  tree: SyntaxTree,
  scope: Scope,
  node: SyntaxNode,
  parents: readonly SyntaxNode[],
  value: PathValue,
): PassedTo | undefined {
  let at = parents.length - 1;
  let inner = node;
  while (parents[at]?.type === 'parenthesized_expression') {
    inner = parents[at] ?? inner;
    at -= 1;
  }
  const above = parents[at];
  if (above?.type === 'attribute')
    return value.isObject ? ofMethod(tree, scope, inner, parents, at) : undefined;
  const list = above?.type === 'keyword_argument' ? parents[at - 1] : above;
  const call = list === above ? parents[at - 1] : parents[at - 2];
  if (list?.type !== 'argument_list' || call?.type !== 'call') return undefined;
  const { callee, target } = calleeOf(tree, scope, call);
  const all = argumentsOf(tree, call);
  if (all.length > MAX_ARGUMENTS) return undefined;
  const index = all.findIndex(each => each.value === inner);
  const argument = all[index]?.keyword ?? index;
  if (index < 0 || all.slice(0, index).some(each => each.star)) return undefined;
  const isOpen = /(^|\.)open$/.test(target);
  return passed(tree, scope, call, parents, { callee, target, argument }, isOpen ? 1 : undefined);
}

/** `path.open('wb')`. */
function ofMethod(
  tree: SyntaxTree,
  scope: Scope,
  object: SyntaxNode,
  parents: readonly SyntaxNode[],
  at: number,
): PassedTo | undefined {
  const attribute = parents[at];
  const call = parents[at - 1];
  const nameNode = attribute?.children[1];
  if (attribute?.children[0] !== object || call?.children[0] !== attribute || call.type !== 'call')
    return undefined;
  const name = nameNode === undefined ? '' : textOf(tree, nameNode);
  if (!PATH_OBJECT_METHODS.has(name)) return undefined;
  const to = { callee: `Path.${name}`, target: `pathlib.Path.${name}`, argument: 'self' };
  return passed(tree, scope, call, parents, to, name === 'open' ? 0 : undefined);
}

function passed(
  tree: SyntaxTree,
  scope: Scope,
  call: SyntaxNode,
  parents: readonly SyntaxNode[],
  to: Pick<PassedTo, 'callee' | 'target' | 'argument'>,
  modeAt: number | undefined,
): PassedTo {
  const mode =
    modeAt === undefined
      ? undefined
      : literalOf(tree, scope, argumentAt(argumentsOf(tree, call), modeAt, 'mode'));
  const outer = outerCall(call, parents);
  return {
    ...to,
    ...(mode !== undefined && { mode }),
    ...(outer && { outer: calleeOf(tree, scope, outer).target }),
    span: spanOf(call),
  };
}

function outerCall(call: SyntaxNode, parents: readonly SyntaxNode[]): SyntaxNode | undefined {
  const at = parents.lastIndexOf(call);
  const [above, outer] = [parents[at - 1], parents[at - 2]];
  if (above?.type === 'argument_list') return outer;
  return above?.type === 'keyword_argument' && outer?.type === 'argument_list' ? parents[at - 3] : undefined;
}

/** The simple name that the expression is assigned to. */
function assigned(tree: SyntaxTree, node: SyntaxNode, parents: readonly SyntaxNode[]): string | undefined {
  let at = parents.length - 1;
  let inner = node;
  while (parents[at]?.type === 'parenthesized_expression') {
    inner = parents[at] ?? inner;
    at -= 1;
  }
  const above = parents[at];
  const [target] = above?.children ?? [];
  const isValue = above?.type === 'assignment' && above.children[above.children.length - 1] === inner;
  return isValue && target?.type === 'identifier' ? textOf(tree, target) : undefined;
}
