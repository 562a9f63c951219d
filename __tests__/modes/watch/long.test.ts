/**
 * A day of watching, in simulated time: tokens end each hour, the weather is bad, and at the end each deployment is
 * told as what it is. The clients wait real seconds before they try a 429 or a reset again, which take no time of this
 * day; bench/watch-memory.ts has a day with more of them in real processes, and measures memory.
 */
import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { weather } from '../../../sandbox/faults/weather.ts';
import { Pace } from '../../../src/modes/watch/pace.js';
import { playing, watching } from './watching.js';

/** A look each ten minutes: a day of looks as they come would be twenty thousand requests. */
class SlowPace extends Pace {
  override next(): number {
    return 10 * 60_000;
  }
}

const DAY = [
  { lasts: '9h', status: { SystemSetup: 'InProgress' } },
  { lasts: '15h', status: { SystemSetup: 'Succeeded', UserContainerImagePull: 'InProgress' } },
];

/** Requests of two deployments in 144 looks; each also reads both logs. */
const WEATHER = weather({ seed: 2, told: 120, retried: 8, over: 270 }).filter(isAlone);

/** A sign-in whose tokens are refused before they were good for anything is not begun anew: no two such faults in a row. */
function isAlone(fault: Record<string, unknown>, index: number, all: readonly Record<string, unknown>[]) {
  const isOfSignIn = (one: Record<string, unknown>) => one.status === 401 || one.expireTokens === true;
  const look = ({ on, after }: Record<string, unknown>) => Number(after) / (on === 'POST */getLogs' ? 4 : 2);
  const before = all.slice(0, index).filter(isOfSignIn);
  return !isOfSignIn(fault) || before.every(other => Math.abs(look(other) - look(fault)) > 3);
}

describe('a day of watching', () => {
  test('ends in the right state', async () => {
    const { signal } = new AbortController();
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
      faults: WEATHER,
    };
    const day = await watching(
      world,
      async at => {
        const [well, fails] = await Promise.all([
          at.follow('well', { pace: new SlowPace() }),
          at.follow('fails', { pace: new SlowPace() }),
        ]);
        const faults = at.sandbox.requests.filter(({ fault }) => fault !== undefined).length;
        const tokens = at.sandbox.requests.filter(({ path }) => path.endsWith('/oauth2/v2.0/token')).length;
        return {
          well,
          fails,
          faults,
          tokens,
          asked: at.session.asked.length,
        };
      },
      signal,
    );
    expect([day.well.verdict, day.fails.verdict]).toEqual(['succeeded', 'failed']);
    expect(day.fails.operation?.hits.map(({ signature }) => signature.cause)).toContain('acr-pull-denied');
    expect((day.well.ended - day.well.started) / 3_600_000).toBeGreaterThan(23);
    expect(day.faults).toBeGreaterThan(60);
    expect(day.tokens).toBeGreaterThan(12);
    // What a look leaves behind would be there thousands of times after a day.
    expect(getEventListeners(signal, 'abort').length).toBeLessThan(5);
    expect(day.asked).toBeLessThan(5);
  });
});
