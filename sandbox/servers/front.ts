/**
 * The one door of the sandbox: a proxy (CONNECT) on 127.0.0.1 and, behind it, one TLS server that is every host the
 * world knows. A CONNECT to any other host is refused and remembered. The TLS server also listens itself, for those
 * who set an endpoint of their own instead of a proxy.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Certificates } from './certificates.ts';
import { type Answer, type Asked, bytesOf } from './exchange.ts';

/** How an exchange ends when it does not end with an answer. */
export type Ending = Answer | 'hang' | 'reset';

export interface FrontOptions {
  certificates: Certificates;
  isKnown(host: string): boolean;
  answer(asked: Asked): Promise<Ending>;
  refused(host: string): void;
}

export interface Front {
  proxyPort: number;
  directPort: number;
  stop(): Promise<void>;
}

/** What is known of a raw connection: the host of its CONNECT, or nothing for a direct one. */
interface Line {
  raw: Socket;
  host: string | undefined;
}

const BODY_LIMIT = 32 * 1024 * 1024;

function keyOf(socket: Socket | TLSSocket): string {
  return `${socket.remoteAddress}:${socket.remotePort}`;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > BODY_LIMIT) throw new Error('the request is too large for a sandbox');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

async function askedBy(request: IncomingMessage, line: Line | undefined): Promise<Asked> {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const authority = request.headers.host ?? 'localhost';
  const host = line?.host ?? authority.replace(/:\d+$/, '').toLowerCase();
  return {
    method: request.method ?? 'GET',
    host,
    origin: line?.host === undefined ? `https://${authority}` : `https://${host}`,
    path: mark < 0 ? url : url.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
    headers: request.headers,
    body: await bodyOf(request),
  };
}

/** Sends an answer: length set, HEAD without its body. */
export function send(response: ServerResponse, method: string, answer: Answer): void {
  const { bytes, type } = bytesOf(answer.body);
  const names = Object.keys(answer.headers ?? {}).map(name => name.toLowerCase());
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  if (type !== undefined && !names.includes('content-type')) response.setHeader('content-type', type);
  const isEmpty = answer.status === 204 || answer.status === 304;
  if (!names.includes('content-length') && !names.includes('transfer-encoding') && !isEmpty)
    response.setHeader('content-length', bytes.length);
  response.end(method === 'HEAD' || isEmpty ? undefined : bytes);
}

function listen(server: Server | SecureServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function secureServer(options: FrontOptions, lines: Map<string, Line>): SecureServer {
  const server = createSecureServer({
    SNICallback: (name, done) => {
      options.certificates.contextFor(name.toLowerCase()).then(
        context => done(null, context),
        error => done(error as Error),
      );
    },
  });
  server.on('request', (request, response) => {
    const line = lines.get(keyOf(request.socket));
    void serve(options, request, response, line).catch(() => response.destroy());
  });
  server.on('connection', (raw: Socket) => {
    const key = keyOf(raw);
    if (!lines.has(key)) lines.set(key, { raw, host: undefined });
    raw.once('close', () => lines.delete(key));
  });
  server.on('tlsClientError', () => {});
  return server;
}

async function serve(
  options: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  line: Line | undefined,
): Promise<void> {
  const asked = await askedBy(request, line);
  const ending = await options.answer(asked);
  if (ending === 'hang') return;
  if (ending === 'reset') {
    line?.raw.resetAndDestroy();
    return;
  }
  send(response, asked.method, ending);
}

function refuse(socket: Socket, host: string): void {
  const text = `The sandbox has no host ${host.slice(0, 200)}\n`;
  socket.end(
    `HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`,
  );
}

function proxyServer(options: FrontOptions, secure: SecureServer, lines: Map<string, Line>): Server {
  const proxy = createServer((request, response) => {
    const host = /^http:\/\/([^/:]+)/i.exec(request.url ?? '')?.[1] ?? 'unknown';
    options.refused(host.toLowerCase());
    send(response, request.method ?? 'GET', { status: 502, body: 'The sandbox speaks HTTPS only\n' });
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => {});
    const [host = '', port = ''] = (request.url ?? '').toLowerCase().split(':');
    if (port !== '443' || !options.isKnown(host)) {
      options.refused(port === '443' ? host : `${host}:${port}`);
      refuse(socket, host);
      return;
    }
    lines.set(keyOf(socket), { raw: socket, host });
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  return proxy;
}

/** Opens both doors on free ports of 127.0.0.1. */
export async function openFront(options: FrontOptions): Promise<Front> {
  const lines = new Map<string, Line>();
  const secure = secureServer(options, lines);
  secure.setSecureContext({
    key: options.certificates.serverKeyPem,
    cert: await options.certificates.certificateFor('127.0.0.1'),
  });
  const proxy = proxyServer(options, secure, lines);
  const [directPort, proxyPort] = await Promise.all([listen(secure), listen(proxy)]);
  const stop = async () => {
    const closed = [secure, proxy].map(server => new Promise(resolve => server.close(resolve)));
    for (const { raw } of lines.values()) raw.destroy();
    secure.closeAllConnections();
    proxy.closeAllConnections();
    await Promise.all(closed);
  };
  return { proxyPort, directPort, stop };
}
