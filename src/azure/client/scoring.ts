/**
 * The way out to a scoring URI: one request, one answer. It follows no redirect, so what opens the endpoint goes to no
 * other host; it is not part of a trace, because requests and answers are the user's data.
 */
import { randomUUID } from 'node:crypto';
import type { HttpClient, PipelineResponse } from '@azure/core-rest-pipeline';
import { loadSdk } from './load-sdk.js';
import { Patience, TimeUp } from './patience.js';

export interface ScoringRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** Times are in milliseconds, from the first byte sent to the last byte read. */
export type ScoringAnswer =
  | {
      kind: 'answer';
      status: number;
      /** Names in lower case. */
      headers: Readonly<Record<string, string>>;
      /** The first `MAX_BODY_BYTES` of it, as UTF-8. */
      body: string;
      isCut: boolean;
      ms: number;
      clientRequestId: string;
    }
  /** No answer: `ENOTFOUND`, `CERT_HAS_EXPIRED`, `ECONNRESET`, `ETIMEDOUT`, `ABORT_ERR` … */
  | { kind: 'fault'; code: string; message: string; ms: number; clientRequestId: string };

export type SendScoring = (request: ScoringRequest) => Promise<ScoringAnswer>;

/** An answer that is longer is cut: it is shown and looked at, and not stored. */
export const MAX_BODY_BYTES = 8_000_000;

/** Azure ends a request after 180 s at most (`request_timeout_ms`); what is silent for longer hangs. */
const ATTEMPT_MS = 200_000;

/** Through the proxy of the environment, as every request of a run. */
export async function scoringClient(signal: AbortSignal): Promise<SendScoring> {
  const { createDefaultHttpClient, createHttpHeaders, createPipelineFromOptions, createPipelineRequest } =
    await loadSdk('http');
  const client: HttpClient = createDefaultHttpClient();
  const pipeline = createPipelineFromOptions({
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: 'endpoint-preflight' },
  });
  return async ({ url, headers, body }) => {
    const clientRequestId = randomUUID();
    const started = performance.now();
    const took = () => performance.now() - started;
    const patience = new Patience(signal, ATTEMPT_MS);
    try {
      const request = createPipelineRequest({
        method: 'POST',
        url,
        headers: createHttpHeaders({ ...headers, 'x-ms-client-request-id': clientRequestId }),
        // A view of the same bytes: the client takes no Buffer of a pool apart.
        body: new Uint8Array(body.buffer, body.byteOffset, body.byteLength),
        abortSignal: patience.signal,
        allowInsecureConnection: url.startsWith('http:'),
        streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
      });
      const response = await patience.waitFor(pipeline.sendRequest(client, request));
      const read = await patience.waitFor(bodyOf(response));
      const { status } = response;
      return { kind: 'answer', status, headers: headersOf(response), ...read, ms: took(), clientRequestId };
    } catch (error) {
      return { kind: 'fault', ...faultOf(error), ms: took(), clientRequestId };
    } finally {
      patience.end();
    }
  };
}

function headersOf({ headers }: PipelineResponse): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}

async function bodyOf({ readableStreamBody }: PipelineResponse): Promise<{ body: string; isCut: boolean }> {
  const chunks: Buffer[] = [];
  let length = 0;
  let isCut = false;
  // Leaving the loop early ends the stream, and with it the connection.
  for await (const chunk of readableStreamBody ?? []) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes.subarray(0, MAX_BODY_BYTES - length));
    length += bytes.length;
    isCut = length > MAX_BODY_BYTES;
    if (isCut) break;
  }
  return { body: Buffer.concat(chunks).toString('utf8'), isCut };
}

/** The innermost code is Node's own; the client wraps it once or twice. */
function faultOf(error: unknown): { code: string; message: string } {
  if (error instanceof TimeUp) return { code: 'ETIMEDOUT', message: error.message };
  let code = '';
  let message = String(error);
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const own = (at as NodeJS.ErrnoException).code;
    if (at.name === 'AbortError') code = 'ABORT_ERR';
    if (typeof own === 'string' && own !== 'REQUEST_SEND_ERROR') code = own;
    message = at.message;
  }
  return { code: code || 'ERR', message: message.split('\n')[0] ?? '' };
}
