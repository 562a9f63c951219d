/** Import statements, and calls that import a literal name. */
import { placeOf } from './context.js';
import { argumentAt, argumentsOf, calleeOf, literalOf, type Sight } from './facts.js';
import { child, type SyntaxNode, type SyntaxTree, spanOf, textOf } from './syntax.js';
import type { Import, ImportedName } from './types.js';

/** The imports that a node makes; none for any other node. */
export function importsOf(sight: Sight): Import[] {
  switch (sight.node.type) {
    case 'import_statement':
      return plainImports(sight);
    case 'import_from_statement':
      return fromImport(sight);
    case 'future_import_statement':
      return [futureImport(sight)];
    case 'call':
      return dynamicImport(sight);
    default:
      return [];
  }
}

function plainImports(sight: Sight): Import[] {
  const { tree, node } = sight;
  return node.children.flatMap(each => {
    const [dotted, alias] = each.type === 'aliased_import' ? each.children : [each, undefined];
    if (dotted?.type !== 'dotted_name') return [];
    const asName = alias === undefined ? {} : { asName: textOf(tree, alias) };
    return [
      { ...shared(sight), module: nameText(tree, dotted), ...asName, level: 0, moduleSpan: spanOf(dotted) },
    ];
  });
}

function fromImport(sight: Sight): Import[] {
  const { tree, node } = sight;
  const [from, ...rest] = node.children;
  if (from === undefined) return [];
  const dotted = from.type === 'relative_import' ? child(from, 'dotted_name') : from;
  const prefix = child(from, 'import_prefix');
  const level = prefix === undefined ? 0 : textOf(tree, prefix).replace(/[^.]/g, '').length;
  const isStar = rest.some(each => each.type === 'wildcard_import');
  const module = dotted === undefined ? '' : nameText(tree, dotted);
  const names = rest.flatMap(each => importedName(tree, each));
  return [
    {
      ...shared(sight),
      module,
      names,
      ...(isStar && { star: true as const }),
      level,
      moduleSpan: spanOf(from),
    },
  ];
}

function importedName(tree: SyntaxTree, node: SyntaxNode): ImportedName[] {
  const [dotted, alias] = node.type === 'aliased_import' ? node.children : [node, undefined];
  if (dotted?.type !== 'dotted_name') return [];
  const name = nameText(tree, dotted);
  return [{ name, asName: alias === undefined ? name : textOf(tree, alias), span: spanOf(node) }];
}

/** `from __future__ import annotations`: the grammar knows it apart. */
function futureImport(sight: Sight): Import {
  const { tree, node } = sight;
  const start = tree.text.indexOf('__future__', node.start);
  const moduleSpan = { start, end: start + '__future__'.length };
  const names = node.children.flatMap(each => importedName(tree, each));
  return { ...shared(sight), module: '__future__', names, level: 0, moduleSpan };
}

function dynamicImport(sight: Sight): Import[] {
  const { tree, node, context } = sight;
  const { target } = calleeOf(tree, context.scope, node);
  if (target !== 'importlib.import_module' && target !== '__import__') return [];
  const all = argumentsOf(tree, node);
  const named = argumentAt(all, 0, 'name');
  const written = literalOf(tree, context.scope, named);
  if (named === undefined || written === undefined || !/^\.*[\p{L}_][\p{L}\p{N}_.]*$/u.test(written))
    return [];
  const module = written.replace(/^\.+/, '');
  return [
    {
      ...shared(sight),
      module,
      level: written.length - module.length,
      moduleSpan: spanOf(named),
      dynamic: true,
    },
  ];
}

function shared({ node, context }: Sight): Omit<Import, 'module' | 'level' | 'moduleSpan'> {
  return { ...placeOf(context), span: spanOf(node), guarded: context.guarded };
}

function nameText(tree: SyntaxTree, dotted: SyntaxNode): string {
  return dotted.children.map(part => textOf(tree, part)).join('.');
}
