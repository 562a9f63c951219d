/** What goes away in the middle of a watch: the workspace, the endpoint, the right to look. Named soon, and never green. */
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../../sandbox/start.ts';
import type { Followed } from '../../../src/modes/watch/follow.js';
import { ENDPOINT, playing, type Watching, watching } from './watching.js';

const WORLD = playing({
  blue: { phases: [{ lasts: '10h', status: { SystemSetup: 'InProgress' } }], end: { state: 'Succeeded' } },
});

interface Gone extends Followed {
  /** Simulated seconds from the change to the verdict. */
  seconds: number;
}

/** Watches until the deployment was seen, lets something happen, and waits for the verdict. */
async function seen(happen: (sandbox: Sandbox, at: Watching) => void, world: object = {}): Promise<Gone> {
  return await watching({ ...WORLD, ...world }, async at => {
    let happened = 0;
    const say = (line: string) => {
      if (happened > 0 || !line.startsWith('Creating, ')) return;
      happened = at.time.now();
      happen(at.sandbox, at);
    };
    const ended = await at.follow('blue', { say });
    return { ...ended, seconds: (ended.ended - happened) / 1000 };
  });
}

const answer = (status: number, code: string) => (sandbox: Sandbox) =>
  sandbox.addFault({
    on: 'GET */deployments/blue',
    status,
    body: { error: { code, message: `the world says ${code}` } },
  });

describe('while it is watched', () => {
  test.each([
    [404, 'ResourceGroupNotFound', 'untold', 'not-found'],
    [404, 'SubscriptionNotFound', 'untold', 'not-found'],
    [400, 'InvalidSubscriptionId', 'untold', 'unavailable'],
    [403, 'AuthorizationFailed', 'untold', 'forbidden'],
    [404, 'ParentResourceNotFound', 'vanished', undefined],
    [404, 'ResourceNotFound', 'vanished', undefined],
  ])('HTTP %i %s is %s', async (status, code, verdict, reason) => {
    const gone = await seen(answer(status, code));

    expect([gone.verdict, gone.unanswered[0]?.reason]).toEqual([verdict, reason]);
    if (reason !== undefined) expect(gone.unanswered[0]?.what).toContain(`HTTP ${status}, ${code}`);
    expect(gone.facts?.state).toBe('Creating');
    expect(gone.seconds).toBeLessThan(200);
  });

  test('the endpoint is deleted', async () => {
    const gone = await seen(({ world }) => {
      const endpoints = world.workspaces[0]?.endpoints ?? [];
      endpoints.splice(
        endpoints.findIndex(({ name }) => name === ENDPOINT),
        1,
      );
    });

    expect(gone.verdict).toBe('vanished');
    expect(gone.seconds).toBeLessThan(60);
  });

  test('the workspace is deleted', async () => {
    const gone = await seen(({ world }) => {
      world.workspaces.splice(0);
    });

    expect(['vanished', 'untold']).toContain(gone.verdict);
    expect(gone.seconds).toBeLessThan(200);
  });

  test('a deployment that is away for one look is not given up', async () => {
    const gone = await seen(sandbox => {
      sandbox.addFault({
        on: 'GET */deployments/blue',
        times: 1,
        status: 404,
        body: { error: { code: 'ResourceNotFound', message: '' } },
      });
      sandbox.clock.advance(11 * 3_600_000);
    });

    expect(gone.verdict).toBe('succeeded');
  });

  test('tokens are refused for ever', async () => {
    const gone = await seen(sandbox =>
      sandbox.addFault({ on: 'GET */deployments/blue', expireTokens: true }),
    );

    expect(gone.verdict).toBe('untold');
    expect(gone.unanswered[0]?.what).toContain('has expired (HTTP 401');
    expect(gone.seconds).toBeLessThan(200);
  });

  test('tokens are refused all at once, and a new sign-in helps', async () => {
    const gone = await seen(sandbox => {
      sandbox.addFault({ on: 'GET */deployments/blue', times: 1, expireTokens: true });
      sandbox.clock.advance(11 * 3_600_000);
    });

    expect(gone.verdict).toBe('succeeded');
  });

  test('the application is taken away: Entra says why, and so does the run', async () => {
    const gone = await seen(sandbox => {
      sandbox.addFault({ on: 'GET */deployments/blue', expireTokens: true });
      sandbox.addFault({
        on: 'POST */oauth2/v2.0/token',
        status: 401,
        body: {
          error: 'invalid_client',
          error_description: 'AADSTS7000222: The provided client secret keys are expired.',
        },
      });
    });

    expect(gone.verdict).toBe('untold');
    expect(gone.unanswered[0]?.what).toMatch(/^The secret of .* has expired \(AADSTS7000222\)\.$/);
    expect(gone.seconds).toBeLessThan(600);
  });
});

describe('from the start', () => {
  test('nobody who could not sign in waits', async () => {
    const world = { ...WORLD, caller: { secret: 'another one' } };
    const { verdict, unanswered, started, ended } = await watching(world, at => at.follow('blue'));

    expect(verdict).toBe('untold');
    expect(unanswered[0]?.what).toContain('Entra rejected the secret of');
    expect(ended).toBe(started);
  });

  test('a sign-in that could not be reached is tried again', async () => {
    const faults = [{ on: 'POST */oauth2/v2.0/token', end: 'reset', times: 4 }];
    const world = {
      ...WORLD,
      faults,
      plays: { blue: { phases: [{ lasts: '1s' }], end: { state: 'Succeeded' } } },
    };
    const { verdict } = await watching(world, at => at.follow('blue'));

    expect(verdict).toBe('succeeded');
  });

  test('the operation of an earlier deploy that failed says nothing of this one', async () => {
    const faults = [
      {
        on: 'GET */mfeOperationsStatus/*',
        change: { status: 'Failed', error: { code: 'BadArgument', message: 'of the last deploy' } },
      },
    ];
    const world = {
      ...WORLD,
      faults,
      plays: { blue: { phases: [{ lasts: '5m' }], end: { state: 'Succeeded' } } },
    };
    const { verdict } = await watching(world, at => at.follow('blue'));

    expect(verdict).toBe('succeeded');
  });

  test('an error that nobody foresaw ends one watch and not the run', async () => {
    const { verdict, unanswered } = await watching(WORLD, at =>
      at.follow('blue', {
        live: { ...at.live, deployment: () => Promise.reject(new TypeError('x is no function\n::error::y')) },
      }),
    );

    expect(verdict).toBe('untold');
    expect(unanswered[0]?.what).toMatch(/^watch failed repeatedly .*: x is no function ::error::y\.$/);
  });
});
