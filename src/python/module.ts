/** All facts of one file, collected on one walk. */
import { callOf, printOf, sysPathChange } from './calls.js';
import { placeOf } from './context.js';
import { assignmentsOf, type BodyReader, classOf, functionOf } from './definitions.js';
import { envRead } from './environment.js';
import { ExpressionReader } from './expressions.js';
import type { Sight } from './facts.js';
import { importsOf } from './imports.js';
import { opaqueFact, opaqueImport, opaqueReason } from './opaque.js';
import { markHandled } from './path-handling.js';
import { PathReader } from './path-values.js';
import { PathCollector } from './paths.js';
import type { Scope } from './scope.js';
import { readScopes } from './scopes.js';
import { isString, stringContent } from './strings.js';
import { type SyntaxNode, type SyntaxTree, spanOf, textOf } from './syntax.js';
import type { OpaqueFact, PythonModule, PythonSyntaxError, StringLiteral } from './types.js';
import { walk } from './walk.js';

/** @param isBroken the parser lost a part of the file, wherever that is */
export function readModule(
  tree: SyntaxTree,
  syntaxError: PythonSyntaxError | undefined,
  isBroken: boolean,
): PythonModule {
  const scopes = readScopes(tree);
  const module = emptyModule();
  const paths = new PathCollector(new PathReader(tree));
  const bodies = { scopeOf: scopes.of, expressions: new ExpressionReader(tree, scopes.of) };
  walk(tree, scopes.module, scopes.of, (node, context, parents) => {
    if (SAYS_NOTHING.has(node.type)) return;
    const sight = { tree, node, context, parents };
    paths.visit(sight);
    collect(module, sight, bodies);
  });
  module.paths = paths.paths;
  markHandled(tree, scopes, module.paths);
  module.assignments = assignmentsOf(tree, scopes.module);
  const all = exported(tree, scopes.module);
  if (all) module.all = all;
  for (const node of tree.cut) module.opaque.push(unseen('too-complex', node));
  if (syntaxError) module.syntaxError = syntaxError;
  if (syntaxError || isBroken) module.opaque.push(unseen('syntax-error', syntaxError ?? tree.root));
  return module;
}

/** Nodes that are asked nothing: most of a file. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  ...[
    'expression_statement',
    'argument_list',
    'block',
    'parameters',
    'typed_parameter',
    'type',
    'integer',
    'float',
  ],
  ...[
    'keyword_argument',
    'dotted_name',
    'parenthesized_expression',
    'comparison_operator',
    'return_statement',
  ],
  ...[
    'string_start',
    'string_content',
    'string_end',
    'interpolation',
    'if_statement',
    'for_statement',
    'tuple',
    'list',
  ],
]);

/** What is said of a file that costs the parser too much. */
export function unreadModule(text: string): PythonModule {
  return { ...emptyModule(), opaque: [unseen('too-complex', { start: 0, end: text.length })] };
}

function unseen(reason: OpaqueFact['reason'], { start, end }: { start: number; end: number }): OpaqueFact {
  return { where: 'top', conditional: true, mainOnly: false, reason, span: { start, end } };
}

function emptyModule(): PythonModule {
  return {
    imports: [],
    functions: [],
    classes: [],
    assignments: [],
    opaque: [],
    strings: [],
    paths: [],
    envReads: [],
    prints: [],
    calls: [],
    sysPathChanges: [],
    globals: [],
  };
}

function collect(module: PythonModule, sight: Sight, bodies: BodyReader): void {
  const { node } = sight;
  switch (node.type) {
    case 'import_statement':
    case 'import_from_statement':
    case 'future_import_statement':
      collectImports(module, sight);
      return;
    case 'function_definition':
      collectFunction(module, sight, bodies);
      collectOpaque(module, sight);
      return;
    case 'class_definition':
      if (sight.context.where === 'top') module.classes.push(classOf(sight));
      return;
    case 'call':
      collectCall(module, sight);
      return;
    case 'subscript':
      collectEnvRead(module, sight);
      return;
    case 'string':
    case 'concatenated_string':
      collectString(module, sight);
      return;
    case 'assignment':
    case 'augmented_assignment':
    case 'exec_statement':
      collectSysPath(module, sight);
      collectOpaque(module, sight);
      return;
    case 'global_statement':
      collectGlobals(module, sight);
      return;
  }
}

function collectImports(module: PythonModule, sight: Sight): void {
  for (const each of importsOf(sight)) {
    module.imports.push(each);
    if (each.star) module.opaque.push(opaqueImport(each));
  }
}

function collectFunction(module: PythonModule, sight: Sight, bodies: BodyReader): void {
  const { where, className } = sight.context;
  if (where === 'top') module.functions.push(functionOf(sight, bodies));
  // A class is met before its body; one in another class is no class of the module.
  const last = module.classes[module.classes.length - 1];
  if (where === 'class' && last?.name === className) last.methods.push(functionOf(sight, bodies));
}

function collectCall(module: PythonModule, sight: Sight): void {
  const call = callOf(sight);
  module.calls.push(call);
  const print = printOf(sight, call);
  if (print) module.prints.push(print);
  collectEnvRead(module, sight);
  collectSysPath(module, sight);
  collectOpaque(module, sight);
  for (const each of importsOf(sight)) module.imports.push(each);
}

/** `os.environ['A'] = 'x'` and `del os.environ['A']` write. */
function isWritten(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  const above = parents[parents.length - 1];
  return above?.type === 'delete_statement' || (above?.type === 'assignment' && above.children[0] === node);
}

function collectEnvRead(module: PythonModule, { tree, node, context, parents }: Sight): void {
  const read = isWritten(node, parents) ? undefined : envRead(tree, context.scope, node);
  if (read) module.envReads.push({ ...placeOf(context), ...read });
}

function collectSysPath(module: PythonModule, sight: Sight): void {
  const change = sysPathChange(sight);
  if (change) module.sysPathChanges.push(change);
}

function collectOpaque(module: PythonModule, sight: Sight): void {
  const reason = opaqueReason(sight);
  if (reason) module.opaque.push(opaqueFact(sight, reason));
}

function collectString(module: PythonModule, { tree, node, context, parents }: Sight): void {
  const above = parents[parents.length - 1];
  if (above?.type === 'concatenated_string') return;
  const { value, parts, bytes, fString } = stringContent(tree, node);
  const docstring = above?.type === 'expression_statement' && above.children.length === 1;
  const known: Partial<StringLiteral> = value === undefined ? {} : { value };
  module.strings.push({
    ...placeOf(context),
    ...known,
    parts,
    span: spanOf(node),
    bytes,
    fString,
    docstring,
  });
}

function collectGlobals(module: PythonModule, { tree, node, context }: Sight): void {
  for (const name of node.children) {
    const functionName = context.functionName ?? '';
    module.globals.push({ name: textOf(tree, name), functionName, span: spanOf(name) });
  }
}

/** `__all__ = ['a', 'b']`, bound once. */
function exported(tree: SyntaxTree, scope: Scope): PythonModule['all'] {
  const [binding, ...others] = scope.bindings.get('__all__') ?? [];
  const value = binding?.value;
  if (binding === undefined || others.length > 0 || !value || !/^(list|tuple)$/.test(value.type))
    return undefined;
  const names = value.children.map(each => (isString(each) ? stringContent(tree, each).value : undefined));
  const known = names.filter(name => name !== undefined);
  return known.length === names.length ? { names: known, span: spanOf(binding.statement) } : undefined;
}
