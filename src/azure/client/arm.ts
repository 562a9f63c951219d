/** Calls of the resource manager: through the Azure ML client, and through its pipeline where it has no method. */
import type { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import type { PipelineResponse } from '@azure/core-rest-pipeline';
import { errorCodes } from './error-codes.js';
import { BadAnswer, type Fields, fieldsOf, list, required, text } from './fields.js';
import { loadSdk } from './load-sdk.js';
import type { Use } from './session.js';

const clients = new WeakMap<Use['credential'], Map<string, Promise<AzureMachineLearningWorkspaces>>>();

/** The Azure ML client of a subscription: one a sign-in, since it holds the token. */
export function machineLearning(
  { session, credential }: Use,
  subscription: string,
): Promise<AzureMachineLearningWorkspaces> {
  const own = clients.get(credential) ?? new Map<string, Promise<AzureMachineLearningWorkspaces>>();
  clients.set(credential, own);
  let client = own.get(subscription);
  if (client === undefined) {
    client = (async () => {
      const { AzureMachineLearningWorkspaces: Client } = await loadSdk('machineLearning');
      return new Client(credential, subscription, await session.armOptions());
    })();
    own.set(subscription, client);
  }
  return client;
}

/**
 * A GET of the resource manager that no client has a method for, through the client's own pipeline.
 * @param path from the slash on, its parts escaped already
 * @throws an error with `statusCode`, `code` and the body of the answer for every other status than 200
 */
export async function getResource(use: Use, path: string, apiVersion: string): Promise<unknown> {
  const client = await machineLearning(use, subscriptionOf(path));
  const { createPipelineRequest } = await loadSdk('http');
  const join = path.includes('?') ? '&' : '?';
  const url = `${use.session.cloud.arm}${path}${join}api-version=${apiVersion}`;
  const response = await client.sendRequest(
    createPipelineRequest({ url, method: 'GET', abortSignal: use.signal }),
  );
  if (response.status === 200) return JSON.parse(response.bodyAsText ?? '');
  throw httpError(response);
}

/** All rows of a list, page after page. */
export async function listResources(use: Use, path: string, apiVersion: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  let next: string | undefined = path;
  for (let page = 0; next !== undefined; page += 1) {
    if (page === MAX_PAGES) throw new BadAnswer(`it goes on after ${MAX_PAGES} pages`);
    const { value, nextLink } = fieldsOf(await getResource(use, next, apiVersion));
    // A list without rows has an empty one: what lost them is no answer.
    rows.push(...required(list(value), 'value'));
    const link = text(nextLink);
    next = link === undefined ? undefined : pathOf(use, link);
  }
  return rows;
}

/** No list that a run reads has thousands of rows; a server that links pages in a circle must not hold it. */
const MAX_PAGES = 200;

/** @throws BadAnswer where the link leads elsewhere: the token would go along */
function pathOf({ session }: Use, link: string): string {
  const url = new URL(link);
  if (url.origin !== new URL(session.cloud.arm).origin)
    throw new BadAnswer(`its next page is at ${url.host}`);
  url.searchParams.delete('api-version');
  return `${url.pathname}${url.search}`;
}

/** As the clients throw: with the code and message of the body, and the answer. */
export function httpError(response: Pick<PipelineResponse, 'status' | 'bodyAsText'>): Error {
  const { status: statusCode, bodyAsText } = response;
  let said: Fields = {};
  try {
    said = fieldsOf(fieldsOf(JSON.parse(bodyAsText ?? '')).error);
  } catch {
    // A page of a proxy: the status says enough.
  }
  const code = errorCodes({ response }).own;
  const message = text(said.message) ?? `HTTP ${statusCode}`;
  return Object.assign(new Error(message), { name: 'RestError', statusCode, code, response });
}

function subscriptionOf(path: string): string {
  return /^\/subscriptions\/([^/?]+)/i.exec(path)?.[1] ?? '';
}
