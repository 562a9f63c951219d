/** Calls, what is printed of the environment, and changes of `sys.path`. */
import { operatorOf, placeOf } from './context.js';
import { envRead, isEnvironment } from './environment.js';
import { argumentsOf, calleeOf, literalOf, type Sight } from './facts.js';
import { nameAndTarget, valueOfName } from './names.js';
import type { Scope } from './scope.js';
import { dottedName, type SyntaxNode, type SyntaxTree, spanOf, textOf, unwrapped } from './syntax.js';
import type { Argument, Call, Print, SysPathChange } from './types.js';

export function callOf({ tree, node, context }: Sight): Call {
  const { scope } = context;
  const [called] = node.children;
  const args = argumentsOf(tree, node).map<Argument>(({ keyword, star, value }) => {
    const argument: Argument = { span: spanOf(value) };
    const text = star === undefined ? literalOf(tree, scope, value) : undefined;
    const name = dottedName(tree, unwrapped(value)) ?? CONSTANTS[value.type];
    if (keyword !== undefined) argument.keyword = keyword;
    if (star !== undefined) argument.star = star;
    if (text !== undefined) argument.value = text;
    if (name !== undefined) argument.name = name;
    return argument;
  });
  return {
    ...placeOf(context),
    ...calleeOf(tree, scope, node),
    span: spanOf(node),
    calleeSpan: spanOf(called ?? node),
    args,
  };
}

const CONSTANTS: Record<string, string> = { none: 'None', true: 'True', false: 'False' };

const PRINTS = /^(print|pprint\.pprint|sys\.std(out|err)\.write)$/;
/** `logging.info`, `logger.debug`, `self.log.error`, `app_logger.warning`. */
const LOGS = /(^|[._])log(ger|ging)?\.(debug|info|warn|warning|error|critical|exception|fatal)$/i;

/** What a call prints of the environment; undefined where it prints nothing of it. */
export function printOf(sight: Sight, call: Call): Print | undefined {
  if (!PRINTS.test(call.target) && !LOGS.test(call.callee)) return undefined;
  const { tree, node, context } = sight;
  const shown = new Shown(tree, context.scope);
  for (const { value } of argumentsOf(tree, node)) shown.look(value);
  if (shown.variables.length === 0 && !shown.wholeEnvironment) return undefined;
  const { variables, wholeEnvironment } = shown;
  return { ...placeOf(context), callee: call.callee, span: call.span, variables, wholeEnvironment };
}

/** Functions whose result shows what they are given. */
const SHOWS: ReadonlySet<string> = new Set(['str', 'repr', 'dict', 'format', 'json.dumps', 'list', 'sorted']);
/** Expressions that show each of their parts. */
const HOLDS: ReadonlySet<string> = new Set([
  ...[
    'string',
    'concatenated_string',
    'interpolation',
    'tuple',
    'list',
    'dictionary',
    'pair',
    'set',
    'list_splat',
  ],
  ...[
    'expression_list',
    'parenthesized_expression',
    'keyword_argument',
    'named_expression',
    'dictionary_splat',
  ],
]);

/** Follows the values that an expression shows when it is printed. Lengths, tests and cut-off texts show none. */
class Shown {
  readonly variables: Print['variables'] = [];
  wholeEnvironment = false;
  readonly #tree: SyntaxTree;
  readonly #scope: Scope;

  constructor(tree: SyntaxTree, scope: Scope) {
    this.#tree = tree;
    this.#scope = scope;
  }

  look(node: SyntaxNode): void {
    const read = envRead(this.#tree, this.#scope, node);
    if (read) this.variables.push({ name: read.name, span: spanOf(node) });
    else if (isEnvironment(this.#tree, this.#scope, node)) this.wholeEnvironment = true;
    else if (node.type === 'identifier') this.#name(node);
    else if (node.type === 'call') this.#call(node);
    else if (HOLDS.has(node.type) || node.type === 'boolean_operator') this.#all(node.children);
    else if (node.type === 'binary_operator' && /^[+%]$/.test(operatorOf(this.#tree, node)))
      this.#all(node.children);
    else if (node.type === 'conditional_expression') this.#all(node.children.filter((_, at) => at !== 1));
  }

  #all(nodes: readonly SyntaxNode[]): void {
    for (const each of nodes) this.look(each);
  }

  #name(node: SyntaxNode): void {
    const binding = valueOfName(this.#scope, textOf(this.#tree, node), node);
    const read = binding?.value && envRead(this.#tree, binding.of, unwrapped(binding.value));
    if (read) this.variables.push({ name: read.name, span: spanOf(node) });
  }

  #call(node: SyntaxNode): void {
    const [called] = node.children;
    const { target } = calleeOf(this.#tree, this.#scope, node);
    const method = called?.type === 'attribute' ? called.children[1] : undefined;
    const name = method === undefined ? '' : textOf(this.#tree, method);
    const isShown =
      SHOWS.has(target) || name === 'format' || name === 'join' || target === 'os.environ.items';
    if (!isShown) return;
    if (target === 'os.environ.items') this.wholeEnvironment = true;
    for (const { value } of argumentsOf(this.#tree, node)) this.look(value);
  }
}

const CHANGES_SYS_PATH: ReadonlySet<string> = new Set([
  ...['sys.path.append', 'sys.path.insert', 'sys.path.extend', 'site.addsitedir', 'sys.path_hooks.append'],
  ...['sys.meta_path.append', 'sys.meta_path.insert'],
]);

export function sysPathChange({ tree, node, context }: Sight): SysPathChange | undefined {
  const isChange =
    node.type === 'call'
      ? CHANGES_SYS_PATH.has(calleeOf(tree, context.scope, node).target)
      : /assignment$/.test(node.type) && isSysPath(tree, context.scope, node.children[0]);
  return isChange ? { ...placeOf(context), span: spanOf(node) } : undefined;
}

/** `sys.path`, `sys.path[0]`, `sys.path[:0]` on the left of an assignment. */
function isSysPath(tree: SyntaxTree, scope: Scope, target: SyntaxNode | undefined): boolean {
  const object = target?.type === 'subscript' ? target.children[0] : target;
  if (object?.type !== 'attribute' && object?.type !== 'identifier') return false;
  const named = nameAndTarget(tree, scope, object);
  // `path = ...` binds a name of this file, whatever it stood for before.
  return named.target === 'sys.path' && !(object.type === 'identifier' && object === target);
}
