/** How the names that a run is given look, and what to say of one that does not: by input. */

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * What the names of Azure look like. Source: "Naming rules and restrictions for Azure resources", read 2026-11; a
 * tenant goes by its id or one of its domains. An audience is a text of up to 600 characters (Microsoft Graph,
 * federatedIdentityCredential, read 2026-11); the address of a service in its place is that of the issuer or of Entra.
 */
export const NAME_SHAPES = {
  'subscription-id': { shape: GUID, takes: 'an id such as 11111111-2222-3333-4444-555555555555, not a name' },
  'resource-group': {
    shape: /^[\p{L}\p{N}_.()-]{0,89}[\p{L}\p{N}_()-]$/u,
    takes: 'the name of a resource group',
  },
  workspace: { shape: /^[A-Za-z0-9][\w-]{0,254}$/, takes: 'the name of an Azure ML workspace, not its id' },
  'client-id': { shape: GUID, takes: 'the id of an application or a managed identity' },
  'tenant-id': {
    shape: /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/,
    takes: 'the id of a tenant, or one of its domains',
  },
  audience: {
    shape:
      /^(?!http:|https:\/\/(?:token\.actions|login|sts|management)\.|[\w-]+:\/*$)(?=.*\w)[\w~%:@/?=&+.#-]{1,600}$/i,
    takes:
      'the audience of the federated credential, such as api://AzureADTokenExchange: one word, and not the address of GitHub or Azure',
  },
} as const;
