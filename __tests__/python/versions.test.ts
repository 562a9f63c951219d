import { describe, expect, test } from '@jest/globals';
import { satisfies } from '@renovatebot/pep440';
import fc from 'fast-check';
import {
  allowedMinors,
  allows,
  canAgree,
  condaVersions,
  exactPin,
  highest,
  isAny,
  lowest,
} from '../../src/python/versions.js';

describe('canAgree', () => {
  test.each<[string, string, boolean | undefined]>([
    ['', '==1.0', true],
    ['==1.0', '==1.0.0', true],
    ['==1.0', '==1.1', false],
    ['>=1.0,<2', '>=2', false],
    ['>=1.0,<=2', '>=2', true],
    ['>1.0', '<=1.0', false],
    ['>1.0', '==1.0.*', true],
    ['~=2.7.1', '==2.10.6', false],
    ['~=2.7.1', '>=2.7.5', true],
    ['~=2.7', '==2.10.6', true],
    ['==3.10.*', '>=3.9', true],
    ['==3.8.*', '>=3.9', false],
    ['!=1.0', '==1.0', false],
    ['!=1.0.*', '==1.0.3', false],
    ['!=1.0.*', '>=1.0', true],
    ['<1', '>=0', true],
    ['>=2.0rc1', '<2.0', undefined],
    ['==2.0rc1', '>=2.0rc1', true],
    ['nonsense', '==1', undefined],
    ['==1', 'nonsense', undefined],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(canAgree([left], [right])).toBe(expected);
    expect(canAgree([right], [left])).toBe(expected);
  });

  test('any of several will do', () => {
    expect(canAgree(['==1.0', '==2.0'], ['>=2'])).toBe(true);
    expect(canAgree(['==1.0', '==1.5'], ['>=2'])).toBe(false);
    expect(canAgree(['==1.0', 'nonsense'], ['>=2'])).toBeUndefined();
  });

  test('knows releases, and leaves what comes after them open', () => {
    const known = ['1.0', '1.1', '2.0'];

    expect(canAgree(['>1.1'], ['<2.0'], known)).toBe(false);
    expect(canAgree(['>1.1'], [''], known)).toBe(true);
    expect(canAgree(['>2.0'], [''], known)).toBeUndefined();
  });

  test('never says no where a version fits both', () => {
    const version = fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
      .map(parts => parts.join('.'));
    const part = fc
      .tuple(fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '~='), version)
      .map(([operator, text]) => `${operator}${text}`);
    const specifier = fc.array(part, { minLength: 1, maxLength: 3 }).map(parts => parts.join(','));
    fc.assert(
      fc.property(specifier, specifier, version, (left, right, candidate) => {
        fc.pre(satisfies(candidate, left) && satisfies(candidate, right));
        expect(canAgree([left], [right])).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

test('allows', () => {
  expect(allows(['>=1,<2'], '1.5')).toBe(true);
  expect(allows(['>=1,<2'], '2.0')).toBe(false);
  expect(allows(['nonsense'], '2.0')).toBeUndefined();
  expect(allows([''], 'nonsense')).toBeUndefined();
});

test('isAny and exactPin', () => {
  expect(isAny([''])).toBe(true);
  expect(isAny(['>=1'])).toBe(false);
  expect(exactPin(['==1.2.3'])).toBe('1.2.3');
  expect(exactPin(['==1.2.*'])).toBeUndefined();
  expect(exactPin(['>=1'])).toBeUndefined();
  expect(exactPin(['==1', '==2'])).toBeUndefined();
});

test('the ends of what is allowed', () => {
  expect(highest(['>=1,<2,<=1.9'])).toEqual({ version: '1.9', inclusive: true });
  expect(highest(['~=2.7.1'])).toEqual({ version: '2.8', inclusive: false });
  expect(highest(['==3.9.*', '==3.11.*'])).toEqual({ version: '3.12', inclusive: false });
  expect(highest(['>=1'])).toBeUndefined();
  expect(lowest(['>=1,>1,<2'])).toEqual({ version: '1', inclusive: false });
  expect(lowest(['<2'])).toBeUndefined();
});

describe('Python as conda writes it', () => {
  const MINORS = ['3.8', '3.9', '3.10', '3.11', '3.12'];

  test.each([
    ['3.10', true, ['3.10']],
    ['3.10', false, ['3.10']],
    ['==3.10.4', false, ['3.10']],
    ['>=3.8,<3.11', false, ['3.8', '3.9', '3.10']],
    ['3.9.*', false, ['3.9']],
    ['3.9|3.10.*', false, ['3.9', '3.10']],
    ['3', true, MINORS],
    ['!=3.9.*,<3.11', false, ['3.8', '3.10']],
    ['<=3.10', false, ['3.8', '3.9', '3.10']],
  ])('%s', (text, fuzzy, expected) => {
    expect(allowedMinors(condaVersions(text, fuzzy) ?? [], MINORS)).toEqual(expected);
  });

  test.each(['^3\\.1.*$', 'abc', '3.1*', '>=3.*.1'])('%s is not known', text => {
    expect(condaVersions(text)).toBeUndefined();
  });
});
