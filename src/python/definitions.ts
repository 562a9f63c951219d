/** Functions, classes and assignments at module level. */
import { placeOf } from './context.js';
import type { Sight } from './facts.js';
import { nameAndTarget } from './names.js';
import type { Binding, Scope } from './scope.js';
import { isString, stringContent } from './strings.js';
import { child, dottedName, type SyntaxNode, type SyntaxTree, spanOf, textOf, unwrapped } from './syntax.js';
import type {
  Assignment,
  ClassDefinition,
  Decorator,
  FunctionDefinition,
  Parameter,
  Span,
  Value,
} from './types.js';

export function functionOf({ tree, node, context, parents }: Sight): FunctionDefinition {
  const { span, decorators } = decoration(tree, node, context.scope, parents);
  const name = child(node, 'identifier');
  const body = child(node, 'block');
  const { conditional, mainOnly } = placeOf(context);
  return {
    name: name === undefined ? '' : textOf(tree, name),
    span,
    nameSpan: spanOf(name ?? node),
    params: parametersOf(tree, child(node, 'parameters')),
    isAsync: tree.text.startsWith('async', node.start),
    decorators,
    conditional,
    mainOnly,
    globals: declaredGlobal(tree, body),
    isGenerator: body !== undefined && yields(body),
  };
}

/** The class without its methods: they are met later. */
export function classOf({ tree, node, context, parents }: Sight): ClassDefinition {
  const { span, decorators } = decoration(tree, node, context.scope, parents);
  const name = child(node, 'identifier');
  const bases = child(node, 'argument_list')?.children ?? [];
  const { conditional, mainOnly } = placeOf(context);
  return {
    name: name === undefined ? '' : textOf(tree, name),
    span,
    nameSpan: spanOf(name ?? node),
    bases: bases
      .filter(({ type }) => type !== 'keyword_argument' && type !== 'dictionary_splat')
      .map(base => dottedName(tree, base) ?? ''),
    decorators,
    methods: [],
    conditional,
    mainOnly,
  };
}

function decoration(
  tree: SyntaxTree,
  node: SyntaxNode,
  scope: Scope,
  parents: readonly SyntaxNode[],
): { span: Span; decorators: Decorator[] } {
  const above = parents[parents.length - 1];
  if (above?.type !== 'decorated_definition') return { span: spanOf(node), decorators: [] };
  const decorators = above.children
    .filter(each => each.type === 'decorator')
    .map(each => {
      const [expression] = each.children;
      const named = expression?.type === 'call' ? expression.children[0] : expression;
      const name = dottedName(tree, named) ?? '';
      const target = named === undefined || name === '' ? '' : nameAndTarget(tree, scope, named).target;
      return { name, target, span: spanOf(each) };
    });
  return { span: spanOf(above), decorators };
}

/** Of `parameters` and `lambda_parameters`. */
export function parametersOf(tree: SyntaxTree, list: SyntaxNode | undefined): Parameter[] {
  const all = list?.children ?? [];
  const slash = all.findIndex(each => each.type === 'positional_separator');
  const parameters: Parameter[] = [];
  let isKeywordOnly = false;
  for (const [at, each] of all.entries()) {
    if (each.type === 'keyword_separator') isKeywordOnly = true;
    const parameter = parameterOf(tree, each);
    if (parameter === undefined) continue;
    if (parameter.kind === 'normal' && isKeywordOnly) parameter.kind = 'keyword-only';
    if (parameter.kind === 'normal' && at < slash) parameter.kind = 'positional-only';
    if (parameter.kind === 'vararg') isKeywordOnly = true;
    parameters.push(parameter);
  }
  return parameters;
}

