import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guid, idOf, resourceIdOf } from '../../../src/azure/client/resource-ids.js';
import { allows, fits } from '../../../src/azure/questions/permissions.js';
import { growth } from '../../steps.js';

describe('an action and a pattern', () => {
  test.each([
    ['*', 'Microsoft.X/y/read', true],
    ['*/read', 'Microsoft.X/y/READ', true],
    ['*/read', 'Microsoft.X/y/write', false],
    ['Microsoft.X/*', 'microsoft.x/y/z/action', true],
    ['Microsoft.X/*/read', 'Microsoft.X/y/z/read', true],
    ['Microsoft.X/*/read', 'Microsoft.X/read', false],
    ['Microsoft.X/y/read', 'Microsoft.X/y/read', true],
    ['Microsoft.X/y', 'Microsoft.X/y/read', false],
    ['a*b*c', 'a-b-c', true],
    ['a*b*c', 'a-c-b-c', true],
    ['a*b*c', 'a-c', false],
    ['ab*ba', 'aba', false],
    ['**', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a.c', 'abc', false],
  ])('%s covers %s: %s', (pattern, action, expected) => {
    expect(fits(pattern, action)).toBe(expected);
  });

  test('agree with the regular expression that the pattern means', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (pattern, text) => {
        const action = text.replaceAll('*', '.');
        const meant = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
        expect(fits(pattern, action)).toBe(meant.test(action));
      }),
      { numRuns: 2_000 },
    );
  });

  test('are compared in one step a star, however many there are', async () => {
    const compare = (stars: number) => fits(`${'*a'.repeat(stars)}*b*a`, 'a'.repeat(2 * stars));
    expect(compare(5_000)).toBe(false);
    expect(await growth(1_000, compare)).toBeLessThan(2.2);
  });
});

test('what one set takes away, another still gives', () => {
  const read = { action: 'x/read', isData: false };
  expect(allows([{ actions: ['*'], notActions: ['x/*'] }], read)).toBe(false);
  expect(allows([{ actions: ['*'], notActions: ['x/*'] }, { actions: ['x/read'] }], read)).toBe(true);
  expect(allows([{ actions: ['*'] }], { action: 'x/read', isData: true })).toBe(false);
  expect(allows([{ actions: [], dataActions: ['x/*'] }], { action: 'x/read', isData: true })).toBe(true);
  expect(allows([], read)).toBe(false);
});

describe('the id of a resource', () => {
  const id =
    '/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-ml/providers/Microsoft.KeyVault/vaults/kv';

  test('is taken apart and put together', () => {
    const resource = resourceIdOf(id);
    expect(resource && idOf(resource)).toBe(id);
    expect(resourceIdOf(id.toUpperCase())?.name).toBe('KV');
    expect(resourceIdOf(id.replace('rg-ml', 'grüße_(1).a'))?.resourceGroup).toBe('grüße_(1).a');
  });

  test.each([
    '',
    `${id}/`,
    `${id}/secrets/a`,
    ` ${id}`,
    `${id}\n`,
    id.replace('33333333-3333', '3333'),
    id.replace('rg-ml', 'rg"; rm -rf ~; "'),
    id.replace('rg-ml', '$(id)'),
    id.replace('kv', '`id`'),
    id.replace('kv', '..%2f'),
    id.replace('kv', '..'),
    id.replace('rg-ml', '..'),
    id.replace('rg-ml', 'x'.repeat(91)),
  ])('is not %j', text => {
    expect(resourceIdOf(text)).toBeUndefined();
  });

  test('a GUID is one, in lower case', () => {
    expect(guid('AAAAAAAA-0000-4000-8000-000000000001')).toBe('aaaaaaaa-0000-4000-8000-000000000001');
    expect(guid("x' or '1")).toBeUndefined();
    expect(guid(undefined)).toBeUndefined();
  });
});
