/** Registries of Azure ML assets in the sandbox: the forms of recordings, and nothing for what it does not know. */
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/start.ts';
import { onRecordings, recorded } from '../azure/recorded.js';
import { credential, plain, rehearsed } from './clients.ts';

const DISCOVERY = 'https://eastus.api.azureml.ms/registrymanagement/v1.0/registries';
const API = 'api-version=2021-10-01-dataplanepreview';
const WORLD = {
  assetRegistries: {
    shared: {
      region: 'northeurope',
      models: { churn: { versions: { 2: {}, 1: { age: '9d', archived: true } } } },
      codes: { scoring: {} },
    },
  },
};

async function signed(sandbox: Sandbox, url: string) {
  const { token } = await (await credential(sandbox)).getToken('https://management.azure.com/.default');
  return plain(url, { authorization: `Bearer ${token}` });
}

const asking = (url: string, world: Record<string, unknown> = WORLD) =>
  rehearsed(world, sandbox => signed(sandbox, url));

/** Where the registry `shared` answers. */
async function below(path: string, world: Record<string, unknown> = WORLD) {
  return rehearsed(world, async sandbox => {
    const { body } = await signed(sandbox, `${DISCOVERY}/shared/discovery`);
    const { primaryRegionResourceProviderUri, subscriptionId, resourceGroup } = body as Record<
      string,
      string
    >;
    const scope = `subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/registries/shared`;
    return signed(sandbox, `${primaryRegionResourceProviderUri}mferp/managementfrontend/${scope}/${path}`);
  });
}

const keysOf = (body: unknown) => Object.keys(body as object).sort();

describe('discovery', () => {
  test('says where a registry answers, to whoever has signed in', async () => {
    const world = { ...WORLD, caller: { roles: [{ role: 'Reader', scope: 'workspace/ml-prod' }] } };

    expect(await asking(`${DISCOVERY}/Shared/discovery`, world)).toMatchObject({
      status: 200,
      body: {
        registryName: 'shared',
        primaryRegionResourceProviderUri: 'https://cert-northeurope.experiments.azureml.net/',
      },
    });
    expect((await rehearsed(WORLD, () => plain(`${DISCOVERY}/shared/discovery`))).status).toBe(401);
  });

  test('of a name that nobody has', async () => {
    expect(await asking(`${DISCOVERY}/nobody/discovery`)).toMatchObject({
      status: 404,
      body: {
        error: {
          code: 'UserError',
          innerError: { code: 'NotFound', innerError: { code: 'RegistryNotFound' } },
        },
      },
    });
  });
});

describe('assets', () => {
  test('by version, by name, and in lists without what is archived', async () => {
    expect(await below(`models/churn/versions/2?${API}`)).toMatchObject({
      status: 200,
      body: { id: 'azureml://registries/shared/models/churn/versions/2', name: '2' },
    });
    expect((await below(`models/churn/versions/1?${API}`)).body).toMatchObject({
      properties: { isArchived: true },
    });
    expect((await below(`models/churn?${API}`)).body).toMatchObject({
      properties: { latestVersion: '2', nextVersion: '3' },
    });
    const listed = (await below(`models/churn/versions?${API}&$orderBy=createdtime desc&$top=5`)).body;
    expect((listed as { value: { name: string }[] }).value.map(({ name }) => name)).toEqual(['2']);
    expect((await below(`models/churn/versions/3?${API}`)).body).toMatchObject({
      error: { code: 'UserError' },
    });
  });

  test('of a private registry want a role', async () => {
    const world = { ...WORLD, caller: { roles: [{ role: 'Reader', scope: 'workspace/ml-prod' }] } };

    expect((await below(`models/churn?${API}`, world)).status).toBe(403);
  });

  test.each([
    ['a path', `datasets/churn?${API}`],
    ['an api-version', 'models/churn?api-version=2024-04-01'],
    ['no api-version', 'models/churn'],
  ])('with %s that the sandbox does not know fails the test that asked', async (_what, path) => {
    await expect(below(path)).rejects.toThrow('registries of assets have no');
  });
});

onRecordings('the answers have the keys of recordings', async () => {
  const discovery = await asking(`${DISCOVERY}/shared/discovery`);
  const code = await below(`codes/scoring/versions/1?${API}`);
  const gone = await asking(`${DISCOVERY}/nobody/discovery`);
  const recordedCode = recorded('49-registry-codeVersion-200.json') as { properties: object };

  expect(keysOf(discovery.body)).toEqual(keysOf(recorded('48-registry-discovery-200.json')));
  expect(keysOf(code.body)).toEqual(keysOf(recordedCode));
  expect(keysOf((code.body as { properties: object }).properties)).toEqual(keysOf(recordedCode.properties));
  const error = (body: unknown) => keysOf((body as { error: object }).error);
  expect(error(gone.body)).toEqual(error(recorded('46-assetRegistry-gone-404.json')));
});
