/** What the service refuses at once, in its words, whatever the world has in store: references, code, sizes, names. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { referenceOf } from '../../sandbox/arm/references.ts';
import { deploy } from '../../sandbox/deploy.ts';
import { armToken, send } from '../../sandbox/sign-in.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start.ts';

const GROUP = '/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-ml';
const HOME = `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/ml-prod`;
const SERVED = { versions: { '1': { inferenceConfig: { scoringRoute: { path: '/score', port: 5001 } } } } };

const WORLD = {
  extends: 'plays.yml',
  assetRegistries: { shared: { models: { base: {} }, environments: { serving: {} } } },
  workspaces: {
    'ml-prod': {
      models: {
        flow: { versions: { '1': { type: 'mlflow_model' } } },
        inference: { versions: { '1': { type: 'triton_model' } } },
      },
      environments: { served: SERVED },
      endpoints: {
        fresh: { deployments: { blue: {} }, traffic: { blue: 100 } },
        gone: { state: 'Deleting' },
      },
    },
    'ml-managed': {
      managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound', status: 'Active' },
      environments: { served: SERVED },
      endpoints: { inside: {} },
    },
  },
};

let sandbox: Sandbox;
let count = 0;

beforeAll(async () => {
  sandbox = await startSandbox({ world: WORLD, validate: true, registry: 'memory' });
});

afterAll(() => sandbox.stop());

function ask(method: string, path: string, body: unknown, version = '2024-04-01') {
  return armToken(sandbox).then(token =>
    send(sandbox, method, `${path}?api-version=${version}`, JSON.stringify(body), {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    }),
  );
}

/** A deployment of its own each time; the answer to its PUT. */
function put(properties: Record<string, unknown>, more: { deployment?: string; instanceType?: string } = {}) {
  count += 1;
  return deploy(sandbox, { endpoint: 'fresh', deployment: `green-${count}`, properties, ...more });
}

/** Not sent at all. */
const CODE = { codeConfiguration: undefined };
const of = (path: string) => `${HOME}/${path}`;

describe('a deployment is refused that names', () => {
  test.each([
    [
      'a model that is not there',
      { model: of('models/nowhere/versions/1') },
      404,
      ['"UserError"', '"ModelNotFound"', 'Model container with name: nowhere not found.'],
    ],
    [
      'a version of a model that is not there',
      { model: of('models/credit-model/versions/99') },
      404,
      ['"ModelNotFound"', 'Model with name: credit-model and version: 99 not found.'],
    ],
    [
      'an environment that is not there',
      { environmentId: of('environments/nowhere/versions/7') },
      404,
      ['"EnvironmentNotFound"', 'nowhere not found'],
    ],
    [
      'a version of an environment that is not there',
      { environmentId: of('environments/credit-env/versions/8') },
      404,
      ['"EnvironmentNotFound"', 'version: 8 not found'],
    ],
    [
      'code that is not there',
      { codeConfiguration: { codeId: of('codes/credit-code/versions/2'), scoringScript: 'score.py' } },
      404,
      ['"CodeNotFound"', 'version: 2 not found'],
    ],
    [
      'a short name',
      { model: 'azureml:credit-model:3' },
      400,
      ["asset ID 'azureml:credit-model:3' is invalid"],
    ],
    [
      'an asset of another workspace',
      { model: of('models/credit-model/versions/3').replace('ml-prod', 'ml-managed') },
      400,
      ['is invalid'],
    ],
    ['an asset of another kind', { model: of('environments/credit-env/versions/7') }, 400, ['is invalid']],
    ['an asset without a version', { model: of('models/credit-model') }, 400, ['is invalid']],
    [
      'neither code nor a server, for a model of its own',
      CODE,
      400,
      ['"MissingDriverProgram"', 'Could not find driver program in the request.'],
    ],
    [
      'nothing at all',
      { ...CODE, model: undefined, environmentId: undefined },
      400,
      ['"MissingDriverProgram"'],
    ],
    [
      'a probe that waits too long',
      { livenessProbe: { timeout: 'PT6M' } },
      400,
      ['LivenessProbe.TimeoutSeconds', 'Probe: <360>. The value should be less than 300.'],
    ],
    [
      'the same of the other probe',
      { readinessProbe: { timeout: 'PT300S' } },
      400,
      ['ReadinessProbe', '<300>'],
    ],
    [
      'a request that may take too long',
      { requestSettings: { requestTimeout: 'PT3M1S' } },
      400,
      ['ScoringTimeoutMs must be between 50 and 180000'],
    ],
    ['a request without time', { requestSettings: { requestTimeout: 'PT0.01S' } }, 400, ['between 50 and']],
  ])('%s', async (_what, properties, status, words) => {
    const answer = await put(properties);

    expect([answer.status, answer.body]).toEqual([status, expect.any(String)]);
    for (const word of words) expect(answer.body).toContain(word);
    const { status: after } = await ask(
      'GET',
      of(`onlineEndpoints/fresh/deployments/green-${count}`),
      undefined,
    );
    expect(after).toBe(404);
  });

  test.each([
    ['Standard_X1_v9', 'Standard_X1_v9'],
    ['', ''],
  ])('the size "%s", which is not offered', async instanceType => {
    const { status, body } = await put({}, { instanceType });

    expect(status).toBe(400);
    expect(body).toContain(
      `The specified value ${instanceType} for property VmSize is not a supported VM size.`,
    );
  });

  test.each(['a', '1a', 'under_score', `a${'b'.repeat(32)}`])('itself %s', async name => {
    const { status, body } = await put({}, { deployment: name });

    expect([status, body]).toEqual([400, expect.stringContaining('DeploymentName must be 3-32 chars')]);
  });
});

