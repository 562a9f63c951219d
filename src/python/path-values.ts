/** Works out the path that an expression makes, piece by piece. What is not understood becomes an `unknown` piece. */
import { operatorOf } from './context.js';
import { envRead } from './environment.js';
import { argumentsOf, calleeOf } from './facts.js';
import { nameAndTarget, valueOfName } from './names.js';
import { absolute, joined, parent, renamed } from './path-parts.js';
import type { Scope } from './scope.js';
import { isString, stringContent } from './strings.js';
import type { ArgumentNode } from './syntax.js';
import { type SyntaxNode, type SyntaxTree, spanOf, textOf, unwrapped } from './syntax.js';
import type { PathPart, Span } from './types.js';

export interface PathValue {
  parts: PathPart[];
  /** A path object of pathlib: `/` joins. */
  isObject: boolean;
  /** Made by something that makes paths, so that it is one whatever becomes of it. */
  isBuilt: boolean;
}

/** How many names are followed one to the next, and how many pieces a path may have. */
const MAX_NAMES = 16;
const MAX_PARTS = 200;

/** Reads the expressions of one file; each is worked out once. */
export class PathReader {
  readonly #tree: SyntaxTree;
  readonly #values = new Map<SyntaxNode, PathValue | undefined>();
  #names = 0;

  constructor(tree: SyntaxTree) {
    this.#tree = tree;
  }

  /** Undefined where the expression is not a piece of text or a path. */
  read(written: SyntaxNode, scope: Scope): PathValue | undefined {
    const node = unwrapped(written);
    if (this.#values.has(node)) return this.#values.get(node);
    // A name that is made of itself meets this.
    this.#values.set(node, undefined);
    const value = this.#read(node, scope);
    const kept = value !== undefined && value.parts.length <= MAX_PARTS ? value : undefined;
    this.#values.set(node, kept);
    return kept;
  }

  /** Whether a node was read and understood, on its own or as a piece of another one. */
  isRead(node: SyntaxNode): boolean {
    return this.#values.get(node) !== undefined;
  }

  #read(node: SyntaxNode, scope: Scope): PathValue | undefined {
    const read = envRead(this.#tree, scope, node);
    if (read) {
      const { name, span } = read;
      return text([
        {
          kind: 'env',
          name,
          joined: false,
          span,
          ...(read.default !== undefined && { default: read.default }),
        },
      ]);
    }
    if (isString(node)) return this.#string(node, scope);
    switch (node.type) {
      case 'identifier':
        return this.#name(node, scope);
      case 'call':
        return this.#call(node, scope);
      case 'attribute':
        return this.#attribute(node, scope);
      case 'subscript':
        return this.#parents(node, scope);
      case 'binary_operator':
        return this.#operator(node, scope);
      case 'boolean_operator':
        return this.#or(node, scope);
      default:
        return undefined;
    }
  }

  /** The pieces of an expression, or one unknown piece. */
  #pieces(node: SyntaxNode | undefined, scope: Scope, span: Span): PathPart[] {
    const value = node && this.read(node, scope);
    return value?.parts ?? [{ kind: 'unknown', joined: false, span: spanOf(span) }];
  }

