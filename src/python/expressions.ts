/** Expressions as data: what a function returns, with the names in it followed to what they stand for there. */
import { operatorOf } from './context.js';
import { argumentsOf, calleeOf, literalOf } from './facts.js';
import { nameAndTarget } from './names.js';
import { type Binding, lookUp, type Scope } from './scope.js';
import { isString, stringContent } from './strings.js';
import { childrenOf, type SyntaxNode, type SyntaxTree, spanOf, textOf, unwrapped } from './syntax.js';
import type { Expression } from './types.js';
import type { ScopeOf } from './walk.js';

/** How many expressions of one file are read, how deep one is, how many names lead from one to the next. */
const MAX_EXPRESSIONS = 20_000;
const MAX_DEPTH = 100;
const MAX_ITEMS = 200;
/** A name that may stand for more things than this is not followed. */
const MAX_VALUES = 12;
const MAX_BINDINGS = 200;

/** What a body puts into a container that a name stands for: `result["a"] = x`, `rows.append(x)`. */
export interface Addition {
  name: string;
  value: SyntaxNode;
  scope: Scope;
  at: number;
  /** All the elements of it, not itself: `extend`, `update`. */
  isSpread: boolean;
}

/** Reads the expressions of one file; each is worked out once. */
export class ExpressionReader {
  readonly #tree: SyntaxTree;
  readonly #scopeOf: ScopeOf;
  readonly #known = new Map<SyntaxNode, Expression>();
  readonly #additions = new Map<Scope, ReadonlyMap<string, readonly Addition[]>>();
  #depth = 0;

  constructor(tree: SyntaxTree, scopeOf: ScopeOf) {
    this.#tree = tree;
    this.#scopeOf = scopeOf;
  }

  /** What the body of a function puts into its containers, before the expressions of the body are read. */
  setAdditions(scope: Scope, additions: readonly Addition[]): void {
    const byName = new Map<string, Addition[]>();
    for (const each of additions) {
      const same = byName.get(each.name);
      if (same === undefined) byName.set(each.name, [each]);
      else if (same.length < MAX_ITEMS) same.push(each);
    }
    this.#additions.set(scope, byName);
  }

