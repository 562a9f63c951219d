/**
 * The distribution protocol (github.com/opencontainers/distribution-spec 1.1.0), as anybody may speak it: reads only,
 * and no name and password, for a deployment has none either. It stands on a transport that others give.
 */
import { createHash } from 'node:crypto';
import { tokenUrl } from './challenge.js';
import { RegistryFault } from './fault.js';
import { isDigest, MANIFEST_TYPES, type Manifest, platformOf, readManifest } from './manifest.js';
import {
  firstError,
  pullLimit,
  type Refusal,
  RegistryStatus,
  type Repository,
  type Sight,
  sightOf,
} from './repository.js';

export interface RegistryRequest {
  method: 'GET' | 'HEAD';
  url: string;
  headers: Readonly<Record<string, string>>;
  /** A longer body is not read. */
  maxBytes: number;
  signal: AbortSignal;
}

export interface RegistryResponse {
  status: number;
  /** Of a header by its name in lower case. */
  header(name: string): string | undefined;
  body: Uint8Array;
}

/** One exchange, without following redirects. @throws RegistryFault where the body is longer than `maxBytes` */
export type Transport = (request: RegistryRequest) => Promise<RegistryResponse>;

export interface Address {
  /** `https://ghcr.io`, without a slash at its end. */
  origin: string;
  /** As the registry calls it: `library/python`. */
  repository: string;
}

/** As large as registries take manifests (distribution-spec: at least 4 MiB). */
const MAX_MANIFEST = 4 * 1024 * 1024;
const MAX_CONFIG = 4 * 1024 * 1024;
const MAX_TOKEN = 64 * 1024;
const MAX_TAGS_PAGE = 2 * 1024 * 1024;
/** A thousand a page; the nearest of so many is near enough. */
const MAX_TAG_PAGES = 5;
const MAX_REDIRECTS = 5;

const JSON_TYPE = { accept: 'application/json' };

export function distribution(transport: Transport, address: Address, signal: AbortSignal): Repository {
  const client = new Client(transport, address, signal);
  const base = `${address.origin}/v2/${address.repository}`;
  const manifestUrl = (reference: string) => `${base}/manifests/${reference}`;
  return {
    find: reference => find(client, manifestUrl(reference)),
    manifest: reference => manifest(client, manifestUrl(reference), reference),
    platform: image => platform(client, `${base}/blobs/${image.config}`, image.config),
    tags: () => tags(client, `${base}/tags/list?n=1000`, address.origin),
  };
}

async function find(client: Client, url: string): Promise<Sight<undefined>> {
  const options = { headers: ACCEPT_MANIFESTS, maxBytes: MAX_MANIFEST };
  const head = await client.send('HEAD', url, options);
  if (isManifest(head)) return { kind: 'found', value: undefined };
  if (!SAYS_NOTHING.has(head.status)) return sightOf(refusalOf(head));
  const response = await client.send('GET', url, options);
  if (response.status !== 200) return sightOf(refusalOf(response));
  manifestIn(response);
  return { kind: 'found', value: undefined };
}

/** The answer to HEAD has no body that says why, and some registries do not know HEAD: then GET tells. */
const SAYS_NOTHING = new Set([200, 403, 404, 405, 501]);

/** A page of a proxy is an answer of status 200 too: a manifest names its digest or its type. */
function isManifest(response: RegistryResponse): boolean {
  const type = response.header('content-type')?.split(';')[0]?.trim() ?? '';
  const isOne = namedDigest(response) !== undefined || (MANIFEST_TYPES as readonly string[]).includes(type);
  return response.status === 200 && isOne;
}

async function manifest(client: Client, url: string, reference: string): Promise<Sight<Manifest>> {
  const response = await client.send('GET', url, { headers: ACCEPT_MANIFESTS, maxBytes: MAX_MANIFEST });
  if (response.status !== 200) return sightOf(refusalOf(response));
  const expected = isDigest(reference) ? reference : namedDigest(response);
  if (expected !== undefined) verify(response, expected);
  return { kind: 'found', value: manifestIn(response) };
}

function manifestIn(response: RegistryResponse): Manifest {
  const own = `sha256:${hash('sha256', response)}`;
  return readManifest(jsonIn(response), response.header('content-type'), own);
}

async function platform(client: Client, url: string, digest: string): Promise<Sight<string | undefined>> {
  const response = await client.send('GET', url, { headers: {}, maxBytes: MAX_CONFIG });
  if (response.status !== 200) return sightOf(refusalOf(response));
  verify(response, digest);
  return { kind: 'found', value: platformOf(jsonIn(response)) };
}

async function tags(client: Client, first: string, origin: string): Promise<string[]> {
  const found: string[] = [];
  let next: string | undefined = first;
  for (let page = 0; next !== undefined && page < MAX_TAG_PAGES; page += 1) {
    const response = await client.send('GET', next, { headers: JSON_TYPE, maxBytes: MAX_TAGS_PAGE });
    if (response.status !== 200) break;
    const list = (jsonIn(response) as { tags?: unknown } | null)?.tags;
    if (Array.isArray(list)) found.push(...list.filter(tag => typeof tag === 'string'));
    next = nextPage(response.header('link'), next, origin);
  }
  return found;
}

/** `<…/tags/list?last=3.12&n=1000>; rel="next"`, within the same registry. */
function nextPage(link: string | undefined, from: string, origin: string): string | undefined {
  const written = /^<([^<>]{1,2000})>;\s*rel="?next"?/.exec(link ?? '')?.[1];
  if (written === undefined || !URL.canParse(written, from)) return undefined;
  const url = new URL(written, from);
  return url.origin === origin && url.href !== from ? url.href : undefined;
}

