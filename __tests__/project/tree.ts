/** Ways to write down what a parser made of a text, so that a test's expectation reads like the text. */
import type { YamlNode } from '../../src/project/yaml/nodes.js';
import { Source } from '../../src/project/yaml/source.js';
import { parseYaml, type YamlProblem } from '../../src/project/yaml/yaml.js';

export function sourceOf(text: string, file = 'blue.yml'): Source {
  return new Source(file, `/repo/${file}`, text);
}

/** Plain data, as PyYAML would construct it; dates and binary are `undefined`. */
export function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'sequence') return node.items.map(plain);
  if (node.kind === 'scalar') return node.value;
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

export function dataOf(text: string): unknown {
  const { root, problems } = parseYaml(text);
  if (problems.length > 0) throw new Error(problems.map(problem => problem.kind).join(', '));
  return plain(root);
}

/** `tab 2:1-2:2`. */
export function problemsOf(text: string): string[] {
  return parseYaml(text).problems.map(problem => brief(text, problem));
}

function brief(text: string, { kind, start, end }: YamlProblem): string {
  const source = sourceOf(text);
  const [from, to] = [source.position(start), source.position(end)];
  return `${kind} ${from.line}:${from.column}-${to.line}:${to.column}`;
}

/** The stretches of the text that the scalars and collections came from, in the order of the text, keys included. */
export function stretches(text: string): string[] {
  const found: string[] = [];
  const walk = (node: YamlNode): void => {
    found.push(text.slice(node.start, node.end));
    if (node.kind === 'sequence') for (const item of node.items) walk(item);
    if (node.kind === 'mapping') {
      for (const { key, value } of node.entries) {
        walk(key);
        walk(value);
      }
    }
  };
  const { root } = parseYaml(text);
  if (root?.kind === 'mapping') {
    for (const { key, value } of root.entries) {
      walk(key);
      walk(value);
    }
  }
  return found;
}
