/** Each status and each fault of the network, from the real client over real TLS, in the words of this deployment. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';
import type { Invoked, Report } from '../../../src/model/report.js';
import { invoke } from '../../../src/modes/invoke.js';
import { readSettings } from '../../../src/run/settings.js';
import { makeProject } from '../../checks/project.js';
import { deployment } from '../../checks/table.js';
import { inSandbox } from '../../sandboxed.js';

const SECRET = 'the secret of the sandbox';
const SUFFIX = '.westeurope.inference.ml.azure.com';
const HTML = '<html><head><title>502 Bad Gateway</title></head></html>';
const MODEL_ERROR = {
  'ms-azureml-model-error-statuscode': '500',
  'ms-azureml-model-error-reason': 'model_error',
};

/** One endpoint a fault. */
const FAULTS: Readonly<Record<string, object>> = {
  slow: { status: 408, body: 'upstream request timeout' },
  raised: {
    status: 424,
    headers: MODEL_ERROR,
    body: { message: 'An unexpected error occurred in scoring script. Check the logs for more info.' },
  },
  asleep: {
    status: 424,
    headers: { 'ms-azureml-model-error-reason': 'model_not_ready' },
    body: 'no healthy upstream',
  },
  wrongly: {
    status: 424,
    headers: { 'ms-azureml-model-error-statuscode': '400' },
    body: { message: 'POST body is empty' },
  },
  busy: { status: 429, body: 'too many pending requests' },
  limited: { status: 429, body: 'rate limit exceeded' },
  large: { status: 413, body: '' },
  broken: { status: 500, body: '' },
  page: { status: 502, headers: { 'content-type': 'text/html' }, body: HTML },
  elsewhere: { status: 307, headers: { location: 'https://attacker.example.com/score' } },
  reset: { end: 'reset' },
  denied: { status: 403, body: '' },
  echo: { status: 200, body: { result: 'you sent Bearer the-key-of-echo' } },
};

const deployments = { blue: { instanceType: 'Standard_DS3_v2', instanceCount: 2 } };
const endpoint = (extra: object = {}) => ({ traffic: { blue: 100 }, deployments, ...extra });
const WORLD = {
  extends: 'healthy.yml',
  caller: { secret: SECRET },
  workspaces: {
    'ml-prod': {
      endpoints: {
        ...Object.fromEntries(
          Object.keys(FAULTS).map(name => [name, endpoint({ key: `the-key-of-${name}` })]),
        ),
        idle: endpoint({ traffic: { blue: 0 } }),
        tokened: endpoint({ authMode: 'AMLToken' }),
        entra: endpoint({ authMode: 'AADToken' }),
        unborn: endpoint({ state: 'Creating' }),
      },
    },
  },
  faults: Object.entries(FAULTS).map(([name, fault]) => ({
    on: 'POST /score',
    host: `${name}${SUFFIX}`,
    ...fault,
  })),
};

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ world: WORLD, registry: 'memory' });
});
afterAll(() => sandbox.stop());

const hidden: string[] = [];

async function called(name: string, inputs: Record<string, string> = {}): Promise<Report> {
  const given: Record<string, string> = {
    ...sandbox.inputs,
    mode: 'invoke',
    request: '{"data": [[1, 2]]}',
    'endpoint-name': name,
    ...inputs,
  };
  const settings = readSettings(input => given[input] ?? '', makeProject({}));
  const env = { AZURE_CLIENT_SECRET: SECRET, ENDPOINT_PREFLIGHT_SPEED: '10000' };
  const hide = (secret: string) => void hidden.push(secret);
  const { report } = await inSandbox(sandbox, () => invoke(settings, { env, hide }));
  return report;
}

async function one(name: string, inputs: Record<string, string> = {}): Promise<Invoked> {
  const { invoked = [] } = await called(name, inputs);
  return invoked[0] as Invoked;
}

/** All that is said of it, a line each. */
function words({ problems, notes }: Invoked): string {
  return [...problems, ...notes].map(({ message, advice }) => `${message} ${advice}`).join('\n');
}

describe('an endpoint that answers', () => {
  test('passes, with the deployment and both ids', async () => {
    const report = await called('credit-scoring');

    expect(report).toMatchObject({ mode: 'invoke', result: 'passed', diagnosis: null });
    expect(report.invoked).toEqual([
      expect.objectContaining({
        verdict: 'passed',
        status: 200,
        deployment: 'blue',
        attempts: 1,
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        clientRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      }),
    ]);
  });

  test.each(['tokened', 'entra'])('passes with the token of its own mode: %s', async name => {
    expect(await one(name)).toMatchObject({ verdict: 'passed', status: 200 });
  });

  test('answers for a deployment without traffic when it is named', async () => {
    expect(await one('idle', { 'deployment-name': 'blue' })).toMatchObject({ verdict: 'passed' });
  });

  test('hides what opened it before anything is sent', async () => {
    hidden.length = 0;
    const answer = await one('echo');

    expect(hidden).toEqual(['the-key-of-echo']);
    expect(answer.answer).toContain('you sent Bearer ***');
  });
});

