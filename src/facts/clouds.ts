/**
 * The clouds of Azure: where each has its services, and the endings of the hosts that belong to it.
 * Sources: azure-ai-ml 1.34.0 `_azure_environments.py` (resource manager, sign-in, Azure ML, storage, discovery of
 * registries);
 * @azure/container-registry 1.1.2 `KnownContainerRegistryAudience` (registries take tokens of the resource manager
 * there); how-to-troubleshoot-online-endpoints.md, 10/06/2025, and the endpoints reference of each cloud for the rest;
 * "Workload identity federation", national clouds, for the audiences.
 * Read 2026-11.
 */
export interface Cloud {
  name: 'public' | 'china' | 'usgovernment';
  /** As `az cloud list` and the input `environment` of azure/login call it. */
  azName: string;
  /** Base addresses, without a slash at the end. */
  arm: string;
  authority: string;
  portal: string;
  /** What a token is asked for: `<resource>/.default`. */
  armScope: string;
  registryScope: string;
  storageScope: string;
  scoringScope: string;
  /** The audience of a token of GitHub that Entra expects there, unless a tenant chose another. */
  federationAudience: string;
  /** Endings of hosts, with the dot that starts them. */
  registrySuffix: string;
  blobSuffix: string;
  scoringSuffix: string;
  /** Where registries of assets are looked up by their name. */
  registryDiscovery: string;
  /**
   * Endings of the hosts that answer for registries of assets. Not the whole domain of Azure ML: the hosts of endpoints
   * and of compute instances are below it too, and belong to others. Those of China and the US Government are inferred
   * from the public cloud's (network requirements of Azure ML name *.ml.azure.cn and *.ml.azure.us): unseen.
   */
  assetSuffixes: readonly string[];
}

export const CLOUDS: readonly Cloud[] = [
  {
    name: 'public',
    azName: 'AzureCloud',
    arm: 'https://management.azure.com',
    authority: 'https://login.microsoftonline.com',
    portal: 'https://portal.azure.com',
    armScope: 'https://management.azure.com/.default',
    registryScope: 'https://containerregistry.azure.net/.default',
    storageScope: 'https://storage.azure.com/.default',
    scoringScope: 'https://ml.azure.com/.default',
    federationAudience: 'api://AzureADTokenExchange',
    registrySuffix: '.azurecr.io',
    blobSuffix: '.blob.core.windows.net',
    scoringSuffix: '.inference.ml.azure.com',
    registryDiscovery: 'https://eastus.api.azureml.ms',
    assetSuffixes: ['.api.azureml.ms', '.experiments.azureml.net'],
  },
  {
    name: 'china',
    azName: 'AzureChinaCloud',
    arm: 'https://management.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn',
    portal: 'https://portal.azure.cn',
    armScope: 'https://management.chinacloudapi.cn/.default',
    registryScope: 'https://management.chinacloudapi.cn/.default',
    storageScope: 'https://storage.azure.com/.default',
    scoringScope: 'https://ml.azure.cn/.default',
    federationAudience: 'api://AzureADTokenExchangeChina',
    registrySuffix: '.azurecr.cn',
    blobSuffix: '.blob.core.chinacloudapi.cn',
    scoringSuffix: '.inference.ml.azure.cn',
    registryDiscovery: 'https://chinaeast2.api.ml.azure.cn',
    assetSuffixes: ['.api.ml.azure.cn', '.experiments.ml.azure.cn'],
  },
  {
    name: 'usgovernment',
    azName: 'AzureUSGovernment',
    arm: 'https://management.usgovcloudapi.net',
    authority: 'https://login.microsoftonline.us',
    portal: 'https://portal.azure.us',
    armScope: 'https://management.usgovcloudapi.net/.default',
    registryScope: 'https://management.usgovcloudapi.net/.default',
    storageScope: 'https://storage.azure.com/.default',
    scoringScope: 'https://ml.azure.us/.default',
    federationAudience: 'api://AzureADTokenExchangeUSGov',
    registrySuffix: '.azurecr.us',
    blobSuffix: '.blob.core.usgovcloudapi.net',
    scoringSuffix: '.inference.ml.azure.us',
    registryDiscovery: 'https://usgovarizona.api.ml.azure.us',
    assetSuffixes: ['.api.ml.azure.us', '.experiments.ml.azure.us'],
  },
];

export const PUBLIC_CLOUD = CLOUDS[0] as Cloud;
