/** Goes through a tree from its top to its end, and knows at each node where it stands. */
import { type Context, contextOfChild } from './context.js';
import type { Scope } from './scope.js';
import { child, type SyntaxNode, type SyntaxTree, textOf } from './syntax.js';

/** Called before the nodes below. `parents` is the way from the root, changed as the walk goes on. */
export type Visit = (node: SyntaxNode, context: Context, parents: readonly SyntaxNode[]) => void;

/** The scope that a node opens. The first walk makes them, later ones look them up. */
export type ScopeOf = (node: SyntaxNode, outer: Scope) => Scope;

const COMPREHENSIONS: ReadonlySet<string> = new Set([
  'list_comprehension',
  'set_comprehension',
  'dictionary_comprehension',
  'generator_expression',
]);

/** The depth of a tree is bounded (syntax.ts), and with it how often this calls itself. */
export function walk(tree: SyntaxTree, top: Scope, scopeOf: ScopeOf, visit: Visit): void {
  const parents: SyntaxNode[] = [];
  const go = (node: SyntaxNode, context: Context) => {
    visit(node, context, parents);
    const { children } = node;
    if (children.length === 0) return;
    parents.push(node);
    const isSame = CHANGES_NOTHING.has(node.type);
    for (let at = 0; at < children.length; at += 1) {
      const below = children[at];
      if (below !== undefined) go(below, isSame ? context : inside(tree, context, parents, at, scopeOf));
    }
    parents.pop();
  };
  go(tree.root, {
    where: 'top',
    conditional: false,
    mainOnly: false,
    guarded: false,
    scope: top,
    block: undefined,
    className: '',
  });
}

/** Most nodes: what is below them stands where they stand. */
const CHANGES_NOTHING: ReadonlySet<string> = new Set([
  ...[
    'module',
    'block',
    'expression_statement',
    'assignment',
    'call',
    'argument_list',
    'attribute',
    'subscript',
  ],
  ...[
    'keyword_argument',
    'parameters',
    'typed_parameter',
    'type',
    'string',
    'interpolation',
    'return_statement',
  ],
  ...[
    'comparison_operator',
    'binary_operator',
    'dotted_name',
    'aliased_import',
    'import_statement',
    'list',
    'tuple',
  ],
  ...[
    'dictionary',
    'pair',
    'import_from_statement',
    'decorator',
    'decorated_definition',
    'with_clause',
    'with_item',
  ],
]);

function inside(
  tree: SyntaxTree,
  context: Context,
  parents: readonly SyntaxNode[],
  at: number,
  scopeOf: ScopeOf,
): Context {
  const node = parents[parents.length - 1];
  const below = node?.children[at];
  if (node === undefined || below === undefined) return context;
  if (node.type === 'function_definition') {
    return below.type === 'block'
      ? inFunction(context, nameOf(tree, node), scopeOf(node, context.scope))
      : context;
  }
  if (node.type === 'lambda') {
    return below.type === 'lambda_parameters'
      ? context
      : inFunction(context, lambdaName(tree, parents), scopeOf(node, context.scope));
  }
  if (node.type === 'class_definition') {
    return below.type === 'block'
      ? inClass(context, nameOf(tree, node), scopeOf(node, context.scope))
      : context;
  }
  if (COMPREHENSIONS.has(node.type)) return { ...context, scope: scopeOf(node, context.scope) };
  return contextOfChild(tree, context, node, at);
}

function inFunction(context: Context, name: string, scope: Scope): Context {
  const within = context.className === '' ? name : `${context.className}.${name}`;
  return {
    ...context,
    where: 'function',
    functionName: context.functionName ?? within,
    conditional: false,
    block: undefined,
    scope,
  };
}

function inClass(context: Context, name: string, scope: Scope): Context {
  if (context.where === 'function') return { ...context, scope };
  const className = context.className === '' ? name : `${context.className}.${name}`;
  return { ...context, where: 'class', className, scope };
}

function nameOf(tree: SyntaxTree, node: SyntaxNode): string {
  const name = child(node, 'identifier');
  return name === undefined ? '' : textOf(tree, name);
}

function lambdaName(tree: SyntaxTree, parents: readonly SyntaxNode[]): string {
  const assignment = parents[parents.length - 2];
  const target = assignment?.type === 'assignment' ? assignment.children[0] : undefined;
  return target?.type === 'identifier' ? textOf(tree, target) : '<lambda>';
}
