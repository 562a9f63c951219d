/** Edits that add a line in the style of the lines around it. None where that style is unclear. */

import type { Edit } from '../../model/findings.js';
import type { CondaFile } from '../../project/formats/conda.js';
import type { SequenceNode, YamlNode } from '../../project/yaml/nodes.js';
import { entryOf } from '../../project/yaml/nodes.js';
import type { View } from '../../project/yaml/view.js';

/** Adds packages below the last one of the pip section. */
export function addToPip({ view, isInline }: CondaFile, packages: readonly string[]): Edit[] {
  const last = pipList(view)?.items.at(-1);
  if (isInline || last === undefined) return [];
  const lead = /^[ \t]*-[ \t]+$/.exec(before(view, last))?.[0];
  return lead === undefined
    ? []
    : linesBelow(
        view,
        last,
        packages.map(name => lead + name),
      );
}

/** Adds `key: value` below a value of the mapping. */
export function addKeyBelow(view: View, sibling: string, line: string): Edit[] {
  const node = view.root;
  const entry = entryOf(node, sibling);
  if (entry === undefined || entry.value.input !== undefined) return [];
  const indent = /^[ \t]*(?:-[ \t]+)?$/.exec(before(view, entry.key))?.[0].replace('-', ' ');
  return indent === undefined ? [] : linesBelow(view, entry.value, [indent + line]);
}

function pipList(view: View): SequenceNode | undefined {
  const dependencies = view.node('dependencies');
  const items = dependencies?.kind === 'sequence' ? dependencies.items : [];
  const list = items.map(item => entryOf(item, 'pip')?.value).find(value => value !== undefined);
  return list?.kind === 'sequence' && list.anchor === undefined ? list : undefined;
}

/** The text before a node on its line. */
function before(view: View, node: YamlNode): string {
  const { line, column } = view.source.position(node.start);
  return view.source.line(line).slice(0, column - 1);
}

/** After a plain value and its comment; not after a value of several lines. */
function linesBelow(view: View, node: YamlNode, lines: readonly string[]): Edit[] {
  const { source } = view;
  const { line } = source.position(node.start);
  if (node.kind !== 'scalar' || node.anchor !== undefined || source.position(node.end).line !== line)
    return [];
  const end = { line, column: source.line(line).length + 1 };
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
  return [{ at: { file: source.file, start: end, end }, text: lines.map(text => lineBreak + text).join('') }];
}
