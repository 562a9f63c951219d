/**
 * Every call to Azure that a run may make: what it asks, and the least that allows it. docs/azure.md is made of this
 * list, and a refused question names its permission from it. A new call also says in azure-recordings.ts whether its
 * answer was seen in a recording.
 * Paths and shapes: the specifications behind @azure/arm-machinelearning 2.1.1, arm-quota 1.1.1 and
 * arm-authorization 9.0.0, and Microsoft's REST reference for the rest. Actions: Microsoft's list of resource provider
 * operations; roles: built-in roles of Azure RBAC. Read 2026-11; that a workspace role does not read usages is
 * inferred from their scope.
 */

import { RECORDINGS, type Seen } from './azure-recordings.js';

/** Where a role must be held for a call to be allowed. */
export type RoleScope =
  | 'the subscription'
  | 'the resource group'
  | 'the management group'
  | 'the workspace'
  | 'the registry'
  | 'the container registry'
  | 'the storage account'
  | 'the key vault'
  | 'the identity'
  | 'the workspace, its storage account, key vault and container registry';

export interface Operation extends Call {
  /** Recordings of real answers, newest first, or that nobody has seen one. */
  seen: Seen;
}

interface Call {
  method: 'GET' | 'POST' | 'HEAD';
  /** Below the resource manager, or of the service that `service` names; `{name}` is a part of the path. */
  path: string;
  /** `assets`: registries of Azure ML assets, of any subscription. `registry`: any container registry, asked without a token. */
  service: 'arm' | 'assets' | 'acr' | 'blob' | 'registry';
  apiVersion?: string;
  /** Only that mode asks it: it opens an endpoint, so docs/azure-role.json, which reads, does not hold it. */
  only?: 'invoke';
  /** What a run wants to know by it, for docs/azure.md. */
  asks: string;
  /** The action of a role that allows it. */
  permission: string;
  /** The least built-in role with that action, and where it must be held. */
  role: string;
  at: RoleScope;
}

const WORKSPACE =
  '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/{workspace}';
const ML = 'Microsoft.MachineLearningServices';
const POLICY = 'Microsoft.Authorization';
const RESOURCE =
  '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/{provider}/{type}/{name}';
const REGISTRY =
  '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.MachineLearningServices/registries/{registry}';
const LOCATION =
  '/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{region}';

/** A read of the resource manager with the role Reader, or with one that has as much. */
function read(path: string, permission: string, at: RoleScope, asks: string, apiVersion?: string): Call {
  return {
    method: 'GET',
    path,
    service: 'arm',
    ...(apiVersion !== undefined && { apiVersion }),
    asks,
    permission,
    role: 'Reader',
    at,
  };
}

/** A read of what a workspace holds of one kind; what is below a name has a permission of its own. */
function asset(kind: 'models' | 'environments' | 'codes' | 'datastores', below: string, asks: string): Call {
  const versions = below.includes('/versions') ? '/versions' : '';
  return read(
    `${WORKSPACE}/${kind}${below}`,
    `${ML}/workspaces/${kind}${versions}/read`,
    'the workspace',
    asks,
  );
}

/**
 * A read of a registry of assets, wherever it is: discovery tells the host and whose it is. Paths and api-version:
 * azure-ai-ml 1.34.0 `_utils/_registry_utils.py`. The registries of Microsoft are read by whoever has signed in.
 */
function registryAsset(below: string, asks: string): Call {
  const permission = `${ML}/registries/assets/read`;
  const path = `{host}/mferp/managementfrontend${REGISTRY}${below}`;
  return {
    ...read(path, permission, 'the registry', asks, '2021-10-01-dataplanepreview'),
    service: 'assets',
    role: 'AzureML Registry User',
  };
}

const VERSION = '/{name}/versions/{version}';
/** No operation has the latest version: it is the first of the newest, as the official client resolves `@latest`. */
const NEWEST = '/{name}/versions?$orderBy=createdtime%20desc&$top=5';

