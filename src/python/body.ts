/** What the body of a function returns, which names it reads and which it keeps to itself. */
import { operatorOf } from './context.js';
import type { Addition, ExpressionReader } from './expressions.js';
import { argumentsOf, calleeOf } from './facts.js';
import { lookUp, type Scope } from './scope.js';
import { isString, stringContent } from './strings.js';
import { child, type SyntaxNode, type SyntaxTree, spanOf, textOf } from './syntax.js';
import type { ElementCall, FunctionBody, LocalName, NameRead, Result, Target } from './types.js';
import type { ScopeOf } from './walk.js';

/** Longer bodies are read as far as this. */
const MAX_NODES = 100_000;
const MAX_FOUND = 2_000;

const NOTHING: FunctionBody = { results: [], reads: [], locals: [], elements: [] };

/** @param outer the scope that the `def` stands in */
export function functionBody(
  tree: SyntaxTree,
  node: SyntaxNode,
  outer: Scope,
  scopeOf: ScopeOf,
  reader: ExpressionReader,
): FunctionBody {
  const body = child(node, 'block');
  if (body === undefined) return NOTHING;
  const scope = scopeOf(node, outer);
  const look = new BodyLook(tree, scope, scopeOf);
  look.walk(body, START(scope), []);
  reader.setAdditions(scope, look.additions);
  return {
    results: look.results.map(({ written, of, ...rest }) => ({ ...rest, value: reader.read(written, of) })),
    reads: look.reads,
    locals: localsOf(scope, reader),
    elements: look.calls.flatMap(call => elementCall(call, reader)),
  };
}

/** Where the look stands. */
interface Stand {
  scope: Scope;
  sure: boolean;
  caught: NameRead['caught'];
  inHandler: boolean;
  /** In a function or class in the body. */
  isNested: boolean;
}

const START = (scope: Scope): Stand => ({
  scope,
  sure: true,
  caught: 'no',
  inHandler: false,
  isNested: false,
});

/** A result whose expression is read once the whole body was seen. */
type Open = Omit<Result, 'value'> & { written: SyntaxNode; of: Scope };

/** A call with a name as its first argument. */
interface NameCall {
  target: Target;
  call: SyntaxNode;
  first: SyntaxNode;
  scope: Scope;
}

function elementCall({ target, call, first, scope }: NameCall, reader: ExpressionReader): ElementCall[] {
  const read = reader.read(first, scope);
  const values = read.kind === 'name' && read.values.length === 1 ? read.values : [];
  return values.flatMap(value =>
    value.kind === 'element' && value.of.kind === 'parameter'
      ? [{ target, parameter: value.of.name, span: spanOf(call) }]
      : [],
  );
}

class BodyLook {
  readonly results: Open[] = [];
  readonly reads: NameRead[] = [];
  readonly additions: Addition[] = [];
  readonly calls: NameCall[] = [];
  readonly #tree: SyntaxTree;
  readonly #own: Scope;
  readonly #scopeOf: ScopeOf;
  #nodes = 0;

  constructor(tree: SyntaxTree, own: Scope, scopeOf: ScopeOf) {
    this.#tree = tree;
    this.#own = own;
    this.#scopeOf = scopeOf;
  }

