/** The role that allows an action which was denied, and where it is given. */
interface Grant {
  role: string;
  /** What the role is given on, in words. */
  on: string;
}

const ML = String.raw`Microsoft\.MachineLearningServices\/`;

/** The first that fits decides. Roles of Azure as src/facts/roles.ts has them, and what Microsoft's tables say of others. */
const GRANTS: readonly (readonly [RegExp, Grant])[] = (
  [
    ['Microsoft\\.Authorization\\/roleAssignments\\/', 'Role Based Access Control Administrator', 'resource'],
    ['Microsoft\\.Authorization\\/locks\\/', 'User Access Administrator', 'resource'],
    ['Microsoft\\.ManagedIdentity\\/userAssignedIdentities\\/', 'Managed Identity Operator', 'identity'],
    ['Microsoft\\.ContainerRegistry\\/registries\\/.*(?:push|write)', 'AcrPush', 'container registry'],
    ['Microsoft\\.ContainerRegistry\\/registries\\/(?:pull|repositories)', 'AcrPull', 'container registry'],
    [
      'Microsoft\\.Storage\\/storageAccounts\\/blobServices\\/.*\\/(?:write|add|delete|action)',
      'Storage Blob Data Contributor',
      'storage account',
    ],
    [
      'Microsoft\\.Storage\\/storageAccounts\\/blobServices\\/',
      'Storage Blob Data Reader',
      'storage account',
    ],
    [
      'Microsoft\\.Storage\\/storageAccounts\\/fileServices\\/',
      'Storage File Data Privileged Contributor',
      'storage account',
    ],
    [
      'Microsoft\\.Storage\\/storageAccounts\\/listKeys',
      'Storage Account Key Operator Service Role',
      'storage account',
    ],
    [
      'Microsoft\\.KeyVault\\/vaults\\/secrets\\/(?:setSecret|write|delete)',
      'Key Vault Secrets Officer',
      'vault',
    ],
    ['Microsoft\\.KeyVault\\/vaults\\/(?:secrets|certificates|keys)\\/', 'Key Vault Secrets User', 'vault'],
    [
      `${ML}workspaces\\/(?:connections\\/listsecrets|metadata\\/secrets)`,
      'Azure Machine Learning Workspace Connection Secrets Reader',
      'workspace',
    ],
    [`${ML}workspaces\\/computes\\/`, 'AzureML Compute Operator', 'workspace'],
    [`${ML}registries\\/`, 'AzureML Registry User', 'registry'],
    [`${ML}workspaces\\/(?:write|delete)`, 'Contributor', 'resource group'],
    [ML, 'AzureML Data Scientist', 'workspace'],
    ['Microsoft\\.Insights\\/', 'Monitoring Contributor', 'resource group'],
    ['Microsoft\\.Network\\/', 'Network Contributor', 'virtual network'],
    ['Microsoft\\.CognitiveServices\\/accounts\\/OpenAI\\/', 'Cognitive Services OpenAI User', 'account'],
    ['Microsoft\\.CognitiveServices\\/', 'Cognitive Services User', 'account'],
    ['Microsoft\\.\\w+\\/register\\/action', 'Contributor', 'subscription'],
    ['.*\\/read$', 'Reader', 'resource'],
  ] as const
).map(([action, role, on]) => [new RegExp(`^${action}`, 'i'), { role, on }] as const);

/** `Microsoft.Storage/…/blobs/read` is in the role Storage Blob Data Reader. */
export function roleFor(action: string): Grant {
  const found = GRANTS.find(([pattern]) => pattern.test(action));
  return found?.[1] ?? { role: 'Contributor', on: 'resource group' };
}
