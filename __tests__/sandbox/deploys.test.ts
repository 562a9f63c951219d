/** Deploys over time, followed by the real client: one that goes well, one for each failure code, and what is refused. */
import { describe, expect, test } from '@jest/globals';
import { steppedClock } from '../../sandbox/clock.ts';
import type { Sandbox } from '../../sandbox/start.ts';
import { all, armGet, machineLearning, plain, refusal, rehearsed, WORKSPACE } from './clients.ts';

/** Each request takes ten simulated seconds. Tokens must not expire meanwhile: that has a test of its own. */
const fast = () => ({ clock: steppedClock(10_000) });
const LONG = { tokens: { lifetime: '30d' } };
const POLL = { updateIntervalInMs: 1 };

const DEPLOYMENT = {
  location: 'westeurope',
  sku: { name: 'Default', capacity: 1 },
  properties: {
    endpointComputeType: 'Managed' as const,
    instanceType: 'Standard_DS3_v2',
    scaleSettings: { scaleType: 'Default' as const },
    codeConfiguration: { codeId: asset('codes/credit-code/versions/1'), scoringScript: 'score.py' },
  },
};

/** The id of an asset of the workspace. */
function asset(path: string): string {
  const subscription = '33333333-3333-4333-8333-333333333333';
  return `/subscriptions/${subscription}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-prod/${path}`;
}

async function create(sandbox: Sandbox, name = 'green', endpoint = 'fresh') {
  const ml = await machineLearning(sandbox);
  const environmentId = asset('environments/credit-env/versions/7');
  const properties = { ...DEPLOYMENT.properties, environmentId };
  const given = { ...DEPLOYMENT, properties };
  return ml.onlineDeployments.beginCreateOrUpdateAndWait(...WORKSPACE, endpoint, name, given, POLL);
}

/** What the operation says that the deployment's resource names. */
async function reason(sandbox: Sandbox): Promise<{ code: string | null; message: string }> {
  const ml = await machineLearning(sandbox);
  const failed = await ml.onlineDeployments.get(...WORKSPACE, 'fresh', 'green');
  expect(failed.properties.provisioningState).toBe('Failed');
  const { pathname } = new URL(failed.properties.properties?.AzureAsyncOperationUri ?? '');
  const { body } = await armGet(sandbox, pathname, '2022-10-01');
  return (body as { error: { code: string | null; message: string } }).error;
}

async function used(sandbox: Sandbox): Promise<number | undefined> {
  const ml = await machineLearning(sandbox);
  const rows = await all(ml.usages.list('westeurope'));
  const row = rows.find(
    one => one.type?.endsWith('/vmFamily/dedicatedCores/usages') && one.name?.value === 'standardDSv2Family',
  );
  return row?.currentValue;
}

test('a whole life: endpoint, deployment, traffic, score, scale, and the way back', () =>
  rehearsed(
    LONG,
    async sandbox => {
      const ml = await machineLearning(sandbox);
      const endpoint = {
        location: 'westeurope',
        identity: { type: 'SystemAssigned' },
        properties: { authMode: 'Key' },
      };
      const at = [...WORKSPACE, 'new-scoring'] as const;
      const made = await ml.onlineEndpoints.beginCreateOrUpdateAndWait(...at, endpoint, POLL);
      expect(made.properties.provisioningState).toBe('Succeeded');
      const grants = sandbox.world.roleAssignments.filter(
        one => one.principalId === made.identity?.principalId,
      );
      expect(grants).toHaveLength(3);

      expect(await used(sandbox)).toBe(8);
      const blue = await create(sandbox, 'blue', 'new-scoring');
      expect(blue.properties.provisioningState).toBe('Succeeded');
      expect(await used(sandbox)).toBe(16);

      const { primaryKey } = await ml.onlineEndpoints.listKeys(...at);
      const score = (key = primaryKey ?? '') =>
        plain(
          'https://new-scoring.westeurope.inference.ml.azure.com/score',
          { authorization: `Bearer ${key}` },
          {},
        );
      expect(await score()).toMatchObject({
        status: 404,
        text: expect.stringContaining('No valid deployments to route to'),
      });
      const traffic = { ...endpoint, properties: { authMode: 'Key', traffic: { blue: 100 } } };
      await ml.onlineEndpoints.beginCreateOrUpdateAndWait(...at, traffic, POLL);
      expect(await score()).toMatchObject({ status: 200, body: { deployment: 'blue' } });
      expect((await score('guess')).status).toBe(401);

      await ml.onlineDeployments.beginUpdateAndWait(...at, 'blue', { sku: { capacity: 2 } }, POLL);
      expect(await used(sandbox)).toBe(8 + 3 * 4);
      expect((await ml.onlineDeployments.get(...at, 'blue')).sku?.capacity).toBe(2);

      const refused = await refusal(ml.onlineDeployments.beginDeleteAndWait(...at, 'blue', POLL));
      expect(refused.message).toContain("Can't delete deployment [blue] with non-zero traffic weight");
      await ml.onlineEndpoints.beginDeleteAndWait(...at, POLL);
      expect((await refusal(ml.onlineEndpoints.get(...at))).status).toBe(404);
      expect(await used(sandbox)).toBe(8);
    },
    fast(),
  ));

