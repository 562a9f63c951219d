/**
 * The files behind a model. A token for storage goes to accounts of the workspace alone: its own, and those that its
 * datastores stand for. Where an address leads elsewhere, nothing is asked.
 */
import type { HttpClient } from '@azure/core-rest-pipeline';
import type { BlobItem, ContainerClient, IHttpClient } from '@azure/storage-blob';
import { OPERATIONS } from '../../facts/azure-operations.js';
import { amount, BadAnswer, fieldsOf, lastPart } from '../client/fields.js';
import { guardedHttp } from '../client/http.js';
import { loadSdk } from '../client/load-sdk.js';
import { andThen, known, type Result, type Unknown, unknown } from '../client/result.js';
import type { Session, Use } from '../client/session.js';
import { type AssetUri, parseAssetUri } from './asset-uris.js';
import { type DatastoreFacts, datastores } from './datastores.js';
import { type Target, type WorkspaceFacts, workspaces } from './workspaces.js';

export interface BlobPlace {
  account: string;
  container: string;
  /** Of a blob, or of the folder that blobs are in; without slashes around it. */
  path: string;
}

/** What is at an address; each but the first comes from an account or a workspace that did answer. */
export type StoredFiles =
  | { kind: 'files'; files: number; bytes: number; isComplete: boolean; at: BlobPlace }
  | { kind: 'nothing' | 'no-container'; at: BlobPlace }
  | { kind: 'no-datastore'; datastore: string };

export interface Blobs {
  /** @param uri as a file or a registered model names it: of a datastore of the workspace, or of a blob */
  files(target: Target, uri: string): Promise<Result<StoredFiles>>;
}

/** A listing is cut here; twelve times what a model may have. */
const ENOUGH_BLOBS = 20_000;
const ACCOUNT = /^[a-z0-9]{3,24}$/;
const CONTAINER = /^(?:\$root|\$web|[a-z0-9](?:[a-z0-9-]{1,61}[a-z0-9]))$/;
const RETRIES = { maxTries: 5, retryDelayInMs: 700, maxRetryDelayInMs: 8_000 };

export function blobs(session: Session): Blobs {
  return {
    files(target, uri) {
      const address = parseAssetUri(uri);
      if (address.form === 'datastore') return ofDatastore(session, target, address);
      return andThen(placeOf(session, target, address), place => filesAt(session, target, place));
    },
  };
}

function ofDatastore(
  session: Session,
  target: Target,
  { home, datastore, path }: Extract<AssetUri, { form: 'datastore' }>,
): Promise<Result<StoredFiles>> {
  if (home !== undefined && !isSameWorkspace(home, target))
    return Promise.resolve(unknown('unsupported', 'remote/foreign-storage', { host: home.workspace }));
  return andThen<DatastoreFacts | undefined, StoredFiles>(
    datastores(session).get(target, datastore),
    async store => {
      if (store === undefined) return known<StoredFiles>({ kind: 'no-datastore', datastore });
      const place = placeIn(session, store, path);
      return 'reason' in place ? place : filesAt(session, target, place);
    },
  );
}

/** Letter case does not count in the names of resources. */
export function isSameWorkspace(one: Target, other: Target): boolean {
  const parts = ({ subscription, resourceGroup, workspace }: Target) =>
    `${subscription}/${resourceGroup}/${workspace}`.toLowerCase();
  return parts(one) === parts(other);
}

const WITH_BLOBS: ReadonlySet<string> = new Set(['AzureBlob', 'AzureDataLakeGen2']);

function placeIn(
  { cloud }: Session,
  { name, type, account, container, endpoint }: DatastoreFacts,
  path: string,
): BlobPlace | Unknown {
  const isOfCloud = endpoint === undefined || `.blob.${endpoint.toLowerCase()}` === cloud.blobSuffix;
  if (!WITH_BLOBS.has(type) || !isOfCloud || account === undefined || container === undefined)
    return unknown('unsupported', 'remote/no-blobs', { what: `the datastore ${name} (${type})` });
  return checked({ account, container, path });
}

