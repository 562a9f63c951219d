/** The transport for container registries that are asked as anybody: no token of Azure ever passes here. */
import type { PipelineResponse } from '@azure/core-rest-pipeline';
import type { RegistryResponse, Transport } from '../../registry/distribution.js';
import { RegistryFault } from '../../registry/fault.js';
import { loadSdk } from './load-sdk.js';
import { RETRIES, type Session } from './session.js';

/**
 * Through the proxy of the environment, with patience for throttling; redirects are left to the caller.
 * @param session gives the way out
 */
export async function registryTransport(session: Pick<Session, 'http'>): Promise<Transport> {
  const { createHttpHeaders, createPipelineFromOptions, createPipelineRequest } = await loadSdk('http');
  const client = await session.http({ allows: isOutside });
  const pipeline = createPipelineFromOptions({
    retryOptions: RETRIES,
    redirectOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: 'endpoint-preflight' },
  });
  return async ({ method, url, headers, maxBytes, signal }) => {
    const request = createPipelineRequest({
      method,
      url,
      headers: createHttpHeaders({ ...headers }),
      abortSignal: signal,
      // Else the client would read a body to its end, however far that is.
      streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
    });
    return answerOf(await pipeline.sendRequest(client, request), maxBytes);
  };
}

/**
 * A name that means the same machine for everybody. A YAML file, a realm or a redirect must not make the runner ask
 * a neighbour in its own network: addresses by number and names without a dot are not asked.
 */
export function isOutside(host: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return (
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(name) &&
    !/\.(?:localhost|local|internal)$/.test(name)
  );
}

async function answerOf(response: PipelineResponse, maxBytes: number): Promise<RegistryResponse> {
  const { status, headers } = response;
  return {
    status,
    header: name => headers.get(name),
    body: await bytesOf(response.readableStreamBody, maxBytes),
  };
}

/** @throws RegistryFault where there are more than `maxBytes`; the connection is then ended */
export async function bytesOf(stream: NodeJS.ReadableStream | undefined, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop early ends the stream, and with it the connection.
  for await (const chunk of stream ?? []) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > maxBytes) throw new RegistryFault(`it is longer than ${maxBytes} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
