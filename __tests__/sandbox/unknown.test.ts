/** What the sandbox does not know fails the test that asked, and looks like nothing that is missing. */
import { describe, expect, test } from '@jest/globals';
import { API_VERSIONS, typeOfPath, versionsOf } from '../../sandbox/data/api-versions.ts';
import { armToken, send } from '../../sandbox/sign-in.ts';
import { startSandbox } from '../../sandbox/start.ts';

const GROUP = '/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-ml';
const WS = `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/ml-prod`;

/** Asks without contracts, and says how the sandbox ends. */
async function asked(method: string, url: string, world: Record<string, unknown> = {}) {
  const sandbox = await startSandbox({ world, registry: 'memory' });
  const headers = { authorization: `Bearer ${await armToken(sandbox)}` };
  const { status, body } = await send(sandbox, method, url, '', headers);
  const end = await sandbox.stop().then(
    () => 'in peace',
    (error: Error) => error.message,
  );
  return { status, code: (JSON.parse(body) as { error: { code: string } }).error.code, end };
}

describe('the sandbox does not end in peace after', () => {
  test.each([
    ['a path', 'GET', `${WS}/nonsense?api-version=2022-10-01`, 501, 'the sandbox has no such path'],
    ['a method', 'DELETE', `${WS}/models/a?api-version=2022-10-01`, 501, 'this path, not this method'],
    ['a version', 'GET', `${WS}?api-version=2022-10-02`, 400, 'has no such api-version'],
    ['a version of another type', 'GET', `${GROUP}?api-version=2022-10-01`, 400, 'has no such api-version'],
    [
      'a filter',
      'GET',
      `/subscriptions/33333333-3333-4333-8333-333333333333/resources?api-version=2021-04-01&$filter=location%20eq%20'a'`,
      501,
      'lists no resources by the filter "location eq',
    ],
  ])('%s that it does not know', async (_what, method, url, status, reason) => {
    const answer = await asked(method, url);

    expect(answer.status).toBe(status);
    expect(answer.code).not.toMatch(/NotFound|InvalidResourceType/);
    expect(answer.end).toContain(`${method} ${url.split('?')[0]}`);
    expect(answer.end).toContain(reason);
  });
});

test('what the resource manager itself refuses is no mistake of the sandbox', async () => {
  expect(await asked('GET', `${WS}?api-version=`)).toMatchObject({
    status: 400,
    code: 'MissingApiVersionParameter',
    end: 'in peace',
  });
  expect(await asked('GET', `${WS}?api-version=latest`)).toMatchObject({
    status: 400,
    code: 'InvalidApiVersionParameter',
    end: 'in peace',
  });
  const world = { missingTypes: ['Microsoft.MachineLearningServices/workspaces'] };
  expect(await asked('GET', `${WS}?api-version=2024-04-01`, world)).toMatchObject({
    status: 404,
    code: 'InvalidResourceType',
    end: 'in peace',
  });
});

test.each([
  ['/subscriptions/s', 'Microsoft.Resources'],
  ['/subscriptions/s/resourceGroups/g', 'Microsoft.Resources'],
  ['/subscriptions/s/providers/Microsoft.Cdn', 'Microsoft.Resources'],
  [`${WS}/models/a/versions`, 'Microsoft.MachineLearningServices/workspaces/models/versions'],
  [`${WS}/providers/Microsoft.Authorization/locks`, 'Microsoft.Authorization/locks'],
])('the type of %s is %s', (path, type) => {
  expect(typeOfPath(path)).toBe(type);
  expect(versionsOf(type)?.length).toBeGreaterThan(0);
});

test('versions are dates, each once', () => {
  for (const versions of Object.values(API_VERSIONS)) {
    expect(versions.filter(one => !/^\d{4}-\d\d-\d\d(-preview)?$/.test(one))).toEqual([]);
    expect(new Set(versions).size).toBe(versions.length);
  }
});