describe('a deployment begins that names', () => {
  test.each([
    [
      'a model that is served as it is',
      { ...CODE, model: of('models/flow/versions/1'), environmentId: undefined },
    ],
    ['a model of Triton', { ...CODE, model: of('models/inference/versions/1'), environmentId: undefined }],
    ['an image with a server', { ...CODE, environmentId: of('environments/served/versions/1') }],
    [
      'a server and no model',
      { ...CODE, model: undefined, environmentId: of('environments/served/versions/1') },
    ],
    ['everything in other letter case', { model: of('models/credit-model/versions/3').toUpperCase() }],
    ['a model of a registry', { model: 'azureml://registries/shared/models/base/versions/1' }],
    [
      'an environment of a registry by its long id',
      {
        environmentId: `${GROUP}/providers/Microsoft.MachineLearningServices/registries/shared/environments/serving/versions/1`,
      },
    ],
    [
      'the longest times',
      { livenessProbe: { timeout: 'PT299S' }, requestSettings: { requestTimeout: 'PT180S' } },
    ],
  ])('%s', async (_what, properties) => {
    expect((await put(properties)).status).toBe(201);
  });
});

test('an asset of a registry that is not there ends a deploy that has begun, as the service says it', async () => {
  const environmentId = 'azureml://registries/lost/environments/serving/versions/3';
  expect((await put({ environmentId })).status).toBe(201);
  sandbox.clock.advance(10_000);
  const made = await ask('GET', of(`onlineEndpoints/fresh/deployments/green-${count}`), undefined);
  const { properties } = JSON.parse(made.body) as {
    properties: { provisioningState: string; properties: { AzureAsyncOperationUri: string } };
  };
  expect(properties.provisioningState).toBe('Failed');

  const { body } = await ask(
    'GET',
    new URL(properties.properties.AzureAsyncOperationUri).pathname,
    undefined,
  );
  expect(JSON.parse(body)).toMatchObject({
    status: 'Failed',
    error: { code: 'ModelRegistryError', message: `Could not find asset with ID: ${environmentId}` },
  });
});

