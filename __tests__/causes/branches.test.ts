/** Every alternative of every pattern passes the filter of its own literals: else no text would ever reach it. */
import { expect, test } from '@jest/globals';
import regexpTree from 'regexp-tree';
import type { Expression } from 'regexp-tree/ast';
import { type KnownSignature, SIGNATURES } from '../../src/causes/catalogue.js';
import { LiteralFinder } from '../../src/diagnosis/literals.js';

type Node = Expression | null;

/** A text for each alternative that is written somewhere in a pattern; all others are left at their first. */
function samplesOf(pattern: RegExp): string[] {
  const { body } = regexpTree.parse(pattern);
  const samples = [sample(body, new Map())];
  for (const [choice, way] of choicesIn(body))
    for (let index = 1; index < choice.length; index += 1)
      samples.push(sample(body, new Map([...way, [choice[0] as object, index]])));
  return samples.filter(text => pattern.test(text));
}

type Way = readonly (readonly [object, number])[];

/** Every disjunction with its alternatives, and how to get to it through those around it. */
function choicesIn(node: Node, way: Way = []): [Expression[], Way][] {
  if (node === null) return [];
  switch (node.type) {
    case 'Disjunction': {
      const all = alternatives(node);
      const [first] = all;
      return [
        [all as Expression[], way] as [Expression[], Way],
        ...all.flatMap((each, index) => choicesIn(each, first ? [...way, [first, index]] : way)),
      ];
    }
    case 'Alternative':
      return node.expressions.flatMap(each => choicesIn(each as Node, way));
    case 'Group':
      return choicesIn(node.expression as Node, way);
    case 'Repetition':
      return choicesIn(node.expression as Node, [...way, [node, 1]]);
    default:
      return [];
  }
}

function alternatives(node: Node): Node[] {
  if (node?.type !== 'Disjunction') return [node];
  return [...alternatives(node.left as Node), ...alternatives(node.right as Node)];
}

function sample(node: Node, chosen: ReadonlyMap<object, number>): string {
  if (node === null) return '';
  switch (node.type) {
    case 'Disjunction': {
      const all = alternatives(node);
      return sample(all[chosen.get(all[0] as object) ?? 0] ?? null, chosen);
    }
    case 'Alternative':
      return node.expressions.map(each => sample(each as Node, chosen)).join('');
    case 'Group':
      return sample(node.expression as Node, chosen);
    case 'Repetition': {
      const { quantifier } = node;
      const least = quantifier.kind === 'Range' ? quantifier.from : quantifier.kind === '+' ? 1 : 0;
      return sample(node.expression as Node, chosen).repeat(Math.max(least, chosen.get(node) ?? 0));
    }
    // What stands before a match is text; what must follow is a condition.
    case 'Assertion':
      return node.kind === 'Lookbehind' && node.negative !== true
        ? sample(node.assertion as Node, chosen)
        : '';
    case 'CharacterClass':
      return fromClass(node);
    case 'Char':
      return fromChar(node.value);
    default:
      return '';
  }
}

const ANY = 'a1A _-.:/\'",)]|%';

function fromChar(value: string): string {
  if (value === '.' || value === '\\w') return 'a';
  if (value === '\\d') return '1';
  if (value === '\\s') return ' ';
  if (value === '\\S' || value === '\\D' || value === '\\W') return value === '\\W' ? '.' : 'a';
  return value
    .replace(/^\\u([0-9a-f]{4})$/i, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/^\\/, '');
}

function fromClass(node: Extract<Expression, { type: 'CharacterClass' }>): string {
  const pattern = new RegExp(regexpTree.generate(node));
  const own = node.expressions.map(each =>
    fromChar(each.type === 'ClassRange' ? each.from.value : each.value),
  );
  return [...ANY, ...own].find(character => pattern.test(character)) ?? '';
}

function passes({ literals }: KnownSignature, text: string): boolean {
  let found = false;
  const finder = new LiteralFinder(literals);
  finder.scan('\n', () => {});
  finder.scan(text, () => {
    found = true;
  });
  return found;
}

const withPattern = SIGNATURES.flatMap(signature =>
  signature.pattern === undefined ? [] : [{ signature, pattern: signature.pattern }],
);

test('no alternative of a pattern is dead', () => {
  const dead = withPattern.flatMap(({ signature, pattern }) =>
    samplesOf(pattern)
      .filter(text => !passes(signature, text))
      .map(text => `${signature.cause}: ${text}`),
  );
  expect(dead).toEqual([]);
});

test('there is a text for nearly every pattern', () => {
  const without = withPattern.filter(({ pattern }) => samplesOf(pattern).length === 0);
  expect(without.length).toBeLessThan(withPattern.length / 15);
});