  #string(node: SyntaxNode, scope: Scope): PathValue | undefined {
    const content = stringContent(this.#tree, node);
    if (content.bytes) return undefined;
    if (content.value !== undefined) return text([literal(content.value, node)]);
    if (!content.fString || content.parts.length > MAX_PARTS) return undefined;
    return text(content.parts.flatMap(part => this.#fStringPart(node, part, scope)));
  }

  #fStringPart(
    node: SyntaxNode,
    part: { kind: string; value?: string; span: Span },
    scope: Scope,
  ): PathPart[] {
    if (part.kind === 'literal')
      return [{ kind: 'literal', value: part.value ?? '', joined: false, span: part.span }];
    const strings = node.type === 'string' ? [node] : node.children;
    const interpolation = strings.flatMap(each => each.children).find(each => each.start === part.span.start);
    // A conversion, a format or `{x=}` changes the text.
    const isPlain =
      interpolation?.children.length === 1 && !/=\s*\}$/.test(textOf(this.#tree, interpolation));
    return this.#pieces(isPlain ? interpolation.children[0] : undefined, scope, part.span);
  }

  #name(node: SyntaxNode, scope: Scope): PathValue | undefined {
    const name = textOf(this.#tree, node);
    const target = nameAndTarget(this.#tree, scope, node).target;
    if (target === '__file__') return built([{ kind: 'file', up: 0, joined: false, span: spanOf(node) }]);
    if (SEPARATORS.has(target)) return text([literal('/', node)]);
    const binding = valueOfName(scope, name, node);
    if (binding?.value === undefined || this.#names >= MAX_NAMES) return undefined;
    this.#names += 1;
    try {
      return this.read(binding.value, binding.of);
    } finally {
      this.#names -= 1;
    }
  }

  #attribute(node: SyntaxNode, scope: Scope): PathValue | undefined {
    const [object, nameNode] = node.children;
    const name = nameNode === undefined ? '' : textOf(this.#tree, nameNode);
    if (name === 'sep') {
      return SEPARATORS.has(nameAndTarget(this.#tree, scope, node).target)
        ? text([literal('/', node)])
        : undefined;
    }
    if (object === undefined || name !== 'parent') return undefined;
    const value = this.read(object, scope);
    return value?.isObject ? { ...value, parts: parent(value.parts) } : undefined;
  }

  /** `path.parents[1]`. */
  #parents(node: SyntaxNode, scope: Scope): PathValue | undefined {
    const [object, index] = node.children;
    const [path, name] = object?.type === 'attribute' ? object.children : [];
    if (path === undefined || name === undefined || index?.type !== 'integer') return undefined;
    if (textOf(this.#tree, name) !== 'parents') return undefined;
    const value = this.read(path, scope);
    const levels = Number(textOf(this.#tree, index)) + 1;
    if (!value?.isObject || !(levels <= 20)) return undefined;
    let parts = value.parts;
    for (let level = 0; level < levels; level += 1) parts = parent(parts);
    return { ...value, parts };
  }

  #operator(node: SyntaxNode, scope: Scope): PathValue | undefined {
    const [left, right] = node.children;
    if (left === undefined || right === undefined) return undefined;
    switch (operatorOf(this.#tree, node)) {
      case '+':
        return this.#sum(left, right, scope);
      case '/':
        return this.#slash(left, right, scope);
      case '%':
        return this.#percent(left, right, scope);
      default:
        return undefined;
    }
  }

  #sum(left: SyntaxNode, right: SyntaxNode, scope: Scope): PathValue | undefined {
    const [before, after] = [this.read(left, scope), this.read(right, scope)];
    // Two unknown things may be numbers; text that is added to something makes text.
    if (before === undefined && after === undefined) return undefined;
    if (before?.isObject || after?.isObject) return undefined;
    const parts = [...(before?.parts ?? unknown(left)), ...(after?.parts ?? unknown(right))];
    return { parts, isObject: false, isBuilt: (before?.isBuilt ?? false) || (after?.isBuilt ?? false) };
  }

  #slash(left: SyntaxNode, right: SyntaxNode, scope: Scope): PathValue | undefined {
    const [before, after] = [this.read(left, scope), this.read(right, scope)];
    if (!before?.isObject && !after?.isObject) return undefined;
    const parts = joined([before?.parts ?? unknown(left), after?.parts ?? unknown(right)]);
    return { parts, isObject: true, isBuilt: true };
  }

  /** `'%s/model' % folder`; formats other than a plain `%s` give unknown text. */
  #percent(left: SyntaxNode, right: SyntaxNode, scope: Scope): PathValue | undefined {
    if (!isString(unwrapped(left))) return undefined;
    const { value, bytes } = stringContent(this.#tree, unwrapped(left));
    if (value === undefined || bytes || /%\(/.test(value)) return undefined;
    const given = unwrapped(right);
    const values = given.type === 'tuple' ? given.children : [given];
    const pieces = value.split(/(%[^a-zA-Z%]{0,20}[a-zA-Z%])/);
    if (pieces.length > MAX_PARTS) return undefined;
    let next = 0;
    const parts = pieces.flatMap((piece, at): PathPart[] => {
      if (at % 2 === 0) return piece === '' ? [] : [literal(piece, left)];
      if (piece === '%%') return [literal('%', left)];
      next += 1;
      return this.#pieces(piece === '%s' ? values[next - 1] : undefined, scope, left);
    });
    return next === values.length ? text(parts) : undefined;
  }

  /** `os.environ.get('A') or './model'` is the variable with a default. */
  #or(node: SyntaxNode, scope: Scope): PathValue | undefined {
    const [left, right] = node.children;
    if (left === undefined || right === undefined || operatorOf(this.#tree, node) !== 'or') return undefined;
    const [before, after] = [this.read(left, scope), this.read(right, scope)];
    const [first, otherwise] = [before?.parts[0], after?.parts[0]];
    if (before?.parts.length !== 1 || after?.parts.length !== 1) return undefined;
    if (first?.kind !== 'env' || first.default !== undefined || otherwise?.kind !== 'literal')
      return undefined;
    return { ...before, parts: [{ ...first, default: otherwise.value }] };
  }

  #call(node: SyntaxNode, scope: Scope): PathValue | undefined {
    const { target } = calleeOf(this.#tree, scope, node);
    const all = argumentsOf(this.#tree, node);
    if (all.length > MAX_PARTS) return undefined;
    const [first] = all;
    if (JOINS.has(target)) return first && built(joined(this.#arguments(node, all, scope)));
    if (PATH_CLASSES.has(target)) {
      const parts = first ? joined(this.#arguments(node, all, scope)) : [literal('.', node)];
      return { parts, isObject: true, isBuilt: true };
    }
    if (target === 'os.getcwd' || target === 'pathlib.Path.cwd') {
      const parts: PathPart[] = [{ kind: 'cwd', joined: false, span: spanOf(node) }];
      return { parts, isObject: target !== 'os.getcwd', isBuilt: true };
    }
    if (!CHANGES_ONE.has(target)) return this.#method(node, scope, all);
    return first && !first.star ? this.#changed(target, first.value, scope, node) : undefined;
  }

  /** The pieces of each argument. */
  #arguments(call: SyntaxNode, all: readonly ArgumentNode[], scope: Scope): PathPart[][] {
    return all.map(({ star, value }) => this.#pieces(star ? undefined : value, scope, star ? call : value));
  }

  /** Functions that take one path and give one. */
  #changed(target: string, argument: SyntaxNode, scope: Scope, call: SyntaxNode): PathValue | undefined {
    if (target === 'os.path.dirname') return built(parent(this.#pieces(argument, scope, argument)));
    if (MAKES_ABSOLUTE.has(target)) {
      return built(absolute(this.#pieces(argument, scope, argument), spanOf(call)));
    }
    const value = this.read(argument, scope);
    if (target === 'os.path.expanduser' && isInHome(value)) return undefined;
    return value && { ...value, isObject: false };
  }

  #method(node: SyntaxNode, scope: Scope, all: readonly ArgumentNode[]): PathValue | undefined {
    const [called] = node.children;
    const [object, nameNode] = called?.type === 'attribute' ? called.children : [];
    if (object === undefined || nameNode === undefined) return undefined;
    const name = textOf(this.#tree, nameNode);
    if (name === 'format') return this.#format(object, node, scope);
    if (!PATH_METHODS.has(name)) return undefined;
    const value = this.read(object, scope);
    if (!value?.isObject) return undefined;
    if (name === 'joinpath') {
      return { ...value, parts: joined([value.parts, ...this.#arguments(node, all, scope)]) };
    }
    if (name === 'resolve' || name === 'absolute')
      return { ...value, parts: absolute(value.parts, spanOf(node)) };
    if (name === 'expanduser') return isInHome(value) ? undefined : value;
    if (name === 'as_posix') return { ...value, isObject: false };
    const [given] = all;
    const parts = given && !given.star ? this.#pieces(given.value, scope, given.value) : [];
    return { ...value, parts: renamed(value.parts, parts, name === 'with_suffix', spanOf(node)) };
  }

  /** `'{}/model/{name}'.format(folder, name=x)`; only plain fields give known text. */
  #format(object: SyntaxNode, call: SyntaxNode, scope: Scope): PathValue | undefined {
    const template = unwrapped(object);
    const content = isString(template) ? stringContent(this.#tree, template) : undefined;
    if (content?.value === undefined || content.bytes) return undefined;
    const all = argumentsOf(this.#tree, call);
    if (all.some(each => each.star)) return undefined;
    const positional = all.filter(each => each.keyword === undefined).map(each => each.value);
    let next = 0;
    const pieces = content.value.split(/(\{\{|\}\}|\{[^{}]{0,40}\})/);
    if (pieces.length > MAX_PARTS) return undefined;
    const parts = pieces.flatMap((piece, at): PathPart[] => {
      if (at % 2 === 0) return piece === '' ? [] : [literal(piece, template)];
      if (piece === '{{' || piece === '}}') return [literal(piece.charAt(0), template)];
      const field = piece.slice(1, -1);
      const index = field === '' ? next++ : /^\d+$/.test(field) ? Number(field) : undefined;
      const value = index === undefined ? all.find(each => each.keyword === field)?.value : positional[index];
      return this.#pieces(value, scope, template);
    });
    return text(parts);
  }
}

const JOINS: ReadonlySet<string> = new Set(['os.path.join', 'posixpath.join', 'os.path.posixpath.join']);
const PATH_CLASSES: ReadonlySet<string> = new Set([
  'pathlib.Path',
  'pathlib.PurePath',
  'pathlib.PosixPath',
  'pathlib.PurePosixPath',
]);
const MAKES_ABSOLUTE: ReadonlySet<string> = new Set(['os.path.abspath', 'os.path.realpath']);
const KEEPS: ReadonlySet<string> = new Set(['str', 'os.fspath', 'os.path.normpath', 'os.path.expanduser']);
const CHANGES_ONE: ReadonlySet<string> = new Set(['os.path.dirname', ...MAKES_ABSOLUTE, ...KEEPS]);
const SEPARATORS: ReadonlySet<string> = new Set(['os.sep', 'os.path.sep', 'posixpath.sep']);
const PATH_METHODS: ReadonlySet<string> = new Set([
  'joinpath',
  'resolve',
  'absolute',
  'expanduser',
  'as_posix',
  'with_name',
  'with_suffix',
]);

function isInHome(value: PathValue | undefined): boolean {
  const first = value?.parts[0];
  return first?.kind === 'literal' && first.value.startsWith('~');
}

function text(parts: PathPart[]): PathValue {
  return { parts, isObject: false, isBuilt: false };
}

function built(parts: PathPart[]): PathValue {
  return { parts, isObject: false, isBuilt: true };
}

function literal(value: string, at: Span): PathPart {
  return { kind: 'literal', value, joined: false, span: spanOf(at) };
}

function unknown(at: Span): PathPart[] {
  return [{ kind: 'unknown', joined: false, span: spanOf(at) }];
}
