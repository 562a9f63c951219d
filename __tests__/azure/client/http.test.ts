/** Throttled answers: what is waited for, by the real retries of the clients, in simulated time. No network. */

import {
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
  type HttpClient,
} from '@azure/core-rest-pipeline';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { guardedHttp } from '../../../src/azure/client/http.js';
import { deadlineIn, timeLeft, within } from '../../../src/azure/client/patience.js';
import { known } from '../../../src/azure/client/result.js';
import { RETRIES, Session } from '../../../src/azure/client/session.js';
import { cloudOf } from '../../../src/azure/sign-in/cloud.js';
import type { SignedIn } from '../../../src/azure/sign-in/identity.js';
import { OPERATIONS } from '../../../src/facts/azure-operations.js';
import { readSettings } from '../../../src/run/settings.js';
import { en } from '../../../src/text/en.js';
import { say } from '../../../src/text/wording.js';

const URL = 'https://management.azure.com/subscriptions/s';
const START = Date.parse('2026-11-30T12:00:00Z');

beforeEach(() => {
  jest.useFakeTimers({ now: START });
});
afterEach(() => {
  jest.useRealTimers();
});

interface Refusal {
  status?: number;
  headers: Record<string, string>;
  times?: number;
  /** As Azure throws it: the recorded form of Microsoft.Compute. */
  code?: string;
}

/** A server that refuses so often, then answers; and what a client gets of it. */
function throttling({ status = 429, headers, times = 1, code = 'OperationNotAllowed' }: Refusal) {
  const asked: number[] = [];
  const server: HttpClient = {
    sendRequest: async request => {
      asked.push(Date.now() - START);
      const isRefused = asked.length <= times;
      return {
        request,
        status: isRefused ? status : 200,
        headers: createHttpHeaders(isRefused ? headers : {}),
        bodyAsText: isRefused ? JSON.stringify({ error: { code, message: 'Too many.' } }) : '{"id":"x"}',
      };
    },
  };
  return { asked, server };
}

/** A question of a session with so much time, or of nobody's run. */
async function ask(refusal: Refusal, minutes: number | undefined, fresh = false) {
  const { asked, server } = throttling(refusal);
  const signal = minutes === undefined ? new AbortController().signal : deadlineIn(minutes * 60_000);
  const cloud = cloudOf(readSettings(() => '', '/').azure);
  const who = known({ credential: { getToken: async () => null } } as unknown as SignedIn);
  const session = new Session({ cloud, signal, signIn: async () => who });
  const http = await guardedHttp({ allows: () => true, signal }, Promise.resolve(server));
  const pipeline = createPipelineFromOptions({ retryOptions: RETRIES });
  const parts = { subscription: 's', resourceGroup: 'g', workspace: 'w' };
  const told = session[fresh ? 'fresh' : 'ask'](OPERATIONS.workspace, parts, async use => {
    const request = createPipelineRequest({ url: URL, abortSignal: use.signal });
    const response = await pipeline.sendRequest(http, request);
    if (response.status === 200) return 'answered';
    const { error } = JSON.parse(response.bodyAsText ?? '');
    throw Object.assign(new Error(error.message), {
      name: 'RestError',
      statusCode: response.status,
      code: error.code,
      response,
    });
  });
  await jest.advanceTimersByTimeAsync(2 * 3_600_000);
  return { told: await told, asked };
}