  walk(node: SyntaxNode, stand: Stand, parents: SyntaxNode[]): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES) return;
    this.#see(node, stand, parents);
    parents.push(node);
    for (const [at, below] of node.children.entries()) {
      if (isRead(node, at)) this.walk(below, this.#below(node, at, stand), parents);
      // Nothing reaches what stands behind it.
      if (node.type === 'block' && LEAVES.has(below.type)) break;
    }
    parents.pop();
  }

  #see(node: SyntaxNode, stand: Stand, parents: readonly SyntaxNode[]): void {
    switch (node.type) {
      case 'identifier':
        if (this.reads.length < MAX_FOUND) this.#seeName(node, stand, parents);
        return;
      case 'return_statement':
        if (!stand.isNested) this.#result('return', node.children[0], stand);
        return;
      case 'call':
        this.#seeCall(node, stand);
        return;
      case 'assignment':
        this.#seeAssignment(node, stand);
        return;
    }
  }

  #result(kind: Result['kind'], written: SyntaxNode | undefined, stand: Stand): void {
    if (written === undefined || this.results.length >= MAX_FOUND) return;
    const { scope: of, inHandler } = stand;
    this.results.push({ kind, written, of, inHandler, span: spanOf(written) });
  }

  #seeCall(node: SyntaxNode, stand: Stand): void {
    const { target } = calleeOf(this.#tree, stand.scope, node);
    const given = argumentsOf(this.#tree, node);
    const [first] = given;
    if (target === 'json.dumps') {
      // With one of these, other objects are written too.
      const isOwn = given.some(({ keyword, star }) => star || keyword === 'default' || keyword === 'cls');
      if (!isOwn && !stand.isNested) this.#result('dumps', first?.value, stand);
      return;
    }
    if (first?.value.type === 'identifier' && this.calls.length < MAX_FOUND)
      this.calls.push({ target, call: node, first: first.value, scope: stand.scope });
    const [called] = node.children;
    const [object, nameNode] = called?.type === 'attribute' ? called.children : [];
    if (object?.type !== 'identifier' || nameNode === undefined || first === undefined) return;
    const how = ADDS.get(textOf(this.#tree, nameNode));
    const value = how === 'last' ? given[given.length - 1]?.value : first.value;
    if (how !== undefined && value) this.#add(object, value, how === 'spread', stand);
    if (how === 'spread')
      for (const each of given) if (each.keyword) this.#add(object, each.value, false, stand);
  }

  /** `result["a"] = value`. */
  #seeAssignment(node: SyntaxNode, stand: Stand): void {
    const [target] = node.children;
    const value = node.children[node.children.length - 1];
    const [object] = target?.type === 'subscript' ? target.children : [];
    if (object?.type === 'identifier' && value && value !== target && value.type !== 'type')
      this.#add(object, value, false, stand);
  }

  #add(object: SyntaxNode, value: SyntaxNode, isSpread: boolean, { scope }: Stand): void {
    if (this.additions.length >= MAX_FOUND) return;
    this.additions.push({ name: textOf(this.#tree, object), value, scope, at: object.start, isSpread });
  }

  #seeName(node: SyntaxNode, { scope, sure, caught }: Stand, parents: readonly SyntaxNode[]): void {
    const name = textOf(this.#tree, node);
    const found = lookUp(scope, name);
    const of = this.#ownerOf(found);
    if (of === undefined) return;
    this.reads.push({ name, span: spanOf(node), of, sure, caught, ...this.#useOf(node, parents) });
  }

  #ownerOf(found: ReturnType<typeof lookUp>): NameRead['of'] | undefined {
    if (found === undefined) return 'nobody';
    if (found.scope.kind === 'module') return 'module';
    if (found.scope !== this.#own) return undefined;
    return found.bindings[0]?.kind === 'parameter' ? 'parameter' : 'local';
  }

  #useOf(node: SyntaxNode, parents: readonly SyntaxNode[]): Pick<NameRead, 'use' | 'part'> {
    let at = parents.length - 1;
    let inner = node;
    while (parents[at]?.type === 'parenthesized_expression') {
      inner = parents[at] ?? inner;
      at -= 1;
    }
    const above = parents[at];
    const isFirst = above?.children[0] === inner;
    const part = above?.children[1];
    if (above?.type === 'attribute' && part) return { use: 'attribute', part: textOf(this.#tree, part) };
    if (above?.type === 'call' && isFirst) return { use: 'call' };
    if (above?.type === 'subscript' && isFirst) return { use: 'item', ...textPart(this.#tree, part) };
    return { use: this.#isTest(above, inner, parents[at - 1]) ? 'test' : 'other' };
  }

  #isTest(above: SyntaxNode | undefined, node: SyntaxNode, outer: SyntaxNode | undefined): boolean {
    switch (above?.type) {
      case 'not_operator':
      case 'boolean_operator':
        return true;
      case 'if_statement':
      case 'elif_clause':
      case 'while_statement':
        return above.children[0] === node;
      case 'conditional_expression':
        return above.children[1] === node;
      case 'comparison_operator':
        return /^(is|is not|==|!=|in|not in)$/.test(operatorOf(this.#tree, above));
      case 'argument_list': {
        const [called] = outer?.children ?? [];
        return (
          called !== undefined && /^(isinstance|hasattr|callable|type)$/.test(textOf(this.#tree, called))
        );
      }
      default:
        return false;
    }
  }

  #below(node: SyntaxNode, at: number, stand: Stand): Stand {
    const below = node.children[at];
    if (below === undefined) return stand;
    const unsure = stand.sure ? { ...stand, sure: false } : stand;
    switch (node.type) {
      case 'function_definition':
      case 'lambda':
      case 'class_definition':
        if (below.type !== 'block' && node.type !== 'lambda') return stand;
        return { ...unsure, scope: this.#scopeOf(node, stand.scope), isNested: true };
      case 'if_statement':
      case 'while_statement':
      case 'boolean_operator':
      case 'for_statement':
        return at === 0 || (node.type === 'for_statement' && at === 1) ? stand : unsure;
      case 'elif_clause':
      case 'else_clause':
      case 'case_clause':
        return unsure;
      case 'conditional_expression':
        return at === 1 ? stand : unsure;
      case 'try_statement':
        return below.type === 'block' ? { ...stand, caught: this.#caughtBy(node, stand) } : unsure;
      case 'except_clause':
      case 'except_group_clause':
        return { ...unsure, inHandler: true };
      default:
        if (!/comprehension$|^generator_expression$/.test(node.type)) return stand;
        // The first source is worked out before the loop begins.
        return { ...(at === 1 ? stand : unsure), scope: this.#scopeOf(node, stand.scope) };
    }
  }

  #caughtBy(node: SyntaxNode, { caught }: Stand): NameRead['caught'] {
    const handlers = node.children.filter(each => /^except(_group)?_clause$/.test(each.type));
    const texts = handlers.map(handler => {
      const block = child(handler, 'block');
      const own = handler.children.filter(each => each !== block).map(each => textOf(this.#tree, each));
      return own.join(' ').slice(0, 500);
    });
    if (texts.some(text => /\b(NameError|AttributeError|UnboundLocalError|TypeError|KeyError)\b/.test(text)))
      return 'name-error';
    const isAll = texts.some(text => text === '' || /\b(Base)?Exception\b/.test(text));
    return isAll && caught === 'no' ? 'everything' : caught;
  }
}

/** Statements that end their block. */
const LEAVES: ReadonlySet<string> = new Set([
  ...['return_statement', 'raise_statement', 'continue_statement', 'break_statement'],
]);

function textPart(tree: SyntaxTree, node: SyntaxNode | undefined): { part?: string } {
  if (node === undefined || !isString(node)) return {};
  const { value, bytes } = stringContent(tree, node);
  return value === undefined || bytes ? {} : { part: value };
}

/** Methods that put an argument into a container: the first one, the last one, or what is in the first one. */
const ADDS: ReadonlyMap<string, 'first' | 'last' | 'spread'> = new Map([
  ['append', 'first'],
  ['appendleft', 'first'],
  ['add', 'first'],
  ['insert', 'last'],
  ['setdefault', 'last'],
  ['extend', 'spread'],
  ['update', 'spread'],
]);

/** Whether a child is an expression that Python works out, or holds one: not a name that is bound or only spelled. */
function isRead(node: SyntaxNode, at: number): boolean {
  const below = node.children[at];
  if (below === undefined) return false;
  switch (node.type) {
    case 'attribute':
      return at === 0;
    case 'keyword_argument':
      return at === 1;
    case 'assignment':
    case 'for_statement':
    case 'for_in_clause':
    case 'named_expression':
    case 'delete_statement':
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'list_splat_pattern':
      return !isTarget(node, at, below);
    case 'function_definition':
    case 'class_definition':
      return below.type !== 'identifier' && below.type !== 'type_parameter';
    case 'default_parameter':
    case 'typed_default_parameter':
      return at === node.children.length - 1;
    default:
      return !NEVER_READ.has(node.type) && !NEVER_READ.has(below.type);
  }
}

/** A name on the left; `a.b = x` and `a[i] = x` read `a`. */
function isTarget(node: SyntaxNode, at: number, below: SyntaxNode): boolean {
  if (below.type === 'type') return true;
  const isLeft =
    at === 0 || node.type === 'delete_statement' || /^(pattern_list|.*_pattern)$/.test(node.type);
  return isLeft && below.type === 'identifier';
}

const NEVER_READ: ReadonlySet<string> = new Set([
  ...['type', 'import_statement', 'import_from_statement', 'future_import_statement', 'global_statement'],
  ...['nonlocal_statement', 'as_pattern_target', 'case_pattern', 'type_alias_statement', 'type_parameter'],
  ...['typed_parameter', 'lambda_parameters', 'parameters', 'dictionary_splat_pattern', 'string_content'],
]);

function localsOf(scope: Scope, reader: ExpressionReader): LocalName[] {
  return [...scope.bindings.values()].flat().flatMap<LocalName>(binding => {
    const { kind, name, nameNode, value, deleted } = binding;
    if (kind === 'parameter' || deleted) return [];
    const read = kind === 'assignment' && value ? { value: reader.read(value, binding.of) } : {};
    return [{ name, span: spanOf(nameNode), kind, ...read }];
  });
}
