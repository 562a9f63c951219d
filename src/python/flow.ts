/** Where values go in a file, by names alone: enough to say that a path ends up in a question about the disk. */
import type { Context } from './context.js';
import { decides, questionOf, type Tolerance, toleranceOf } from './disk-questions.js';
import { argumentsOf, calleeOf } from './facts.js';
import { nameAndTarget } from './names.js';
import { asksDisk, takesPath } from './path-consumers.js';
import { lookUp, type Scope } from './scope.js';
import type { Scopes } from './scopes.js';
import { child, type SyntaxNode, type SyntaxTree, textOf } from './syntax.js';

/** A name in its scope (`3:path`), an attribute (`.path`), what a function gives (`return:first`), a path (`@12:40`). */
export type Key = string;

/** What a name, a path or a call stands in, from the function or module around it down. */
export type Around = readonly SyntaxNode[];

/** A file with more is not followed: no scoring script has so many. */
const MAX_LEAVES = 20_000;
const GIVES_ON: ReadonlySet<string> = new Set([
  ...['boolean_operator', 'binary_operator', 'list', 'tuple', 'set', 'dictionary', 'pair', 'subscript'],
  ...['parenthesized_expression', 'list_splat', 'dictionary_splat', 'interpolation', 'string', 'attribute'],
  ...['concatenated_string', 'expression_list', 'list_comprehension', 'set_comprehension', 'await'],
  ...['generator_expression', 'dictionary_comprehension', 'keyword_argument', 'slice'],
]);
/** Methods that put a value into the list, set or dictionary before the dot. */
const COLLECTS = /^(?:append|appendleft|extend|insert|add|update|setdefault)$/;

export class Flow {
  readonly #tree: SyntaxTree;
  readonly #scopes: Scopes;
  readonly #isPath: (node: SyntaxNode) => boolean;
  readonly #edges = new Map<Key, Set<Key>>();
  readonly #scopeIds = new Map<Scope, number>();
  readonly #functions = new Map<string, Key[]>();
  /** Calls of functions of the file, with what is passed to them: known once all functions are. */
  readonly #passed: { name: string; from: Key }[] = [];
  readonly #calls: { name: string; around: Around }[] = [];
  readonly #uses: { start: number; key: Key }[] = [];
  readonly #questions: { start: number; decides: boolean }[] = [];
  /** Where names get their values. */
  readonly assigned: { key: Key; around: Around }[] = [];
  /** Names and paths that a question which decides something is asked of. */
  readonly asked = new Set<Key>();
  /** Names and paths that are used where a missing file is caught. */
  readonly tolerated = new Map<Key, Tolerance>();
  readonly places = new Map<Key, Around>();
  #leaves = 0;

  constructor(tree: SyntaxTree, scopes: Scopes, isPath: (node: SyntaxNode) => boolean) {
    this.#tree = tree;
    this.#scopes = scopes;
    this.#isPath = isPath;
  }

  /** Whether the file was followed to its end. */
  get isComplete(): boolean {
    return this.#leaves <= MAX_LEAVES;
  }

  visit(node: SyntaxNode, context: Context, parents: readonly SyntaxNode[]): void {
    if (node.type === 'function_definition') this.#function(node, context.scope);
    const keys = this.#keysOf(node, context.scope, parents);
    if (keys.length === 0) return;
    this.#leaves += 1;
    if (!this.isComplete) return;
    const around = aroundOf(parents);
    for (const key of keys) {
      this.#tolerate(key, node, around);
      this.#flowUp(key, node, context.scope, parents, around);
    }
  }

