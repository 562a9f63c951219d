/** Which names a scope binds, and to what: the ground on which names are resolved. */
import type { Context } from './context.js';
import type { Binding, Scope } from './scope.js';
import { child, childrenOf, type SyntaxNode, type SyntaxTree, textOf } from './syntax.js';
import { walk } from './walk.js';

export interface Scopes {
  module: Scope;
  of(node: SyntaxNode, outer: Scope): Scope;
}

export function readScopes(tree: SyntaxTree): Scopes {
  const scopes = new Map<SyntaxNode, Scope>();
  const module = newScope('module', undefined);
  const of = (node: SyntaxNode, outer: Scope) => {
    let scope = scopes.get(node);
    if (scope === undefined) {
      scope = newScope(scopeKind(node), outer);
      scopes.set(node, scope);
      if (scope.kind === 'function') bindParameters(tree, node, scope);
      if (node.type === 'function_definition') declare(tree, child(node, 'block'), scope);
    }
    return scope;
  };
  walk(tree, module, of, (node, context, parents) => bind(tree, node, context, parents));
  return { module, of };
}

function newScope(kind: Scope['kind'], outer: Scope | undefined): Scope {
  return { kind, outer, bindings: new Map(), declared: new Map() };
}

function scopeKind({ type }: SyntaxNode): Scope['kind'] {
  if (type === 'class_definition') return 'class';
  return type === 'function_definition' || type === 'lambda' ? 'function' : 'comprehension';
}

/** `global` and `nonlocal` count for the whole function, whatever comes first. */
function declare(tree: SyntaxTree, node: SyntaxNode | undefined, scope: Scope): void {
  for (const each of node?.children ?? []) {
    if (each.type === 'global_statement' || each.type === 'nonlocal_statement') {
      const how = each.type === 'global_statement' ? 'global' : 'nonlocal';
      for (const name of each.children) scope.declared.set(textOf(tree, name), how);
    } else if (holdsStatements(each)) declare(tree, each, scope);
  }
}

/** Statements with blocks in them; functions and classes have declarations of their own. */
function holdsStatements({ type }: SyntaxNode): boolean {
  return type === 'block' || /^(if|for|while|try|with|match)_statement$|_clause$/.test(type);
}

function bindParameters(tree: SyntaxTree, node: SyntaxNode, scope: Scope): void {
  const list = child(node, 'parameters') ?? child(node, 'lambda_parameters');
  for (const parameter of list?.children ?? []) {
    for (const name of parameterNames(parameter)) {
      add(scope, {
        ...PLAIN,
        kind: 'parameter',
        name: textOf(tree, name),
        nameNode: name,
        statement: node,
        of: scope,
      });
    }
  }
}

const PLAIN = { conditional: false, mainOnly: false, block: undefined, viaGlobal: false, deleted: false };

function parameterNames(parameter: SyntaxNode): SyntaxNode[] {
  if (parameter.type === 'identifier') return [parameter];
  if (parameter.type === 'tuple_pattern') return parameter.children.flatMap(parameterNames);
  const [first] = parameter.children;
  return first === undefined || /separator$/.test(parameter.type) ? [] : parameterNames(first);
}

/** Nodes that may bind a name: few of a file. */
const BINDS: ReadonlySet<string> = new Set([
  ...['function_definition', 'class_definition', 'import_statement', 'import_from_statement', 'assignment'],
  ...['delete_statement', 'for_statement', 'for_in_clause', 'augmented_assignment', 'named_expression'],
  ...['type_alias_statement', 'as_pattern', 'case_pattern', 'splat_pattern'],
]);

function bind(tree: SyntaxTree, node: SyntaxNode, context: Context, parents: readonly SyntaxNode[]): void {
  if (!BINDS.has(node.type)) return;
  const take = (kind: Binding['kind'], name: SyntaxNode, more: Partial<Binding> = {}) =>
    bindName(context, {
      kind,
      name: textOf(tree, name),
      nameNode: name,
      statement: node,
      of: context.scope,
      conditional: context.conditional,
      mainOnly: context.mainOnly,
      block: context.block,
      viaGlobal: false,
      deleted: false,
      ...more,
    });
  switch (node.type) {
    case 'function_definition':
    case 'class_definition': {
      const name = child(node, 'identifier');
      if (name) take(node.type === 'class_definition' ? 'class' : 'function', name);
      return;
    }
    case 'import_statement':
    case 'import_from_statement':
      for (const { nameNode, target } of importedNames(tree, node)) take('import', nameNode, { target });
      return;
    case 'assignment':
      bindAssignment(node, parents, take);
      return;
    case 'delete_statement':
      for (const name of node.children.flatMap(targetNames)) take('other', name, { deleted: true });
      return;
    default:
      for (const name of otherTargets(node)) take('other', name);
  }
}

type Take = (kind: Binding['kind'], name: SyntaxNode, more?: Partial<Binding>) => void;

