/** Rows of what stands beside Azure ML: quota, registries, storage, key vaults, locks, policies, and the sign-in. */
import { enterSandbox } from '../../sandbox/inside.ts';
import { armToken } from '../../sandbox/sign-in.ts';
import type { Sandbox } from '../../sandbox/start.ts';
import { plain } from './clients.ts';
import { GROUP, get, HEALTHY, LOCATION, ML, type Row, WS } from './recorded-rows.ts';

/** A request to any host of the sandbox, through its proxy. */
async function reach(
  sandbox: Sandbox,
  url: string,
  headers: Record<string, string> = {},
  form?: Record<string, string>,
) {
  const leave = enterSandbox(sandbox);
  try {
    return await plain(url, headers, form);
  } finally {
    leave();
  }
}

async function bearer(sandbox: Sandbox): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await armToken(sandbox)}` };
}

const ACR = 'https://crmlprod.azurecr.io';

/** Signs in to the container registry as the caller, for one scope. */
async function pulling(sandbox: Sandbox, path: string, scope: string) {
  const service = 'crmlprod.azurecr.io';
  const exchange = {
    grant_type: 'access_token',
    service,
    tenant: sandbox.world.caller.tenantId,
    access_token: await armToken(sandbox),
  };
  const refreshed = (await reach(sandbox, `${ACR}/oauth2/exchange`, {}, exchange)).body;
  const { refresh_token = '' } = refreshed as { refresh_token?: string };
  const asked = { grant_type: 'refresh_token', service, scope, refresh_token };
  const token = (await reach(sandbox, `${ACR}/oauth2/token`, {}, asked)).body;
  const { access_token = '' } = token as { access_token?: string };
  return reach(sandbox, `${ACR}${path}`, {
    authorization: `Bearer ${access_token}`,
    accept: 'application/vnd.docker.distribution.manifest.v2+json',
  });
}

interface QuotaRow {
  properties: Record<string, unknown>;
}

/** The rows of a list, or the one row that an answer is. */
function rowsOf(answer: unknown): QuotaRow[] {
  return (answer as { value?: QuotaRow[] }).value ?? [answer as QuotaRow];
}

const quota: readonly Row[] = [
  {
    file: 'usages-200',
    world: { extends: 'healthy.yml', pageSize: 500 },
    ask: get(`${LOCATION}/usages`),
    part: answer => (answer as { value: unknown }).value,
  },
  {
    file: 'quotas-200',
    world: { extends: 'healthy.yml', pageSize: 500 },
    ask: get(`${LOCATION}/quotas`),
    part: answer => (answer as { value: unknown }).value,
  },
  {
    file: 'quotas-capped-200',
    world: { pageSize: 500, workspaces: { 'ml-prod': { quotas: { standardDSv2Family: 4 } } } },
    ask: get(`${LOCATION}/quotas`),
    part: answer => (answer as { value: unknown }).value,
  },
  { file: 'vmSizes-200', world: HEALTHY, ask: get(`${LOCATION}/vmSizes`) },
  {
    file: 'microsoft-quota-get-200',
    world: { pageSize: 500 },
    ask: get(`${LOCATION}/providers/Microsoft.Quota/quotas`, '2025-03-01'),
    // The recording is one row, of Microsoft.Network.
    part: answer => rowsOf(answer).map(row => ({ ...row, properties: { ...row.properties, name: null } })),
    except: [['[].properties.resourceType is invented', 'Microsoft.Network has one kind of quota']],
  },
];

const SHARED = { assetRegistries: { shared: { region: 'westeurope', codes: { scoring: {} } } } };
const DISCOVERY = 'https://eastus.api.azureml.ms/registrymanagement/v1.0/registries';

const registries: readonly Row[] = [
  {
    file: 'registry-discovery-200',
    world: SHARED,
    ask: async sandbox => reach(sandbox, `${DISCOVERY}/shared/discovery`, await bearer(sandbox)),
  },
  {
    file: 'assetRegistry-gone-404',
    world: SHARED,
    ask: async sandbox => reach(sandbox, `${DISCOVERY}/nobody/discovery`, await bearer(sandbox)),
  },
  {
    file: 'registry-codeVersion-200',
    world: SHARED,
    ask: async sandbox => {
      const headers = await bearer(sandbox);
      const { body } = await reach(sandbox, `${DISCOVERY}/shared/discovery`, headers);
      const { primaryRegionResourceProviderUri, subscriptionId, resourceGroup } = body as Record<
        string,
        string
      >;
      const home = `${primaryRegionResourceProviderUri}mferp/managementfrontend/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
      const path = `${home}/providers/${ML}/registries/shared/codes/scoring/versions/1`;
      return reach(sandbox, `${path}?api-version=2021-10-01-dataplanepreview`, headers);
    },
  },
  {
    file: 'workspaces-list-private-endpoint-200',
    world: { workspaces: { 'ml-prod': { privateEndpoints: 1 } } },
    ask: get(`${GROUP}/providers/${ML}/workspaces`),
    part: answer => {
      const rows = (answer as { value: { properties: Record<string, unknown> }[] }).value;
      return rows.map(({ properties: { privateLinkCount, privateEndpointConnections } }) => ({
        privateLinkCount,
        privateEndpointConnections,
      }));
    },
  },
  {
    file: 'acr-get-200',
    world: { extends: 'healthy.yml', containerRegistries: { crmlprod: { sku: 'Premium' } } },
    ask: get(`${GROUP}/providers/Microsoft.ContainerRegistry/registries/crmlprod`, '2026-09-01-preview'),
    except: [
      ...['regionalEndpoints', 'regionalEndpointHostNames', 'endpointProtocol', 'writableCacheRepos'],
      'networkRuleBypassAllowedForTasks',
    ].map(key => [`.properties.${key} is missing`, 'only in the recorded preview']),
  },
  {
    file: 'acr-abac-put-201',
    status: 200,
    world: { extends: 'healthy.yml', containerRegistries: { crmlprod: { sku: 'Basic', abac: true } } },
    ask: get(`${GROUP}/providers/Microsoft.ContainerRegistry/registries/crmlprod`, '2025-04-01'),
  },
  { file: 'acr-v2-401', world: HEALTHY, ask: sandbox => reach(sandbox, `${ACR}/v2/`) },
  {
    file: 'acr-manifest-200',
    world: HEALTHY,
    ask: sandbox => pulling(sandbox, '/v2/credit-scoring/manifests/1.4.0', 'repository:credit-scoring:pull'),
  },
  {
    file: 'acr-manifest-404',
    world: HEALTHY,
    ask: sandbox =>
      pulling(
        sandbox,
        `/v2/credit-scoring/manifests/sha256:${'0'.repeat(64)}`,
        'repository:credit-scoring:pull',
      ),
  },
  {
    file: 'acr-manifest-unknown-404',
    world: HEALTHY,
    ask: sandbox =>
      pulling(sandbox, '/acr/v1/credit-scoring/_manifests/9', 'repository:credit-scoring:metadata_read,pull'),
  },
  {
    file: 'acr-firewall-exchange-403',
    world: {
      extends: 'healthy.yml',
      containerRegistries: { crmlprod: { sku: 'Premium', publicNetworkAccess: 'Disabled' } },
    },
    ask: sandbox => reach(sandbox, `${ACR}/v2/`),
  },
];