function parameterOf(tree: SyntaxTree, node: SyntaxNode): Parameter | undefined {
  const [first] = node.children;
  switch (node.type) {
    case 'identifier':
      return { name: textOf(tree, node), kind: 'normal', hasDefault: false, span: spanOf(node) };
    case 'typed_parameter': {
      const inner = first && parameterOf(tree, first);
      return inner && { ...inner, span: spanOf(node) };
    }
    case 'default_parameter':
    case 'typed_default_parameter':
      return first && { name: textOf(tree, first), kind: 'normal', hasDefault: true, span: spanOf(node) };
    case 'list_splat_pattern':
    case 'dictionary_splat_pattern': {
      const kind = node.type === 'list_splat_pattern' ? 'vararg' : 'kwarg';
      return {
        name: first === undefined ? '' : textOf(tree, first),
        kind,
        hasDefault: false,
        span: spanOf(node),
      };
    }
    case 'tuple_pattern':
      return { name: '', kind: 'positional-only', hasDefault: false, span: spanOf(node) };
    default:
      return undefined;
  }
}

function declaredGlobal(tree: SyntaxTree, body: SyntaxNode | undefined): string[] {
  const names: string[] = [];
  const look = (node: SyntaxNode) => {
    if (node.type === 'global_statement') names.push(...node.children.map(name => textOf(tree, name)));
    else if (!isOwnScope(node)) for (const each of node.children) look(each);
  };
  if (body) look(body);
  return names;
}

function yields(node: SyntaxNode): boolean {
  return node.type === 'yield' || node.children.some(each => !isOwnScope(each) && yields(each));
}

function isOwnScope({ type }: SyntaxNode): boolean {
  return type === 'function_definition' || type === 'class_definition' || type === 'lambda';
}

/** What binds names at module level, but for `def`, `class` and `import`. */
export function assignmentsOf(tree: SyntaxTree, module: Scope): Assignment[] {
  const found = [...module.bindings.values()].flat();
  return found
    .filter(({ kind }) => kind === 'assignment' || kind === 'other')
    .map(binding => assignment(tree, binding))
    .sort((a, b) => a.nameSpan.start - b.nameSpan.start);
}

function assignment(tree: SyntaxTree, binding: Binding): Assignment {
  const { name, nameNode, statement, conditional, mainOnly, value, viaGlobal, deleted } = binding;
  const known = value && binding.kind === 'assignment' ? valueFrom(tree, binding.of, value) : undefined;
  return {
    name,
    span: spanOf(statement),
    nameSpan: spanOf(nameNode),
    value: known ?? { kind: 'other' },
    conditional,
    mainOnly,
    ...(viaGlobal && { viaGlobal }),
    ...(deleted && { deleted }),
  };
}

const CONSTANTS: ReadonlySet<string> = new Set([
  ...['integer', 'float', 'true', 'false', 'list', 'tuple', 'dictionary', 'set', 'list_comprehension'],
  ...[
    'set_comprehension',
    'dictionary_comprehension',
    'expression_list',
    'comparison_operator',
    'not_operator',
  ],
]);

function valueFrom(tree: SyntaxTree, scope: Scope, written: SyntaxNode): Value {
  const node = unwrapped(written);
  if (node.type === 'lambda')
    return { kind: 'lambda', params: parametersOf(tree, child(node, 'lambda_parameters')) };
  if (node.type === 'none') return { kind: 'none' };
  if (CONSTANTS.has(node.type)) return { kind: 'constant' };
  if (isString(node)) {
    const { value, bytes } = stringContent(tree, node);
    return value === undefined || bytes ? { kind: 'constant' } : { kind: 'string', value };
  }
  if (node.type === 'call') return { kind: 'call', ...called(tree, scope, node) };
  const name = dottedName(tree, node);
  return name === undefined
    ? { kind: 'other' }
    : { kind: 'name', name, target: nameAndTarget(tree, scope, node).target };
}

function called(tree: SyntaxTree, scope: Scope, call: SyntaxNode): { callee: string; target: string } {
  const [function_] = call.children;
  return function_ === undefined ? { callee: '', target: '' } : nameAndTarget(tree, scope, function_);
}
