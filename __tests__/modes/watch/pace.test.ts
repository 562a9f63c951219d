import { expect, test } from '@jest/globals';
import { Pace } from '../../../src/modes/watch/pace.js';

const steady = () => 0.5;

test('looks again soon after a change, and more and more seldom where nothing happens', () => {
  const pace = new Pace(1, steady);
  const waits = [true, false, false, false, false, false, false, false].map(changed => pace.next(changed));

  expect(waits[0]).toBe(5_000);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits.at(-1)).toBe(30_000);
  expect(pace.next(true)).toBe(5_000);
});

test('no two watchers look in step', () => {
  expect(new Pace(1, () => 0).next(true)).toBe(4_000);
  expect(new Pace(1, () => 1).next(true)).toBe(6_000);
});

test.each([1, 5, 20, 50, 200])('%i deployments together stay below 300 reads a minute', count => {
  const wait = new Pace(count, () => 0).next(true);
  expect((count * 4 * 60_000) / wait).toBeLessThanOrEqual(300);
});
