/** Finds the values of a document that still wait to be rendered, and marks them so that no check judges them. */
import type { Route } from '../../model/findings.js';
import type { ScalarNode, YamlNode } from './nodes.js';
import { holdsPlaceholder, isPlaceholderAsAWhole } from './placeholders.js';
import type { Source } from './source.js';

/** Where people write what they like: only what is a placeholder from end to end counts. */
const FREE_TEXT = new Set(['description', 'tags', 'properties', 'environment_variables']);

/** Marks the placeholders below `root` and returns them in the order of the text. */
export function markPlaceholders(root: YamlNode, source: Source): ScalarNode[] {
  const found: ScalarNode[] = [];
  mark(root, source, [], false, found);
  return found.sort((a, b) => a.start - b.start);
}

function mark(node: YamlNode, source: Source, route: Route, free: boolean, found: ScalarNode[]): void {
  if (node.kind === 'scalar') markScalar(node, source, free, found);
  else if (node.kind === 'sequence') for (const item of node.items) mark(item, source, route, free, found);
  else {
    for (const { key, value } of node.entries) {
      if (key.text === '$schema') continue;
      markScalar(key, source, free, found);
      mark(value, source, [...route, key.text], free || FREE_TEXT.has(key.text), found);
    }
  }
}

function markScalar(node: ScalarNode, source: Source, free: boolean, found: ScalarNode[]): void {
  if (node.type !== 'string' || node.placeholder) return;
  if (!(free ? isPlaceholderAsAWhole(node.text) : holdsPlaceholder(node.text))) return;
  node.placeholder = true;
  if (node.input === undefined) node.text = source.slice(node);
  found.push(node);
}
