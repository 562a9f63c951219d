/**
 * Roles of Azure, as far as an online endpoint and who deploys it meet them: what they are called, and which of their
 * actions matter here. A role that is not in the list is asked for in Azure.
 * Source: Azure built-in roles (learn.microsoft.com/azure/role-based-access-control/built-in-roles, its tables for
 * general, containers, storage, security, identity and machine learning), read 2026-11, and for what an endpoint needs
 * concept-endpoints-online-auth.md, 11/14/2025. Nothing was tried against the live service.
 */

/** What a role allows, with `*` in place of any text; `not…` takes away from the same set only. */
export interface ActionSet {
  actions: readonly string[];
  notActions?: readonly string[];
  dataActions?: readonly string[];
  notDataActions?: readonly string[];
}

export interface Role extends ActionSet {
  name: string;
  /** Of the role's definition, the same in every tenant; lower case. */
  id: string;
  /** `shortened`: actions that decide nothing here are left out. */
  source: 'document' | 'shortened';
}

const ML = 'Microsoft.MachineLearningServices/workspaces';
const BLOBS = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs';
const REPOSITORIES = 'Microsoft.ContainerRegistry/registries/repositories';

/** One thing to be allowed to do, and in which list of a role it stands. */
export interface Permission {
  action: string;
  isData: boolean;
}

const action = (name: string): Permission => ({ action: name, isData: false });
const dataAction = (name: string): Permission => ({ action: name, isData: true });

/** What the identity of an endpoint must be allowed to do. */
export const ENDPOINT_PERMISSIONS = {
  /** In a registry that gives rights as a whole: `LegacyRegistryPermissions`. */
  pull: action('Microsoft.ContainerRegistry/registries/pull/read'),
  /**
   * In a registry that gives rights by repository (`AbacRepositoryPermissions`): `pull/read` means nothing there.
   * Source: container-registry-rbac-abac-repository-permissions.md, read 2026-11.
   */
  pullFromRepository: dataAction(`${REPOSITORIES}/content/read`),
  readBlobs: dataAction(`${BLOBS}/read`),
  writeBlobs: dataAction(`${BLOBS}/write`),
  /** Source: how-to-deploy-online-endpoint-with-secret-injection.md, 01/10/2024. */
  readConnections: action(`${ML}/connections/listsecrets/action`),
  readVaultSecrets: dataAction('Microsoft.KeyVault/vaults/secrets/getSecret/action'),
} as const satisfies Record<string, Permission>;

/**
 * What who deploys must be allowed to do in the workspace. Endpoints, keys and tokens: how-to-authenticate-online-
 * endpoint.md, 01/05/2026. Deployments, logs and versions of assets: made of the paths of the REST API in the way of
 * all actions of Azure; no document lists them one by one.
 */
export const DEPLOYER_ACTIONS = {
  writeEndpoint: `${ML}/onlineEndpoints/write`,
  writeDeployment: `${ML}/onlineEndpoints/deployments/write`,
  listKeys: `${ML}/onlineEndpoints/listKeys/action`,
  getToken: `${ML}/onlineEndpoints/token/action`,
  getLogs: `${ML}/onlineEndpoints/deployments/getLogs/action`,
  writeCode: `${ML}/codes/versions/write`,
  writeModel: `${ML}/models/versions/write`,
  writeEnvironment: `${ML}/environments/versions/write`,
} as const;

/**
 * What attaching a user-assigned identity to anything needs, at the identity. The star stands in the role itself
 * (Managed Identity Operator); Microsoft's list of operations has the action without it.
 * Source: managed-identities-faq.md of Entra, read 2026-11.
 */
export const ASSIGN_IDENTITY: readonly string[] = [
  'Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action',
  'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action',
];