/** `a = b = value` is an assignment whose value is one; all its names get the innermost value. */
function bindAssignment(node: SyntaxNode, parents: readonly SyntaxNode[], take: Take): void {
  const [target] = node.children;
  const value = assignedValue(node);
  // An annotation alone (`x: int`) binds nothing.
  if (target === undefined || value === undefined) return;
  const statement = outermostAssignment(node, parents);
  if (target.type === 'identifier') {
    take('assignment', target, { value, statement });
    return;
  }
  const [names, values] = [elements(target), elements(value)];
  const isPaired =
    names.length === values.length && [...names, ...values].every(each => !/splat/.test(each.type));
  for (const [at, name] of names.entries()) {
    const own = isPaired ? values[at] : undefined;
    if (name.type === 'identifier' && own) take('assignment', name, { value: own, statement });
    else for (const each of targetNames(name)) take('other', each, { statement });
  }
}

function assignedValue(assignment: SyntaxNode): SyntaxNode | undefined {
  const value = assignment.children[assignment.children.length - 1];
  if (value === undefined || assignment.children.length < 2 || value.type === 'type') return undefined;
  return value.type === 'assignment' ? assignedValue(value) : value;
}

function outermostAssignment(node: SyntaxNode, parents: readonly SyntaxNode[]): SyntaxNode {
  let outermost = node;
  for (let at = parents.length - 1; parents[at]?.type === 'assignment'; at -= 1)
    outermost = parents[at] ?? node;
  return outermost;
}

function elements(node: SyntaxNode): SyntaxNode[] {
  const isList = /^(pattern_list|tuple_pattern|list_pattern|expression_list|tuple|list)$/.test(node.type);
  return isList ? node.children : [node];
}

/** The names that an assignment target binds; attributes and subscripts bind none. */
function targetNames(target: SyntaxNode): SyntaxNode[] {
  if (target.type === 'identifier') return [target];
  if (/^(attribute|subscript|call)$/.test(target.type)) return [];
  return target.children.flatMap(targetNames);
}

function otherTargets(node: SyntaxNode): SyntaxNode[] {
  const [first] = node.children;
  if (first === undefined) return [];
  switch (node.type) {
    case 'for_statement':
    case 'for_in_clause':
    case 'augmented_assignment':
    case 'named_expression':
    case 'type_alias_statement':
      return targetNames(first);
    case 'as_pattern':
      return childrenOf(node, 'as_pattern_target').flatMap(targetNames);
    case 'case_pattern':
    case 'splat_pattern':
      return captures(node);
    default:
      return [];
  }
}

/** `case name:`, `case [a, *rest]:`; a dotted name in a pattern is a value and binds nothing. */
function captures(pattern: SyntaxNode): SyntaxNode[] {
  return pattern.children.flatMap(each => {
    if (each.type === 'identifier') return [each];
    return each.type === 'dotted_name' && each.children.length === 1 ? each.children : [];
  });
}

/** A walrus in a comprehension binds in the function around it; `global` binds in the module. */
function bindName(context: Context, binding: Binding): void {
  let scope = context.scope;
  const isWalrus =
    binding.statement === undefined ? false : binding.kind === 'other' && !isLoopVariable(binding);
  while (isWalrus && scope.kind === 'comprehension' && scope.outer) scope = scope.outer;
  const declared = scope.declared.get(binding.name);
  if (declared === 'global') add(moduleOf(scope), { ...binding, viaGlobal: true });
  else if (declared === 'nonlocal')
    add(functionWith(scope.outer, binding.name) ?? scope, { ...binding, kind: 'other' });
  else add(scope, binding);
}

function isLoopVariable(binding: Binding): boolean {
  return (binding.statement as SyntaxNode).type === 'for_in_clause';
}

function add(scope: Scope, binding: Binding): void {
  const same = scope.bindings.get(binding.name);
  if (same === undefined) scope.bindings.set(binding.name, [binding]);
  else same.push(binding);
}

function moduleOf(scope: Scope): Scope {
  let module = scope;
  while (module.outer) module = module.outer;
  return module;
}

function functionWith(scope: Scope | undefined, name: string): Scope | undefined {
  let found = scope;
  while (found && !(found.kind === 'function' && found.bindings.has(name))) found = found.outer;
  return found;
}

export interface ImportedBinding {
  nameNode: SyntaxNode;
  target: string;
}

/** The names that an import binds: `a` (for the package `a`) of `import a.b`, `c` (for `a.b`) of `import a.b as c`. */
function importedNames(tree: SyntaxTree, node: SyntaxNode): ImportedBinding[] {
  const [from] = node.children;
  const isFrom = node.type === 'import_from_statement';
  const prefix = isFrom && from ? modulePrefix(tree, from) : '';
  return node.children.slice(isFrom ? 1 : 0).flatMap(each => {
    const [dotted, alias] = each.type === 'aliased_import' ? each.children : [each, undefined];
    if (dotted === undefined || dotted.type !== 'dotted_name') return [];
    const [first] = dotted.children;
    if (first === undefined) return [];
    if (alias) return [{ nameNode: alias, target: prefix + textOf(tree, dotted) }];
    return [{ nameNode: first, target: prefix + textOf(tree, first) }];
  });
}

/** `os.path.` of `from os.path import ...`, `..tools.` of `from ..tools import`, `.` of `from . import`. */
function modulePrefix(tree: SyntaxTree, from: SyntaxNode): string {
  const text = textOf(tree, from).replace(/\s+/g, '');
  return text.endsWith('.') ? text : `${text}.`;
}
