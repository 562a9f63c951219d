/** Which question gets, from which world of the sandbox, an answer of the form of which recording. */
import { deploy } from '../../sandbox/deploy.ts';
import { armToken, send } from '../../sandbox/sign-in.ts';
import type { Sandbox } from '../../sandbox/start.ts';

export interface Row {
  /** The recording's name, without its number. */
  file: string;
  world?: Record<string, unknown>;
  /** Of our answer, where the recorded one is of another request. */
  status?: number;
  ask(sandbox: Sandbox): Promise<{ status: number; text: string }>;
  /** The part that is compared, of both. */
  part?(answer: unknown): unknown;
  /** Differences that are meant, each with its reason. */
  except?: readonly (readonly [difference: string, reason: string])[];
}

export const ML = 'Microsoft.MachineLearningServices';
export const GROUP = '{sub}/resourceGroups/rg-ml';
export const WS = `${GROUP}/providers/${ML}/workspaces/ml-prod`;
export const LOCATION = `{sub}/providers/${ML}/locations/westeurope`;
const NEW = '2024-04-01';

/** A request of the resource manager, straight to the sandbox: many run side by side. */
async function arm(sandbox: Sandbox, method: string, path: string, version = NEW, body?: unknown) {
  const full = path.replace('{sub}', `/subscriptions/${sandbox.inputs['subscription-id']}`);
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await armToken(sandbox)}`,
  };
  const mark = path.includes('?') ? '&' : '?';
  const text = body === undefined ? '' : JSON.stringify(body);
  const answer = await send(sandbox, method, `${full}${mark}api-version=${version}`, text, headers);
  return { status: answer.status, text: answer.body };
}

export function get(path: string, version = NEW): Row['ask'] {
  return sandbox => arm(sandbox, 'GET', path, version);
}

const PLACE = { location: 'westeurope' };

function putEndpoint(name: string): Row['ask'] {
  const body = { ...PLACE, identity: { type: 'SystemAssigned' }, properties: { authMode: 'AADToken' } };
  return sandbox => arm(sandbox, 'PUT', `${WS}/onlineEndpoints/${name}`, NEW, body);
}

/** The status of an operation that has just begun, or, later, has ended. */
async function operationOf(sandbox: Sandbox, resource: string, later: number) {
  const { text } = await arm(sandbox, 'GET', resource);
  const { properties } = JSON.parse(text) as {
    properties: { properties: { AzureAsyncOperationUri: string } };
  };
  const { pathname } = new URL(properties.properties.AzureAsyncOperationUri);
  if (later > 0) sandbox.clock.advance(later);
  return arm(sandbox, 'GET', pathname);
}

export const HEALTHY = { extends: 'healthy.yml' };
const HOME = `/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-ml/providers/${ML}/workspaces/ml-prod`;
/** A deployment that says what the recorded one says. */
const DEPLOYED = {
  extends: 'plays.yml',
  workspaces: {
    'ml-prod': {
      codes: { 'credit-code': {} },
      endpoints: { rows: {} },
      models: { 'credit-mlflow': { versions: { '1': { type: 'mlflow_model' } } } },
    },
  },
};
const NETWORK = { isolationMode: 'AllowInternetOutbound', status: 'Inactive' };

async function deployed(sandbox: Sandbox, name: string): Promise<void> {
  await deploy(sandbox, {
    endpoint: 'rows',
    deployment: name,
    properties: {
      codeConfiguration: { codeId: `${HOME}/codes/credit-code/versions/1`, scoringScript: 'score.py' },
    },
  });
}

/** A log by what its head names: stages and events; what the container wrote is its own. */
function logged(answer: unknown) {
  const { content, ...rest } = answer as { content: string };
  const stages = [...content.matchAll(/^(\w+): (Succeeded|InProgress|Failed)$/gm)].map(one => [
    one[1],
    one[2],
  ]);
  const events = [...content.matchAll(/^Kind: Pod, Name: (\w+), Type: (\w+), Time: (\S+), Message: /gm)];
  return {
    ...rest,
    stages: Object.fromEntries(stages),
    events: Object.fromEntries(events.map(([, name, type, time]) => [name, { type, time }])),
    hasLog: /\n\nContainer logs:\n/.test(content),
  };
}

const endpoints: readonly Row[] = [
  {
    file: 'onlineDeployment-get-200',
    world: DEPLOYED,
    ask: async sandbox => {
      await deployed(sandbox, 'blue');
      return arm(sandbox, 'GET', `${WS}/onlineEndpoints/rows/deployments/blue`);
    },
  },
  {
    file: 'onlineDeployments-list-200',
    world: DEPLOYED,
    ask: async sandbox => {
      await deployed(sandbox, 'listed');
      return arm(sandbox, 'GET', `${WS}/onlineEndpoints/rows/deployments`);
    },
  },
  {
    file: 'onlineEndpoints-list-empty-200',
    world: {},
    ask: get(`${GROUP}/providers/${ML}/workspaces/ml-prod/onlineEndpoints`),
  },
  { file: 'onlineEndpoint-put-201', world: DEPLOYED, ask: putEndpoint('made') },
  {
    file: 'mfeOperationsStatus-succeeded-200',
    world: DEPLOYED,
    ask: async sandbox => {
      await putEndpoint('done')(sandbox);
      return operationOf(sandbox, `${WS}/onlineEndpoints/done`, 120_000);
    },
  },
  {
    file: 'mfeOperationsStatus-failed-200',
    world: { extends: 'err-5000-internal.yml' },
    ask: async sandbox => {
      await deploy(sandbox, { endpoint: 'fresh', deployment: 'green' });
      return operationOf(sandbox, `${WS}/onlineEndpoints/fresh/deployments/green`, 9 * 60_000);
    },
  },
  {
    file: 'mfeOperationsStatus-updating-200',
    world: DEPLOYED,
    ask: async sandbox => {
      await deployed(sandbox, 'green');
      return operationOf(sandbox, `${WS}/onlineEndpoints/rows/deployments/green`, 0);
    },
  },
  {
    file: 'getLogs-200',
    world: HEALTHY,
    ask: sandbox =>
      arm(sandbox, 'POST', `${WS}/onlineEndpoints/credit-scoring/deployments/blue/getLogs`, NEW, {}),
    part: logged,
  },
  {
    file: 'onlineEndpoints-list-200',
    world: HEALTHY,
    ask: get(`${WS}/onlineEndpoints`),
    // The authors of the recording cut what they did not need.
    except: [
      ['identity', 'systemData'].map(key => `.value[].${key} is invented`),
      [
        'description',
        'properties',
        'swaggerUri',
        'compute',
        'publicNetworkAccess',
        'traffic',
        'mirrorTraffic',
      ].map(key => `.value[].properties.${key} is invented`),
    ]
      .flat()
      .map(sentence => [sentence, 'cut by the authors of the recording'] as const),
  },
  {
    file: 'onlineEndpoint-traffic-200',
    world: HEALTHY,
    ask: get(`${WS}/onlineEndpoints/credit-scoring`, '2022-02-01-preview'),
  },
];

const assets: readonly Row[] = [
  { file: 'modelVersions-list-200', world: DEPLOYED, ask: get(`${WS}/models/credit-mlflow/versions`) },
  {
    file: 'modelVersions-newest-200',
    world: HEALTHY,
    ask: get(`${WS}/models/credit-model/versions?$orderBy=createdtime%20desc&$top=1`, '2022-05-01'),
  },
  { file: 'datastores-list-200', world: HEALTHY, ask: get(`${WS}/datastores`) },
  { file: 'codeVersion-get-200', world: DEPLOYED, ask: get(`${WS}/codes/credit-code/versions/1`) },
  {
    file: 'environmentVersion-get-200',
    world: {
      workspaces: {
        'ml-prod': { environments: { built: { versions: { '1': { conda: '{"name":"env"}' } } } } },
      },
    },
    ask: get(`${WS}/environments/built/versions/1`),
  },
  { file: 'environments-list-200', world: HEALTHY, ask: get(`${WS}/environments`) },
  { file: 'environment-get-200', world: HEALTHY, ask: get(`${WS}/environments/credit-env`) },
  {
    file: 'resource-not-found-by-gateway-404',
    world: HEALTHY,
    ask: get(`${GROUP}/providers/${ML}/registries/nowhere`),
  },
];

function propertiesOf(answer: unknown): Record<string, unknown> {
  return (answer as { properties: Record<string, unknown> }).properties;
}

/** No managed network, and no registry yet. */
const UNMANAGED = {
  workspaces: { 'ml-prod': { containerRegistry: null, managedNetwork: { isolationMode: 'Disabled' } } },
};

const workspaces: readonly Row[] = [
  { file: 'workspace-get-200', world: HEALTHY, ask: get(WS) },
  {
    file: 'workspaces-list-2026-200',
    world: UNMANAGED,
    ask: get(`${GROUP}/providers/${ML}/workspaces`, '2023-04-01'),
  },
  {
    // Our fixture of the same has the fields of a newer version.
    file: 'workspaces-list-200',
    world: UNMANAGED,
    ask: get(`${GROUP}/providers/${ML}/workspaces`, '2023-04-01'),
    part: answer => (answer as { value: unknown[] }).value.map(row => propertiesOf(row).managedNetwork),
  },
  {
    file: 'workspace-managedNetwork-inactive-200',
    world: { workspaces: { 'ml-prod': { containerRegistry: null, managedNetwork: NETWORK } } },
    ask: get(WS, '2023-04-01-preview'),
    part: answer => {
      const { managedNetwork, containerRegistry, privateLinkCount } = propertiesOf(answer);
      return { managedNetwork, containerRegistry, privateLinkCount };
    },
  },
];

const authorization: readonly Row[] = [
  {
    file: 'permissions-of-storage-200',
    world: HEALTHY,
    ask: get(
      `${GROUP}/providers/Microsoft.Storage/storageAccounts/stmlprod/providers/Microsoft.Authorization/permissions`,
      '2015-07-01',
    ),
  },
  {
    file: 'roleDefinition-builtin-200',
    world: HEALTHY,
    ask: get(
      '{sub}/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe',
      '2022-04-01',
    ),
  },
  {
    file: 'roleDefinition-gone-404',
    world: HEALTHY,
    ask: get(
      '{sub}/providers/Microsoft.Authorization/roleDefinitions/00000000-0000-4000-8000-000000000001',
      '2022-04-01',
    ),
  },
  {
    file: 'roleAssignments-200',
    world: HEALTHY,
    ask: get(`${GROUP}/providers/Microsoft.Authorization/roleAssignments`, '2022-04-01'),
  },
];

const beside: readonly Row[] = [
  {
    file: 'resources-filtered-200',
    world: HEALTHY,
    ask: get(`{sub}/resources?$filter=resourceType%20eq%20'${ML}/workspaces/onlineEndpoints'`, '2021-04-01'),
    except: [
      [
        `.value[].type is ${ML}/workspaces/onlineEndpoints, the service writes Microsoft.ContainerRegistry/registries`,
        'the recording is of another type',
      ],
      ['.value[].sku is missing', 'an endpoint has none'],
      ['.value[].kind is invented', 'a registry has none'],
    ],
  },
  {
    file: 'compute-skus-200',
    world: {
      extends: 'bad.yml',
      regions: { westeurope: { restrictions: { Standard_DS3_v2: 'NotAvailableForSubscription' } } },
    },
    ask: get("{sub}/providers/Microsoft.Compute/skus?$filter=location%20eq%20'westeurope'", '2021-07-01'),
    part: answer => {
      const rows = (answer as { value: { resourceType: string }[] }).value;
      return rows.filter(row => row.resourceType === 'virtualMachines');
    },
  },
  { file: 'subscription-paygo-200', world: HEALTHY, ask: get('{sub}', '2022-12-01') },
  { file: 'subscription-lighthouse-devtest-200', world: HEALTHY, ask: get('{sub}', '2022-12-01') },
  {
    file: 'provider-registered-200',
    world: HEALTHY,
    ask: get(`{sub}/providers/${ML}`, '2021-04-01'),
  },
  {
    file: 'managedIdentity-200',
    world: { ...HEALTHY, identities: { 'id-own': {} } },
    ask: get(`${GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-own`, '2023-01-31'),
  },
];

/** A caller who may read nothing. */
const NOBODY = { ...HEALTHY, caller: { roles: [] } };

const errors: readonly Row[] = [
  { file: 'arm-AuthorizationFailed-403', world: NOBODY, ask: get(WS) },
  {
    file: 'arm-InvalidAuthenticationTokenTenant-401',
    world: {
      subscriptions: {
        '33333333-3333-4333-8333-333333333333': { tenantId: '99999999-9999-4999-8999-999999999999' },
      },
    },
    ask: get(WS),
  },
  {
    file: 'arm-InvalidResourceType-404',
    world: { missingTypes: [`${ML}/registries`] },
    ask: get(`${GROUP}/providers/${ML}/registries/any`),
  },
  {
    file: 'arm-ResourceGroupNotFound-404',
    world: HEALTHY,
    ask: get('{sub}/resourceGroups/rg-nowhere', '2021-04-01'),
  },
  {
    file: 'arm-ParentResourceNotFound-404',
    world: HEALTHY,
    ask: get(`${WS}/onlineEndpoints/nowhere/deployments/blue`),
  },
  {
    file: 'arm-MissingSubscriptionRegistration-409',
    world: {
      subscriptions: { '33333333-3333-4333-8333-333333333333': { providers: { [ML]: 'NotRegistered' } } },
    },
    ask: putEndpoint('unregistered'),
  },
];

export const ROWS: readonly Row[] = [
  ...endpoints,
  ...assets,
  ...workspaces,
  ...authorization,
  ...beside,
  ...errors,
];
