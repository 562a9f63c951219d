/**
 * A day of watching in seconds: tokens end each hour, the weather is bad, and at the end each deployment is told as
 * what it is. The clients wait real seconds before they try a 429 or a reset again, an hour and more of this day, so
 * there are few of these here; bench/watch-memory.ts has a slower day with more of them, and measures memory.
 */
import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { weather } from '../../../sandbox/faults/weather.ts';
import { playing, watching } from './watching.js';

const SPEED = 6_000;
const DAY = [
  { lasts: '9h', status: { SystemSetup: 'InProgress' } },
  { lasts: '15h', status: { SystemSetup: 'Succeeded', UserContainerImagePull: 'InProgress' } },
];

describe('a day of watching', () => {
  test('ends in the right state', async () => {
    const signal = AbortSignal.timeout(60_000);
    const world = {
      ...playing({
        well: { phases: DAY, end: { state: 'Succeeded' } },
        fails: {
          phases: DAY,
          end: {
            state: 'Failed',
            error: {
              code: 'BadArgument',
              message: 'Endpoint identity does not have pull permission on the registry.',
            },
          },
        },
      }),
      tokens: { lifetime: '1h' },
      faults: weather({ seed: 2, told: 120, retried: 8, over: 250 }),
    };
    const day = await watching(world, SPEED, signal, async at => {
      const [well, fails] = await Promise.all([at.follow('well'), at.follow('fails')]);
      // A token may be on its way in the background; without the sandbox its renewal would fail in nobody's name.
      await sleep(500);
      const faults = at.sandbox.requests.filter(({ fault }) => fault !== undefined).length;
      const tokens = at.sandbox.requests.filter(({ path }) => path.endsWith('/oauth2/v2.0/token')).length;
      return {
        well,
        fails,
        faults,
        tokens,
        asked: at.session.asked.length,
      };
    });
    expect([day.well.verdict, day.fails.verdict]).toEqual(['succeeded', 'failed']);
    expect(day.fails.operation?.hits.map(({ signature }) => signature.cause)).toContain('acr-pull-denied');
    expect((day.well.ended - day.well.started) / 3_600_000).toBeGreaterThan(23);
    expect(day.faults).toBeGreaterThan(60);
    expect(day.tokens).toBeGreaterThan(12);
    // What a look leaves behind would be there thousands of times after a day.
    expect(getEventListeners(signal, 'abort').length).toBeLessThan(5);
    expect(day.asked).toBeLessThan(5);
  }, 90_000);
});
