/** Each fault does what its name says, as often as it is told, and leaves the rest alone. */
import { describe, expect, test } from '@jest/globals';
import { standingClock } from '../../sandbox/clock.ts';
import type { Sandbox } from '../../sandbox/start.ts';
import { all, machineLearning, refusal, rehearsed, turn, WORKSPACE } from './clients.ts';

const WORKSPACES = 'GET */workspaces/ml-prod';

/** What the client makes of a workspace under these faults, and how often it asked. */
function workspaceUnder(...faults: object[]) {
  return rehearsed({ faults }, async sandbox => {
    const ml = await machineLearning(sandbox);
    const outcome = await refusal(ml.workspaces.get(...WORKSPACE));
    return { ...outcome, asked: asked(sandbox) };
  });
}

function asked(sandbox: Sandbox): string[] {
  return sandbox.requests
    .filter(one => one.path.endsWith('/workspaces/ml-prod'))
    .map(one => `${one.status}${one.fault === undefined ? '' : ` ${one.fault}`}`);
}

describe('a status', () => {
  test('so many times, then all is well: the client tries again', async () => {
    const outcome = await workspaceUnder({ on: WORKSPACES, times: 2, status: 503 });
    expect(outcome).toMatchObject({ status: 200, asked: ['503 status 503', '503 status 503', '200'] });
  });

  test('after some that pass', () =>
    rehearsed({ faults: [{ on: WORKSPACES, after: 1, times: 1, status: 403 }] }, async sandbox => {
      const ml = await machineLearning(sandbox);
      const statuses: number[] = [];
      for (let i = 0; i < 3; i++) statuses.push((await refusal(ml.workspaces.get(...WORKSPACE))).status);
      expect(statuses).toEqual([200, 403, 200]);
    }));

  test('429 with Retry-After is waited for, 429 without is not tried again', async () => {
    const patient = await workspaceUnder({
      on: WORKSPACES,
      times: 1,
      status: 429,
      headers: { 'retry-after-ms': 20 },
    });
    expect(patient).toMatchObject({ status: 200, asked: ['429 status 429', '200'] });
    const curt = await workspaceUnder({ on: WORKSPACES, status: 429 });
    // As Microsoft.Compute was recorded; its own word for it stands in the details.
    expect(curt).toMatchObject({ status: 429, code: 'OperationNotAllowed', asked: ['429 status 429'] });
  });

  test('with headers and a body of its own', async () => {
    const body = { error: { code: 'Teapot', message: 'short and stout' } };
    expect(await workspaceUnder({ on: WORKSPACES, status: 418, body })).toMatchObject({
      status: 418,
      code: 'Teapot',
    });
  });
});

describe('the connection', () => {
  test('is reset', async () => {
    const outcome = await workspaceUnder({ on: WORKSPACES, times: 1, end: 'reset' });
    expect(outcome.asked).toEqual(['0 reset', '200']);
  });

  test('hangs until the client gives up', () =>
    rehearsed({ faults: [{ on: WORKSPACES, end: 'hang' }] }, async sandbox => {
      const ml = await machineLearning(sandbox);
      const patience = new AbortController();
      const call = ml.workspaces.get(...WORKSPACE, { abortSignal: patience.signal });
      while (sandbox.requests.at(-1)?.fault !== 'hang') await turn();
      patience.abort();
      await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    }));

  test('is slow, by the clock of the sandbox', () => {
    const clock = standingClock();
    return rehearsed(
      { faults: [{ on: WORKSPACES, delay: '150ms' }] },
      async sandbox => {
        const ml = await machineLearning(sandbox);
        const call = ml.workspaces.get(...WORKSPACE);
        while (clock.waiting === 0) await turn();
        clock.advance(149);
        expect([clock.waiting, asked(sandbox)]).toEqual([1, []]);
        clock.advance(1);
        expect((await call).name).toBe('ml-prod');
        expect(asked(sandbox)).toEqual(['200 delay']);
      },
      { clock },
    );
  });
});

describe('the body', () => {
  test('is cut off', async () => {
    expect(await workspaceUnder({ on: WORKSPACES, truncate: 40 })).toMatchObject({ code: 'PARSE_ERROR' });
  });

  test.each(['html', 'empty'])('is %s', replace =>
    rehearsed({ faults: [{ on: WORKSPACES, replace }] }, async sandbox => {
      const ml = await machineLearning(sandbox);
      let text: string | null | undefined = '?';
      const workspace = await ml.workspaces.get(...WORKSPACE, {
        onResponse: answer => {
          text = answer.bodyAsText;
        },
      });
      expect(workspace.name).toBeUndefined();
      expect(text ?? '').toMatch(replace === 'html' ? /^<!DOCTYPE html>/ : /^$/);
    }),
  );

  test('has a field of the wrong type, or lacks one; the contracts do not mind a fault', () =>
    rehearsed(
      { faults: [{ on: WORKSPACES, change: { location: 5, 'properties.storageAccount': null } }] },
      async sandbox => {
        const ml = await machineLearning(sandbox);
        const workspace = await ml.workspaces.get(...WORKSPACE);
        expect(workspace.location).toBe(5);
        expect(workspace.storageAccount).toBeUndefined();
        expect(sandbox.violations).toEqual([]);
      },
    ));
});

test('all tokens expire at once; a new one is good', () =>
  rehearsed({ faults: [{ on: 'GET */usages', times: 1, expireTokens: true }] }, async sandbox => {
    const ml = await machineLearning(sandbox);
    await ml.workspaces.get(...WORKSPACE);
    expect(await refusal(all(ml.usages.list('westeurope')))).toMatchObject({
      status: 401,
      code: 'ExpiredAuthenticationToken',
    });
    const again = await machineLearning(sandbox);
    expect((await all(again.usages.list('westeurope'))).length).toBeGreaterThan(20);
  }));

test('a fault at another host or path does nothing, and one can be added while it runs', () =>
  rehearsed(
    {
      faults: [
        { on: WORKSPACES, host: '*.azurecr.io', status: 500 },
        { on: 'GET */elsewhere', status: 500 },
        { on: 'DELETE *', status: 500 },
      ],
    },
    async sandbox => {
      const ml = await machineLearning(sandbox);
      expect((await refusal(ml.workspaces.get(...WORKSPACE))).status).toBe(200);
      sandbox.addFault({ on: WORKSPACES, status: 404 });
      expect((await refusal(ml.workspaces.get(...WORKSPACE))).status).toBe(404);
      sandbox.clearFaults();
      expect((await refusal(ml.workspaces.get(...WORKSPACE))).status).toBe(200);
    },
  ));

test('the token endpoint and the issuer have faults too', () =>
  rehearsed(
    {
      faults: [
        { on: 'POST *', host: 'login.*', times: 1, status: 503 },
        { on: 'GET /idtoken', status: 500 },
      ],
    },
    async sandbox => {
      const ml = await machineLearning(sandbox);
      await ml.workspaces.get(...WORKSPACE);
      expect(
        sandbox.requests.filter(one => one.host === 'login.microsoftonline.com').map(one => one.status),
      ).toEqual([503, 200]);
      expect((await fetch(sandbox.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '')).status).toBe(500);
    },
  ));
