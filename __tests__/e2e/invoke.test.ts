/** Mode invoke as a user meets it: the committed dist/ as a step and on the command line, against the sandbox. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/start.ts';
import { makeProject } from '../checks/project.js';
import { runAction } from './runner/step.js';

const KEY = 'the-key-of-the-endpoint-1234567890';
const blue = { instanceType: 'Standard_DS3_v2', instanceCount: 1 };
const WORLD = {
  extends: 'healthy.yml',
  workspaces: {
    'ml-prod': {
      endpoints: {
        'credit-scoring': { key: KEY, traffic: { blue: 100 }, deployments: { blue } },
        echo: { key: KEY, traffic: { blue: 100 }, deployments: { blue } },
      },
    },
  },
  faults: [
    {
      on: 'POST /score',
      host: 'echo.westeurope.inference.ml.azure.com',
      status: 424,
      headers: { 'ms-azureml-model-error-statuscode': '500' },
      body: { message: `ValueError: ::error::${KEY}` },
    },
  ],
};
const FILES = { 'sample-request.json': '{"data": [[1, 2]]}' };

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ world: WORLD, registry: 'memory' });
});
afterAll(() => sandbox.stop());

function step(inputs: Record<string, string>) {
  const {
    ACTIONS_ID_TOKEN_REQUEST_URL: url = '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '',
    ...env
  } = sandbox.env;
  return runAction({
    workspace: makeProject(FILES),
    with: { ...sandbox.inputs, mode: 'invoke', request: 'sample-request.json', ...inputs },
    env: { ...env, ENDPOINT_PREFLIGHT_SPEED: '1000' },
    idToken: { url, token },
  });
}

test('a step passes, and its key is masked before anything is printed', async () => {
  const passed = await step({ 'endpoint-name': 'credit-scoring' });

  expect(passed.outcome).toBe('success');
  expect(passed.outputs).toMatchObject({ result: 'passed' });
  expect(passed.masked).toContain(KEY);
  expect(passed.summary).toMatch(/Invoke passed: 1 of 1 request passed/);
});

test('a step fails with the status, the cause and the summary, and shows no key', async () => {
  const failed = await step({ 'endpoint-name': 'echo' });

  expect(failed.outcome).toBe('failure');
  expect(failed.outputs).toMatchObject({ result: 'failed', 'error-name': 'HTTP_424' });
  expect(failed.summary).toMatch(/The container itself answered with status 500/);
  expect(JSON.stringify({ summary: failed.summary, outputs: failed.outputs })).not.toContain(KEY);
  expect(failed.log).not.toContain(KEY);
});

test('a wrong setting fails the step with one sentence', async () => {
  const failed = await step({ 'endpoint-name': 'credit-scoring', 'expect-status': 'ok' });

  expect(failed.outcome).toBe('failure');
  expect(failed.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('"expect-status" is "ok"; it takes a number'),
  ]);
});