test('while it goes: states, the operation named on the resource, status, events, logs', () =>
  rehearsed({ extends: 'err-2200-crash.yml' }, async sandbox => {
    const ml = await machineLearning(sandbox);
    const { clock } = sandbox;
    const at = [...WORKSPACE, 'fresh', 'green'] as const;
    await ml.onlineDeployments.beginCreateOrUpdate(...at, DEPLOYMENT);
    const look = async () => {
      const { properties } = await ml.onlineDeployments.get(...at);
      const uri = properties.properties?.AzureAsyncOperationUri ?? '';
      const path = new URL(uri).pathname;
      const operation = (await armGet(sandbox, path, '2022-10-01')).body as {
        status: string;
        error?: { message: string };
      };
      const log =
        (await ml.onlineDeployments.getLogs(...at, { containerType: 'InferenceServer' })).content ?? '';
      return { state: properties.provisioningState, uri, operation, log };
    };

    const first = await look();
    expect(first).toMatchObject({ state: 'Creating', operation: { status: 'Updating' } });
    expect(first.uri).toMatch(
      /\/locations\/westeurope\/mfeOperationsStatus\/odidp:[0-9a-f-]+:[0-9a-f-]+\?api-version=/,
    );
    expect(first.log).toBe("Deployment is in deleting or creating state so logs can't be retrieved.");

    clock.advance(100_000);
    expect((await look()).log).toMatch(
      /^Instance status:\nSystemSetup: Succeeded\nUserContainerImagePull: InProgress\n/,
    );

    clock.advance(5 * 60_000);
    const crashing = await look();
    expect(crashing.log).toContain('UserContainerStart: InProgress');
    expect(crashing.log).toMatch(
      /\nKind: Pod, Name: LivenessProbeFailed, Type: Warning, Time: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z, Message: Liveness probe failed: HTTP probe failed with statuscode: 502\n/,
    );
    expect(crashing.log.match(/No module named 'lightgbm'/g)?.length).toBe(3);
    const { content } = await ml.onlineDeployments.getLogs(...at, {
      containerType: 'InferenceServer',
      tail: 2,
    });
    expect(content?.split('Container logs:\n')[1]?.split('\n').filter(Boolean)).toHaveLength(2);

    clock.advance(15 * 60_000);
    const failed = await look();
    expect(failed).toMatchObject({ state: 'Failed', operation: { status: 'Failed' } });
    expect(failed.operation.error?.message).toContain('User container has crashed or terminated');
    expect(failed.log).toContain("No module named 'lightgbm'");
    clock.advance(10 * 60_000);
    expect((await look()).log).toBe(
      'There are no logs for this deployment at the moment. Please try again later.',
    );

    const again = await refusal(ml.onlineDeployments.beginCreateOrUpdateAndWait(...at, DEPLOYMENT, POLL));
    expect(again.details).toContain('failed during initial provisioning and is in an unrecoverable state');
  }));

describe('a world for each failure', () => {
  test.each([
    ['err-1100-no-row', 'OutOfQuota', 'your maximum amount of quota is [N/A]'],
    ['err-1101-capacity', 'OutOfQuota', 'lack of Azure Machine Learning capacity'],
    ['err-1102-roles', 'OutOfQuota', 'role assignments'],
    ['err-1200-image-pull', 'BadArgument', 'does not have pull permission on the registry'],
    ['err-1300-model-download', 'BadArgument', 'Startup task failed due to authorization error'],
    ['err-1350-disk', 'OutOfQuota', 'Not enough space on the disk'],
    ['err-2100-cannot-start', 'OutOfQuota', 'OutOfQuota: The container requests more resources'],
    ['err-2200-crash', null, 'ResourceNotReady: User container has crashed'],
    ['err-2200-model-path', 'BadArgument', 'User container has crashed'],
    ['err-2200-probe', null, 'ResourceNotReady: User container has crashed'],
    ['err-2200-slow-start', null, 'ResourceNotReady: User container has crashed'],
    ['err-5000-internal', 'InternalServerError', 'Internal error'],
    ['image-build-failure', null, 'timeout while waiting for Environment Image'],
  ])('%s', (name, code, text) =>
    rehearsed(
      { extends: `${name}.yml`, ...LONG },
      async sandbox => {
        const { message } = await refusal(create(sandbox));
        expect(message).toContain('The long-running operation has failed');
        const error = await reason(sandbox);
        expect(error.message).toContain(text);
        expect(error.code).toBe(code);
      },
      fast(),
    ),
  );

  test('err-1100-quota: the PUT itself is refused, and nothing is created', () =>
    rehearsed({ extends: 'err-1100-quota.yml' }, async sandbox => {
      const ml = await machineLearning(sandbox);
      const refused = await refusal(create(sandbox));
      expect(refused.status).toBe(400);
      expect(refused.details).toContain('Current usage/limit: 96/100. Additional needed: 8');
      const names = (await all(ml.onlineDeployments.list(...WORKSPACE, 'fresh'))).map(one => one.name);
      expect(names).toEqual([]);
    }));

  test('err-1103-endpoints: no more endpoints', () =>
    rehearsed({ extends: 'err-1103-endpoints.yml' }, async sandbox => {
      const ml = await machineLearning(sandbox);
      const endpoint = {
        location: 'westeurope',
        identity: { type: 'SystemAssigned' },
        properties: { authMode: 'Key' },
      };
      const call = ml.onlineEndpoints.beginCreateOrUpdateAndWait(...WORKSPACE, 'fresh', endpoint, POLL);
      expect((await refusal(call)).message).toContain('Current usage/limit: 1/1');
    }));
});