const ACCEPT_MANIFESTS = { accept: MANIFEST_TYPES.join(', ') };

interface SendOptions {
  headers: Readonly<Record<string, string>>;
  maxBytes: number;
}

/** Asks for a token where the registry wants one, and follows to where it keeps its blobs. */
class Client {
  readonly #transport: Transport;
  readonly #address: Address;
  readonly #signal: AbortSignal;
  #token: string | undefined;

  constructor(transport: Transport, address: Address, signal: AbortSignal) {
    this.#transport = transport;
    this.#address = address;
    this.#signal = signal;
  }

  /** The answer at the end of all redirects. 401 and 403: not to be read by anybody. */
  async send(method: 'GET' | 'HEAD', url: string, options: SendOptions): Promise<RegistryResponse> {
    let first = await this.#follow(method, url, options);
    if (first.status === 401 && this.#token !== undefined) {
      // A token that is too old may be sent to another realm than a stranger (nvcr.io, 2026-07): ask as a stranger again.
      this.#token = undefined;
      first = await this.#follow(method, url, options);
    }
    if (first.status !== 401) return first;
    const token = await this.#newToken(first.header('www-authenticate') ?? '');
    if (token === undefined) return first;
    this.#token = token;
    return this.#follow(method, url, options);
  }

  async #follow(method: 'GET' | 'HEAD', start: string, options: SendOptions): Promise<RegistryResponse> {
    let url = start;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      const response = await this.#exchange(method, url, options);
      const location = isRedirect(response.status) ? response.header('location') : undefined;
      if (location === undefined) return response;
      url = this.#checked(location, url).href;
    }
    throw new RegistryFault(`it redirects more than ${MAX_REDIRECTS} times`);
  }

  #exchange(method: 'GET' | 'HEAD', url: string, { headers, maxBytes }: SendOptions) {
    const { origin } = this.#address;
    // A token is for the registry, and not for where it keeps its blobs.
    const own =
      this.#token !== undefined && new URL(url).origin === origin
        ? { ...headers, authorization: `Bearer ${this.#token}` }
        : headers;
    return this.#transport({ method, url, headers: own, maxBytes, signal: this.#signal });
  }

  /** undefined where anybody is refused, or where only a name and a password would do. */
  async #newToken(header: string): Promise<string | undefined> {
    const { origin, repository } = this.#address;
    const url = tokenUrlOf(header, repository);
    if (url === undefined) return undefined;
    const response = await this.#transport({
      method: 'GET',
      url: this.#checked(url.href, origin).href,
      headers: JSON_TYPE,
      maxBytes: MAX_TOKEN,
      signal: this.#signal,
    });
    if (response.status === 401 || response.status === 403) return undefined;
    if (response.status !== 200) {
      const { code, limit } = refusalOf(response);
      throw new RegistryStatus(response.status, code, limit);
    }
    // ghcr.io names the refusal in the body.
    if (isRefusal(firstError(jsonIn(response)).code)) return undefined;
    const { token, access_token } = (jsonIn(response) ?? {}) as { token?: unknown; access_token?: unknown };
    const given = token ?? access_token;
    if (typeof given !== 'string' || !/^[\x21-\x7e]{1,16384}$/.test(given))
      throw new RegistryFault('its token server gave no token');
    return given;
  }

  /** @throws RegistryFault where an address of the registry's answer is none that may be asked */
  #checked(written: string, from: string): URL {
    if (!URL.canParse(written, from)) throw new RegistryFault('it names an address that is none');
    const url = new URL(written, from);
    const isSafe =
      url.protocol === 'https:' || (isLoopback(url) && isLoopback(new URL(this.#address.origin)));
    if (!isSafe || url.username !== '' || url.password !== '')
      throw new RegistryFault(`it leads to ${url.protocol}//${url.host}, which is not asked`);
    return url;
  }
}

function tokenUrlOf(header: string, repository: string): URL | undefined {
  try {
    return tokenUrl(header, repository);
  } catch {
    throw new RegistryFault('its token server has an address that is none');
  }
}

/** Plain HTTP to this very machine: a registry of a test, asked over HTTP itself. */
function isLoopback({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'http:' && (hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost')
  );
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function namedDigest(response: RegistryResponse): string | undefined {
  const digest = response.header('docker-content-digest');
  return isDigest(digest) ? digest : undefined;
}

function verify(response: RegistryResponse, digest: string): void {
  const [algorithm = '', expected] = digest.split(':');
  if (hash(algorithm, response) !== expected)
    throw new RegistryFault('its bytes are not those of the digest');
}

function hash(algorithm: string, { body }: RegistryResponse): string {
  return createHash(algorithm).update(body).digest('hex');
}

function refusalOf(response: RegistryResponse): Refusal {
  return {
    status: response.status,
    ...errorIn(response),
    challenge: response.header('www-authenticate'),
    limit: pullLimit(response.header('ratelimit-limit')),
  };
}

function errorIn(response: RegistryResponse): ReturnType<typeof firstError> {
  try {
    return firstError(jsonIn(response));
  } catch {
    // A page of a proxy, or nothing: the status says what there is to say.
    return { code: undefined, message: undefined };
  }
}

function isRefusal(code: string | undefined): boolean {
  return code === 'DENIED' || code === 'UNAUTHORIZED';
}

function jsonIn({ body }: RegistryResponse): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    throw new RegistryFault('it is no JSON, or was cut off');
  }
}
