/** The tree of a YAML file: what PyYAML would construct, with the place in the text that each part came from. */
import type { OverrideInput } from '../../model/findings.js';

/** What a scalar is to PyYAML's SafeLoader, which is how `az ml` reads it. `other`: dates, binary. */
export type ScalarType = 'string' | 'integer' | 'float' | 'boolean' | 'null' | 'date' | 'binary';

/** A stretch of the text: zero-based offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

interface NodeBase extends Span {
  /** Number of nodes below and including this one, aliases counted as often as they are used. */
  size: number;
  /** Where the value was written, when this node is an alias (`*name`) of it. */
  anchor?: Span;
  /** The input that this value came from instead of the text; `line` and `column` are 1-based in that input. */
  input?: { name: OverrideInput; line: number; column: number };
}

export interface ScalarNode extends NodeBase {
  kind: 'scalar';
  type: ScalarType;
  /** Decoded text: without quotes, escapes resolved. */
  text: string;
  /** JavaScript value for string, integer, float, boolean and null; undefined for the others. */
  value: string | number | boolean | null | undefined;
  quoted: boolean;
  /** The value must be rendered before a deploy: `{{NAME}}`, `${NAME}`, `<name>`. */
  placeholder: boolean;
}

export interface Entry {
  key: ScalarNode;
  value: YamlNode;
}

export interface MappingNode extends NodeBase {
  kind: 'mapping';
  /** In the order of the text; where a key is written twice, the last one only. */
  entries: Entry[];
}

export interface SequenceNode extends NodeBase {
  kind: 'sequence';
  items: YamlNode[];
}

export type YamlNode = ScalarNode | MappingNode | SequenceNode;

export function entryOf(node: YamlNode | undefined, key: string): Entry | undefined {
  return node?.kind === 'mapping' ? node.entries.find(entry => entry.key.text === key) : undefined;
}

export function isPlaceholder(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && node.placeholder;
}

/** A value that did not come from the text of the file, but from an input of the run. */
export function inputNode(text: string, input: NonNullable<NodeBase['input']>): ScalarNode {
  return {
    kind: 'scalar',
    type: 'string',
    text,
    value: text,
    quoted: false,
    placeholder: false,
    start: 0,
    end: 0,
    size: 1,
    input,
  };
}
