/** A scope as data, and how a name is looked up in it. scopes.ts makes them. */
import type { SyntaxNode } from './syntax.js';
import type { Span } from './types.js';

export interface Binding {
  kind: 'import' | 'function' | 'class' | 'parameter' | 'assignment' | 'other';
  name: string;
  nameNode: SyntaxNode;
  /** The whole statement. */
  statement: Span;
  /** With `import`: what the name stands for: `pandas`, `os.path.join`, `.tools.helper`. */
  target?: string;
  /** With `assignment`: the expression, to be read in the scope `of`. */
  value?: SyntaxNode;
  of: Scope;
  conditional: boolean;
  mainOnly: boolean;
  block: SyntaxNode | undefined;
  /** The innermost body of a loop around it, in the same function. */
  loop: SyntaxNode | undefined;
  /** Bound by a function that declared the name `global`. */
  viaGlobal: boolean;
  deleted: boolean;
  /** What the name is another name for, once names.ts has worked it out. */
  alias?: { target: string | undefined };
}

export interface Scope {
  kind: 'module' | 'function' | 'class' | 'comprehension';
  outer: Scope | undefined;
  bindings: Map<string, Binding[]>;
  /** Names that this function takes from elsewhere: the module, or the function around it. */
  declared: Map<string, 'global' | 'nonlocal'>;
}

export interface Lookup {
  bindings: readonly Binding[];
  /** The scope that binds the name. */
  scope: Scope;
}

/** The bindings that a name may stand for at a use in `scope`; undefined for builtins and unknown names. */
export function lookUp(scope: Scope, name: string): Lookup | undefined {
  let declared = scope.declared.get(name);
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    declared ??= at.declared.get(name);
    const isSkipped =
      (declared === 'global' && at.kind !== 'module') || (at.kind === 'class' && at !== scope);
    const bindings = isSkipped ? undefined : at.bindings.get(name);
    if (bindings) return { bindings, scope: at };
  }
  return undefined;
}
