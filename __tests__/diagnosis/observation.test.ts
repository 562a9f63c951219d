/** What Azure answers to those who ask it themselves. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { type Observation, read } from '../../src/diagnosis/observation.js';

const causeOf = (...observations: Observation[]) => diagnose(observations.map(read)).diagnosis?.cause ?? null;
const error = (body: unknown): Observation => ({ kind: 'error', source: 'operation', body });

const QUOTA =
  'Not enough quota available for Standard_F4s_v2 in SubscriptionId 1. Current usage/limit: 0/6. Additional needed: 8';

describe('errors', () => {
  test.each<[string, unknown, string | null]>([
    [
      'a body with JSON in a string',
      {
        error: {
          code: 'BadRequest',
          details: [
            { code: 'X', message: `error detail: ${JSON.stringify({ errors: { VmSize: [QUOTA] } })}` },
          ],
        },
      },
      'vcpu-quota',
    ],
    [
      'a null code with the name in the message',
      { error: { code: null, message: 'ResourceNotReady: User container has crashed or terminated' } },
      'container-crashed',
    ],
    ['a code alone', { code: 'WorkspaceManagedNetworkNotReady' }, 'managed-network-not-ready'],
    [
      'an Error of the SDK',
      Object.assign(new Error('Internal error.'), { code: 'InternalServerError', statusCode: 500 }),
      'internal-error',
    ],
    ['text', `(BadRequest) ${QUOTA}`, 'vcpu-quota'],
    ['nothing', undefined, null],
    ['a number', 12, 'unknown'],
  ])('%s', (_what, body, expected) => {
    expect(causeOf(error(body))).toBe(expected);
  });

  test('a body that refers to itself, or throws when it is read', () => {
    const round: Record<string, unknown> = { message: 'MissingDriverProgram' };
    round.self = round;
    expect(causeOf(error(round))).toBe('no-scoring-script');
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(causeOf(error(trap))).toBeNull();
  });

  test('anything at all', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
        body => void read(error(body)),
      ),
      { numRuns: 300 },
    );
  });
});

test('a state alone, and the log that explains it', () => {
  const state: Observation = { kind: 'state', source: 'deployment', state: 'Failed' };
  const logs = (text: string): Observation => ({ kind: 'logs', source: 'inference-server', text });

  expect(causeOf(state)).toBe('failed-without-reason');
  expect(causeOf({ ...state, state: 'Creating' })).toBe('unknown');
  expect(causeOf({ ...state, state: 'Succeeded' })).toBeNull();
  expect(causeOf(state, logs("ModuleNotFoundError: No module named 'cv2'"))).toBe('module-not-found');
});

test.each<[number, Record<string, string>, string, boolean | undefined, string]>([
  [404, {}, 'No valid deployments to route to. Please check', undefined, 'no-traffic'],
  [424, { 'ms-azureml-model-error-statuscode': '500' }, '', undefined, 'model-error'],
  [408, {}, 'upstream request timeout', undefined, 'scoring-timeout'],
  [503, {}, '', true, 'k8s-http-busy'],
  [503, {}, '', false, 'http-server-error'],
  [418, {}, '', undefined, 'http-other'],
])('HTTP %i', (status, headers, body, isKubernetes, expected) => {
  const observation: Observation = { kind: 'http', source: 'scoring', status, headers, body };
  const { diagnosis } = diagnose([read(observation)], isKubernetes === undefined ? {} : { isKubernetes });
  expect(diagnosis?.cause).toBe(expected);
  expect(diagnosis?.name).toBe(`HTTP_${status}`);
});

test('logs that are withheld are told apart from logs', () => {
  expect(
    read({
      kind: 'logs',
      source: 'x',
      text: "Deployment is in deleting or creating state so logs can't be retrieved.",
    }).log.withheld,
  ).toBe('working');
});
