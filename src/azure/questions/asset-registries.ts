/**
 * Registries of Azure ML assets, of any subscription and tenant: Microsoft's own, `azureml`, and those of a company. By
 * its name alone, discovery tells where a registry answers; the token then goes to that host, if it is one of this cloud.
 */
import type { HttpClient, Pipeline } from '@azure/core-rest-pipeline';
import { OPERATIONS, type OperationId } from '../../facts/azure-operations.js';
import type { Cloud } from '../../facts/clouds.js';
import { httpError } from '../client/arm.js';
import { BadAnswer, fieldsOf, list, required, text } from '../client/fields.js';
import { guardedHttp } from '../client/http.js';
import { loadSdk } from '../client/load-sdk.js';
import { orMissing } from '../client/missing.js';
import { andThen, known, type Result } from '../client/result.js';
import { filled, type Parts, RETRIES, type Session, type Use } from '../client/session.js';

/** Where a registry answers, and whose it is. */
export interface RegistryPlace {
  host: string;
  subscription: string;
  resourceGroup: string;
}

/** Long lists are not read to their end: the names are there to find one that is like another. */
const MAX_PAGES = 10;

/** undefined: nobody has a registry of that name. */
export async function registryPlace(
  session: Session,
  registry: string,
): Promise<Result<RegistryPlace | undefined>> {
  const { assetRegistry: operation } = OPERATIONS;
  const parts = { host: new URL(session.cloud.registryDiscovery).host, registry };
  const told = await session.ask(operation, parts, async use => {
    const body = await orMissing(get(use, filled(operation.path, parts)), ['RegistryNotFound']);
    return body === undefined ? undefined : placeOf(discoveryFacts(body), session.cloud);
  });
  if (told.kind === 'known' || told.message !== 'remote/forbidden') return told;
  return { ...told, message: 'remote/registry-refused', values: { ...told.values, registry } };
}

/**
 * What a registry says of an asset. undefined: there is no such registry, or it does not have what is asked for.
 * @param below what the operation names besides the registry
 */
export function ofRegistry<T>(
  session: Session,
  id: Extract<OperationId, `registryAsset${string}`>,
  registry: string,
  below: Parts,
  read: (body: unknown) => T,
): Promise<Result<T | undefined>> {
  const operation = OPERATIONS[id];
  return andThen(registryPlace(session, registry), place => {
    if (place === undefined) return known(undefined);
    const parts = { ...below, ...place, registry };
    return session.ask(operation, parts, async use => {
      const asked = get(use, withVersion(filled(operation.path, parts), operation.apiVersion));
      const body = await orMissing(asked);
      return body === undefined ? undefined : read(body);
    });
  });
}

/** All rows of a list of a registry, page after page, as far as they are needed. */
export function listOfRegistry(
  session: Session,
  registry: string,
  below: Parts,
): Promise<Result<readonly unknown[]>> {
  const { registryAssets: operation } = OPERATIONS;
  return andThen(registryPlace(session, registry), place => {
    if (place === undefined) return known([]);
    const parts = { ...below, ...place, registry };
    return session.ask(operation, parts, use =>
      pages(use, withVersion(filled(operation.path, parts), operation.apiVersion)),
    );
  });
}

async function pages(use: Use, first: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  let next: string | undefined = first;
  for (let page = 0; next !== undefined && page < MAX_PAGES; page += 1) {
    const { value, nextLink } = fieldsOf(await get(use, next));
    rows.push(...required(list(value), 'value'));
    next = text(nextLink)?.replace(/^https:\/\//i, '');
  }
  return rows;
}

function withVersion(path: string, version = ''): string {
  return `${path}${path.includes('?') ? '&' : '?'}api-version=${version}`;
}

/**
 * @param address host and path, without `https://`
 * @throws an error with `statusCode`, `code` and the body of the answer for every other status than 200
 */
async function get(use: Use, address: string): Promise<unknown> {
  const { pipeline, client } = await pipelineOf(use);
  const { createPipelineRequest } = await loadSdk('http');
  const url = `https://${address}`;
  if (!URL.canParse(url)) throw new BadAnswer('its next page is at no address');
  const request = createPipelineRequest({ url, method: 'GET', abortSignal: use.signal });
  const response = await pipeline.sendRequest(client, request);
  if (response.status !== 200) throw httpError(response);
  try {
    return JSON.parse(response.bodyAsText ?? '');
  } catch {
    throw new BadAnswer('it is no JSON, or was cut off');
  }
}

interface Line {
  pipeline: Pipeline;
  client: HttpClient;
}

/** One a sign-in, since it holds the token. */
const lines = new WeakMap<Use['credential'], Promise<Line>>();

function pipelineOf({ session: { cloud }, credential }: Use): Promise<Line> {
  let line = lines.get(credential);
  if (line === undefined) {
    line = makeLine(cloud, credential);
    lines.set(credential, line);
  }
  return line;
}

/** The token is that of the resource manager, as the official client sends it there. */
async function makeLine(cloud: Cloud, credential: Use['credential']): Promise<Line> {
  const { bearerTokenAuthenticationPolicy, createPipelineFromOptions } = await loadSdk('http');
  const client = await guardedHttp({ allows: host => isAssetHost(host, cloud) });
  const pipeline = createPipelineFromOptions({
    retryOptions: RETRIES,
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: 'endpoint-preflight' },
  });
  pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: cloud.armScope }), {
    phase: 'Sign',
  });
  return { pipeline, client };
}

const HOST = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** Whether a host, without any port, is one that answers for registries of assets in this cloud. */
export function isAssetHost(host: string, { assetSuffixes }: Cloud): boolean {
  return host.length <= 253 && HOST.test(host) && assetSuffixes.some(suffix => host.endsWith(suffix));
}

/** What discovery says of a registry, before anybody looks at where it leads. */
export interface DiscoveryFacts {
  subscription: string;
  resourceGroup: string;
  /** Where the registry answers in its first region. */
  uri: string;
}

/** @throws BadAnswer where it does not say whose the registry is, or where it answers */
export function discoveryFacts(body: unknown): DiscoveryFacts {
  const { subscriptionId, resourceGroup, primaryRegionResourceProviderUri } = fieldsOf(body);
  return {
    subscription: required(text(subscriptionId), 'subscriptionId'),
    resourceGroup: required(text(resourceGroup), 'resourceGroup'),
    uri: required(text(primaryRegionResourceProviderUri), 'primaryRegionResourceProviderUri'),
  };
}

/** @throws BadAnswer where a registry answers at a host that is none of this cloud: a token would go there */
export function placeOf({ subscription, resourceGroup, uri }: DiscoveryFacts, cloud: Cloud): RegistryPlace {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  const isBare = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (url?.protocol !== 'https:' || !isBare || url.pathname !== '/' || !isAssetHost(url.host, cloud))
    throw new BadAnswer('its "primaryRegionResourceProviderUri" is at no host of Azure ML in this cloud');
  return { host: url.host, subscription, resourceGroup };
}
