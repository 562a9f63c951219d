import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, UNKNOWN } from '../../../src/azure/questions/policy-expression.js';

const PARAMETERS = new Map<string, unknown>([
  ['tagname', 'cost center'],
  ['places', ['westeurope', 'northeurope']],
  ['none', []],
  ['rule', { Depth: { name: 'x' } }],
  ['open', UNKNOWN],
]);
const FIELDS = new Map<string, unknown>([
  ['type', 'Microsoft.X/y'],
  ['absent', undefined],
]);
const AROUND = {
  parameters: PARAMETERS,
  field: (name: string) => (FIELDS.has(name) ? FIELDS.get(name) : UNKNOWN),
  context: (name: string) => (name === 'resourcegroup' ? { name: 'rg-ml' } : UNKNOWN),
};

test.each<[string, unknown]>([
  ['plain', 'plain'],
  ['[[plain]', '[plain]'],
  ['[open', '[open'],
  ["[parameters('tagName')]", 'cost center'],
  ["[PARAMETERS('TAGNAME')]", 'cost center'],
  ["[parameters('nobody')]", UNKNOWN],
  ["[concat('tags[', parameters('tagName'), ']')]", 'tags[cost center]'],
  ["[concat('it''s ', 1)]", "it's 1"],
  ["[concat(parameters('places'), createArray('x'))]", ['westeurope', 'northeurope', 'x']],
  ["[concat('a', parameters('open'))]", UNKNOWN],
  ["[if(equals('a', 'a'), 'deny', 'audit')]", 'deny'],
  ["[if(empty(parameters('none')), 'deny', parameters('open'))]", 'deny'],
  ["[if(parameters('open'), 'deny', 'audit')]", UNKNOWN],
  ["[and(false(), parameters('open'))]", false],
  ["[or(true(), parameters('open'))]", true],
  ["[or(false(), parameters('open'))]", UNKNOWN],
  ["[not(contains(parameters('places'), 'westeurope'))]", false],
  ["[length(parameters('places'))]", 2],
  ["[parameters('places')[1]]", 'northeurope'],
  ["[parameters('rule').depth['name']]", 'x'],
  ["[parameters('rule').nothing]", UNKNOWN],
  ["[first(split('a,b', ','))]", 'a'],
  ["[toUpper(replace('a-b', '-', '_'))]", 'A_B'],
  ["[substring('endpoint', 0, 3)]", 'end'],
  ["[startsWith('Endpoint', 'end')]", true],
  ["[greater(length('abc'), 2)]", true],
  ["[coalesce(field('absent'), 'x')]", 'x'],
  ["[field('type')]", 'Microsoft.X/y'],
  ["[field('absent')]", undefined],
  ["[field('else')]", UNKNOWN],
  ['[resourceGroup().name]', 'rg-ml'],
  ['[resourceGroup().location]', UNKNOWN],
  ['[requestContext().identity.idtyp]', UNKNOWN],
  ["[utcNow('d')]", UNKNOWN],
  ['[constructor()]', UNKNOWN],
  ['[parameters]', UNKNOWN],
  ["[parameters('tagName']", UNKNOWN],
  ["[parameters('tagName') 'x']", UNKNOWN],
  ['[concat(,)]', UNKNOWN],
  ['[]', UNKNOWN],
  ['[§]', UNKNOWN],
])('%s', (text, expected) => {
  expect(evaluate(text, AROUND)).toEqual(expected);
});

test('a list is evaluated item by item, and anything else stays', () => {
  expect(evaluate(['a', "[parameters('tagName')]"], AROUND)).toEqual(['a', 'cost center']);
  expect(evaluate(['a', "[parameters('open')]"], AROUND)).toBe(UNKNOWN);
  expect(evaluate(7, AROUND)).toBe(7);
  expect(evaluate(null, AROUND)).toBeNull();
  expect(evaluate(undefined, AROUND)).toBeUndefined();
});

test('whatever somebody writes, it ends with a value', () => {
  const pieces = fc.constantFrom(
    "'",
    '(',
    ')',
    '[',
    ']',
    ',',
    '.',
    'concat',
    'parameters',
    "'places'",
    '1',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
      expect(() => evaluate(`[${parts.join('')}]`, AROUND)).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
  expect(evaluate(`[${'concat('.repeat(5_000)}${')'.repeat(5_000)}]`, AROUND)).toBe(UNKNOWN);
});
