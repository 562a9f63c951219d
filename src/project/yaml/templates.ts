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
    for (const entry of node.entries) {
      const { key, value } = entry;
      if (key.text === '$schema') continue;
      markScalar(key, source, free, found);
      mark(value, source, [...route, key.text], free || FREE_TEXT.has(key.text), found);
      const braced = free || FREE_TEXT.has(key.text) ? undefined : bracedAt(value, source);
      if (braced !== undefined) {
        entry.value = placeholderAt(value.start, braced);
        found.push(entry.value);
      }
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

const BRACED = /^\{\s{0,10}[A-Za-z_][\w.-]{0,100}\s{0,10}\}/;

/** `name: {endpoint}`: for YAML a mapping with a key and no value, for its author a value to come. */
function bracedAt(node: YamlNode, source: Source): string | undefined {
  if (node.kind !== 'mapping' || node.entries.length !== 1) return undefined;
  return BRACED.exec(source.text.slice(node.start, node.start + MAX_BRACED))?.[0];
}

const MAX_BRACED = 200;

function placeholderAt(start: number, text: string): ScalarNode {
  return {
    ...{ kind: 'scalar', type: 'string', text, value: text },
    ...{ start, end: start + text.length, size: 1, quoted: false, placeholder: true },
  };
}