/** What is put into the address of a request is a name of storage and nothing else. */
function checked(place: BlobPlace): BlobPlace | Unknown {
  const { account, container, path } = place;
  const isPlain = ACCOUNT.test(account) && CONTAINER.test(container) && path !== '';
  // A star is no wildcard in an address of a model, and may still have been meant as one.
  if (isPlain && !/[*?\p{Cc}\p{Surrogate}]/u.test(path)) return place;
  return unknown('unsupported', 'remote/no-blobs', { what: 'an address of this form' });
}

function placeOf(
  session: Session,
  target: Target,
  address: Exclude<AssetUri, { form: 'datastore' }>,
): Promise<Result<BlobPlace>> {
  const { blobSuffix } = session.cloud;
  if (address.form === 'other')
    return Promise.resolve(unknown('unsupported', 'remote/no-blobs', { what: 'an address of this form' }));
  const { host, container, path } = address;
  const foreign = unknown('unsupported', 'remote/foreign-storage', { host });
  if (!host.endsWith(blobSuffix)) return Promise.resolve(foreign);
  const place = checked({ account: host.slice(0, -blobSuffix.length), container, path });
  if ('reason' in place) return Promise.resolve(place);
  return andThen(belongs(session, target, place.account), isOwn => (isOwn ? known(place) : foreign));
}

async function belongs(session: Session, target: Target, account: string): Promise<Result<boolean>> {
  const around = await workspaces(session).get(target);
  if (around.kind === 'known' && ownAccount(around.value) === account) return known(true);
  return andThen(datastores(session).list(target), stores =>
    known(stores.some(store => store.account?.toLowerCase() === account)),
  );
}

function ownAccount(workspace: WorkspaceFacts | undefined): string | undefined {
  return workspace?.storageAccount && lastPart(workspace.storageAccount).toLowerCase();
}

async function filesAt(session: Session, target: Target, place: BlobPlace): Promise<Result<StoredFiles>> {
  const { account, container, path } = place;
  const parts = { account, container, prefix: path, suffix: session.cloud.blobSuffix };
  const told = await session.ask(OPERATIONS.blobs, parts, async use => {
    const client = await containerClient(use, place);
    return await found(client, place, use.signal);
  });
  return told.kind === 'unknown' ? refused(session, target, account, told) : told;
}

/**
 * What the account refuses for, by its code (learn.microsoft.com/rest/api/storageservices, common error codes, read
 * 2026-11; AuthorizationFailure behind a firewall: a recording). Any other code leaves open whether for a role or for
 * the network.
 */
const REFUSALS: Readonly<Record<string, string>> = {
  AuthorizationFailure: 'remote/storage-network',
  AuthorizationSourceIPMismatch: 'remote/storage-network',
  AuthorizationPermissionMismatch: 'remote/storage-role',
  InsufficientAccountPermissions: 'remote/storage-role',
  KeyBasedAuthenticationNotPermitted: 'remote/storage-keys',
  PublicAccessNotPermitted: 'remote/storage-anonymous',
  NoAuthenticationInformation: 'remote/storage-anonymous',
  AuthenticationFailed: 'remote/storage-token',
  InvalidAuthenticationInfo: 'remote/storage-token',
  AccountIsDisabled: 'remote/storage-disabled',
};

/** Each obstacle has a sentence and a way out of its own; the account is named in all of them. */
async function refused(
  session: Session,
  target: Target,
  account: string,
  told: Unknown,
): Promise<Result<StoredFiles>> {
  if (told.message !== 'remote/forbidden') return told;
  const around = await workspaces(session).get(target);
  const own = around.kind === 'known' ? around.value : undefined;
  // An account's name is no scope; its id is known of the workspace's own one only.
  const id = ownAccount(own) === account ? own?.storageAccount : undefined;
  const why = String(told.values.code).replace(', ', '');
  return {
    ...told,
    message: REFUSALS[why] ?? 'remote/storage-refused',
    values: { ...told.values, why, account, scope: id ?? `<id of ${account}>` },
  };
}