const STORAGE = `${GROUP}/providers/Microsoft.Storage/storageAccounts`;
const VAULTS = `${GROUP}/providers/Microsoft.KeyVault/vaults`;

/** What vaults have in the versions after the recorded one, 2019-09-01. */
const LATER = ['enableRbacAuthorization', 'enableSoftDelete', 'publicNetworkAccess'];

function vault(file: string, path: string, world: Record<string, unknown>, at = ''): Row {
  const except = LATER.map(key => [`${at}.properties.${key} is invented`, 'of a later version'] as const);
  return { file, world, ask: get(path, '2019-09-01'), except };
}

const resources: readonly Row[] = [
  {
    file: 'storageAccounts-list-2024-200',
    world: HEALTHY,
    ask: get(STORAGE, '2024-01-01'),
    except: [
      ...['isNfsV3Enabled', 'isLocalUserEnabled', 'isSftpEnabled', 'keyCreationTime', 'accessTier'].map(
        key => [`.value[].properties.${key} is invented`, 'cut in our fixture'] as const,
      ),
      ['.value[].properties.primaryEndpoints.dfs is invented', 'cut in our fixture'],
      ['.value[].identity is invented', 'cut in our fixture'],
      ...['secondaryLocation', 'statusOfSecondary', 'primaryEndpoints.web'].map(
        key => [`.value[].properties.${key} is missing`, 'of a copy in another region'] as const,
      ),
    ],
  },
  vault('keyVault-firewall-200', `${VAULTS}/kv-ml-prod`, {
    keyVaults: { 'kv-ml-prod': { defaultAction: 'Deny' } },
  }),
  vault('keyVault-no-firewall-200', `${VAULTS}/kv-ml-prod`, HEALTHY),
  vault(
    'keyVaults-list-nextLink-200',
    VAULTS,
    { pageSize: 1, keyVaults: { 'kv-ml-prod': { defaultAction: 'Deny' }, 'kv-other': {} } },
    '.value[]',
  ),
  {
    file: 'locks-of-workspace-200',
    world: { locks: { keep: { scope: 'workspace/ml-prod', level: 'ReadOnly' } } },
    ask: get(`${WS}/providers/Microsoft.Authorization/locks`, '2016-09-01'),
  },
  {
    file: 'locks-inherited-and-own-200',
    world: {
      locks: {
        keep: { scope: 'workspace/ml-prod', level: 'ReadOnly' },
        group: { scope: 'resourceGroup/rg-ml', level: 'CanNotDelete', notes: 'ours' },
      },
    },
    ask: get(`${WS}/providers/Microsoft.Authorization/locks`, '2016-09-01'),
  },
  {
    file: 'policyAssignments-subscription-200',
    world: { policyAssignments: { keyless: { displayName: 'No keys', effect: 'Deny' } } },
    ask: get('{sub}/providers/Microsoft.Authorization/policyAssignments', '2022-06-01'),
    except: [
      ['.value[].sku is missing', 'only in the recorded version, 2018-03-01, and a few after it'],
      ['.value[].properties.notScopes is invented', 'of a later version'],
      ['.value[].properties.enforcementMode is invented', 'of a later version'],
    ],
  },
];

