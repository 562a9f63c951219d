/**
 * Microsoft's clients, each a chunk of the bundle that is loaded at its first question (azure/client/load-sdk.ts): a run that
 * asks nothing of Azure reads none of them.
 * One `await import()` after the other: loading two at once fails in Node ("not yet fully loaded").
 */
export async function identity() {
  return await import('@azure/identity');
}

export async function machineLearning() {
  const { AzureMachineLearningWorkspaces } = await import('@azure/arm-machinelearning');
  return { AzureMachineLearningWorkspaces };
}

export async function quota() {
  const { AzureQuotaExtensionAPI } = await import('@azure/arm-quota');
  return { AzureQuotaExtensionAPI };
}

export async function authorization() {
  const { AuthorizationManagementClient } = await import('@azure/arm-authorization');
  return { AuthorizationManagementClient };
}

export async function containerRegistry() {
  const { ContainerRegistryClient, ContainerRegistryContentClient } = await import(
    '@azure/container-registry'
  );
  return { ContainerRegistryClient, ContainerRegistryContentClient };
}

export async function blobs() {
  const { BlobServiceClient } = await import('@azure/storage-blob');
  return { BlobServiceClient };
}

export async function http() {
  const {
    bearerTokenAuthenticationPolicy,
    createDefaultHttpClient,
    createHttpHeaders,
    createPipelineFromOptions,
    createPipelineRequest,
  } = await import('@azure/core-rest-pipeline');
  return {
    bearerTokenAuthenticationPolicy,
    createDefaultHttpClient,
    createHttpHeaders,
    createPipelineFromOptions,
    createPipelineRequest,
  };
}