/** Tells a folder from a blob, and both from nothing; the container that is not there is an answer too. */
async function found(client: ContainerClient, at: BlobPlace, abortSignal: AbortSignal): Promise<StoredFiles> {
  try {
    // Below the folder first: beside `model` there may be thousands of `model-2/…`.
    const below = await listed(client, `${at.path}/`, ENOUGH_BLOBS, abortSignal);
    const { isComplete } = below;
    if (below.items.some(item => !isFolder(item)))
      return { kind: 'files', ...sum(below.items), isComplete, at };
    const { items } = await listed(client, at.path, 1, abortSignal);
    const [own] = items.filter(item => item.name === at.path && !isFolder(item));
    return own === undefined
      ? { kind: 'nothing', at }
      : { kind: 'files', ...sum([own]), isComplete: true, at };
  } catch (error) {
    const { statusCode, code } = fieldsOf(error);
    if (statusCode === 404 && code === 'ContainerNotFound') return { kind: 'no-container', at };
    // Some refusals have the status of something else: 409 of an account that took the request for anybody's.
    if (typeof code === 'string' && code in REFUSALS) Object.assign(error as Error, { statusCode: 403 });
    // The client reads a page that is no listing without looking.
    throw error instanceof TypeError ? new BadAnswer('it is no listing of blobs') : error;
  }
}

async function listed(client: ContainerClient, prefix: string, enough: number, abortSignal: AbortSignal) {
  const items: BlobItem[] = [];
  const pages = client
    .listBlobsFlat({ prefix, includeMetadata: true, abortSignal })
    .byPage({ maxPageSize: Math.min(enough, 5_000) });
  for await (const page of pages) {
    if (page.containerName === undefined) throw new BadAnswer('it is no listing of blobs');
    items.push(...page.segment.blobItems);
    if (items.length >= enough) return { items, isComplete: !page.continuationToken };
  }
  return { items, isComplete: true };
}

function sum(items: readonly BlobItem[]): { files: number; bytes: number } {
  const files = items.filter(item => !isFolder(item));
  const bytes = files.reduce((total, { properties }) => total + (amount(properties.contentLength) ?? 0), 0);
  return { files: files.length, bytes };
}

/** An account with a hierarchical namespace lists its folders as blobs of no bytes. */
function isFolder({ metadata }: BlobItem): boolean {
  return metadata?.hdi_isfolder === 'true';
}

async function containerClient(
  { session, credential }: Use,
  { account, container }: BlobPlace,
): Promise<ContainerClient> {
  const host = `${account}${session.cloud.blobSuffix}`;
  const { BlobServiceClient } = await loadSdk('blobs');
  const client = new BlobServiceClient(`https://${host}`, credential, {
    httpClient: await compatible(await guardedHttp({ allows: asked => asked === host })),
    audience: session.cloud.storageScope,
    retryOptions: RETRIES,
  });
  return client.getContainerClient(container);
}

/** This client speaks to its transport in the words of an older generation of clients. */
async function compatible(http: HttpClient): Promise<IHttpClient> {
  const { createHttpHeaders, createPipelineRequest } = await loadSdk('http');
  return {
    async sendRequest(asked) {
      const { url, method, abortSignal, requestId, timeout, withCredentials, agent } = asked;
      const headers = createHttpHeaders(asked.headers.toJson({ preserveCase: true }));
      const parts = { url, method, headers, requestId, timeout, withCredentials };
      const sent = createPipelineRequest({ ...parts, ...(abortSignal && { abortSignal }) });
      // The way through a proxy has been put into the request before it comes here.
      if (agent !== undefined) sent.agent = agent;
      const response = await http.sendRequest(sent);
      const answered = asked.headers.clone();
      for (const name of answered.headerNames()) answered.remove(name);
      for (const [name, value] of response.headers) answered.set(name, value);
      return { ...response, request: asked, headers: answered };
    },
  };
}