test('the old switch for egress is refused in a workspace with a network of its own, and only there', async () => {
  expect((await put({ egressPublicNetworkAccess: 'Disabled' })).status).toBe(201);

  const managed = HOME.replace('ml-prod', 'ml-managed');
  const inside = (egress: string) =>
    ask('PUT', `${managed}/onlineEndpoints/inside/deployments/blue`, {
      location: 'westeurope',
      sku: { name: 'Default', capacity: 1 },
      properties: {
        endpointComputeType: 'Managed',
        instanceType: 'Standard_DS3_v2',
        environmentId: `${managed}/environments/served/versions/1`,
        egressPublicNetworkAccess: egress,
      },
    });
  expect((await inside('Disabled')).body).toContain('EgressPublicNetworkAccess no longer supported');
  expect((await inside('Enabled')).status).toBe(201);
});

describe('an endpoint', () => {
  const endpoint = (properties: object) => ({
    location: 'westeurope',
    identity: { type: 'SystemAssigned' },
    properties: { authMode: 'Key', ...properties },
  });

  test('that is not there has no deployments, and gets none', async () => {
    const answer = await deploy(sandbox, { endpoint: 'nowhere', deployment: 'blue' });

    expect([answer.status, answer.body]).toEqual([404, expect.stringContaining('ParentResourceNotFound')]);
  });

  test('that is going away gets none', async () => {
    const { status, body } = await deploy(sandbox, { endpoint: 'gone', deployment: 'blue' });

    expect([status, body]).toEqual([400, expect.stringContaining('in deleting provisioning state')]);
  });

  test.each([
    ['a deployment that is not there', { green: 100 }, 'Deployment name green not found for this endpoint'],
    ['a part only', { blue: 30 }, 'The sum of traffic must be 0 or 100, it is 30.'],
    ['more than all', { blue: 110 }, 'it is 110'],
    ['less than nothing', { blue: -100 }, 'it is -100'],
  ])('does not give its traffic to %s', async (_what, traffic, words) => {
    const { status, body } = await ask('PUT', of('onlineEndpoints/fresh'), endpoint({ traffic }));

    expect([status, body]).toEqual([400, expect.stringContaining(words)]);
  });

  test.each([
    ['what is not there', { green: 10 }, 'not found for this endpoint'],
    ['more than half', { blue: 60 }, 'from 0 to 50 percent'],
  ])('does not copy its traffic to %s', async (_what, mirrorTraffic, words) => {
    const { status, body } = await ask('PUT', of('onlineEndpoints/fresh'), endpoint({ mirrorTraffic }));

    expect([status, body]).toEqual([400, expect.stringContaining(words)]);
  });

  test('is not made with traffic for what it has not', async () => {
    const { status } = await ask('PUT', of('onlineEndpoints/early'), endpoint({ traffic: { blue: 100 } }));
    const after = await ask('GET', of('onlineEndpoints/early'), undefined);

    expect([status, after.status]).toEqual([400, 404]);
  });

  test.each(['ab', '1abc', 'under_score'])('is not called %s', async name => {
    const { status, body } = await ask('PUT', of(`onlineEndpoints/${name}`), endpoint({}));

    expect([status, body]).toEqual([400, expect.stringContaining('EndpointName must be 3-32 chars')]);
  });

  test('keeps a deployment that has traffic', async () => {
    const { status, body } = await ask('DELETE', of('onlineEndpoints/fresh/deployments/blue'), undefined);

    expect([status, body]).toEqual([
      400,
      expect.stringContaining("Can't delete deployment [blue] with non-zero traffic weight"),
    ]);
  });
});

test.each([
  ['azureml://registries/r/models/m/versions/1', { kind: 'models', name: 'm', version: '1', registry: 'r' }],
  ['azureml://registries/r/models/m/labels/latest', undefined],
  ['azureml://registries/r/environments/m/versions/1', undefined],
  ['', undefined],
  ['models/m/versions/1', undefined],
])('the model "%s"', (id, reference) => {
  const [workspace] = sandbox.world.workspaces;

  expect(workspace && referenceOf(workspace, 'models', id)).toEqual(reference);
});
