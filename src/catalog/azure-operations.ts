/**
 * Every call to Azure that a run may make: what it asks, and the least that allows it. The README's table is made of
 * this list, and a refused question names its permission from it.
 * Paths and shapes: the specifications behind @azure/arm-machinelearning 2.1.1, arm-quota 1.1.1 and
 * arm-authorization 9.0.0, and Microsoft's REST reference for the rest. Actions: Microsoft's list of resource provider
 * operations; roles: built-in roles of Azure RBAC. Read 2026-11; that a workspace role does not read usages is
 * inferred from their scope.
 */

/** Where a role must be held for a call to be allowed. */
export type RoleScope =
  | 'the subscription'
  | 'the resource group'
  | 'the workspace'
  | 'the registry'
  | 'the container registry'
  | 'the storage account'
  | 'the key vault'
  | 'the identity';

export interface Operation {
  method: 'GET' | 'POST' | 'HEAD';
  /** Below the resource manager, or of the service that `service` names; `{name}` is a part of the path. */
  path: string;
  service: 'arm' | 'acr' | 'blob';
  apiVersion?: string;
  /** What a run wants to know by it, for the README. */
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
const LOCATION =
  '/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{region}';

/** A read of the resource manager with the role Reader, or with one that has as much. */
function read(path: string, permission: string, at: RoleScope, asks: string, apiVersion?: string): Operation {
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

export const OPERATIONS = {
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
  ),
  endpoints: read(
    `${WORKSPACE}/onlineEndpoints`,
    `${ML}/workspaces/onlineEndpoints/read`,
    'the workspace',
    'Which endpoints hold deployments without traffic',
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
    `${ML}/locations/vmSizes/read`,
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
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof OPERATIONS;
