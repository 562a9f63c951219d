/** A small registry on the loopback whose every answer a test decides, and a transport that reaches it. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { bytesOf } from '../../src/azure/client/registry-http.js';
import { distribution, type Transport } from '../../src/registry/distribution.js';
import type { Repository } from '../../src/registry/repository.js';

export interface Seen {
  method: string;
  path: string;
  authorization: string | undefined;
  accept: string | undefined;
}

export interface SmallServer {
  origin: string;
  seen: Seen[];
  stop(): Promise<void>;
}

type Answering = (request: IncomingMessage, response: ServerResponse, origin: string) => void;

export async function smallServer(answer: Answering): Promise<SmallServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const { authorization, accept } = request.headers;
    seen.push({ method: request.method ?? '', path: request.url ?? '', authorization, accept });
    answer(request, response, origin);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, seen, stop };
}

/** Over plain HTTP, as no run does it. */
export const plainTransport: Transport = async ({ method, url, headers, maxBytes, signal }) => {
  const response = await fetch(url, { method, headers: { ...headers }, redirect: 'manual', signal });
  const stream = response.body === null ? undefined : Readable.fromWeb(response.body as ReadableStream);
  return {
    status: response.status,
    header: name => response.headers.get(name) ?? undefined,
    body: await bytesOf(stream, maxBytes),
  };
};

/** The repository `team/score` of a small server. */
export function repositoryOf(
  { origin }: SmallServer,
  signal: AbortSignal = new AbortController().signal,
): Repository {
  return distribution(plainTransport, { origin, repository: 'team/score' }, signal);
}

export function digestOf(bytes: string | Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export const CONFIG = JSON.stringify({ os: 'linux', architecture: 'amd64', rootfs: { type: 'layers' } });

export const MANIFEST = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: digestOf(CONFIG),
    size: CONFIG.length,
  },
  layers: [{ size: 1_000 }, { size: 234 }],
});

export function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text);
}

export function unknownManifest(response: ServerResponse): void {
  json(response, 404, { errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] });
}

/** A manifest, with the digest that belongs to it unless another is given. */
export function manifest(response: ServerResponse, body: string, digest = digestOf(body)): void {
  json(response, 200, body, {
    'content-type': 'application/vnd.oci.image.manifest.v1+json',
    'docker-content-digest': digest,
  });
}
