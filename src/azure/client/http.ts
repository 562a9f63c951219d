/**
 * The one way out of the program to Azure: every client's requests pass here. A request with a token goes only to the
 * hosts that the token was made for, an attempt that hangs ends, a throttled one is retried whether or not the service
 * says when, as long as the run has time, and an answer that is no JSON of the resource manager is an error and not an
 * empty list.
 */
import type { HttpClient, PipelineRequest, PipelineResponse } from '@azure/core-rest-pipeline';
import { BadAnswer, fieldsOf } from './fields.js';
import { loadSdk } from './load-sdk.js';
import { Patience, TimeUp, timeLeft } from './patience.js';
import { tapped } from './tap.js';

export interface Guard {
  /** Whether a request may go to this host (`name` or `name:port`), with what it carries. */
  allows(host: string, request: PipelineRequest): boolean;
  /** Whether answers of status 200 must be a resource or a list of them. */
  isArm?: boolean;
  /** Of the run, for clients that make signals of their own. */
  signal?: AbortSignal;
}

/** How long one attempt may take; the clients then try again, three times. */
const ATTEMPT_MS = 20_000;

/** The longest wait for a request of which nobody knows how long it may take. */
const LONGEST_WAIT_MS = 60_000;

/** The wait where a throttled answer names none: the resource manager's buckets refill each second. */
const DEFAULT_WAIT_MS = 1_500;

/** In the order in which the clients look at them; the last has seconds or a date, the others milliseconds. */
const WAIT_HEADERS = ['retry-after-ms', 'x-ms-retry-after-ms', 'retry-after'] as const;

/** Ours, on an answer: the seconds for which its service has asked to wait, also where nobody waits. */
const ASKED_HEADER = 'x-endpoint-preflight-asked-to-wait';

let transport: Promise<HttpClient> | undefined;

function defaultTransport(): Promise<HttpClient> {
  transport ??= loadSdk('http').then(({ createDefaultHttpClient }) => createDefaultHttpClient());
  return transport;
}

/** An `httpClient` for the options of any Azure client. */
export async function guardedHttp(guard: Guard, transport = defaultTransport()): Promise<HttpClient> {
  const inner = tapped(await transport);
  return {
    async sendRequest(request) {
      refuseOtherHosts(request, guard);
      const response = await attempt(inner, request);
      withWait(request, response, guard);
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

/** What the client will wait for, in the one form that it cannot misread: nothing that the run has no time for. */
function withWait(request: PipelineRequest, { status, headers }: PipelineResponse, { signal }: Guard): void {
  if (status !== 429 && status !== 503) return;
  const asked = waitOf(headers);
  for (const header of WAIT_HEADERS) headers.delete(header);
  if (asked !== undefined) headers.set(ASKED_HEADER, Math.ceil(asked / 1000));
  const wait = asked ?? (status === 429 ? DEFAULT_WAIT_MS : undefined);
  const left = timeLeft(request.abortSignal as AbortSignal | undefined) ?? timeLeft(signal);
  if (wait !== undefined && wait < (left ?? LONGEST_WAIT_MS)) headers.set('retry-after-ms', wait);
}

/** Milliseconds, of the first header that can be read; undefined where none can. */
function waitOf(headers: PipelineResponse['headers']): number | undefined {
  for (const header of WAIT_HEADERS) {
    const value = (headers.get(header) ?? '').trim();
    const number = value === '' ? Number.NaN : Number(value);
    const wait = header === 'retry-after' ? secondsOrDate(number, value) : number;
    if (Number.isFinite(wait)) return Math.max(0, Math.round(wait));
  }
  return undefined;
}

function secondsOrDate(number: number, value: string): number {
  return Number.isNaN(number) ? Date.parse(value) - Date.now() : number * 1000;
}

/** The seconds for which the service of a failed call has asked to wait; undefined where it has not. */
export function askedToWait(headers: { get?: (name: string) => unknown } | undefined): number | undefined {
  const seconds = headers?.get?.(ASKED_HEADER);
  return typeof seconds === 'string' ? Number(seconds) : undefined;
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
