/** Reads of environment variables. */
import { argumentAt, argumentsOf, calleeOf, literalOf } from './facts.js';
import { nameAndTarget } from './names.js';
import type { Scope } from './scope.js';
import { type SyntaxNode, type SyntaxTree, spanOf } from './syntax.js';
import type { EnvRead } from './types.js';

export type Read = Pick<EnvRead, 'name' | 'span' | 'nameSpan' | 'form' | 'hasDefault' | 'default'>;

const READERS: Record<string, EnvRead['form']> = {
  'os.getenv': 'os.getenv',
  'os.environ.get': 'os.environ.get',
  // What pop and setdefault give is the variable, or the default.
  'os.environ.pop': 'os.environ.get',
  'os.environ.setdefault': 'os.environ.get',
};

/** The read that a node is, where the variable's name is known. Says nothing of what is below the node. */
export function envRead(tree: SyntaxTree, scope: Scope, node: SyntaxNode): Read | undefined {
  if (node.type === 'call') return readByCall(tree, scope, node);
  if (node.type !== 'subscript') return undefined;
  const [object, key] = node.children;
  if (object === undefined || key === undefined || node.children.length !== 2) return undefined;
  const name = isEnvironment(tree, scope, object) ? literalOf(tree, scope, key) : undefined;
  if (name === undefined) return undefined;
  return { name, span: spanOf(node), nameSpan: spanOf(key), form: 'os.environ[]', hasDefault: false };
}

function readByCall(tree: SyntaxTree, scope: Scope, node: SyntaxNode): Read | undefined {
  const form = READERS[calleeOf(tree, scope, node).target];
  if (form === undefined) return undefined;
  const all = argumentsOf(tree, node);
  const variable = argumentAt(all, 0, 'key');
  const name = literalOf(tree, scope, variable);
  if (variable === undefined || name === undefined) return undefined;
  const otherwise = argumentAt(all, 1, 'default');
  const text = literalOf(tree, scope, otherwise);
  return {
    name,
    span: spanOf(node),
    nameSpan: spanOf(variable),
    form,
    hasDefault: otherwise !== undefined,
    ...(text !== undefined && { default: text }),
  };
}

/** `os.environ`, whatever it is called here. */
export function isEnvironment(tree: SyntaxTree, scope: Scope, node: SyntaxNode): boolean {
  if (node.type !== 'attribute' && node.type !== 'identifier') return false;
  return nameAndTarget(tree, scope, node).target === 'os.environ';
}
