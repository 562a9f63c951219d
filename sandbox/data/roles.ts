/**
 * Built-in roles, as far as a deploy meets them: Azure RBAC built-in roles document, shortened to the actions that
 * something in the sandbox asks for.
 */

export interface Role {
  id: string;
  name: string;
  actions: readonly string[];
  notActions?: readonly string[];
  dataActions?: readonly string[];
  notDataActions?: readonly string[];
}

const ML = 'Microsoft.MachineLearningServices';
const BLOBS = 'Microsoft.Storage/storageAccounts/blobServices';
const REPOSITORIES = 'Microsoft.ContainerRegistry/registries/repositories';

export const ROLES: readonly Role[] = [
  { id: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635', name: 'Owner', actions: ['*'] },
  {
    id: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    name: 'Contributor',
    actions: ['*'],
    notActions: [
      'Microsoft.Authorization/*/Delete',
      'Microsoft.Authorization/*/Write',
      'Microsoft.Authorization/elevateAccess/Action',
    ],
  },
  { id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7', name: 'Reader', actions: ['*/read'] },
  {
    id: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    name: 'User Access Administrator',
    actions: ['*/read', 'Microsoft.Authorization/*'],
  },
  {
    id: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
    name: 'AzureML Data Scientist',
    actions: [
      `${ML}/workspaces/*/read`,
      `${ML}/workspaces/*/action`,
      `${ML}/workspaces/*/delete`,
      `${ML}/workspaces/*/write`,
    ],
    notActions: [
      `${ML}/workspaces/delete`,
      `${ML}/workspaces/write`,
      `${ML}/workspaces/computes/*/write`,
      `${ML}/workspaces/computes/*/delete`,
      `${ML}/workspaces/computes/listKeys/action`,
      `${ML}/workspaces/listKeys/action`,
    ],
  },
  {
    id: 'e503ece1-11d0-4e8e-8e2c-7a6c3bf38815',
    name: 'AzureML Compute Operator',
    actions: [`${ML}/workspaces/computes/*`],
  },
  {
    id: '1823dd4f-9b8c-4ab6-ab4e-7397a3684615',
    name: 'AzureML Registry User',
    actions: [`${ML}/registries/read`, `${ML}/registries/assets/*`],
  },
  {
    id: '635dd51f-9968-44d3-b7fb-6d9a6bd613ae',
    name: 'AzureML Metrics Writer (preview)',
    actions: [`${ML}/workspaces/metrics/*/write`],
  },
  {
    id: 'ea01e6af-a1c1-4350-9563-ad00f8c72ec5',
    name: 'Azure Machine Learning Workspace Connection Secrets Reader',
    actions: [`${ML}/workspaces/connections/listsecrets/action`, `${ML}/workspaces/metadata/secrets/read`],
  },
  {
    id: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
    name: 'AcrPull',
    actions: ['Microsoft.ContainerRegistry/registries/pull/read'],
  },
  {
    id: '8311e382-0749-4cb8-b61a-304f252e45ec',
    name: 'AcrPush',
    actions: [
      'Microsoft.ContainerRegistry/registries/pull/read',
      'Microsoft.ContainerRegistry/registries/push/write',
    ],
  },
  {
    id: 'b93aa761-3e63-49ed-ac28-beffa264f7ac',
    name: 'Container Registry Repository Reader',
    actions: [],
    dataActions: [`${REPOSITORIES}/metadata/read`, `${REPOSITORIES}/content/read`],
  },
  {
    id: '2a1e307c-b015-4ebd-883e-5b7698a07328',
    name: 'Container Registry Repository Writer',
    actions: [],
    dataActions: [
      `${REPOSITORIES}/metadata/read`,
      `${REPOSITORIES}/content/read`,
      `${REPOSITORIES}/metadata/write`,
      `${REPOSITORIES}/content/write`,
    ],
  },
  {
    id: '2efddaa5-3f1f-4df3-97df-af3f13818f4c',
    name: 'Container Registry Repository Contributor',
    actions: [],
    dataActions: [
      `${REPOSITORIES}/metadata/read`,
      `${REPOSITORIES}/content/read`,
      `${REPOSITORIES}/metadata/write`,
      `${REPOSITORIES}/content/write`,
      `${REPOSITORIES}/metadata/delete`,
      `${REPOSITORIES}/content/delete`,
    ],
  },
  {
    id: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
    name: 'Storage Blob Data Reader',
    actions: [`${BLOBS}/containers/read`, `${BLOBS}/generateUserDelegationKey/action`],
    dataActions: [`${BLOBS}/containers/blobs/read`],
  },
  {
    id: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
    name: 'Storage Blob Data Contributor',
    actions: [
      `${BLOBS}/containers/delete`,
      `${BLOBS}/containers/read`,
      `${BLOBS}/containers/write`,
      `${BLOBS}/generateUserDelegationKey/action`,
    ],
    dataActions: [
      `${BLOBS}/containers/blobs/delete`,
      `${BLOBS}/containers/blobs/read`,
      `${BLOBS}/containers/blobs/write`,
      `${BLOBS}/containers/blobs/move/action`,
      `${BLOBS}/containers/blobs/add/action`,
    ],
  },
  {
    id: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
    name: 'Storage Blob Data Owner',
    actions: [`${BLOBS}/containers/*`, `${BLOBS}/generateUserDelegationKey/action`],
    dataActions: [`${BLOBS}/containers/blobs/*`],
  },
  {
    id: '4633458b-17de-408a-b874-0445c86b69e6',
    name: 'Key Vault Secrets User',
    actions: [],
    dataActions: [
      'Microsoft.KeyVault/vaults/secrets/getSecret/action',
      'Microsoft.KeyVault/vaults/secrets/readMetadata/action',
    ],
  },
];

/** What ARM's providers are when nothing else is said. */
export const PROVIDERS: readonly string[] = [
  'Microsoft.MachineLearningServices',
  'Microsoft.PolicyInsights',
  'Microsoft.Cdn',
  'Microsoft.Network',
  'Microsoft.Storage',
  'Microsoft.ContainerRegistry',
  'Microsoft.KeyVault',
  'Microsoft.ManagedIdentity',
  'Microsoft.Insights',
  'Microsoft.Compute',
  'Microsoft.Quota',
  'Microsoft.Authorization',
];
