/** What a dotted name stands for, by the imports and simple assignments of the file. */
import { type Binding, lookUp, type Scope } from './scope.js';
import { dottedName, knownOf, type SyntaxNode, type SyntaxTree, textOf, unwrapped } from './syntax.js';
import type { Target } from './types.js';

export const LOCAL = '<local>.';

/** The name with its first part resolved. See `Target`. */
export function targetOf(tree: SyntaxTree, scope: Scope, dotted: string): Target {
  const dot = dotted.indexOf('.');
  const first = dot < 0 ? dotted : dotted.slice(0, dot);
  const found = lookUp(scope, first);
  if (found === undefined) return dotted;
  const target = aliasOfAll(tree, found.bindings);
  return target === undefined ? LOCAL + dotted : target + (dot < 0 ? '' : dotted.slice(dot));
}

/** A name that is bound more often than this is not followed. */
const MAX_BINDINGS = 50;

/** What all bindings of a name are another name for. */
function aliasOfAll(tree: SyntaxTree, bindings: readonly Binding[]): Target | undefined {
  const [first] = bindings;
  if (first === undefined || bindings.length > MAX_BINDINGS) return undefined;
  const target = aliasOf(tree, first);
  return target !== undefined && bindings.every(each => aliasOf(tree, each) === target) ? target : undefined;
}

/** Nobody gives a thing its hundredth name; a file that does so wants to exhaust the stack. */
const MAX_STEPS = 100;
let steps = 0;

/** What a binding is another name for; undefined where it is something new. Kept, because many names lead here. */
function aliasOf(tree: SyntaxTree, binding: Binding): Target | undefined {
  if (binding.alias === undefined) {
    // A name that is bound to itself meets this.
    binding.alias = { target: undefined };
    if (steps === MAX_STEPS) return undefined;
    steps += 1;
    binding.alias.target = findAlias(tree, binding);
    steps -= 1;
  }
  return binding.alias.target;
}

function findAlias(tree: SyntaxTree, binding: Binding): Target | undefined {
  if (binding.kind === 'import') return binding.target;
  if (binding.kind !== 'assignment' || binding.value === undefined) return undefined;
  const name = dottedName(tree, unwrapped(binding.value));
  const target = name === undefined ? undefined : targetOf(tree, binding.of, name);
  return target === undefined || target.startsWith(LOCAL) ? undefined : target;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Dotted text of what is called or named; `().x` where another expression stands before the last names. */
function writtenName(tree: SyntaxTree, node: SyntaxNode): string {
  if (node.type !== 'identifier' && node.type !== 'attribute') return '';
  const text = textOf(tree, node);
  if (node.type === 'identifier' || PLAIN_NAME.test(text)) return text;
  const names: string[] = [];
  let at = node;
  while (at.type === 'attribute' && at.children.length === 2) {
    const [object, name] = at.children;
    if (object === undefined || name === undefined) break;
    names.push(textOf(tree, name));
    at = unwrapped(object);
  }
  names.push(at.type === 'identifier' ? textOf(tree, at) : '()');
  return names.reverse().join('.');
}

/** The written name and what it stands for; both empty for an expression without a name at its end. */
export function nameAndTarget(
  tree: SyntaxTree,
  scope: Scope,
  written: SyntaxNode,
): { callee: string; target: Target } {
  const node = unwrapped(written);
  const known = knownOf(node);
  if (known.named === undefined) {
    const callee = writtenName(tree, node);
    known.named = {
      callee,
      target: callee === '' || callee.startsWith('()') ? callee : targetOf(tree, scope, callee),
    };
  }
  return known.named;
}

/**
 * The one value that a name has at a use; undefined where it may have another. A name that is bound once has it; one
 * that is bound below an `if` or in a `try` has it for uses in the same block. `name = None` before it does not count:
 * it is what people write to have a global.
 */
export function valueOfName(scope: Scope, name: string, use: SyntaxNode): Binding | undefined {
  const found = lookUp(scope, name);
  if (found === undefined || found.bindings.length > MAX_BINDINGS) return undefined;
  const real = found.bindings.filter(binding => binding.value?.type !== 'none');
  const [binding] = real;
  if (binding === undefined || real.length !== 1 || binding.kind !== 'assignment') return undefined;
  const { block } = binding;
  if (block === undefined) return binding;
  return use.start >= block.start && use.end <= block.end ? binding : undefined;
}
