/** The clocks that know nothing of the real one. */
import { describe, expect, test } from '@jest/globals';
import { standingClock, startClock, steppedClock } from '../../sandbox/clock.ts';
import { turn } from './clients.ts';

describe('a standing clock', () => {
  test('stands until it is moved, and lets go who waited for that moment', async () => {
    const clock = standingClock();
    const gone: string[] = [];
    const wait = (name: string, ms: number, signal?: AbortSignal) =>
      clock.wait(ms, signal).then(() => gone.push(name));
    void wait('late', 200);
    void wait('soon', 100);
    await turn();
    expect([clock.now(), clock.waiting, gone]).toEqual([clock.startedAt, 2, []]);

    clock.advance(99);
    await turn();
    expect([clock.now() - clock.startedAt, gone]).toEqual([99, []]);

    expect(clock.advanceToNext()).toBe(true);
    await turn();
    expect([clock.now() - clock.startedAt, gone]).toEqual([100, ['soon']]);

    clock.advance(1_000);
    await turn();
    expect([clock.now() - clock.startedAt, gone]).toEqual([1_100, ['soon', 'late']]);
    expect([clock.waiting, clock.advanceToNext()]).toEqual([0, false]);
  });

  test('lets go whose signal fires, before or meanwhile', async () => {
    const clock = standingClock();
    const run = new AbortController();
    const waits = clock.wait(100, run.signal);
    run.abort();
    await waits;
    await clock.wait(100, run.signal);

    expect([clock.waiting, clock.now()]).toEqual([0, clock.startedAt]);
  });

  test('says that somebody waits, and that it was moved', () => {
    const seen: unknown[] = [];
    const clock = standingClock({ onWait: () => seen.push('wait'), onMove: now => seen.push(now) });
    void clock.wait(5);
    clock.advance(2);

    expect(seen).toEqual(['wait', clock.startedAt + 2]);
  });
});

test('a stepped clock moves by each exchange, and by what a service waits', async () => {
  const clock = steppedClock(5_000);
  clock.tick();
  clock.tick();
  await clock.wait(300);
  clock.advance(7);

  expect(clock.now() - clock.startedAt).toBe(10_307);
  expect(clock.passes).toBe(false);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('no clock runs %d times as fast', speed => {
  expect(() => startClock(speed)).toThrow('speed must be above 0');
});

test('no clock runs backwards', () => {
  for (const clock of [startClock(), steppedClock(1), standingClock()])
    expect(() => clock.advance(-1)).toThrow('time does not run backwards');
});
