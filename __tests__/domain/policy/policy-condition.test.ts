import { describe, expect, test } from '@jest/globals';
import { UNKNOWN } from '../../../src/azure/questions/policy-expression.js';
import { type Fit, fits } from '../../../src/domain/policy/policy-condition.js';

const ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const RESOURCE = new Map<string, unknown>([
  ['type', ENDPOINT],
  ['location', 'westeurope'],
  [`${ENDPOINT}/authMode`.toLowerCase(), 'Key'],
  [`${ENDPOINT}/publicNetworkAccess`.toLowerCase(), undefined],
]);
const AUTH = `${ENDPOINT}/authMode`;
const OPEN = `${ENDPOINT}/publicNetworkAccess`;
const PARAMETERS = new Map<string, unknown>([
  ['modes', ['Key', 'AMLToken']],
  ['mode', 'Key'],
]);
const is = { field: 'type', equals: ENDPOINT };
const isNot = { field: 'type', equals: 'Microsoft.Storage/storageAccounts' };
const open = { field: "tags['team']", exists: 'false' };

test.each<[string, unknown, Fit]>([
  ['a field that equals', { field: AUTH, equals: 'key' }, true],
  ['a field that does not', { field: AUTH, equals: 'AADToken' }, false],
  ['a field that must not equal', { field: AUTH, notEquals: 'Key' }, false],
  ['an absent field that must not equal', { field: OPEN, notEquals: 'Disabled' }, true],
  ['one of a list', { field: AUTH, in: ['AMLToken', 'key'] }, true],
  ['none of a list', { field: AUTH, notIn: ['AADToken'] }, true],
  ['a list that is none', { field: AUTH, in: 'Key' }, undefined],
  ['a parameter', { field: AUTH, equals: "[parameters('Mode')]" }, true],
  ['a parameter that is a list', { field: AUTH, in: "[parameters('modes')]" }, true],
  ['a parameter without a value', { field: AUTH, equals: "[parameters('what')]" }, undefined],
  ['an expression', { field: AUTH, equals: "[concat('Ke', 'y')]" }, true],
  ['an expression that cannot be evaluated', { field: AUTH, equals: "[guid('Key')]" }, undefined],
  ['a field that is an expression', { field: "[concat('ty', 'pe')]", equals: ENDPOINT }, true],
  ['a field that exists', { field: AUTH, exists: true }, true],
  ['a field that does not exist', { field: OPEN, exists: 'true' }, false],
  ['an exists that is neither', { field: AUTH, exists: "[parameters('mode')]" }, undefined],
  ['a pattern', { field: 'type', like: 'Microsoft.MachineLearningServices/*' }, true],
  ['a pattern in the middle', { field: 'type', like: '*/workspaces' }, false],
  ['a pattern with two stars', { field: 'type', like: '*Learning*' }, undefined],
  ['a pattern longer than the value', { field: AUTH, like: 'Key*ey' }, false],
  ['no pattern', { field: AUTH, notLike: 'AAD*' }, true],
  ['an unknown field', open, undefined],
  ['an unknown operator', { field: AUTH, resembles: 'Key' }, undefined],
  ['a pattern of signs', { field: AUTH, match: 'K??' }, true],
  ['a pattern of signs in another letter case', { field: AUTH, match: 'k??' }, false],
  ['one for which letter case does not count', { field: AUTH, matchInsensitively: 'k.y' }, true],
  ['one of another length', { field: AUTH, matchInsensitively: 'k.y.' }, false],
  ['a digit', { field: AUTH, notMatchInsensitively: 'ke#' }, true],
  ['a part', { field: 'type', contains: 'onlineendpoints' }, true],
  ['no part', { field: AUTH, notContains: 'Token' }, true],
  ['a part of what is absent', { field: OPEN, contains: 'x' }, false],
  ['a region as people write it', { field: 'location', in: ['North Europe', 'West Europe'] }, true],
  ['a value', { value: "[field('type')]", exists: true }, true],
  ['a value of a parameter', { value: "[length(parameters('modes'))]", equals: 2 }, true],
  ['a value that is smaller', { value: "[length(parameters('modes'))]", less: 2 }, false],
  [
    'a value that depends on the caller',
    { value: '[requestContext().identity.idtyp]', equals: 'user' },
    undefined,
  ],
  ['a value that is a list', { value: "[parameters('modes')]", contains: 'key' }, true],
  ['a text whose order is not known', { field: AUTH, greater: 'A' }, undefined],
  ['an absent field that equals nothing', { field: OPEN, equals: '' }, undefined],
  ['a count of a field', { count: { field: `${ENDPOINT}/x[*]` }, greater: 0 }, undefined],
  ['a count of values', { count: { value: "[parameters('modes')]" }, equals: 2 }, true],
  [
    'a count of values for which something holds',
    {
      count: {
        value: "[parameters('modes')]",
        name: 'one',
        where: { field: AUTH, equals: "[current('one')]" },
      },
      equals: 1,
    },
    true,
  ],
  [
    'a count of which only a part is known, and that is enough',
    {
      count: {
        value: ['a', 'b'],
        where: { anyOf: [open, { value: '[current()]', equals: 'a' }] },
      },
      greater: 0,
    },
    true,
  ],
  [
    'a count of which only a part is known',
    {
      count: { value: ['a', 'b'], where: { anyOf: [open, { value: '[current()]', equals: 'a' }] } },
      equals: 2,
    },
    undefined,
  ],
  ['all of true', { allOf: [is, { field: AUTH, equals: 'Key' }] }, true],
  ['all with a false beside what is unknown', { allOf: [open, isNot] }, false],
  ['all with what is unknown', { allOf: [is, open] }, undefined],
  ['any with a true beside what is unknown', { anyOf: [open, is] }, true],
  ['any of false', { anyOf: [isNot, isNot] }, false],
  ['any with what is unknown', { anyOf: [isNot, open] }, undefined],
  ['not', { not: isNot }, true],
  ['not of what is unknown', { not: open }, undefined],
  ['nothing', undefined, undefined],
  ['a text', 'type', undefined],
  ['a list', [is], undefined],
  ['operators of a foreign prototype', { field: AUTH, constructor: 'Key' }, undefined],
])('%s', (_name, condition, expected) => {
  expect(fits(condition, RESOURCE, PARAMETERS)).toBe(expected);
});

