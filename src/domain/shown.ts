/** Values as messages show them: whole where they are short, never a wall of text. */
import type { YamlNode } from '../project/yaml/nodes.js';

const MAX_CHARACTERS = 60;

export function shown(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  const characters = [...oneLine];
  return characters.length <= MAX_CHARACTERS
    ? oneLine
    : `${characters.slice(0, MAX_CHARACTERS - 1).join('')}…`;
}

/** What a value is, in the words of YAML: `the number 3`, `a list`. */
export function described(node: YamlNode): string {
  if (node.kind === 'mapping') return 'a mapping';
  if (node.kind === 'sequence') return 'a list';
  const names = {
    string: 'the text',
    integer: 'the number',
    float: 'the number',
    boolean: 'the boolean',
    date: 'the date',
    binary: 'binary data',
    null: 'nothing',
  };
  const name = names[node.type];
  return node.type === 'null' || node.type === 'binary' ? name : `${name} ${shown(node.text)}`;
}
