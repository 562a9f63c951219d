/** What the collectors of this room share: the tree, its names, and what an argument list holds. */
import type { Context } from './context.js';
import { nameAndTarget, valueOfName } from './names.js';
import type { Scope } from './scope.js';
import { isString, stringContent } from './strings.js';
import {
  type ArgumentNode,
  child,
  knownOf,
  type SyntaxNode,
  type SyntaxTree,
  textOf,
  unwrapped,
} from './syntax.js';

/** What a node is looked at with. */
export interface Sight {
  tree: SyntaxTree;
  node: SyntaxNode;
  context: Context;
  /** From the root to the node above. */
  parents: readonly SyntaxNode[];
}

/** The arguments of a call; a generator (`any(x for x in y)`) is one argument. */
export function argumentsOf(tree: SyntaxTree, call: SyntaxNode): ArgumentNode[] {
  const known = knownOf(call);
  known.args ??= readArguments(tree, call);
  return known.args;
}

function readArguments(tree: SyntaxTree, call: SyntaxNode): ArgumentNode[] {
  const list = child(call, 'argument_list');
  if (list === undefined) return call.children.slice(1).map(value => ({ value }));
  return list.children.flatMap<ArgumentNode>(each => {
    const [first, second] = each.children;
    if (each.type === 'keyword_argument' && first && second)
      return [{ keyword: textOf(tree, first), value: second }];
    if (each.type === 'list_splat' && first) return [{ star: '*', value: first }];
    if (each.type === 'dictionary_splat' && first) return [{ star: '**', value: first }];
    return [{ value: each }];
  });
}

/** The argument at a position, or by one of its keywords; undefined where `*args` may have moved it. */
export function argumentAt(
  all: readonly ArgumentNode[],
  position: number,
  ...keywords: string[]
): SyntaxNode | undefined {
  const named = all.find(each => each.keyword !== undefined && keywords.includes(each.keyword));
  if (named) return named.value;
  const before = all.slice(0, position + 1);
  const at = before[position];
  return at === undefined || before.some(each => each.star || each.keyword !== undefined)
    ? undefined
    : at.value;
}

/** The text of a literal, or of a simple name that stands for one. */
export function literalOf(
  tree: SyntaxTree,
  scope: Scope,
  written: SyntaxNode | undefined,
): string | undefined {
  if (written === undefined) return undefined;
  const node = unwrapped(written);
  if (isString(node)) {
    const { value, bytes } = stringContent(tree, node);
    return bytes ? undefined : value;
  }
  if (node.type !== 'identifier') return undefined;
  const binding = valueOfName(scope, textOf(tree, node), node);
  const value = binding?.value && unwrapped(binding.value);
  return value && isString(value) ? literalOf(tree, scope, value) : undefined;
}

/** The name and target of what a call calls. */
export function calleeOf(
  tree: SyntaxTree,
  scope: Scope,
  call: SyntaxNode,
): { callee: string; target: string } {
  const [called] = call.children;
  return called === undefined ? { callee: '', target: '' } : nameAndTarget(tree, scope, called);
}