/** A token of the caller for storage, and the list of a container's blobs. */
async function blobs(sandbox: Sandbox, query: string) {
  const { tenantId, clientId } = sandbox.world.caller;
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: 'of the rows',
    scope: 'https://storage.azure.com/.default',
  };
  const signed = await reach(
    sandbox,
    `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
    {},
    form,
  );
  const { access_token = '' } = signed.body as { access_token?: string };
  const url = `https://stmlprod.blob.core.windows.net/azureml-blobstore-workspace?restype=container&comp=list${query}`;
  return reach(sandbox, url, { authorization: `Bearer ${access_token}`, 'x-ms-version': '2024-08-04' });
}

const FILED = {
  extends: 'healthy.yml',
  caller: { secret: 'of the rows' },
  storageAccounts: {
    stmlprod: { containers: { 'azureml-blobstore-workspace': { 'a/1': 1, 'a/2': 2, 'a/3': 3 } } },
  },
};

/** Blobs without bytes are page blobs here, and Azurite says where a list begins. */
const OF_AZURITE = ['Marker', 'x-ms-blob-sequence-number'].map(
  name => [`<${name}> is invented`, 'page blobs of Azurite'] as const,
);

const storage: readonly Row[] = [
  {
    file: 'blobs-list-page1-200',
    world: FILED,
    ask: sandbox => blobs(sandbox, '&prefix=a&maxresults=2&include=metadata'),
    except: OF_AZURITE,
  },
  {
    file: 'blobs-list-page2-200',
    world: FILED,
    ask: sandbox => blobs(sandbox, '&prefix=a'),
    except: OF_AZURITE,
  },
  {
    file: 'blobs-AuthorizationFailure-firewall-403',
    world: {
      extends: 'healthy.yml',
      caller: { secret: 'of the rows' },
      storageAccounts: { stmlprod: { publicNetworkAccess: 'Disabled' } },
    },
    ask: sandbox => blobs(sandbox, ''),
  },
];

/** Signs in with GitHub's token where no credential of the application fits it. */
async function refusedSignIn(sandbox: Sandbox) {
  const { tenantId, clientId } = sandbox.world.caller;
  const issuer = sandbox.env.ACTIONS_ID_TOKEN_REQUEST_URL;
  const request = { authorization: `Bearer ${sandbox.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
  const issued = await fetch(`${issuer}&audience=api://AzureADTokenExchange`, { headers: request });
  const { value } = (await issued.json()) as { value: string };
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion: value,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    scope: 'https://management.azure.com/.default',
  };
  return reach(sandbox, `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, {}, form);
}

const signIn: readonly Row[] = [
  {
    file: 'entra-700213-401',
    world: { caller: { federated: [{ subject: 'repo:someone/else:ref:refs/heads/main' }] } },
    ask: refusedSignIn,
  },
];

export const ROWS_BESIDE: readonly Row[] = [...quota, ...registries, ...resources, ...storage, ...signIn];

/** Recordings without a row, and why. */
export const OTHERWISE: Readonly<Record<string, string>> = {
  'storageAccount-2019-200': 'of a version that nobody asks; 2024 is compared, the reader is tested on it',
  'storageAccount-2021-200': 'of a version that nobody asks; 2024 is compared, the reader is tested on it',
  'usages-no-use-200': 'our fixture alone: an offer without cores; the reader is tested on it',
  'provider-unregistering-200':
    'an answer of 2015 without the fields of today; provider-registered is compared',
  'arm-LinkedAuthorizationFailed-403':
    'of Microsoft.Compute: nothing that the sandbox does asks for linked scopes',
  'arm-throttled-compute-429': 'a fault of a world has the body that the world says',
  'entra-70021-401': 'an older form of 700213, in which the service answers no more',
  'acr-exchange-flow-401-200': 'headers and notes, not a body; registries.test.ts goes this way',
  'acr-manifests-list-page1-200': 'headers and notes, not a body; registries.test.ts reads such a page',
  'nvcr-challenge-401': 'headers of a registry outside of Azure; registries.test.ts has its challenge',
  'dockerhub-ghcr-200-403': 'headers of registries outside of Azure',
  'az-ScopeLocked-409': 'what az prints; the diagnosis is tested on it',
};
