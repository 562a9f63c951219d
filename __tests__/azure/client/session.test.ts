/** Questions that hang, queues, and sign-ins that are lost: what a session makes of them. No network. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { known, unknown } from '../../../src/azure/client/result.js';
import { Session, type SignIn, type Use } from '../../../src/azure/client/session.js';
import { cloudOf } from '../../../src/azure/sign-in/cloud.js';
import type { SignedIn } from '../../../src/azure/sign-in/identity.js';
import { OPERATIONS } from '../../../src/facts/azure-operations.js';
import { readSettings } from '../../../src/run/settings.js';

const { deployment: STATE, deploymentLogs: LOGS } = OPERATIONS;
const PARTS = { subscription: 's', resourceGroup: 'g', workspace: 'w', endpoint: 'e', deployment: 'd' };
const SIGNED_IN = known({ credential: { getToken: async () => null } } as unknown as SignedIn);
const never = () => new Promise<never>(() => undefined);

function session(signIn: SignIn = async () => SIGNED_IN) {
  const run = new AbortController();
  const cloud = cloudOf(readSettings(() => '', '/').azure);
  return { run, session: new Session({ cloud, signal: run.signal, signIn }) };
}

/** Lets promises settle without letting time pass. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a question that hangs', () => {
  test('is given up after 75 seconds, and says so', async () => {
    const { session: own } = session();
    const asked = own.fresh(STATE, PARTS, never);
    await jest.advanceTimersByTimeAsync(75_000);

    expect(await asked).toMatchObject({
      reason: 'unavailable',
      message: 'remote/no-answer',
      values: { seconds: 75 },
    });
  });

  test('ends with the run, although it does not listen', async () => {
    const { session: own, run } = session();
    const asked = [own.fresh(STATE, PARTS, never), own.ask(STATE, PARTS, never)];
    await settle();
    run.abort();

    expect(await Promise.all(asked)).toMatchObject([{ reason: 'timeout' }, { reason: 'timeout' }]);
  });

  test('holds no question of another kind', async () => {
    const { session: own } = session();
    const logs = Array.from({ length: 30 }, () => own.fresh(LOGS, PARTS, never));
    await settle();

    expect(await own.fresh(STATE, PARTS, async () => 'Creating')).toEqual(known('Creating'));
    await jest.advanceTimersByTimeAsync(75_000);
    expect(new Set((await Promise.all(logs)).map(({ kind }) => kind))).toEqual(new Set(['unknown']));
  });

  test('gives its place back once', async () => {
    const { session: own } = session();
    let most = 0;
    let running = 0;
    const hanging = Array.from({ length: 25 }, () => own.fresh(STATE, PARTS, never));
    await jest.advanceTimersByTimeAsync(75_000);
    await Promise.all(hanging);

    const after = Array.from({ length: 25 }, (_, index) =>
      own.fresh(STATE, PARTS, async () => {
        running += 1;
        most = Math.max(most, running);
        await settle();
        running -= 1;
        return index;
      }),
    );
    expect(await Promise.all(after)).toEqual(Array.from({ length: 25 }, (_, index) => known(index)));
    expect(most).toBe(10);
  });
});

describe('the sign-in', () => {
  const refused = () => Promise.reject(Object.assign(new Error('401'), { statusCode: 401 }));

  test('that hangs ends with the run', async () => {
    const { session: own, run } = session(never);
    const asked = own.fresh(STATE, PARTS, never);
    await settle();
    run.abort();

    expect(await asked).toMatchObject({ reason: 'timeout', message: 'sign-in/deadline' });
    expect(await own.signedIn()).toMatchObject({ reason: 'timeout' });
  });

  test('that failed is begun anew by the next fresh question, and by no other', async () => {
    let tries = 0;
    const { session: own } = session(async () => {
      tries += 1;
      return tries < 3 ? unknown('offline', 'sign-in/unreachable') : SIGNED_IN;
    });

    expect(await own.ask(STATE, PARTS, async () => 1)).toMatchObject({ reason: 'offline' });
    expect(await own.ask(LOGS, PARTS, async () => 1)).toMatchObject({ reason: 'offline' });
    expect(tries).toBe(1);
    const together = [1, 2, 3].map(() => own.fresh(STATE, PARTS, async () => 1));
    expect(await Promise.all(together)).toMatchObject([
      { kind: 'unknown' },
      { kind: 'unknown' },
      { kind: 'unknown' },
    ]);
    expect(await own.fresh(STATE, PARTS, async () => 1)).toMatchObject({ kind: 'unknown' });
    expect(tries).toBe(2);
    expect(await own.fresh(STATE, PARTS, async () => 1)).toEqual(known(1));
    expect(tries).toBe(3);
  });

  const gone = () =>
    Promise.reject(Object.assign(new Error('no more'), { name: 'AuthenticationRequiredError' }));

  /** A session that counts its sign-ins, and a call that takes no token but those from the given one on. */
  function renewing(good: number, refuse: () => Promise<never> = refused) {
    const claims: (string | undefined)[] = [];
    const made = session(async wanted => {
      claims.push(wanted);
      return known({ credential: { number: claims.length } } as unknown as SignedIn);
    });
    const call = async ({ credential }: Use) =>
      (credential as unknown as { number: number }).number >= good ? 'answered' : refuse();
    return { own: made.session, claims, call };
  }

  describe.each(['ask', 'fresh'] as const)('whose token is refused in the middle of a run (%s)', way => {
    test.each([
      ['is refused', refused],
      ['cannot be renewed', gone],
    ])('%s: renewed once for all who met it, and each question is asked once more', async (_what, refuse) => {
      const { own, claims, call } = renewing(2, refuse);
      await own[way](STATE, PARTS, async () => 1);
      const met = ['a', 'b', 'c'].map(deployment => own[way](LOGS, { ...PARTS, deployment }, call));

      expect(await Promise.all(met)).toEqual([known('answered'), known('answered'), known('answered')]);
      expect(claims).toEqual([undefined, undefined]);
      await own[way](LOGS, { ...PARTS, deployment: 'd' }, call);
      expect(claims).toHaveLength(2);
    });

    test('is renewed with the claims that the service wants', async () => {
      const wanted = '{"access_token":{"nbf":{"essential":true,"value":"1603742800"}}}';
      const challenge = `Bearer realm="", error="invalid_token", claims="${Buffer.from(wanted).toString('base64')}"`;
      const headers = new Map([['www-authenticate', challenge]]);
      const refuse = () =>
        Promise.reject(Object.assign(new Error('401'), { statusCode: 401, response: { headers } }));
      const { own, claims, call } = renewing(2, refuse);
      await own[way](STATE, PARTS, async () => 1);

      expect(await own[way](LOGS, PARTS, call)).toEqual(known('answered'));
      expect(claims).toEqual([undefined, wanted]);
    });

    test('twice is no answer, with its reason, and ends there', async () => {
      const { own, claims, call } = renewing(99);
      await own[way](STATE, PARTS, async () => 1);

      expect(await own[way](LOGS, PARTS, call)).toMatchObject({
        reason: 'forbidden',
        message: 'remote/refused-twice',
      });
      expect(claims).toHaveLength(2);
    });

    test('and whose renewal fails says why', async () => {
      let tries = 0;
      const { session: own } = session(async () => {
        tries += 1;
        return tries === 1 ? SIGNED_IN : unknown('no-credentials', 'sign-in/disabled');
      });
      await own[way](STATE, PARTS, async () => 1);

      expect(await own[way](LOGS, PARTS, refused)).toMatchObject({ message: 'sign-in/disabled' });
      expect(tries).toBe(2);
    });

    test('of another tenant is not renewed: the next would be no other', async () => {
      const refuse = () =>
        Promise.reject(
          Object.assign(new Error('401'), { statusCode: 401, code: 'InvalidAuthenticationTokenTenant' }),
        );
      const { own, claims, call } = renewing(2, refuse);
      await own[way](STATE, PARTS, async () => 1);

      expect(await own[way](LOGS, PARTS, call)).toMatchObject({ message: 'remote/wrong-tenant' });
      expect(claims).toHaveLength(1);
    });
  });

  test('whose token was never good is not', async () => {
    let tries = 0;
    const { session: own } = session(async () => {
      tries += 1;
      return SIGNED_IN;
    });
    for (let look = 0; look < 5; look += 1) await own.fresh(STATE, PARTS, refused);

    expect(tries).toBe(1);
  });
});
