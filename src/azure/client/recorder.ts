/** Listens to every exchange on its way out and remembers it for a trace. What passes is not changed. */
import { Transform } from 'node:stream';
import type { HttpClient, PipelineRequest, PipelineResponse } from '@azure/core-rest-pipeline';
import { TRACE_HEADERS } from '../../facts/trace-headers.js';
import { claimsOf } from '../sign-in/jwt.js';
import type { Exchange, Recorder } from '../trace/exchange.js';
import { holdsSecrets } from '../trace/secret-places.js';
import { openTap } from './tap.js';

/** From now on, until the returned function is called. */
export function listen(recorder: Recorder): () => void {
  return openTap(inner => listener(inner, recorder));
}

function listener(inner: HttpClient, recorder: Recorder): HttpClient {
  return {
    async sendRequest(request) {
      remember(request, recorder);
      const begun = questionOf(request);
      try {
        return heard(await inner.sendRequest(request), begun, recorder);
      } catch (error) {
        const { code, name } = error as { code?: unknown; name?: unknown };
        const failure = [code, name].find(part => typeof part === 'string' && /^\w{1,40}$/.test(part));
        recorder.add({ ...begun, failure: String(failure ?? 'Error') });
        throw error;
      }
    },
  };
}

/** Notes the caller: from its token, or from the sign-in request until there is a token. No other form field is read. */
function remember({ headers, url, body }: PipelineRequest, recorder: Recorder): void {
  const [, tenantId] = /^https:\/\/[^/]+\/([^/]+)\/oauth2\/v2\.0\/token/.exec(url) ?? [];
  const clientId = typeof body === 'string' ? new URLSearchParams(body).get('client_id') : undefined;
  if (tenantId !== undefined && clientId && recorder.caller === undefined)
    recorder.caller = { tenantId, clientId, objectId: undefined };
  const [, token] = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '') ?? [];
  if (token === undefined || recorder.caller?.objectId !== undefined) return;
  const { tid, appid, oid } = claimsOf(token);
  if (oid !== undefined) recorder.caller = { tenantId: tid, clientId: appid, objectId: oid };
}

function questionOf({ method, url, body }: PipelineRequest): Exchange {
  return {
    method,
    url,
    // A form holds a token or a secret.
    sent: typeof body === 'string' && /^\s*[[{]/.test(body) ? body : undefined,
    status: undefined,
    failure: undefined,
    headers: {},
    body: [],
    isCut: false,
    times: 1,
  };
}

function heard(response: PipelineResponse, begun: Exchange, recorder: Recorder): PipelineResponse {
  const { status, headers, bodyAsText, readableStreamBody } = response;
  const kept = TRACE_HEADERS.flatMap(name => {
    const value = headers.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const exchange: Exchange = { ...begun, status, headers: Object.fromEntries(kept) };
  if (readableStreamBody === undefined) {
    // What holds a token is not even remembered; a refusal says only why.
    if (status >= 400 || !holdsSecrets(begun.url)) exchange.body.push(Buffer.from(bodyAsText ?? ''));
    recorder.add(exchange);
    return response;
  }
  recorder.add(exchange);
  if (status < 400 && holdsSecrets(begun.url)) return response;
  return { ...response, readableStreamBody: copied(readableStreamBody, exchange, recorder) };
}

/** The same stream; whoever leaves it early ends the one that it comes from. */
function copied(from: NodeJS.ReadableStream, exchange: Exchange, recorder: Recorder): NodeJS.ReadableStream {
  const copy = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      recorder.keep(exchange, Buffer.from(chunk));
      done(null, chunk);
    },
    destroy(error, done) {
      if ('destroy' in from && typeof from.destroy === 'function') from.destroy();
      done(error);
    },
  });
  from.once('error', error => copy.destroy(error as Error));
  return from.pipe(copy);
}
