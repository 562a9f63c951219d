/** Every read of the resource manager, by the real clients; each answer is checked against their contracts. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/start.ts';
import {
  all,
  armGet,
  credential,
  machineLearning,
  type Rehearsal,
  refusal,
  rehearse,
  WORKSPACE,
} from './clients.ts';

const WORLD = {
  pageSize: 3,
  workspaces: {
    'ml-prod': {
      managedNetwork: { isolationMode: 'AllowInternetOutbound', status: 'Inactive' },
      imageBuildCompute: 'builders',
      quotas: { standardDSv2Family: 40 },
      computes: {
        training: { size: 'Standard_DS3_v2', nodes: 2, target: 4 },
        notebook: { type: 'ComputeInstance', size: 'Standard_DS2_v2', state: 'Stopped' },
        k8s: { type: 'Kubernetes' },
      },
      datastores: { archive: { container: 'old' } },
      models: {
        'flow-model': {
          versions: { '1': { type: 'mlflow_model', files: { MLmodel: 100 }, tags: { stage: 1 } } },
        },
        'credit-model': { versions: { '1': { archived: true, age: '90d' } } },
        'old-model': { archived: true },
      },
      environments: {
        'route-env': {
          versions: { '1': { inferenceConfig: { livenessRoute: { path: '/live', port: 5001 } } } },
        },
        'built-env': { versions: { '1': { build: { dockerfilePath: 'Dockerfile' } } } },
      },
      codes: { 'credit-code': {} },
      endpoints: {
        manual: { identity: 'id-own', authMode: 'AADToken', traffic: {} },
        odd: { kind: 'K8S', compute: '/subscriptions/s/computes/k', identity: 'none' },
        'credit-scoring': {
          deployments: {
            green: {
              model: 'azureml://m',
              dataCollector: { collections: {} },
              properties: { livenessProbe: { failureThreshold: 5, period: 'PT20S' } },
            },
          },
        },
      },
    },
  },
  assetRegistries: { shared: { models: { base: { versions: { '5': {} } } }, environments: { std: {} } } },
  identities: { 'id-own': {}, 'id-other': {} },
  groups: { readers: { members: ['id-own'] } },
  keyVaults: { 'kv-ml-prod': { networkBypass: 'None' } },
  roleDefinitions: {
    'Usage reader': { actions: ['Microsoft.MachineLearningServices/locations/usages/read'] },
  },
  roleAssignments: [
    { principal: 'id-own', role: 'AcrPull', scope: 'containerRegistry/crmlprod' },
    { principal: 'id-own', role: 'Reader', scope: 'subscription' },
    { principal: 'readers', role: 'Storage Blob Data Reader', scope: 'resourceGroup/rg-ml' },
    { principal: 'id-other', role: 'Key Vault Secrets User', scope: 'keyVault/kv-ml-prod' },
  ],
  policyAssignments: { 'no-keys': { displayName: 'No keys', effect: 'Deny' } },
  regions: {
    westeurope: {
      usages: { standardNCSv3Family: null, standardESv3Family: '?/6', standardFSv2Family: '8/?' },
      sizes: { Standard_DS5_v2: null, Standard_X1: { vCpus: 3, family: 'standardXFamily' } },
      restrictions: { Standard_NC4as_T4_v3: 'NotAvailableForSubscription' },
    },
  },
};

let rehearsal: Rehearsal;
let sandbox: Sandbox;
let ml: Awaited<ReturnType<typeof machineLearning>>;

beforeAll(async () => {
  rehearsal = await rehearse(WORLD);
  sandbox = rehearsal.sandbox;
  ml = await machineLearning(sandbox);
});

// Throws if any answer of this file broke a contract.
afterAll(() => rehearsal.end());

const names = (rows: readonly { name?: string }[]) => rows.map(one => one.name);

describe('the workspace', () => {
  test('with what belongs to it', async () => {
    const workspace = await ml.workspaces.get(...WORKSPACE);

    expect(workspace).toMatchObject({
      location: 'westeurope',
      imageBuildCompute: 'builders',
      v1LegacyMode: false,
    });
    expect(workspace.containerRegistry).toMatch(/\/Microsoft\.ContainerRegistry\/registries\/crmlprod$/);
    expect(names(await all(ml.workspaces.listByResourceGroup('rg-ml')))).toEqual(['ml-prod']);
  });

  test('its managed network only in versions that have it', async () => {
    const path = '{sub}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-prod';
    const at = async (version: string) =>
      ((await armGet(sandbox, path, version)).body as { properties: Record<string, unknown> }).properties;

    expect(await at('2022-10-01')).not.toHaveProperty('managedNetwork');
    expect(await at('2024-04-01')).toHaveProperty('managedNetwork.status.status', 'Inactive');
  });

  test('its datastores', async () => {
    expect(names(await all(ml.datastores.list(...WORKSPACE)))).toEqual([
      'workspaceblobstore',
      'workspaceworkingdirectory',
      'workspaceartifactstore',
      'workspacefilestore',
      'archive',
    ]);
    const store = await ml.datastores.get(...WORKSPACE, 'workspaceblobstore');
    expect(store.properties).toMatchObject({
      datastoreType: 'AzureBlob',
      accountName: 'stmlprod',
      isDefault: true,
    });
  });
});

describe('assets', () => {
  test('containers, versions, the latest, and what is archived', async () => {
    const { modelContainers, modelVersions } = ml;
    expect((await modelContainers.get(...WORKSPACE, 'credit-model')).properties.latestVersion).toBe('3');
    const listed = await all(modelVersions.list(...WORKSPACE, 'credit-model'));
    expect(names(listed)).toEqual(['3', '2']);
    const everything = await all(modelVersions.list(...WORKSPACE, 'credit-model', { listViewType: 'All' }));
    expect(names(everything)).toEqual(['3', '2', '1']);
    const [newest] = await all(
      modelVersions.list(...WORKSPACE, 'credit-model', { orderBy: 'createdtime desc', top: 1 }),
    );
    expect(newest?.name).toBe('3');
    expect((await modelVersions.get(...WORKSPACE, 'credit-model', '1')).properties.isArchived).toBe(true);
    expect(names(await all(modelContainers.list(...WORKSPACE)))).not.toContain('old-model');
  });

  test('models know their type and place, environments their image, codes their place', async () => {
    const flow = await ml.modelVersions.get(...WORKSPACE, 'flow-model', '1');
    expect(flow.properties).toMatchObject({ modelType: 'mlflow_model', tags: { stage: '1' } });
    expect(flow.properties.modelUri).toMatch(
      /\/datastores\/workspaceblobstore\/paths\/models\/flow-model\/1$/,
    );
    const route = await ml.environmentVersions.get(...WORKSPACE, 'route-env', '1');
    expect(route.properties?.inferenceConfig).toEqual({ livenessRoute: { path: '/live', port: 5001 } });
    expect((await ml.environmentVersions.get(...WORKSPACE, 'credit-env', '7')).properties.image).toBe(
      'crmlprod.azurecr.io/credit-scoring:1.4.0',
    );
    expect(
      (await ml.environmentVersions.get(...WORKSPACE, 'built-env', '1')).properties.build?.dockerfilePath,
    ).toBe('Dockerfile');
    expect((await ml.codeVersions.get(...WORKSPACE, 'credit-code', '1')).properties.codeUri).toMatch(
      /^https:\/\/stmlprod\.blob\.core\.windows\.net\/azureml-blobstore-workspace\//,
    );
  });

  test('of a registry, in versions that have registries', async () => {
    const path =
      '{sub}/resourceGroups/rg-registries/providers/Microsoft.MachineLearningServices/registries/shared';
    const model = await armGet(sandbox, `${path}/models/base/versions/5`, '2024-04-01');
    expect(model.body).toMatchObject({ name: '5', properties: { modelType: 'custom_model' } });
    expect((await armGet(sandbox, `${path}/environments/std/versions`, '2024-04-01')).status).toBe(200);
    expect((await armGet(sandbox, `${path}/models/base/versions/6`, '2024-04-01')).status).toBe(404);
  });
});

describe('endpoints and deployments', () => {
  test('in pages, with identity and traffic', async () => {
    expect(names(await all(ml.onlineEndpoints.list(...WORKSPACE)))).toEqual([
      'credit-scoring',
      'manual',
      'odd',
    ]);
    const endpoint = await ml.onlineEndpoints.get(...WORKSPACE, 'manual');
    expect(Object.keys(endpoint.identity?.userAssignedIdentities ?? {})).toEqual([
      expect.stringMatching(/\/userAssignedIdentities\/id-own$/),
    ]);
    const scoring = await ml.onlineEndpoints.get(...WORKSPACE, 'credit-scoring');
    expect(scoring.properties).toMatchObject({
      traffic: { blue: 100 },
      scoringUri: 'https://credit-scoring.westeurope.inference.ml.azure.com/score',
    });
    expect(scoring.identity?.principalId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('deployments, their SKUs, and fields of newer versions', async () => {
    const blue = await ml.onlineDeployments.get(...WORKSPACE, 'credit-scoring', 'blue');
    expect(blue).toMatchObject({ sku: { capacity: 1 }, properties: { instanceType: 'Standard_DS3_v2' } });
    expect(names(await all(ml.onlineDeployments.list(...WORKSPACE, 'credit-scoring')))).toEqual([
      'blue',
      'green',
    ]);
    const [sku] = await all(ml.onlineDeployments.listSkus(...WORKSPACE, 'credit-scoring', 'blue'));
    expect(sku?.capacity?.maximum).toBe(50);
    const path = `{sub}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-prod/onlineEndpoints/credit-scoring/deployments/green`;
    expect((await armGet(sandbox, path, '2024-04-01')).body).toHaveProperty('properties.dataCollector');
    expect((await armGet(sandbox, path, '2022-10-01')).body).not.toHaveProperty('properties.dataCollector');
  });

  test('keys only where there are keys; logs of both containers', async () => {
    const keys = await ml.onlineEndpoints.listKeys(...WORKSPACE, 'credit-scoring');
    expect(keys.primaryKey).not.toBe(keys.secondaryKey);
    expect((await refusal(ml.onlineEndpoints.listKeys(...WORKSPACE, 'manual'))).status).toBe(400);
    expect((await ml.onlineEndpoints.getToken(...WORKSPACE, 'manual')).tokenType).toBe('Bearer');
    const logs = (containerType: string, tail?: number) =>
      ml.onlineDeployments.getLogs(...WORKSPACE, 'credit-scoring', 'blue', {
        containerType,
        ...(tail === undefined ? {} : { tail }),
      });
    expect((await logs('InferenceServer')).content).toContain('ready for serving traffic');
    expect((await logs('StorageInitializer')).content).toContain('Models are downloaded');
    expect(await refusal(logs('inference-server'))).toMatchObject({ status: 400, code: 'UserError' });
  });
});

describe('quota and sizes', () => {
  test('of a family one row of dedicated cores and one of low priority, and none of a workspace', async () => {
    const rows = await all(ml.usages.list('westeurope'));
    const dsv2 = rows.filter(row => row.name?.value === 'standardDSv2Family');
    expect(dsv2.map(row => [row.type?.split('/').slice(1).join('/'), row.currentValue, row.limit])).toEqual([
      ['vmFamily/dedicatedCores/usages', 8, 100],
      ['vmFamily/lowPriorityCores/usages', 0, -1],
    ]);
    expect(rows.some(row => row.name?.value?.includes('NCSv3'))).toBe(false);
  });

  test('what a world does not tell is null', async () => {
    const rows = await all(ml.usages.list('westeurope'));
    const of = (family: string) => rows.find(row => row.name?.value === family);
    expect(of('standardESv3Family')).toMatchObject({ currentValue: null, limit: 6 });
    expect(of('standardFSv2Family')).toMatchObject({ currentValue: 8, limit: null });
  });

  test('the clusters and instances of a workspace', async () => {
    const rows = await all(ml.computeOperations.list(...WORKSPACE));
    expect(rows.map(({ name, properties }) => [name, properties?.computeType])).toEqual([
      ['training', 'AmlCompute'],
      ['notebook', 'ComputeInstance'],
      ['k8s', 'Kubernetes'],
    ]);
  });

  test('caps of the workspace, sizes on offer, the quota service', async () => {
    const caps = (await all(ml.quotas.list('westeurope'))).filter(row => row.type?.includes('workspaces'));
    const lower = caps.filter(row => row.limit !== 100 && row.limit !== null && row.limit !== 6);
    expect(lower.map(row => [row.name?.value, row.limit])).toEqual([['standardDSv2Family', 40]]);
    expect(caps.length).toBeGreaterThan(10);
    const sizes = (await ml.virtualMachineSizes.list('westeurope')).value ?? [];
    expect(sizes.find(size => size.name === 'Standard_X1')).toMatchObject({
      vCPUs: 3,
      family: 'standardXFamily',
    });
    expect(names(sizes)).not.toContain('Standard_DS5_v2');

    const { AzureQuotaExtensionAPI } = await import('@azure/arm-quota');
    const quota = new AzureQuotaExtensionAPI(
      await credential(sandbox),
      sandbox.inputs['subscription-id'] ?? '',
    );
    const scope = `subscriptions/${sandbox.inputs['subscription-id']}/providers/Microsoft.MachineLearningServices/locations/westeurope`;
    const limits = await all(quota.quota.list(scope));
    const usages = await all(quota.usages.list(scope));
    expect(limits.find(row => row.name === 'standardDSv2Family')?.properties?.limit).toMatchObject({
      value: 100,
    });
    expect(usages.find(row => row.name === 'standardDSv2Family')?.properties?.usages).toMatchObject({
      value: 8,
    });
  });

  test("Compute's sizes with their restrictions", async () => {
    const path = `{sub}/providers/Microsoft.Compute/skus?$filter=${encodeURIComponent("location eq 'westeurope'")}`;
    const { value } = (await armGet(sandbox, path, '2021-07-01')).body as {
      value: { name: string; resourceType: string; restrictions: { reasonCode: string }[] }[];
    };
    const restricted = value.filter(row => row.restrictions.length > 0);
    expect(restricted.map(row => [row.name, row.restrictions[0]?.reasonCode])).toEqual([
      ['Standard_NC4as_T4_v3', 'NotAvailableForSubscription'],
    ]);
    expect(new Set(value.map(row => row.resourceType))).toEqual(new Set(['disks', 'virtualMachines']));
  });
});

describe('roles', () => {
  const GUID = {
    AcrPull: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
    Reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  };

  async function authorization() {
    const { AuthorizationManagementClient } = await import('@azure/arm-authorization');
    return new AuthorizationManagementClient(
      await credential(sandbox),
      sandbox.inputs['subscription-id'] ?? '',
    );
  }

  function idOf(name: string): string {
    return sandbox.world.identities.find(one => one.name === name)?.principalId ?? '';
  }

  async function assigned(scope: string, filter: string): Promise<string[]> {
    const client = await authorization();
    const full = `subscriptions/${sandbox.inputs['subscription-id']}/resourceGroups/rg-ml${scope}`;
    const rows = await all(client.roleAssignments.listForScope(full, { filter }));
    return rows.map(row => row.roleDefinitionId?.split('/').at(-1) ?? '').sort();
  }

  const REGISTRY = '/providers/Microsoft.ContainerRegistry/registries/crmlprod';

  test('filters: by principal, at and above, with groups', async () => {
    const own = `principalId eq '${idOf('id-own')}'`;
    expect(await assigned(REGISTRY, own)).toEqual([GUID.AcrPull, GUID.Reader].sort());
    expect(await assigned('', own)).toEqual([GUID.AcrPull, GUID.Reader].sort());
    const group = await assigned(REGISTRY, `assignedTo('${idOf('id-own')}')`);
    expect(group).toContain('2a2b9908-6ea1-4ae2-8e65-a410df84e7d1');
    expect(await assigned('', 'atScope()')).not.toContain(GUID.AcrPull);
    expect(await refusal(assigned('', 'nonsense'))).toMatchObject({ status: 400 });
  });

  test('definitions and own permissions', async () => {
    const client = await authorization();
    const role = await client.roleDefinitions.get(
      `subscriptions/${sandbox.inputs['subscription-id']}`,
      GUID.AcrPull,
    );
    expect(role.roleName).toBe('AcrPull');
    expect(role.permissions?.[0]?.actions).toEqual(['Microsoft.ContainerRegistry/registries/pull/read']);
    const own = await all(client.permissions.listForResourceGroup('rg-ml'));
    expect(own.flatMap(one => one.actions ?? [])).toContain('*');
  });
});

test('what stands beside the workspace', async () => {
  const get = (path: string, version: string) => armGet(sandbox, `{sub}${path}`, version);
  const group = '/resourceGroups/rg-ml/providers';

  expect(
    (await get(`${group}/Microsoft.ContainerRegistry/registries/crmlprod`, '2023-07-01')).body,
  ).toMatchObject({
    properties: { loginServer: 'crmlprod.azurecr.io' },
  });
  const listed = (await get('/providers/Microsoft.ContainerRegistry/registries', '2023-07-01')).body;
  expect(listed).toMatchObject({ value: [{ name: 'crmlprod' }] });
  expect((await get(`${group}/Microsoft.KeyVault/vaults/kv-ml-prod`, '2023-07-01')).body).toMatchObject({
    properties: { networkAcls: { bypass: 'None' } },
  });
  expect((await get(`${group}/Microsoft.Storage/storageAccounts/stmlprod`, '2023-05-01')).status).toBe(200);
  const identity = await get(
    `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/id-own`,
    '2023-01-31',
  );
  expect(identity.body).toHaveProperty('properties.principalId');
  expect((await get('', '2022-12-01')).body).toMatchObject({ state: 'Enabled' });
  expect((await get('/providers/Microsoft.Cdn', '2021-04-01')).body).toMatchObject({
    registrationState: 'Registered',
  });
  const policies = await get('/providers/Microsoft.Authorization/policyAssignments', '2022-06-01');
  expect(policies.body).toMatchObject({ value: [{ properties: { displayName: 'No keys' } }] });
});

test('a page has few rows, and the link to the next is absolute, with the version in it', async () => {
  const path = '{sub}/providers/Microsoft.MachineLearningServices/locations/westeurope/usages';
  const { body } = await armGet(sandbox, path, '2022-10-01');
  const { value, nextLink } = body as { value: unknown[]; nextLink: string };

  expect(value).toHaveLength(3);
  expect(nextLink).toMatch(/^https:\/\/management\.azure\.com\/subscriptions\/.*api-version=2022-10-01/);
});

describe('what is not there is said the way the resource manager says it', () => {
  test.each([
    ['SubscriptionNotFound', '/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg-ml'],
    ['ResourceGroupNotFound', '{sub}/resourceGroups/rg-nowhere'],
    [
      'ResourceNotFound',
      '{sub}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-nowhere',
    ],
    [
      'ResourceNotFound',
      '{sub}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-prod/onlineEndpoints/nowhere',
    ],
    [
      'UserError',
      '{sub}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-prod/models/nowhere/versions/1',
    ],
  ])('%s', async (code, path) => {
    const { status, body } = await armGet(
      sandbox,
      path,
      path.includes('providers') ? '2022-10-01' : '2021-04-01',
    );

    expect([status, (body as { error: { code: string } }).error.code]).toEqual([404, code]);
  });
});
