import { expect, test } from '@jest/globals';
import { parseQuantity } from '../../../src/domain/contract/quantity.js';

test.each<[string, number | undefined]>([
  ['1', 1],
  ['0.5', 0.5],
  ['.5', 0.5],
  ['5.', 5],
  ['-1', -1],
  ['500m', 0.5],
  ['2Gi', 2 ** 31],
  ['2G', 2e9],
  ['1Ki', 1024],
  ['1k', 1000],
  ['1E', 1e18],
  ['1e3', 1000],
  ['1E3', 1000],
  ['1e-3', 0.001],
  [' 1Gi ', 2 ** 30],
  ['1K', undefined],
  ['2GB', undefined],
  ['2gi', undefined],
  ['1 Gi', undefined],
  ['1e', undefined],
  ['Gi', undefined],
  ['', undefined],
  ['.', undefined],
  ['1constructor', undefined],
])('%p is %p', (text, value) => {
  expect(parseQuantity(text)).toBe(value);
});