test.each<[string, RegExp]>([
  ['slow', /request_timeout_ms of blue is 5000 ms/],
  ['raised', /The container itself answered with status 500 \(model_error\)/],
  ['asleep', /No container answered \(model_not_ready\)/],
  ['wrongly', /status 400\. Compare the request with what run\(\) reads/],
  [
    'busy',
    /blue lets 4 requests wait at a time \(2 × max_concurrent_requests_per_instance 1 × instance_count 2\)/,
  ],
  ['limited', /More requests came in a second than the endpoint accepts/],
  ['large', /The request has 0\.000 MB/],
  ['broken', /status 500 instead of 200/],
  ['page', /is a web page, so something other than the endpoint may have answered/],
  ['elsewhere', /redirect to attacker\.example\.com \(HTTP 307\), which was not followed/],
  ['reset', /broke the connection \(ECONNRESET/],
  ['denied', /The primary key of denied, fetched \d+ s before, was refused/],
  ['idle', /Traffic of idle: blue 0 %.*deployment-name: blue/s],
])('%s: what it means in the numbers of this deployment', async (name, expected) => {
  const answer = await one(name);

  expect(answer.verdict).toBe('failed');
  expect(words(answer)).toMatch(expected);
});

test.each<[string, string]>([
  ['slow', 'scoring-timeout'],
  ['raised', 'model-error'],
  ['busy', 'too-many-requests'],
  ['idle', 'no-traffic'],
])('%s: the cause in the catalogue', async (name, cause) => {
  expect((await one(name)).diagnosis?.cause).toBe(cause);
});

test('a redirect gets no key: the other host was never asked', async () => {
  await one('elsewhere');

  expect(sandbox.requests.filter(({ host }) => host.includes('attacker'))).toEqual([]);
});

test('what backs off is sent four times, what failed for good once', async () => {
  expect((await one('busy')).attempts).toBe(4);
  expect((await one('raised')).attempts).toBe(1);
});

test('many requests: how many, how fast, what they came to', async () => {
  const { load } = await one('credit-scoring', { repeat: '20', concurrency: '5' });

  expect(load).toMatchObject({ sent: 20, failed: 0, outcomes: [{ outcome: '200', count: 20 }] });
});

test.each<[string, string, Record<string, string>]>([
  ['an endpoint that is not there', 'has no endpoint of that name', { 'endpoint-name': 'none' }],
  ['a deployment that is not there', 'the endpoint has only blue', { 'deployment-name': 'green' }],
  ['an odd name', 'letters, digits and dashes', { 'endpoint-name': '../x' }],
])('%s is a wrong setting', async (_, expected, inputs) => {
  await expect(called('credit-scoring', inputs)).rejects.toThrow(expected);
});

test('an endpoint without a scoring URI was not called, and that is no pass', async () => {
  const report = await called('unborn');

  expect(report).toMatchObject({ result: 'incomplete', invoked: [{ verdict: 'not-sent' }] });
  expect(report.notChecked[0]?.message).toMatch(/has no scoring URI yet/);
});

test('an address of the workflow gets no credential of Azure', async () => {
  const before = sandbox.requests.length;
  const answer = await one('credit-scoring', { 'scoring-url': `https://credit-scoring${SUFFIX}/score` });
  const asked = sandbox.requests.slice(before);

  expect(asked.map(({ host }) => host)).toEqual([`credit-scoring${SUFFIX}`]);
  expect(words(answer)).toMatch(/The request had no key/);
});

test('dry-run sends nothing, and asks nobody', async () => {
  const before = sandbox.requests.length;
  const report = await called('credit-scoring', { 'dry-run': 'true' });

  expect(report).toMatchObject({ result: 'passed', invoked: [{ verdict: 'not-sent' }] });
  expect(sandbox.requests).toHaveLength(before);
});

test('dry-run holds the request against the one deployment of the files', async () => {
  const given: Record<string, string> = {
    ...sandbox.inputs,
    mode: 'invoke',
    request: '{"data": [[1]]}',
    'dry-run': 'true',
  };
  const root = makeProject({
    'blue.yml': deployment('model: {path: model, type: mlflow_model}', ['environment']),
    'model/MLmodel': 'flavors: {python_function: {}}\n',
  });
  const settings = readSettings(input => given[input] ?? '', root);
  const { report } = await invoke(settings, { env: {}, hide: () => undefined });

  expect(report).toMatchObject({ result: 'failed', invoked: [{ verdict: 'not-sent' }] });
  expect(words(report.invoked?.[0] as Invoked)).toMatch(/has no "input_data", but "data"/);
});
