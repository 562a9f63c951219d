/** Fifty deployments watched at once: nobody starves, nobody is throttled, one that hangs holds nobody, and each gets its own verdict. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { LoggedRequest } from '../../../sandbox/requests.ts';
import type { Live } from '../../../src/azure/questions/live.js';
import type { Followed } from '../../../src/modes/watch/follow.js';
import { playing, type Watching, watching } from './watching.js';

const COUNT = 50;

const START = { status: { SystemSetup: 'Succeeded', UserContainerImagePull: 'InProgress' } };
const PLAYS = {
  well: (minutes: number) => ({ phases: [{ lasts: `${minutes}m`, ...START }], end: { state: 'Succeeded' } }),
  fails: (minutes: number) => ({
    phases: [{ lasts: `${minutes}m`, ...START }],
    end: {
      state: 'Failed',
      error: { code: 'BadArgument', message: 'Unable to download user container image.' },
    },
  }),
  hopeless: (minutes: number) => ({
    phases: [{ lasts: `${minutes * 10}m`, ...START, events: [{ name: 'ImagePullFailed', every: '30s' }] }],
    end: { state: 'Failed' },
  }),
};
const VERDICT = { well: 'succeeded', fails: 'failed', hopeless: 'hopeless' } as const;
type Kind = keyof typeof PLAYS;
const KINDS = Object.keys(PLAYS) as Kind[];

/** `well-3`: its play and its number. */
const NAMES = Array.from({ length: COUNT - 4 }, (_, index) => `${KINDS[index % KINDS.length]}-${index}`);
const WORLD = {
  ...playing({
    ...Object.fromEntries(
      NAMES.map((name, index) => [name, PLAYS[name.split('-')[0] as Kind](3 + (index % 5))]),
    ),
    'well-slow': PLAYS.well(4),
    'well-hanging': PLAYS.well(4),
  }),
  faults: [
    { on: 'GET */deployments/well-slow', delay: '40s' },
    { on: 'GET */deployments/well-hanging', end: 'hang' },
  ],
};

interface Seen {
  ended: Map<string, Followed>;
  requests: readonly LoggedRequest[];
  /** Simulated seconds at which each deployment's state was asked for. */
  looks: Map<string, number[]>;
}

/** Follows all; once all but the hanging one have ended, the run is ended. */
async function followAll(at: Watching, run: AbortController): Promise<Seen> {
  const looks = new Map<string, number[]>();
  const ended = new Map<string, Followed>();
  const looking = (live: Live): Live => ({
    ...live,
    deployment: async name => {
      const own = looks.get(name.deployment) ?? [];
      looks.set(name.deployment, [...own, at.time.now() / 1000]);
      return await live.deployment(name);
    },
  });
  const follow = async (name: string, live = at.live) => {
    ended.set(name, await at.follow(name, { live: looking(live) }));
  };
  const hanging = follow('well-hanging', at.unheld);
  await Promise.all([...NAMES, 'well-slow', 'absent-1', 'absent-2'].map(name => follow(name)));
  run.abort();
  await hanging;
  return { ended, looks, requests: at.sandbox.requests };
}

describe('fifty deployments at once', () => {
  let seen: Seen;
  beforeAll(async () => {
    const run = new AbortController();
    seen = await watching(WORLD, at => followAll(at, run), run.signal);
  });

  test('each gets its right verdict', () => {
    const wrong = NAMES.filter(name => seen.ended.get(name)?.verdict !== VERDICT[name.split('-')[0] as Kind]);

    expect(wrong).toEqual([]);
    expect(seen.ended.size).toBe(COUNT);
    expect(seen.ended.get('well-slow')?.verdict).toBe('succeeded');
    expect(seen.ended.get('absent-1')?.verdict).toBe('missing');
  });

  test('one that hangs holds nobody, and is told as what it is', () => {
    const hanging = seen.ended.get('well-hanging');

    expect([hanging?.verdict, hanging?.untold.map(({ reason }) => reason)]).toEqual(['untold', ['timeout']]);
    // The longest play takes seven minutes, and the logs of a failure may be waited for.
    const minutes = NAMES.map(name => seen.ended.get(name)).map(one =>
      one ? (one.ended - one.started) / 60_000 : 0,
    );
    expect(Math.max(...minutes)).toBeLessThan(9);
  });

  test('they ask at most 300 times in any minute of theirs', () => {
    const at = seen.requests
      .filter(({ host }) => host === 'management.azure.com')
      .map(({ time }) => Date.parse(time) / 1000)
      .sort((a, b) => a - b);
    const most = Math.max(...at.map((from, index) => at.slice(index).filter(t => t < from + 60).length));

    expect(at.length).toBeGreaterThan(500);
    expect(most).toBeLessThanOrEqual(300);
  });

  test('each is looked at again within two and a half minutes', () => {
    const gap = (name: string) => {
      const own = seen.looks.get(name) ?? [];
      return Math.max(0, ...own.slice(1).map((at, index) => at - (own[index] ?? at)));
    };

    expect(Math.max(...NAMES.map(gap))).toBeLessThan(150);
    expect(gap('well-slow')).toBeLessThan(200);
  });

  test('each is looked at in the first quarter of a minute', () => {
    const first = Math.min(...[...seen.looks.values()].map(([at = 0]) => at));

    expect(Math.max(...[...seen.looks.values()].map(([at = 0]) => at - first))).toBeLessThan(15);
  });
});