export const ROLES = {
  owner: {
    name: 'Owner',
    id: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
    source: 'document',
    actions: ['*'],
  },
  contributor: {
    name: 'Contributor',
    id: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    source: 'shortened',
    actions: ['*'],
    notActions: ['Microsoft.Authorization/*/Delete', 'Microsoft.Authorization/*/Write'],
  },
  reader: {
    name: 'Reader',
    id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    source: 'document',
    actions: ['*/read'],
  },
  acrPull: {
    name: 'AcrPull',
    id: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
    source: 'document',
    actions: ['Microsoft.ContainerRegistry/registries/pull/read'],
  },
  acrPush: {
    name: 'AcrPush',
    id: '8311e382-0749-4cb8-b61a-304f252e45ec',
    source: 'document',
    actions: [
      'Microsoft.ContainerRegistry/registries/pull/read',
      'Microsoft.ContainerRegistry/registries/push/write',
    ],
  },
  repositoryReader: {
    name: 'Container Registry Repository Reader',
    id: 'b93aa761-3e63-49ed-ac28-beffa264f7ac',
    source: 'document',
    actions: [],
    dataActions: [`${REPOSITORIES}/metadata/read`, `${REPOSITORIES}/content/read`],
  },
  repositoryWriter: {
    name: 'Container Registry Repository Writer',
    id: '2a1e307c-b015-4ebd-883e-5b7698a07328',
    source: 'shortened',
    actions: [],
    dataActions: [`${REPOSITORIES}/metadata/read`, `${REPOSITORIES}/content/read`],
  },
  repositoryContributor: {
    name: 'Container Registry Repository Contributor',
    id: '2efddaa5-3f1f-4df3-97df-af3f13818f4c',
    source: 'shortened',
    actions: [],
    dataActions: [`${REPOSITORIES}/metadata/read`, `${REPOSITORIES}/content/read`],
  },
  blobReader: {
    name: 'Storage Blob Data Reader',
    id: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
    source: 'shortened',
    actions: [],
    dataActions: [`${BLOBS}/read`],
  },
  blobContributor: {
    name: 'Storage Blob Data Contributor',
    id: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
    source: 'shortened',
    actions: [],
    dataActions: [`${BLOBS}/read`, `${BLOBS}/write`, `${BLOBS}/delete`, `${BLOBS}/add/action`],
  },
  blobOwner: {
    name: 'Storage Blob Data Owner',
    id: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
    source: 'shortened',
    actions: [],
    dataActions: [`${BLOBS}/*`],
  },
  dataScientist: {
    name: 'AzureML Data Scientist',
    id: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
    source: 'shortened',
    actions: [`${ML}/*/read`, `${ML}/*/action`, `${ML}/*/delete`, `${ML}/*/write`],
    notActions: [`${ML}/delete`, `${ML}/write`, `${ML}/computes/*/write`, `${ML}/computes/*/delete`],
  },
  metricsWriter: {
    name: 'AzureML Metrics Writer (preview)',
    id: '635dd51f-9968-44d3-b7fb-6d9a6bd613ae',
    source: 'document',
    actions: [`${ML}/metrics/*/write`],
  },
  connectionSecretsReader: {
    name: 'Azure Machine Learning Workspace Connection Secrets Reader',
    id: 'ea01e6af-a1c1-4350-9563-ad00f8c72ec5',
    source: 'document',
    actions: [`${ML}/connections/listsecrets/action`, `${ML}/metadata/secrets/read`],
  },
  vaultSecretsUser: {
    name: 'Key Vault Secrets User',
    id: '4633458b-17de-408a-b874-0445c86b69e6',
    source: 'document',
    actions: [],
    dataActions: [
      'Microsoft.KeyVault/vaults/secrets/getSecret/action',
      'Microsoft.KeyVault/vaults/secrets/readMetadata/action',
    ],
  },
} as const satisfies Record<string, Role>;

/** By the id of its definition, in lower case. */
export const ROLES_BY_ID: ReadonlyMap<string, Role> = new Map(
  Object.values(ROLES).map(role => [role.id, role]),
);