test('a rule of endless depth ends, and is not known', () => {
  let condition: unknown = is;
  for (let depth = 0; depth < 10_000; depth += 1) condition = { not: condition };
  expect(fits(condition, RESOURCE, PARAMETERS)).toBeUndefined();
});

describe('tags', () => {
  const tagged = new Map<string, unknown>([
    [
      'tags',
      new Map<string, unknown>([
        ['owner', 'Team Risk'],
        ['cost center', '17'],
        ['later', UNKNOWN],
      ]),
    ],
  ]);

  test.each<[string, unknown, Fit]>([
    ['in quotes', { field: "tags['Owner']", equals: 'team risk' }, true],
    ['in brackets', { field: 'tags[owner]', exists: 'true' }, true],
    ['behind a dot', { field: 'tags.owner', notEquals: 'Team Risk' }, false],
    ['with a space', { field: "tags['cost center']", match: '##' }, true],
    ['by a parameter', { field: "[concat('tags[', parameters('tag'), ']')]", exists: 'false' }, true],
    ['that is not there', { field: "tags['team']", exists: true }, false],
    ['that is not there, of a list', { not: { field: "tags['team']", in: ['a'] } }, true],
    ['that is not rendered', { field: 'tags.later', exists: 'false' }, undefined],
    ['by its key', { field: 'tags', containsKey: 'OWNER' }, true],
    ['by a key that is not there', { field: 'tags', notContainsKey: 'team' }, true],
  ])('%s', (_name, condition, expected) => {
    expect(fits(condition, tagged, new Map([['tag', 'team']]))).toBe(expected);
  });

  test('that are unknown leave the answer open', () => {
    expect(fits({ field: 'tags[x]', exists: 'false' }, new Map(), new Map())).toBeUndefined();
  });
});
