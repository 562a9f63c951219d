/**
 * A repository of an Azure container registry, read by Microsoft's client with the rights of who has signed in. Who
 * calls this has made sure that the registry belongs to the target: the token goes to its host.
 */
import type { ContainerRegistryClient, ContainerRegistryContentClient } from '@azure/container-registry';
import { RegistryFault } from '../../registry/fault.js';
import { type Manifest, platformOf, readManifest } from '../../registry/manifest.js';
import { firstError, type Refusal, type Repository, type Sight, sightOf } from '../../registry/repository.js';
import { fieldsOf, text } from '../client/fields.js';
import { loadSdk } from '../client/load-sdk.js';
import { isOutside } from '../client/registry-http.js';
import { RETRIES, type Use } from '../client/session.js';

const MAX_TAGS = 1_000;
const TAGS_PAGE = 200;

export function acrRepository(use: Use, host: string, repository: string): Repository {
  let client: Promise<ContainerRegistryContentClient> | undefined;
  // One client for all questions: it holds the token of the repository.
  const content = () => {
    client ??= contentClient(use, host, repository);
    return client;
  };
  const { signal: abortSignal } = use;
  const manifest = async (reference: string): Promise<Sight<Manifest>> => {
    const answer = await result(async () => (await content()).getManifest(reference, { abortSignal }));
    if (answer.kind !== 'found') return answer;
    const { manifest: body, mediaType, digest } = answer.value;
    return { kind: 'found', value: readManifest(body, mediaType, digest) };
  };
  return {
    manifest,
    async find(reference) {
      const answer = await manifest(reference);
      return answer.kind === 'found' ? { kind: 'found', value: undefined } : answer;
    },
    // Not its configuration: the client throws out of an event, past every catch, where a blob is not whole.
    platform: ({ digest }) =>
      result(async () => {
        const client = await propertiesClient(use, host);
        const artifact = client.getArtifact(repository, digest);
        const properties = await artifact.getManifestProperties({ abortSignal });
        // The client makes an empty record of a page that is no answer.
        if (properties.digest !== digest) throw new RegistryFault('it does not speak of the image');
        return platformOf({ os: properties.operatingSystem, architecture: properties.architecture });
      }),
    async tags() {
      const client = await propertiesClient(use, host);
      const found: string[] = [];
      const pages = client
        .getRepository(repository)
        .listManifestProperties({ order: 'LastUpdatedOnDescending', abortSignal })
        .byPage({ maxPageSize: TAGS_PAGE });
      for await (const page of pages) {
        found.push(...page.flatMap(({ tags }) => (Array.isArray(tags) ? tags : [])));
        if (found.length >= MAX_TAGS) break;
      }
      return found;
    },
  };
}

async function contentClient(use: Use, host: string, repository: string) {
  const { ContainerRegistryContentClient: Client } = await loadSdk('containerRegistry');
  return new Client(`https://${host}`, repository, use.credential, await options(use, host));
}

async function propertiesClient(use: Use, host: string): Promise<ContainerRegistryClient> {
  const { ContainerRegistryClient: Client } = await loadSdk('containerRegistry');
  return new Client(`https://${host}`, use.credential, await options(use, host));
}

async function options({ session }: Use, host: string) {
  return {
    audience: session.cloud.registryScope.replace(/\/\.default$/, ''),
    retryOptions: RETRIES,
    httpClient: await session.http({
      // A blob is fetched from storage, by an address that holds its own signature.
      allows: (asked, request) =>
        asked === host ||
        (request.method === 'GET' && !request.headers.has('authorization') && isOutside(asked)),
    }),
  };
}

/** What a call of the client says, by the status of its error; an error without one is not the registry's. */
async function result<T>(call: () => Promise<T>): Promise<Sight<T>> {
  try {
    return { kind: 'found', value: await call() };
  } catch (error) {
    const { name, statusCode } = fieldsOf(error);
    if (typeof statusCode === 'number' && statusCode !== 200) return sightOf(refusalOf(statusCode, error));
    if (name === 'DigestMismatchError') throw new RegistryFault('its bytes are not those of the digest');
    // The client speaks of a broken token exchange, and of a body that is no JSON, in plain errors.
    if (name === 'Error' || name === 'SyntaxError')
      throw new RegistryFault('it is not what a container registry answers');
    throw error;
  }
}

/** The body is in one of three places: as it came, as the client read it, or as the text of the error. */
function refusalOf(status: number, error: unknown): Refusal {
  const { details, message, response } = fieldsOf(error);
  const { bodyAsText, headers } = fieldsOf(response);
  const bodies = [parsed(bodyAsText), details, parsed(message)].map(firstError);
  const said = bodies.find(({ code }) => code !== undefined) ?? { code: undefined };
  const challenge = (headers as { get?(name: string): unknown } | undefined)?.get?.('www-authenticate');
  return { status, ...said, challenge: text(challenge) };
}

function parsed(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return undefined;
  }
}