/** A read of a container registry of the target, with the rights of who has signed in. */
function pull(path: string, asks: string): Call {
  const permission = 'Microsoft.ContainerRegistry/registries/pull/read';
  return {
    method: 'GET',
    path,
    service: 'acr',
    asks,
    permission,
    role: 'AcrPull',
    at: 'the container registry',
  };
}

/** A read of any container registry, as anybody: no role gives more, and none is needed. */
function look(method: 'GET' | 'HEAD', path: string, asks: string): Call {
  const nobody = { permission: 'none', role: 'none', at: 'the container registry' } as const;
  return { method, path, service: 'registry', asks, ...nobody };
}

const CALLS = {
  workspace: read(
    WORKSPACE,
    `${ML}/workspaces/read`,
    'the workspace',
    'Region, storage account, container registry, key vault, managed network, legacy mode, image build compute',
    '2024-04-01',
  ),
  endpoint: read(
    `${WORKSPACE}/onlineEndpoints/{endpoint}`,
    `${ML}/workspaces/onlineEndpoints/read`,
    'the workspace',
    'Whether the endpoint exists, its state, traffic, authentication and identity',
    '2024-04-01',
  ),
  endpoints: read(
    `${WORKSPACE}/onlineEndpoints`,
    `${ML}/workspaces/onlineEndpoints/read`,
    'the workspace',
    'Which endpoints hold deployments without traffic',
    '2024-04-01',
  ),
  computes: read(
    `${WORKSPACE}/computes`,
    `${ML}/workspaces/computes/read`,
    'the workspace',
    'Clusters and compute instances, which count against a cap of the workspace',
    '2024-04-01',
  ),
  deployments: read(
    `${WORKSPACE}/onlineEndpoints/{endpoint}/deployments`,
    `${ML}/workspaces/onlineEndpoints/deployments/read`,
    'the workspace',
    'The deployments of an endpoint: state, size, instances',
  ),
  deployment: read(
    `${WORKSPACE}/onlineEndpoints/{endpoint}/deployments/{deployment}`,
    `${ML}/workspaces/onlineEndpoints/deployments/read`,
    'the workspace',
    'How a deployment stands (mode watch)',
  ),
  operationStatus: read(
    '/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{location}/mfeOperationsStatus/{operation}',
    `${ML}/locations/mfeOperationsStatus/read`,
    'the subscription',
    'The error of the last operation on a deployment (mode watch)',
  ),
  deploymentLogs: {
    method: 'POST',
    path: `${WORKSPACE}/onlineEndpoints/{endpoint}/deployments/{deployment}/getLogs`,
    service: 'arm',
    asks: 'The logs of the containers of a deployment (mode watch)',
    permission: `${ML}/workspaces/onlineEndpoints/deployments/getLogs/action`,
    role: 'AzureML Data Scientist',
    at: 'the workspace',
  },
  endpointKeys: {
    method: 'POST',
    path: `${WORKSPACE}/onlineEndpoints/{endpoint}/listKeys`,
    service: 'arm',
    only: 'invoke',
    asks: 'The key of an endpoint with auth_mode: key (mode invoke)',
    permission: `${ML}/workspaces/onlineEndpoints/listKeys/action`,
    role: 'AzureML Data Scientist',
    at: 'the workspace',
  },
  endpointToken: {
    method: 'POST',
    path: `${WORKSPACE}/onlineEndpoints/{endpoint}/token`,
    service: 'arm',
    only: 'invoke',
    asks: 'A token of an endpoint with auth_mode: aml_token (mode invoke)',
    permission: `${ML}/workspaces/onlineEndpoints/token/action`,
    role: 'AzureML Data Scientist',
    at: 'the workspace',
  },
  containerRegistry: read(
    '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.ContainerRegistry/registries/{registry}',
    'Microsoft.ContainerRegistry/registries/read',
    'the container registry',
    'Where the container registry of the workspace answers, its network, role mode and quarantine',
    '2025-11-01',
  ),
  containerRegistries: read(
    '/subscriptions/{subscription}/providers/Microsoft.ContainerRegistry/registries',
    'Microsoft.ContainerRegistry/registries/read',
    'the subscription',
    'Which container registries belong to the subscription: only they are asked with a token',
    '2025-11-01',
  ),
  managedIdentity: read(
    '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{identity}',
    'Microsoft.ManagedIdentity/userAssignedIdentities/read',
    'the identity',
    'Whether the user-assigned identity of an endpoint exists, and its object id',
    '2023-01-31',
  ),
  roleAssignments: read(
    `${RESOURCE}/providers/Microsoft.Authorization/roleAssignments?$filter=assignedTo('{principal}')`,
    'Microsoft.Authorization/roleAssignments/read',
    'the workspace, its storage account, key vault and container registry',
    'Which roles the identity of an endpoint has, by itself or by its groups',
  ),
  roleDefinition: read(
    '/subscriptions/{subscription}/providers/Microsoft.Authorization/roleDefinitions/{role}',
    'Microsoft.Authorization/roleDefinitions/read',
    'the subscription',
    'What a role allows that is none of the well-known ones',
    '2022-04-01',
  ),
  ownPermissions: read(
    `${RESOURCE}/providers/Microsoft.Authorization/permissions`,
    'Microsoft.Authorization/permissions/read',
    'the workspace',
    'What the signed-in identity may do in the workspace, and with the identity of an endpoint',
    '2022-04-01',
  ),
  usages: read(
    `${LOCATION}/usages`,
    `${ML}/locations/usages/read`,
    'the subscription',
    'Quota of Azure ML by VM family: limit and use',
  ),
  quotas: read(
    `${LOCATION}/quotas`,
    `${ML}/locations/quotas/read`,
    'the subscription',
    'Caps that single workspaces have on that quota',
  ),
  quotaServiceLimits: read(
    `${LOCATION}/providers/Microsoft.Quota/quotas`,
    'Microsoft.Quota/quotas/read',
    'the subscription',
    'The same limits from another service, where the first is refused',
  ),
  quotaServiceUsages: read(
    `${LOCATION}/providers/Microsoft.Quota/usages`,
    'Microsoft.Quota/usages/read',
    'the subscription',
    'The same use from another service, where the first is refused',
  ),
  vmSizes: read(
    `${LOCATION}/vmSizes`,
    `${ML}/locations/vmsizes/read`,
    'the subscription',
    'VM sizes of Azure ML in the region: vCPUs, family, memory, disk, for online endpoints or not',
  ),
  computeSkus: read(
    "/subscriptions/{subscription}/providers/Microsoft.Compute/skus?$filter=location%20eq%20'{region}'",
    'Microsoft.Compute/skus/read',
    'the subscription',
    'VM sizes that the region does not give to this subscription',
    '2021-07-01',
  ),
  model: asset('models', '/{name}', 'Whether the model exists, and whether it is archived'),
  modelVersion: asset(
    'models',
    VERSION,
    'The version of the model: its type, where its files are, archived or not',
  ),
  modelVersions: asset(
    'models',
    NEWEST,
    'What `@latest` is, and the versions to choose from where one is missing',
  ),
  models: asset('models', '', 'The names of models, where one is missing'),
  environment: asset('environments', '/{name}', 'Whether the environment exists, and whether it is archived'),
  environmentVersion: asset(
    'environments',
    VERSION,
    'The version of the environment: an own server or not, archived or not',
  ),
  environmentVersions: asset(
    'environments',
    NEWEST,
    'What `@latest` is, and the versions to choose from where one is missing',
  ),
  environments: asset('environments', '', 'The names of environments, where one is missing'),
  code: asset('codes', '/{name}', 'Whether the code asset exists'),
  codeVersion: asset('codes', VERSION, 'Whether the version of the code asset exists'),
  codeVersions: asset('codes', NEWEST, 'The versions to choose from where one is missing'),
  codes: asset('codes', '', 'The names of code assets, where one is missing'),
  assetRegistry: {
    method: 'GET',
    path: '{host}/registrymanagement/v1.0/registries/{registry}/discovery',
    service: 'assets',
    asks: 'Where a registry of assets answers, and whose it is, by its name alone: whoever has signed in may ask',
    permission: 'none',
    role: 'none',
    at: 'the registry',
  },
  registryAsset: registryAsset(
    '/{kind}/{name}',
    'Whether an asset of that registry exists, and whether it is archived',
  ),
  registryAssetVersion: registryAsset(`/{kind}${VERSION}`, 'The same of its version'),
  registryAssetVersions: registryAsset(`/{kind}${NEWEST}`, 'What its latest version is'),
  registryAssets: registryAsset('/{kind}', 'The names of its assets, where one is missing'),
  datastore: asset('datastores', '/{name}', 'Which storage account and container a datastore stands for'),
  datastores: asset(
    'datastores',
    '',
    'Which storage accounts belong to the workspace: only they are asked with a token',
  ),
  blobs: {
    method: 'GET',
    path: 'https://{account}{suffix}/{container}?restype=container&comp=list&prefix={prefix}',
    service: 'blob',
    asks: 'Whether the files of a model are there, how many and how large',
    permission: 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read',
    role: 'Storage Blob Data Reader',
    at: 'the storage account',
  },
  acrManifest: pull(
    '{registry}/v2/{repository}/manifests/{reference}',
    'Whether the image is in the container registry, for which platforms, and how large it is',
  ),
  acrProperties: pull(
    '{registry}/acr/v1/{repository}/_manifests/{reference}',
    'The platform of an image that has only one',
  ),
  acrTags: pull(
    '{registry}/acr/v1/{repository}/_manifests',
    'Which tags there are, to name one that was meant',
  ),
  imagePresence: look(
    'HEAD',
    '{registry}/v2/{repository}/manifests/{reference}',
    'Whether an image is in a public registry',
  ),
  imageManifest: look(
    'GET',
    '{registry}/v2/{repository}/manifests/{reference}',
    'For which platforms an image of a public registry is, and how large it is',
  ),
  imageConfig: look(
    'GET',
    '{registry}/v2/{repository}/blobs/{reference}',
    'The platform of an image that has only one',
  ),
  imageTags: look(
    'GET',
    '{registry}/v2/{repository}/tags/list',
    'Which tags there are, to name one that was meant',
  ),
  subscription: read(
    '/subscriptions/{subscription}',
    'Microsoft.Resources/subscriptions/read',
    'the subscription',
    'State, offer and spending limit of the subscription',
    '2022-12-01',
  ),
  provider: read(
    '/subscriptions/{subscription}/providers/{namespace}',
    'Microsoft.Resources/subscriptions/providers/read',
    'the subscription',
    'Whether the resource providers that a deployment needs are registered',
    '2021-04-01',
  ),
  listedEndpoints: read(
    "/subscriptions/{subscription}/resources?$filter=resourceType%20eq%20'Microsoft.MachineLearningServices/workspaces/onlineEndpoints'",
    'Microsoft.Resources/subscriptions/resources/read',
    'the subscription',
    'Whether another workspace of the subscription has an endpoint of that name',
    '2021-04-01',
  ),
  keyVault: read(
    '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.KeyVault/vaults/{name}',
    'Microsoft.KeyVault/vaults/read',
    'the key vault',
    'The firewall of the key vault of the workspace',
    '2023-07-01',
  ),
  storageAccount: read(
    '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Storage/storageAccounts/{name}',
    'Microsoft.Storage/storageAccounts/read',
    'the storage account',
    'Whether the storage account of the workspace can be reached',
    '2023-05-01',
  ),
  locks: read(
    `${RESOURCE}/providers/Microsoft.Authorization/locks`,
    `${POLICY}/locks/read`,
    'the workspace, its storage account, key vault and container registry',
    'Whether a read-only lock refuses the deploy: on the workspace, above it, or on what stands beside it',
    '2016-09-01',
  ),
  endpointLocks: read(
    `${WORKSPACE}/onlineEndpoints/{endpoint}/providers/Microsoft.Authorization/locks`,
    `${POLICY}/locks/read`,
    'the workspace',
    'The same of an endpoint that exists',
    '2016-09-01',
  ),
  // Unseen. Form: the changelog of the RBAC API (2019-08-01-preview) and public clients that read it.
  roleAssignmentUsage: read(
    '/subscriptions/{subscription}/providers/Microsoft.Authorization/roleAssignmentsUsageMetrics',
    `${POLICY}/roleAssignments/read`,
    'the subscription',
    'How many role assignments the subscription can still take: a new endpoint needs some for its identity',
    '2019-08-01-preview',
  ),
  // Unseen. Form: the specification of 2022-04-01, as @azure/arm-authorization 9.0.0 has it.
  denyAssignments: read(
    `${RESOURCE}/providers/Microsoft.Authorization/denyAssignments?$filter=atScope()`,
    `${POLICY}/denyAssignments/read`,
    'the workspace, its storage account, key vault and container registry',
    'What is denied whatever roles allow: by managed applications and deployment stacks',
    '2022-04-01',
  ),
  // Recorded of a subscription, with 2018-03-01.
  policyAssignments: read(
    '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Authorization/policyAssignments',
    `${POLICY}/policyAssignments/read`,
    'the resource group',
    'Which policies hold at the workspace: its own, and those of everything above it',
    '2022-06-01',
  ),
  // Unseen, as the definitions and initiatives below. Forms: Microsoft's REST reference and its repository of built-in policies.
  policyExemptions: read(
    '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Authorization/policyExemptions',
    `${POLICY}/policyExemptions/read`,
    'the resource group',
    'Whether the workspace is exempt from a policy that denies',
    '2022-07-01-preview',
  ),
  policyDefinition: read(
    '/providers/Microsoft.Authorization/policyDefinitions/{name}',
    `${POLICY}/policyDefinitions/read`,
    'the subscription',
    'What a built-in policy denies, of any category',
    '2021-06-01',
  ),
  policyInitiative: read(
    '/providers/Microsoft.Authorization/policySetDefinitions/{name}',
    `${POLICY}/policySetDefinitions/read`,
    'the subscription',
    'Which policies a built-in initiative holds',
    '2021-06-01',
  ),
  policyDefinitionOfSubscription: read(
    '/subscriptions/{subscription}/providers/Microsoft.Authorization/policyDefinitions/{name}',
    `${POLICY}/policyDefinitions/read`,
    'the subscription',
    'What a policy of the subscription denies',
    '2021-06-01',
  ),
  policyInitiativeOfSubscription: read(
    '/subscriptions/{subscription}/providers/Microsoft.Authorization/policySetDefinitions/{name}',
    `${POLICY}/policySetDefinitions/read`,
    'the subscription',
    'Which policies an initiative of the subscription holds',
    '2021-06-01',
  ),
  policyDefinitionOfGroup: read(
    '/providers/Microsoft.Management/managementGroups/{group}/providers/Microsoft.Authorization/policyDefinitions/{name}',
    `${POLICY}/policyDefinitions/read`,
    'the management group',
    'What a policy of a management group denies',
    '2021-06-01',
  ),
  policyInitiativeOfGroup: read(
    '/providers/Microsoft.Management/managementGroups/{group}/providers/Microsoft.Authorization/policySetDefinitions/{name}',
    `${POLICY}/policySetDefinitions/read`,
    'the management group',
    'Which policies an initiative of a management group holds',
    '2021-06-01',
  ),
} as const satisfies Record<string, Call>;

export type OperationId = keyof typeof CALLS;

export const OPERATIONS = withSeen(RECORDINGS);

/** A call that RECORDINGS does not know is an error of the compiler: somebody must say whether its answer was seen. */
function withSeen(recordings: Readonly<Record<OperationId, Seen>>): Readonly<Record<OperationId, Operation>> {
  const ids = Object.keys(CALLS) as OperationId[];
  return Object.fromEntries(ids.map(id => [id, { ...CALLS[id], seen: recordings[id] }])) as Record<
    OperationId,
    Operation
  >;
}
