/** When a request is sent again, and what many of them come to. Time is counted, not waited for. */
import { describe, expect, test } from '@jest/globals';
import type { ScoringAnswer } from '../../../src/azure/client/scoring.js';
import { type Line, sendMany, sendPatiently } from '../../../src/modes/invoke/send.js';

const REQUEST = { name: 'a.json', body: Buffer.from('{}'), contentType: 'application/json' };

function answer(status: number, headers: Record<string, string> = {}, ms = 5): ScoringAnswer {
  return { kind: 'answer', status, headers, body: '', isCut: false, ms, clientRequestId: 'id' };
}

function fault(code: string): ScoringAnswer {
  return { kind: 'fault', code, message: code, ms: 5, clientRequestId: 'id' };
}

/** Answers in their order, the last for ever. */
function line(answers: readonly ScoringAnswer[], signal = new AbortController().signal) {
  const waits: number[] = [];
  const sent: Parameters<Line['send']>[0][] = [];
  const own: Line = {
    url: 'https://credit.westeurope.inference.ml.azure.com/score',
    headers: { authorization: 'Bearer x' },
    signal,
    random: () => 0.5,
    time: {
      now: () => waits.reduce((sum, ms) => sum + ms, 0),
      wait: async ms => {
        waits.push(Math.round(ms));
      },
    },
    send: async request => {
      sent.push(request);
      return answers[Math.min(sent.length, answers.length) - 1] as ScoringAnswer;
    },
  };
  return { own, waits, sent };
}

describe('one request', () => {
  test.each<[string, ScoringAnswer[], number, number]>([
    ['200 is sent once', [answer(200)], 1, 200],
    ['401 is sent once', [answer(401)], 1, 401],
    ['408 is sent once: a repeat doubles the work', [answer(408)], 1, 408],
    ['429 backs off', [answer(429), answer(429), answer(200)], 3, 200],
    ['429 gives up', [answer(429)], 4, 429],
    ['503 backs off', [answer(503), answer(200)], 2, 200],
    ['409 waits', [answer(409), answer(200)], 2, 200],
    ['500 is tried once more', [answer(500), answer(500), answer(200)], 2, 500],
    [
      '424 of the container is sent once',
      [answer(424, { 'ms-azureml-model-error-statuscode': '500' })],
      1,
      424,
    ],
    ['424 of nobody backs off', [answer(424), answer(200)], 2, 200],
    [
      '424 of a busy container backs off',
      [answer(424, { 'ms-azureml-model-error-statuscode': '429' }), answer(200)],
      2,
      200,
    ],
  ])('%s', async (_, answers, attempts, status) => {
    const { own } = line(answers);

    expect(await sendPatiently(REQUEST, own)).toMatchObject({ attempts, answer: { status } });
  });

  test('waits double, with jitter', async () => {
    const { own, waits } = line([answer(429)]);
    await sendPatiently(REQUEST, own);

    expect(waits).toEqual([750, 1_500, 3_000]);
  });

  test('Retry-After is honoured, and bounded', async () => {
    const { own, waits } = line([
      answer(429, { 'retry-after': '7' }),
      answer(429, { 'retry-after': '9999' }),
      answer(200),
    ]);
    await sendPatiently(REQUEST, own);

    expect(waits).toEqual([7_000, 30_000]);
  });

  test('a connection that breaks is tried once more; a name that does not resolve is not', async () => {
    expect((await sendPatiently(REQUEST, line([fault('ECONNRESET')]).own)).attempts).toBe(2);
    expect((await sendPatiently(REQUEST, line([fault('ENOTFOUND')]).own)).attempts).toBe(1);
  });

  test('a cancelled run sends no more', async () => {
    const controller = new AbortController();
    const { own, sent } = line([answer(429)], controller.signal);
    own.time.wait = async () => controller.abort();
    await sendPatiently(REQUEST, own);

    expect(sent).toHaveLength(1);
  });
});

describe('many requests', () => {
  const isGood = (each: ScoringAnswer) => each.kind === 'answer' && each.status === 200;
  const plan = { repeat: 10, rate: undefined, concurrency: 3 };

  test('percentiles, outcomes and the first failure', async () => {
    const answers = Array.from({ length: 10 }, (_, index) =>
      answer(index === 4 ? 503 : 200, {}, (index + 1) * 10),
    );
    const { load, worst } = await sendMany(REQUEST, line(answers).own, plan, isGood);

    expect(load).toMatchObject({ sent: 10, failed: 1, p50: 50, p90: 90, p99: 100, max: 100 });
    expect(load.outcomes).toEqual([
      { outcome: '200', count: 9 },
      { outcome: '503', count: 1 },
    ]);
    expect(load.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(10);
    expect(worst).toMatchObject({ status: 503 });
  });

  test('a rate spreads them', async () => {
    const { own, waits } = line([answer(200)]);
    await sendMany(REQUEST, own, { repeat: 5, rate: 10, concurrency: 1 }, isGood);

    expect(waits).toEqual([100, 100, 100, 100]);
  });

  test('no more wait at a time than allowed', async () => {
    let [now, most] = [0, 0];
    const { own } = line([answer(200)]);
    own.send = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(resolve => setImmediate(resolve));
      now -= 1;
      return answer(200);
    };
    await sendMany(REQUEST, own, plan, isGood);

    expect(most).toBe(3);
  });

  test('faults count as failures', async () => {
    const { load } = await sendMany(REQUEST, line([fault('ETIMEDOUT')]).own, plan, isGood);

    expect(load).toMatchObject({ failed: 10, outcomes: [{ outcome: 'ETIMEDOUT', count: 10 }] });
  });
});