describe('without a play the deploy does what the world gives reason for', () => {
  const fails = async (world: object) => {
    const options = { extends: 'plays.yml', ...LONG, ...world };
    return (await rehearsed(options, sandbox => refusal(create(sandbox)), fast())).message;
  };

  test('all is there: it succeeds', async () => {
    expect(await fails({})).toBe('');
  });

  test('the image is missing', async () => {
    const world = { containerRegistries: { crmlprod: { images: { 'credit-scoring:1.4.0': null } } } };
    expect(await fails(world)).toContain('Unable to download user container image');
  });

  test('the identity may not pull, or may not read the files', async () => {
    const endpoints = { fresh: { identity: 'id-own' } };
    const world = { identities: { 'id-own': {} }, workspaces: { 'ml-prod': { endpoints } } };
    const roleAssignments = [{ principal: 'id-own', role: 'AcrPull', scope: 'containerRegistry/crmlprod' }];
    expect(await fails(world)).toContain('does not have pull permission on the registry');
    const denied = 'Startup task failed due to authorization error';
    expect(await fails({ ...world, roleAssignments })).toContain(denied);
    // Contributor may list the containers, and reads no blob.
    const contributor = [{ principal: 'id-own', role: 'Contributor', scope: 'subscription' }];
    expect(await fails({ ...world, roleAssignments: contributor })).toContain(denied);
  });

  test('the region has no machines', async () => {
    const regions = { westeurope: { withoutCapacity: ['Standard_DS3_v2'] } };
    expect(await fails({ regions })).toContain('lack of Azure Machine Learning capacity');
  });
});

describe('what the service refuses at once', () => {
  test('a taken name, a failed endpoint, a busy deployment, traffic that does not add up', () =>
    rehearsed(
      {
        extends: 'plays.yml',
        workspaces: { 'ml-prod': { endpoints: { broken: { state: 'Failed' } } } },
        regions: { westeurope: { takenEndpointNames: ['taken'] } },
      },
      async sandbox => {
        const ml = await machineLearning(sandbox);
        const endpoint = {
          location: 'westeurope',
          identity: { type: 'SystemAssigned' },
          properties: { authMode: 'Key' },
        };
        const taken = ml.onlineEndpoints.beginCreateOrUpdateAndWait(...WORKSPACE, 'taken', endpoint, POLL);
        expect((await refusal(taken)).message).toContain('unique within a region');
        const onBroken = create(sandbox, 'green', 'broken');
        expect((await refusal(onBroken)).details).toContain('has not been created successfully');
        await ml.onlineDeployments.beginCreateOrUpdate(...WORKSPACE, 'fresh', 'green', DEPLOYMENT);
        expect((await refusal(create(sandbox))).status).toBe(409);
        const uneven = { ...endpoint, properties: { authMode: 'Key', traffic: { blue: 30 } } };
        const call = ml.onlineEndpoints.beginCreateOrUpdateAndWait(
          ...WORKSPACE,
          'credit-scoring',
          uneven,
          POLL,
        );
        expect((await refusal(call)).status).toBe(400);
      },
    ));

  test('a policy', () =>
    rehearsed(
      { policyAssignments: { keyless: { displayName: 'No keys', denies: 'PUT */onlineEndpoints/*' } } },
      async sandbox => {
        const ml = await machineLearning(sandbox);
        const endpoint = {
          location: 'westeurope',
          identity: { type: 'SystemAssigned' },
          properties: { authMode: 'Key' },
        };
        const call = ml.onlineEndpoints.beginCreateOrUpdateAndWait(...WORKSPACE, 'other', endpoint, POLL);
        expect(await refusal(call)).toMatchObject({ status: 403, code: 'RequestDisallowedByPolicy' });
      },
    ));
});

test('a deployment can be in a play from the start', () =>
  rehearsed(
    {
      extends: 'err-5000-internal.yml',
      workspaces: {
        'ml-prod': { endpoints: { 'credit-scoring': { deployments: { green: { play: 'internal' } } } } },
      },
    },
    async sandbox => {
      const ml = await machineLearning(sandbox);
      const state = async () =>
        (await ml.onlineDeployments.get(...WORKSPACE, 'credit-scoring', 'green')).properties
          .provisioningState;
      expect(await state()).toBe('Creating');
      sandbox.clock.advance(8 * 60_000);
      expect(await state()).toBe('Failed');
    },
  ));
