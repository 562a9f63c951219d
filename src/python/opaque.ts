/** Places that may bind names which nobody can read off the text. */
import { operatorOf, placeOf } from './context.js';
import { argumentsOf, calleeOf, literalOf, type Sight } from './facts.js';
import { nameAndTarget } from './names.js';
import { type SyntaxNode, spanOf, textOf } from './syntax.js';
import type { Import, OpaqueFact } from './types.js';

export function opaqueImport(each: Import): OpaqueFact {
  const { where, functionName, conditional, mainOnly, span, module, level } = each;
  const place = { where, ...(functionName !== undefined && { functionName }), conditional, mainOnly };
  return { ...place, reason: 'star-import', span, module, level };
}

/** Why names may come out of a node that nobody sees; undefined for nearly every node. */
export function opaqueReason(sight: Sight): OpaqueFact['reason'] | undefined {
  const { tree, node, context } = sight;
  switch (node.type) {
    case 'exec_statement':
      return 'exec';
    case 'call':
      return opaqueCall(sight);
    case 'function_definition': {
      const [name] = node.children;
      return context.where === 'top' && name && textOf(tree, name) === '__getattr__'
        ? 'module-object'
        : undefined;
    }
    case 'assignment':
      return isModuleTable(sight, node.children[0]) ? 'module-object' : undefined;
    default:
      return undefined;
  }
}

export function opaqueFact({ node, context }: Sight, reason: OpaqueFact['reason']): OpaqueFact {
  return { ...placeOf(context), reason, span: spanOf(node) };
}

function opaqueCall(sight: Sight): OpaqueFact['reason'] | undefined {
  const { tree, node, context } = sight;
  const { target } = calleeOf(tree, context.scope, node);
  if (target === 'exec' || target === 'execfile') return 'exec';
  if (target === 'setattr') {
    const [object] = argumentsOf(tree, node);
    return isModuleTable(sight, object?.value) ? 'globals' : undefined;
  }
  const isNamespace = target === 'globals' || ((target === 'vars' || target === 'locals') && isBare(sight));
  return isNamespace && !isOnlyRead(sight) ? 'globals' : undefined;
}

/** `vars()` and `locals()` are the module's names only outside of functions and without an argument. */
function isBare({ tree, node, context }: Sight): boolean {
  return context.where === 'top' && argumentsOf(tree, node).length === 0;
}

/** `globals()['x']`, `globals().get('x')`, `'x' in globals()`: nothing is bound. */
function isOnlyRead({ tree, node, parents }: Sight): boolean {
  const above = parents[parents.length - 1];
  const outer = parents[parents.length - 2];
  if (above?.type === 'subscript')
    return !/assignment$/.test(outer?.type ?? '') || outer?.children[0] !== above;
  if (above?.type === 'comparison_operator')
    return above.children[0] !== node && /^(not )?in$/.test(operatorOf(tree, above));
  const name = above?.type === 'attribute' ? above.children[1] : undefined;
  return name !== undefined && /^(get|keys|items|values|copy)$/.test(textOf(tree, name));
}

/** `sys.modules[__name__]`. */
function isModuleTable({ tree, context }: Sight, node: SyntaxNode | undefined): boolean {
  const [object, key] = node?.type === 'subscript' ? node.children : [];
  if (object === undefined || key === undefined || !/^(attribute|identifier)$/.test(object.type))
    return false;
  const isOwn = textOf(tree, key) === '__name__' || literalOf(tree, context.scope, key) === '__main__';
  return isOwn && nameAndTarget(tree, context.scope, object).target === 'sys.modules';
}
