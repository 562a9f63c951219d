/**
 * The one way out of the program to Azure: every client's requests pass here. A request with a token goes only to the
 * hosts that the token was made for, an attempt that hangs ends, a throttled one is retried whether or not the service
 * says when, and an answer that is no JSON of the resource manager is an error and not an empty list.
 */
import type { HttpClient, PipelineRequest, PipelineResponse } from '@azure/core-rest-pipeline';
import { BadAnswer, fieldsOf } from './fields.js';
import { loadSdk } from './load-sdk.js';
import { Patience, TimeUp } from './patience.js';

export interface Guard {
  /** Whether a request may go to this host (`name` or `name:port`), with what it carries. */
  allows(host: string, request: PipelineRequest): boolean;
  /** Whether answers of status 200 must be a resource or a list of them. */
  isArm?: boolean;
}

/** How long one attempt may take; the clients then try again, three times. */
const ATTEMPT_MS = 20_000;

/** A service that asks for a longer wait than this is not waited for: the question is not answered. */
const LONGEST_WAIT_MS = 60_000;

/** The wait where a throttled answer names none: the resource manager's buckets refill each second. */
const DEFAULT_WAIT_MS = 1_500;

const WAIT_HEADERS = ['retry-after-ms', 'x-ms-retry-after-ms', 'retry-after'] as const;

let transport: Promise<HttpClient> | undefined;

function defaultTransport(): Promise<HttpClient> {
  transport ??= loadSdk('http').then(({ createDefaultHttpClient }) => createDefaultHttpClient());
  return transport;
}

/** An `httpClient` for the options of any Azure client. */
export async function guardedHttp(guard: Guard): Promise<HttpClient> {
  const inner = await defaultTransport();
  return {
    async sendRequest(request) {
      refuseOtherHosts(request, guard);
      const response = await attempt(inner, request);
      withWait(response);
      if (guard.isArm === true) checkShape(request, response);
      return response;
    },
  };
}

function refuseOtherHosts(request: PipelineRequest, { allows }: Guard): void {
  const { host, protocol } = new URL(request.url);
  if (protocol === 'https:' && allows(host, request)) return;
  // A link to a next page is text of a server, and the client would send the token along.
  const why = request.headers.has('authorization')
    ? 'where this token does not belong'
    : 'where nothing is asked';
  throw new BadAnswer(`it leads to ${protocol}//${host}, ${why}`);
}

async function attempt(inner: HttpClient, request: PipelineRequest): Promise<PipelineResponse> {
  const { abortSignal } = request;
  const patience = new Patience(abortSignal as AbortSignal | undefined, ATTEMPT_MS);
  request.abortSignal = patience.signal;
  try {
    const response = await patience.waitFor(inner.sendRequest(request));
    // What is still on its way may hang, too.
    if (response.readableStreamBody === undefined) patience.end();
    else response.readableStreamBody.once('close', () => patience.end());
    return response;
  } catch (error) {
    patience.end();
    throw error instanceof TimeUp ? noAnswer(request) : error;
  } finally {
    if (abortSignal === undefined) delete request.abortSignal;
    else request.abortSignal = abortSignal;
  }
}

/** In the form in which the clients recognise what is worth another try. */
function noAnswer({ url }: PipelineRequest): Error {
  const error = new Error(`no answer from ${new URL(url).host} within ${ATTEMPT_MS / 1000} s`);
  return Object.assign(error, { name: 'RestError', code: 'ETIMEDOUT' });
}

function withWait({ status, headers }: PipelineResponse): void {
  if (status !== 429 && status !== 503) return;
  const named = WAIT_HEADERS.find(header => headers.has(header));
  if (named === undefined) {
    if (status === 429) headers.set('retry-after-ms', DEFAULT_WAIT_MS);
  } else if (waitOf(named, headers.get(named) ?? '') > LONGEST_WAIT_MS) {
    for (const header of WAIT_HEADERS) headers.delete(header);
  }
}

function waitOf(header: (typeof WAIT_HEADERS)[number], value: string): number {
  const number = Number(value);
  if (Number.isNaN(number)) return Date.parse(value) - Date.now();
  return header === 'retry-after' ? number * 1000 : number;
}

/**
 * A sign-in page of a proxy and a page that lost its rows are answers of status 200 too, and the clients make an empty
 * object or an empty list of them.
 */
function checkShape(request: PipelineRequest, { status, bodyAsText }: PipelineResponse): void {
  if (status !== 200 || request.method !== 'GET') return;
  const body = fieldsOf(parsed(bodyAsText ?? ''));
  // A resource, a list, how a long-running operation stands, or counts of role assignments, which have no id.
  const isKnown =
    Array.isArray(body.value) ||
    typeof body.id === 'string' ||
    typeof body.status === 'string' ||
    Object.keys(body).some(key => key.startsWith('roleAssignments'));
  if (!isKnown) throw new BadAnswer('it is neither a resource nor a list');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new BadAnswer('it is no JSON, or was cut off');
  }
}
