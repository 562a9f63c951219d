/** The counting of steps tells linear work from quadratic work, and an end from none. */
import { expect, test } from '@jest/globals';
import { fits } from '../src/azure/questions/permissions.js';
import { ends } from './ends.js';
import { growth, stepsOf } from './steps.js';

const compare = (stars: number) => fits(`${'*a'.repeat(stars)}*b*a`, 'a'.repeat(2 * stars));

test('the same work takes the same steps each time', async () => {
  compare(10);
  const steps = [await stepsOf(() => compare(50)), await stepsOf(() => compare(50))];

  expect(steps[0]).toBeGreaterThan(50);
  expect(steps[1]).toBe(steps[0]);
});

test('linear work grows by two, quadratic work by four', async () => {
  const squared = (size: number) => {
    for (let round = 0; round < size; round += 1) compare(size);
  };

  expect(await growth(100, compare)).toBeCloseTo(2, 1);
  expect(await growth(40, squared)).toBeGreaterThan(3.5);
  await expect(growth(100, () => undefined)).rejects.toThrow('nothing was counted');
});

test('what comes to an end gives its answer, or throws what it throws', () => {
  expect(ends(() => 'over')).toBe('over');
  expect(() =>
    ends(() => {
      throw new RangeError('no');
    }),
  ).toThrow('no');
});