describe('a wait that the service asks for is kept while the run has time', () => {
  test.each([
    ['seconds', { 'retry-after': '61' }, 61_000],
    ['many seconds', { 'retry-after': '240' }, 240_000],
    ['a date', { 'retry-after': 'Mon, 30 Nov 2026 12:02:00 GMT' }, 120_000],
    ['a date that is past', { 'retry-after': 'Mon, 30 Nov 2026 11:00:00 GMT' }, 0],
    ['milliseconds of Azure', { 'x-ms-retry-after-ms': '90000' }, 90_000],
    ['milliseconds', { 'retry-after-ms': '65000' }, 65_000],
    ['milliseconds before seconds', { 'retry-after': '200', 'x-ms-retry-after-ms': '70000' }, 70_000],
    [
      'seconds where the milliseconds are no number',
      { 'retry-after': '70', 'retry-after-ms': 'soon' },
      70_000,
    ],
    ['less than nothing', { 'retry-after': '-5' }, 0],
    ['no number and no date', { 'retry-after': 'later' }, 1_500],
    ['nothing in the header', { 'retry-after': '' }, 1_500],
    ['no header, as Microsoft.Compute was recorded', {}, 1_500],
  ])('%s', async (_what, headers, wait) => {
    const { told, asked } = await ask({ headers }, 5);

    expect(told).toEqual(known('answered'));
    expect(asked).toEqual([0, wait]);
  });

  test('by HTTP 503, too', async () => {
    const { told, asked } = await ask({ status: 503, headers: { 'retry-after': '90' } }, 5);

    expect([told, asked]).toEqual([known('answered'), [0, 90_000]]);
  });

  test('again and again, to the end of its time', async () => {
    const { told, asked } = await ask({ headers: { 'retry-after': '100' }, times: 9 }, 5);

    // At 200 s a hundred are left, which are over before there could be an answer.
    expect(asked).toEqual([0, 100_000, 200_000]);
    expect(told).toMatchObject({ reason: 'throttled', values: { seconds: 100 } });
  });
});

describe('a wait for which the run has no time is not begun', () => {
  test.each([
    ['seconds', { 'retry-after': '3600' }, 3_600],
    ['a date', { 'retry-after': 'Mon, 30 Nov 2026 13:00:00 GMT' }, 3_600],
    ['milliseconds', { 'x-ms-retry-after-ms': '300500' }, 301],
    ['as long as there is', { 'retry-after': '300' }, 300],
  ])('%s: not checked, with the seconds', async (_what, headers, seconds) => {
    const { told, asked } = await ask({ headers, times: 9 }, 5);

    expect(asked).toEqual([0]);
    expect(told).toMatchObject({ reason: 'throttled', message: 'remote/throttled', values: { seconds } });
    if (told.kind === 'known') throw new Error('answered');
    expect(say(told.message, told.values, en).message).toContain(
      `(HTTP 429, OperationNotAllowed); it asks to wait ${seconds} seconds.`,
    );
  });

  test('nor one that is longer than a look of watch may take', async () => {
    const { told, asked } = await ask({ headers: { 'retry-after': '76' }, times: 9 }, 120, true);

    expect([told.kind, asked]).toEqual(['unknown', [0]]);
    expect(told).toMatchObject({ reason: 'throttled', values: { seconds: 76 } });
  });

  test.each([
    ['59', [0, 59_000]],
    ['61', [0]],
  ])('where nobody knows the time, a minute is the longest: %s seconds', async (seconds, at) => {
    expect((await ask({ headers: { 'retry-after': seconds } }, undefined)).asked).toEqual(at);
  });

  test('and without a wait, no seconds are told', async () => {
    const { told } = await ask({ headers: {}, times: 9 }, 5);

    if (told.kind === 'known') throw new Error('answered');
    expect(told.reason).toBe('throttled');
    expect(say(told.message, told.values, en)).toEqual({
      message: expect.stringMatching(/\(HTTP 429, OperationNotAllowed\)\.$/),
      advice: 'Run the job again in a few minutes.',
    });
  });
});

test('the time that is left is that of the nearest end', async () => {
  const run = deadlineIn(60_000);
  jest.advanceTimersByTime(10_000);
  expect(timeLeft(run)).toBe(50_000);
  expect(timeLeft(undefined)).toBeUndefined();
  expect(timeLeft(new AbortController().signal)).toBeUndefined();
  const left = (ms?: number) => within(run, ms, async signal => timeLeft(signal));
  expect(await Promise.all([left(), left(20_000), left(90_000)])).toEqual([50_000, 20_000, 50_000]);
  jest.advanceTimersByTime(100_000);
  expect(timeLeft(run)).toBe(0);
});
