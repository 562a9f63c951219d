import { describe, expect, test } from '@jest/globals';
import { Budget, Pace } from '../../../src/modes/watch/pace.js';

const steady = () => 0.5;

test('looks again soon after a change, and more and more seldom where nothing happens', () => {
  const pace = new Pace(steady);
  const waits = [true, false, false, false, false, false, false, false].map(changed => pace.next(changed));

  expect(waits[0]).toBe(5_000);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits.at(-1)).toBe(30_000);
  expect(pace.next(true)).toBe(5_000);
});

test('no two watchers look in step', () => {
  expect(new Pace(() => 0).next(true)).toBe(4_000);
  expect(new Pace(() => 1).next(true)).toBe(6_000);
});

describe('the budget of all', () => {
  /** Hands out reads one by one in a time that waits by itself; when each was handed out, in seconds. */
  async function handedOut(askers: number, reads: number, rounds: number): Promise<number[]> {
    let now = 1_000_000;
    const start = now;
    const waits: { until: number; go: () => void }[] = [];
    const time = {
      now: () => now,
      wait: (ms: number) => new Promise<void>(go => waits.push({ until: now + ms, go })),
    };
    const budget = new Budget(time);
    const { signal } = new AbortController();
    const at: number[] = [];
    const all = Array.from({ length: askers }, async () => {
      for (let round = 0; round < rounds; round += 1) {
        await budget.take(reads, signal);
        for (let read = 0; read < reads; read += 1) at.push((now - start) / 1000);
      }
    });
    let open = true;
    const over = Promise.all(all).then(() => {
      open = false;
    });
    while (open) {
      await new Promise(resolve => setImmediate(resolve));
      const [next] = waits.sort((a, b) => a.until - b.until);
      if (next === undefined) continue;
      now = next.until;
      waits.shift();
      next.go();
    }
    await over;
    return at;
  }

  test.each([
    [50, 4],
    [200, 4],
    [7, 1],
  ])('%i who ask for %i at a time have no more than 300 in any minute', async (askers, reads) => {
    const at = await handedOut(askers, reads, 12);
    const most = Math.max(...at.map((from, index) => at.slice(index).filter(t => t < from + 60).length));

    expect(at).toHaveLength(askers * reads * 12);
    expect(most).toBeLessThanOrEqual(300);
  });

  test('a few who look need not wait', async () => {
    expect((await handedOut(10, 4, 1)).every(at => at === 0)).toBe(true);
  });

  test('a wait that is ended hands out at once', async () => {
    const budget = new Budget({ now: () => 0, wait: async () => undefined });
    await budget.take(100_000, AbortSignal.abort());
  });
});