  /** The parameters that a call can reach; values are passed to all of them. */
  #function(node: SyntaxNode, outer: Scope): void {
    const name = child(node, 'identifier');
    if (name === undefined) return;
    const scope = this.#scopes.of(node, outer);
    const keys = [...scope.bindings.values()]
      .flat()
      .filter(({ kind }) => kind === 'parameter')
      .map(each => this.#key(scope, each.name));
    const text = textOf(this.#tree, name);
    this.#functions.set(text, [...(this.#functions.get(text) ?? []), ...keys]);
  }

  #keysOf(node: SyntaxNode, scope: Scope, parents: readonly SyntaxNode[]): Key[] {
    const keys: Key[] = [];
    if (this.#isPath(node)) keys.push(pathKey(node));
    const name = this.#nameKey(node, scope, parents);
    if (name !== undefined) {
      this.#uses.push({ start: node.start, key: name });
      keys.push(name);
      // A name that is a path of its own is asked about where the name is.
      if (keys.length > 1) this.#edge(pathKey(node), name);
    }
    if (node.type !== 'call') return keys;
    const question = questionOf(this.#tree, scope, node);
    if (question !== undefined) {
      const isDecisive = decides(this.#tree, scope, node, parents);
      this.#questions.push({ start: node.start, decides: isDecisive });
      keys.push('?');
    }
    const called = lastName(calleeOf(this.#tree, scope, node).callee);
    if (called !== '') {
      const key = `return:${called}`;
      this.#uses.push({ start: node.start, key });
      this.#calls.push({ name: called, around: aroundOf(parents) });
      keys.push(key);
    }
    return keys;
  }

  #nameKey(node: SyntaxNode, scope: Scope, parents: readonly SyntaxNode[]): Key | undefined {
    const above = parents[parents.length - 1];
    if (node.type === 'attribute') {
      const [object, name] = node.children;
      const isCalled = above?.type === 'call' && above.children[0] === node;
      if (isCalled || object?.type !== 'identifier' || name === undefined) return undefined;
      return `.${textOf(this.#tree, name)}`;
    }
    if (node.type !== 'identifier') return undefined;
    const isOther =
      (above?.type === 'attribute' && above.children[1] === node) ||
      (above?.type === 'keyword_argument' && above.children[0] === node) ||
      (above?.type === 'call' && above.children[0] === node);
    return isOther ? undefined : this.#found(scope, textOf(this.#tree, node));
  }

  #found(scope: Scope, name: string): Key | undefined {
    const found = lookUp(scope, name);
    return found && this.#key(found.scope, name);
  }

  #key(scope: Scope, name: string): Key {
    const id = this.#scopeIds.get(scope) ?? this.#scopeIds.size;
    this.#scopeIds.set(scope, id);
    return `${id}:${name}`;
  }

  #edge(from: Key, to: Key): void {
    const known = this.#edges.get(from);
    if (known === undefined) this.#edges.set(from, new Set([to]));
    else known.add(to);
  }

  #tolerate(key: Key, node: SyntaxNode, around: Around): void {
    this.places.set(key, around);
    const isUsed = key.startsWith('@') || around.some(({ type }) => type === 'argument_list');
    const tolerance = isUsed ? toleranceAround(this.#tree, around, node) : undefined;
    if (tolerance !== undefined && this.tolerated.get(key) !== 'handled') this.tolerated.set(key, tolerance);
  }

  /** From an expression upwards, to what gets its value. */
  #flowUp(key: Key, node: SyntaxNode, scope: Scope, parents: readonly SyntaxNode[], around: Around): void {
    let inner = node;
    for (let at = parents.length - 1; at >= 0; at -= 1) {
      const above = parents[at];
      if (above === undefined) return;
      if (above.type === 'argument_list' || (above.type === 'call' && above.children[0] !== inner)) {
        const call = above.type === 'call' ? above : parents[at - 1];
        if (call?.type !== 'call') return;
        const callAt = above.type === 'call' ? at : at - 1;
        if (this.#intoCall(key, call, inner, scope, parents.slice(0, callAt))) return;
        inner = call;
        at = callAt;
      } else if (above.type === 'call') {
        // The object of a method: `path.exists()`.
        if (this.#intoCall(key, above, inner, scope, parents.slice(0, at))) return;
        inner = above;
      } else if (above.type === 'named_expression') {
        if (above.children[0] === inner) return;
        this.#assign(key, above.children[0], scope, around);
        inner = above;
      } else if (above.type === 'conditional_expression') {
        if (above.children[1] === inner) return;
        inner = above;
      } else if (GIVES_ON.has(above.type)) inner = above;
      else {
        this.#end(key, above, inner, scope, parents.slice(0, at), around);
        return;
      }
    }
  }

  /** Whether the value goes no further: it is asked about, opened, collected or printed. */
  #intoCall(
    key: Key,
    call: SyntaxNode,
    inner: SyntaxNode,
    scope: Scope,
    parents: readonly SyntaxNode[],
  ): boolean {
    const question = questionOf(this.#tree, scope, call);
    if (question !== undefined) {
      if (question === 'lists' || decides(this.#tree, scope, call, parents)) this.asked.add(key);
      return true;
    }
    const { callee, target } = calleeOf(this.#tree, scope, call);
    const isObject = call.children[0] === inner;
    const all = argumentsOf(this.#tree, call);
    // `filter(os.path.exists, candidates)`.
    const asksAll = all.some(
      ({ value }) => value.type === 'attribute' && asksDisk(nameAndTarget(this.#tree, scope, value).target),
    );
    if (asksAll) this.asked.add(key);
    if (takesPath(target, 0)) return true;
    const name = lastName(callee);
    if (isObject) return false;
    if (COLLECTS.test(name) && call.children[0]?.type === 'attribute') {
      this.#assign(key, call.children[0].children[0], scope, []);
      return true;
    }
    if (name !== '') this.#passed.push({ name, from: key });
    if (FINDS.test(name)) this.asked.add(key);
    return false;
  }

  #end(
    key: Key,
    statement: SyntaxNode,
    inner: SyntaxNode,
    scope: Scope,
    parents: readonly SyntaxNode[],
    around: Around,
  ): void {
    const { children } = statement;
    switch (statement.type) {
      case 'assignment':
      case 'augmented_assignment':
        if (children[children.length - 1] !== inner) return;
        this.#assign(key, children[0], scope, around);
        // `a = b = value`.
        for (let at = parents.length - 1; parents[at]?.type === 'assignment'; at -= 1)
          this.#assign(key, parents[at]?.children[0], scope, around);
        return;
      case 'for_statement':
      case 'for_in_clause':
        if (children[1] === inner) this.#assign(key, children[0], scope, around);
        return;
      case 'return_statement':
      case 'yield': {
        const outer = parents.findLast(({ type }) => type === 'function_definition');
        const name = child(outer, 'identifier');
        if (name !== undefined) this.#edge(key, `return:${textOf(this.#tree, name)}`);
        return;
      }
      case 'default_parameter':
      case 'typed_default_parameter': {
        const outer = parents.findLast(({ type }) => type === 'function_definition');
        const [name] = children;
        if (outer === undefined || name === undefined || name === inner) return;
        this.#edge(key, this.#key(this.#scopes.of(outer, scope), textOf(this.#tree, name)));
      }
    }
  }

  #assign(from: Key, target: SyntaxNode | undefined, scope: Scope, around: Around): void {
    for (const key of this.#targets(target, scope)) {
      if (key === from) continue;
      this.#edge(from, key);
      this.assigned.push({ key, around });
    }
  }

  /** `a`, `a, b`, `self.a`, `a["x"]`. */
  #targets(target: SyntaxNode | undefined, scope: Scope): Key[] {
    if (target === undefined) return [];
    if (target.type === 'identifier') {
      const key = this.#found(scope, textOf(this.#tree, target));
      return key === undefined ? [] : [key];
    }
    if (target.type === 'attribute') {
      const name = target.children[1];
      return name === undefined ? [] : [`.${textOf(this.#tree, name)}`];
    }
    if (target.type === 'subscript') return this.#targets(target.children[0], scope);
    return target.children.flatMap(each => this.#targets(each, scope));
  }

  /** To be called once, after the walk. */
  link(): void {
    for (const { name, from } of this.#passed)
      for (const parameter of this.#functions.get(name) ?? []) this.#edge(from, parameter);
  }

  /** All that the value may reach, itself included. */
  reached(from: Key): Set<Key> {
    const reached = new Set([from]);
    for (const key of reached) for (const next of this.#edges.get(key) ?? []) reached.add(next);
    return reached;
  }

  /** Where a name or a call stands whose value comes from a question about the disk, in the order of the text. */
  answers(): number[] {
    const derived = this.reached('?');
    const deciding = this.#questions.filter(each => each.decides).map(({ start }) => start);
    const uses = this.#uses.filter(({ key }) => derived.has(key)).map(({ start }) => start);
    return [...deciding, ...uses].sort((a, b) => a - b);
  }

  /** Where the functions of the file are called. */
  callsOf(name: string): Around[] {
    return this.#calls.filter(each => each.name === name).map(({ around }) => around);
  }
}

/** Functions that look for a file among several, by their names. */
const FINDS =
  /(?:^|_)(?:find|locate|first|existing|exists|resolve|candidates?|search|pick|choose|optional|maybe)(?:_|$)|_if_exists$/i;

export function pathKey({ start, end }: { start: number; end: number }): Key {
  return `@${start}:${end}`;
}

function lastName(callee: string): string {
  return callee.slice(callee.lastIndexOf('.') + 1);
}

/** What stands around a node, as far as the function that it is in. */
function aroundOf(parents: readonly SyntaxNode[]): Around {
  const at = parents.findLastIndex(({ type }) =>
    /^(?:function_definition|lambda|class_definition)$/.test(type),
  );
  return parents.slice(at + 1);
}

/** The innermost `try` or `suppress` around that goes on where a file is missing. */
export function toleranceAround(tree: SyntaxTree, around: Around, node: SyntaxNode): Tolerance | undefined {
  for (let at = around.length - 1; at >= 0; at -= 1) {
    const above = around[at];
    const inner = around[at + 1] ?? node;
    if (above === undefined || inner.type !== 'block') continue;
    if (above.type !== 'try_statement' && above.type !== 'with_statement') continue;
    const tolerance = toleranceOf(tree, above);
    if (tolerance !== undefined) return tolerance;
  }
  return undefined;
}
