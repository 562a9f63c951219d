/** What stands around a recording while it is played: a workspace, its registry, tokens; everything else is empty. */
import { jwt } from './jwt.ts';
import type { Answer, AskedFor } from './play.ts';

export const HOST = 'crmlprod.azurecr.io';

/** The answers that a question needs besides the one that is recorded. */
export function supporting({ url, method }: AskedFor): Answer | undefined {
  const { host, pathname } = url;
  const path = decodeURIComponent(pathname);
  if (host === 'login.microsoftonline.com') return entra(path);
  if (/\/oauth2\/exchange$/.test(path)) return json({ refresh_token: jwt({}) });
  if (/\/oauth2\/token$/.test(path) || /\/(?:token|proxy_auth)$/.test(path))
    return json({ token: jwt({}), access_token: jwt({}) });
  if (host !== 'management.azure.com') return /\/discovery$/.test(path) ? discovery(path) : undefined;
  if (method === 'GET') return resource(path);
  return undefined;
}

function json(body: object): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

function entra(path: string): Answer | undefined {
  const [, tenant = ''] = path.split('/');
  const root = `https://login.microsoftonline.com/${tenant}`;
  if (path.endsWith('/openid-configuration'))
    return json({
      token_endpoint: `${root}/oauth2/v2.0/token`,
      authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
      issuer: `${root}/v2.0`,
      jwks_uri: `${root}/discovery/v2.0/keys`,
    });
  return undefined;
}

function discovery(path: string): Answer {
  const registryName = path.split('/').at(-2) ?? '';
  return json({
    registryName,
    primaryRegion: 'westeurope',
    regions: ['westeurope'],
    subscriptionId: '33333333-3333-4333-8333-333333333333',
    resourceGroup: 'rg-registries',
    primaryRegionResourceProviderUri: 'https://cert-westeurope.experiments.azureml.net/',
  });
}

const BELOW = /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/)(.*)$/i;

function resource(path: string): Answer | undefined {
  const [, group = '', below = ''] = BELOW.exec(path) ?? [];
  const [, , name = ''] = below.split('/');
  if (/^Microsoft\.MachineLearningServices\/workspaces\/[^/]+$/i.test(below))
    return json(workspace(group, path));
  if (/^Microsoft\.MachineLearningServices\/registries\/[^/]+$/i.test(below)) return json({ id: path, name });
  if (/^Microsoft\.ContainerRegistry\/registries\/[^/]+$/i.test(below)) return json(registry(path, name));
  if (/\/onlineEndpoints\/[^/]+$/i.test(path)) return json(endpoint(path));
  // A path that ends with a type is a list, and an empty one says nothing.
  return isList(path) ? json({ value: [] }) : undefined;
}

function isList(path: string): boolean {
  const [, , type = ''] = /^(.*)\/providers\/[^/]+\/(.*)$/.exec(path) ?? [];
  return type === '' ? /\/(?:resources|providers)$/.test(path) : type.split('/').length % 2 === 1;
}

function workspace(group: string, id: string) {
  return {
    id,
    name: id.split('/').at(-1),
    location: 'westeurope',
    properties: {
      storageAccount: `${group}Microsoft.Storage/storageAccounts/stmlprod`,
      containerRegistry: `${group}Microsoft.ContainerRegistry/registries/crmlprod`,
      keyVault: `${group}Microsoft.KeyVault/vaults/kv-ml-prod`,
      privateLinkCount: 0,
    },
  };
}

function registry(id: string, name: string) {
  return {
    id,
    name,
    sku: { name: 'Premium' },
    properties: { loginServer: HOST, publicNetworkAccess: 'Enabled' },
  };
}

function endpoint(id: string) {
  return { id, name: id.split('/').at(-1), properties: { provisioningState: 'Succeeded', traffic: {} } };
}
