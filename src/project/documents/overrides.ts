/**
 * The values that the command line gives over the file's, as `az ml … --set key.path=value --name … --endpoint-name …`
 * does: azure-ai-ml 1.34.0 `_schema/core/schema.py`, `add_param_overrides` (pydash.set_). Values arrive as text there
 * too; the schema's lenient fields make numbers of them.
 */
import type { Overrides } from '../../model/settings.js';
import { type Entry, inputNode, type MappingNode, type ScalarNode, type YamlNode } from '../yaml/nodes.js';
import type { Family } from './kinds.js';

/** An override that cannot be written into this document. */
export interface OverrideProblem {
  kind: 'into-reference';
  key: string;
  node: ScalarNode;
}

/** Writes the overrides into the tree. Names go where the family keeps them. */
export function applyOverrides(root: MappingNode, family: Family, overrides: Overrides): OverrideProblem[] {
  const problems: OverrideProblem[] = [];
  for (const { key, value, line, column } of overrides.set) {
    const node = inputNode(value, { name: 'set', line, column });
    if (!put(root, key, node)) problems.push({ kind: 'into-reference', key: key.join('.'), node });
  }
  const at = { line: 1, column: 1 };
  const { endpointName, deploymentName } = overrides;
  if (endpointName !== undefined) {
    const key = family === 'endpoint' ? 'name' : 'endpoint_name';
    put(root, [key], inputNode(endpointName, { name: 'endpoint-name', ...at }));
  }
  if (deploymentName !== undefined && family === 'deployment') {
    put(root, ['name'], inputNode(deploymentName, { name: 'deployment-name', ...at }));
  }
  return problems;
}

/** false where the way leads through text, such as `environment=azureml:e:1` for `environment.image`. */
function put(root: MappingNode, key: readonly string[], value: ScalarNode): boolean {
  let node: YamlNode = root;
  for (const [index, step] of key.entries()) {
    const isLast = index === key.length - 1;
    if (node.kind === 'sequence' && /^\d+$/.test(step)) {
      const position = Number(step);
      if (position > node.items.length) return false;
      const next: YamlNode = isLast ? value : (node.items[position] ?? emptyMapping(value));
      node.items[position] = next;
      node = next;
    } else if (node.kind === 'mapping') {
      node = isLast ? setEntry(node, step, value) : stepInto(node, step, value);
    } else return false;
  }
  return true;
}

function stepInto(node: MappingNode, step: string, value: ScalarNode): YamlNode {
  const child = node.entries.find(entry => entry.key.text === step)?.value;
  const isAbsent = child === undefined || (child.kind === 'scalar' && child.type === 'null');
  return isAbsent ? setEntry(node, step, emptyMapping(value)) : child;
}

function setEntry<T extends YamlNode>(node: MappingNode, key: string, value: T): T {
  const existing = node.entries.find(entry => entry.key.text === key);
  const origin = value.input ?? { name: 'set' as const, line: 1, column: 1 };
  const entry: Entry = { key: existing?.key ?? inputNode(key, origin), value };
  // A new list: the entries may be shared with an alias of this mapping.
  node.entries =
    existing === undefined ? [...node.entries, entry] : node.entries.map(e => (e === existing ? entry : e));
  return value;
}

function emptyMapping(value: ScalarNode): MappingNode {
  const empty: MappingNode = { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 };
  return value.input === undefined ? empty : { ...empty, input: value.input };
}