  read(written: SyntaxNode, scope: Scope): Expression {
    const node = unwrapped(written);
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const other: Expression = { kind: 'other', span: spanOf(node) };
    if (this.#known.size >= MAX_EXPRESSIONS || this.#depth >= MAX_DEPTH) return other;
    // A name that is made of itself meets this.
    this.#known.set(node, other);
    this.#depth += 1;
    const value = this.#read(node, scope) ?? other;
    this.#depth -= 1;
    this.#known.set(node, value);
    return value;
  }

  #read(node: SyntaxNode, scope: Scope): Expression | undefined {
    if (isString(node)) {
      const type = stringContent(this.#tree, node).bytes ? 'bytes' : 'text';
      return { kind: 'literal', type, span: spanOf(node) };
    }
    const literal = LITERALS[node.type];
    if (literal !== undefined) return { kind: 'literal', type: literal, span: spanOf(node) };
    switch (node.type) {
      case 'identifier':
        return this.#name(node, scope);
      case 'call':
        return this.#call(node, scope);
      case 'attribute':
        return this.#attribute(node, scope);
      case 'subscript':
        return this.#item(node, scope);
      case 'list':
      case 'tuple':
      case 'expression_list':
      case 'set':
        return this.#items(node, scope);
      case 'dictionary':
        return this.#dictionary(node, scope);
      default:
        return this.#operation(node, scope) ?? this.#comprehension(node, scope);
    }
  }

  #operation(node: SyntaxNode, scope: Scope): Expression | undefined {
    const [first, second, third] = node.children;
    if (first === undefined) return undefined;
    const span = spanOf(node);
    switch (node.type) {
      case 'conditional_expression':
        return third && { kind: 'choice', between: [this.read(first, scope), this.read(third, scope)], span };
      case 'boolean_operator':
        return (
          second && { kind: 'choice', between: [this.read(first, scope), this.read(second, scope)], span }
        );
      case 'named_expression':
        return second && this.read(second, scope);
      case 'unary_operator':
        return { kind: 'operation', operator: '-', operands: [this.read(first, scope)], span };
      case 'binary_operator':
      case 'comparison_operator': {
        const operands = node.children.slice(0, MAX_ITEMS).map(each => this.read(each, scope));
        return { kind: 'operation', operator: operatorOf(this.#tree, node), operands, span };
      }
      default:
        return undefined;
    }
  }

  #name(node: SyntaxNode, scope: Scope): Expression {
    const name = textOf(this.#tree, node);
    const { target } = nameAndTarget(this.#tree, scope, node);
    const span = spanOf(node);
    const found = lookUp(scope, name);
    if (found === undefined)
      return { kind: 'name', name, target, values: [], isGlobal: true, added: [], span };
    const isGlobal = found.scope.kind === 'module';
    const [only] = found.bindings;
    if (only?.kind === 'parameter' && found.bindings.length === 1)
      return { kind: 'parameter', name, target, added: this.#addedTo(name, found.scope, 0, node), span };
    const reaching = reachingBindings(found.bindings, found.scope === own(scope) ? node : undefined);
    const since = Math.min(...reaching.map(each => each.nameNode.start));
    return {
      kind: 'name',
      name,
      target,
      values: reaching.length > MAX_VALUES ? [] : reaching.map(each => this.#bound(each)),
      isGlobal,
      added: isGlobal ? [] : this.#addedTo(name, found.scope, since, node),
      span,
    };
  }

  /** What a binding gives its name. */
  #bound(binding: Binding): Expression {
    const other: Expression = { kind: 'other', span: spanOf(binding.nameNode) };
    if (binding.kind === 'assignment' && binding.value !== undefined)
      return this.read(binding.value, binding.of);
    if (binding.kind !== 'other' || binding.deleted) return other;
    const statement = binding.statement as SyntaxNode;
    const [target, source] = statement.children;
    if (/^for_(statement|in_clause)$/.test(statement.type) && target === binding.nameNode && source)
      return { kind: 'element', of: this.read(source, outside(statement, binding)), span: spanOf(target) };
    if (target?.children[1] === binding.nameNode && source && this.#isEnumerate(source, binding.of)) {
      const [counted] = argumentsOf(this.#tree, source);
      if (counted) return { kind: 'element', of: this.read(counted.value, binding.of), span: spanOf(target) };
    }
    if (statement.type === 'as_pattern' && target !== undefined) return this.read(target, binding.of);
    return other;
  }

  #isEnumerate(node: SyntaxNode, scope: Scope): boolean {
    return node.type === 'call' && calleeOf(this.#tree, scope, node).target === 'enumerate';
  }

  #addedTo(name: string, scope: Scope, since: number, use: SyntaxNode): Expression[] {
    return (this.#additions.get(scope)?.get(name) ?? [])
      .filter(each => each.at >= since && each.at < use.start)
      .slice(0, MAX_ITEMS)
      .map(({ value, scope: within, isSpread }) => {
        const read = this.read(value, within);
        return isSpread ? { kind: 'spread', of: read, span: read.span } : read;
      });
  }

  #call(node: SyntaxNode, scope: Scope): Expression {
    const [called] = node.children;
    const { callee, target } = calleeOf(this.#tree, scope, node);
    const all = argumentsOf(this.#tree, node).slice(0, MAX_ITEMS);
    const args = all.map(({ keyword, star, value }) => ({
      ...(keyword !== undefined && { keyword }),
      ...(star !== undefined && { star }),
      ...textGiven(literalOf(this.#tree, scope, value)),
      value: this.read(value, scope),
    }));
    const [object, nameNode] = called?.type === 'attribute' ? called.children : [];
    const method = nameNode && textOf(this.#tree, nameNode);
    return {
      kind: 'call',
      callee,
      target,
      args,
      ...(called !== undefined && object === undefined && { called: this.read(called, scope) }),
      ...(object !== undefined && method !== undefined && { of: this.read(object, scope), method }),
      span: spanOf(node),
    };
  }

  #attribute(node: SyntaxNode, scope: Scope): Expression | undefined {
    const [object, nameNode] = node.children;
    if (object === undefined || nameNode === undefined) return undefined;
    const { target } = nameAndTarget(this.#tree, scope, node);
    const name = textOf(this.#tree, nameNode);
    return { kind: 'attribute', of: this.read(object, scope), name, target, span: spanOf(node) };
  }

  #item(node: SyntaxNode, scope: Scope): Expression | undefined {
    const [object, ...keys] = node.children;
    const [key] = keys;
    if (object === undefined || key === undefined) return undefined;
    const isSlice = keys.length > 1 || /^(slice|tuple|list|comparison_operator)$/.test(key.type);
    const text = literalOf(this.#tree, scope, key);
    const of = this.read(object, scope);
    const index = key.type === 'integer' ? Number(textOf(this.#tree, key)) : undefined;
    return {
      kind: 'item',
      of,
      isSlice,
      ...(text !== undefined && { key: text }),
      ...(index !== undefined && { index }),
      span: spanOf(node),
    };
  }

  #items(node: SyntaxNode, scope: Scope): Expression {
    const makes = node.type === 'expression_list' ? 'tuple' : (node.type as 'list' | 'tuple' | 'set');
    return { kind: 'items', makes, items: this.#all(node.children, scope), span: spanOf(node) };
  }

  #all(nodes: readonly SyntaxNode[], scope: Scope): Expression[] {
    return nodes.slice(0, MAX_ITEMS).map(each => {
      const [inner] = each.children;
      const isSpread = /^(list|dictionary)_splat$/.test(each.type) && inner !== undefined;
      if (!isSpread) return this.read(each, scope);
      return { kind: 'spread', of: this.read(inner, scope), span: spanOf(each) };
    });
  }

  #dictionary(node: SyntaxNode, scope: Scope): Expression {
    const nodes = node.children.slice(0, MAX_ITEMS).flatMap(each => {
      if (each.type !== 'pair') return [each];
      const [, value] = each.children;
      return value === undefined ? [] : [value];
    });
    return { kind: 'items', makes: 'dict', items: this.#all(nodes, scope), span: spanOf(node) };
  }

  #comprehension(node: SyntaxNode, scope: Scope): Expression | undefined {
    const makes = COMPREHENSIONS[node.type];
    const [first] = node.children;
    if (makes === undefined || first === undefined) return undefined;
    const inner = this.#scopeOf(node, scope);
    const item = first.type === 'pair' ? first.children[1] : first;
    if (item === undefined || childrenOf(node, 'for_in_clause').length === 0) return undefined;
    return { kind: 'each', makes, item: this.read(item, inner), span: spanOf(node) };
  }
}

/** A source is read in the scope that the binding stands in: close enough, as the loop's own names come later. */
function outside(statement: SyntaxNode, binding: Binding): Scope {
  return statement.type === 'for_in_clause' ? (binding.of.outer ?? binding.of) : binding.of;
}

function textGiven(text: string | undefined): { text?: string } {
  return text === undefined ? {} : { text };
}

/** The function or module that a scope's names are bound in, comprehensions left out. */
function own(scope: Scope): Scope {
  let at = scope;
  while (at.kind === 'comprehension' && at.outer) at = at.outer;
  return at;
}

/**
 * The bindings that may reach a use in the same function: the last one before it that it cannot miss, and the later ones
 * before it that it may miss. Without a use (a global, a name of the function around) all of them but `name = None`.
 */
function reachingBindings(all: readonly Binding[], use: SyntaxNode | undefined): Binding[] {
  if (all.length > MAX_BINDINGS) return [];
  const real = all.filter(each => !each.mainOnly);
  if (use === undefined) return real.filter(each => each.value?.type !== 'none' && !each.deleted);
  const before = real.filter(each => each.nameNode.start < use.start && !holds(each, use));
  // In a loop, a binding behind the use reaches it too.
  const later = real.filter(each => each.nameNode.start > use.start && isInLoopOf(each, use));
  const last = before.findLastIndex(each => isCertainAt(each, use));
  return [...before.slice(Math.max(last, 0)), ...later];
}

/** `x = f(x)`: the use on the right does not see the binding that it is a part of. */
function holds(binding: Binding, use: SyntaxNode): boolean {
  const { value } = binding;
  return value !== undefined && use.start >= value.start && use.end <= value.end;
}

function isCertainAt({ conditional, block }: Binding, use: SyntaxNode): boolean {
  if (!conditional || block === undefined) return true;
  return use.start >= block.start && use.end <= block.end;
}

function isInLoopOf({ loop }: Binding, use: SyntaxNode): boolean {
  return loop !== undefined && use.start >= loop.start && use.end <= loop.end;
}

const LITERALS: Readonly<Record<string, 'number' | 'truth' | 'none'>> = {
  integer: 'number',
  float: 'number',
  true: 'truth',
  false: 'truth',
  none: 'none',
  not_operator: 'truth',
};

const COMPREHENSIONS: Readonly<Record<string, 'list' | 'set' | 'dict' | 'generator'>> = {
  list_comprehension: 'list',
  set_comprehension: 'set',
  dictionary_comprehension: 'dict',
  generator_expression: 'generator',
};
