import { expect, test } from '@jest/globals';
import { type Fit, fits } from '../../../src/checks/subscription/policy-condition.js';

const ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const RESOURCE = new Map<string, string | undefined>([
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
  ['a parameter that nobody gave', { field: AUTH, equals: "[parameters('what')]" }, undefined],
  ['an expression', { field: AUTH, equals: "[concat('Ke', 'y')]" }, undefined],
  ['a field that exists', { field: AUTH, exists: true }, true],
  ['a field that does not exist', { field: OPEN, exists: 'true' }, false],
  ['an exists that is neither', { field: AUTH, exists: "[parameters('mode')]" }, undefined],
  ['a pattern', { field: 'type', like: 'Microsoft.MachineLearningServices/*' }, true],
  ['a pattern in the middle', { field: 'type', like: '*/workspaces' }, false],
  ['a pattern with two stars', { field: 'type', like: '*Learning*' }, undefined],
  ['a pattern longer than the value', { field: AUTH, like: 'Key*ey' }, false],
  ['no pattern', { field: AUTH, notLike: 'AAD*' }, true],
  ['an unknown field', open, undefined],
  ['an unknown operator', { field: AUTH, matchInsensitively: 'Key' }, undefined],
  ['a count', { count: { field: `${ENDPOINT}/x[*]` }, greater: 0 }, undefined],
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
