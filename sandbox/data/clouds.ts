/** The hosts of each cloud. The product has a table of its own; two tables that must agree are a test of both. */

export type CloudName = 'public' | 'china' | 'government';

export interface Cloud {
  arm: string;
  /** The first is what tokens name as issuer's host; all of them answer. */
  authorities: readonly string[];
  registrySuffix: string;
  storageSuffix: string;
  scoringSuffix: string;
  vaultSuffix: string;
  /** Where registries of Azure ML assets are discovered, and the ending of the hosts where they answer. */
  registryDiscovery: string;
  assetSuffix: string;
  /** Audiences that the resource manager takes, without a slash at the end. */
  armAudiences: readonly string[];
  registryAudiences: readonly string[];
  storageAudiences: readonly string[];
  scoringAudiences: readonly string[];
  /** What Entra expects as the audience of a federated credential. */
  federationAudience: string;
}

export const CLOUDS: Readonly<Record<CloudName, Cloud>> = {
  public: {
    arm: 'management.azure.com',
    authorities: ['login.microsoftonline.com'],
    registrySuffix: 'azurecr.io',
    storageSuffix: 'core.windows.net',
    scoringSuffix: 'inference.ml.azure.com',
    vaultSuffix: 'vault.azure.net',
    registryDiscovery: 'eastus.api.azureml.ms',
    assetSuffix: 'experiments.azureml.net',
    armAudiences: ['https://management.azure.com', 'https://management.core.windows.net'],
    registryAudiences: ['https://containerregistry.azure.net', 'https://management.azure.com'],
    storageAudiences: ['https://storage.azure.com'],
    scoringAudiences: ['https://ml.azure.com'],
    federationAudience: 'api://AzureADTokenExchange',
  },
  china: {
    arm: 'management.chinacloudapi.cn',
    authorities: ['login.chinacloudapi.cn', 'login.partner.microsoftonline.cn'],
    registrySuffix: 'azurecr.cn',
    storageSuffix: 'core.chinacloudapi.cn',
    scoringSuffix: 'inference.ml.azure.cn',
    vaultSuffix: 'vault.azure.cn',
    registryDiscovery: 'chinaeast2.api.ml.azure.cn',
    assetSuffix: 'experiments.ml.azure.cn',
    armAudiences: ['https://management.chinacloudapi.cn', 'https://management.core.chinacloudapi.cn'],
    registryAudiences: ['https://containerregistry.azure.net', 'https://management.chinacloudapi.cn'],
    storageAudiences: ['https://storage.azure.com'],
    scoringAudiences: ['https://ml.azure.com', 'https://ml.azure.cn'],
    federationAudience: 'api://AzureADTokenExchangeChina',
  },
  government: {
    arm: 'management.usgovcloudapi.net',
    authorities: ['login.microsoftonline.us'],
    registrySuffix: 'azurecr.us',
    storageSuffix: 'core.usgovcloudapi.net',
    scoringSuffix: 'inference.ml.azure.us',
    vaultSuffix: 'vault.usgovcloudapi.net',
    registryDiscovery: 'usgovarizona.api.ml.azure.us',
    assetSuffix: 'experiments.ml.azure.us',
    armAudiences: ['https://management.usgovcloudapi.net', 'https://management.core.usgovcloudapi.net'],
    registryAudiences: ['https://containerregistry.azure.net', 'https://management.usgovcloudapi.net'],
    storageAudiences: ['https://storage.azure.com'],
    scoringAudiences: ['https://ml.azure.com', 'https://ml.azure.us'],
    federationAudience: 'api://AzureADTokenExchangeUSGov',
  },
};
