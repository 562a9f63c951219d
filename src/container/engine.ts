/**
 * A Docker-compatible engine (Docker, Podman), by the Docker Engine API 1.41 over its socket: found where DOCKER_HOST or
 * the engines themselves put it. The API is HTTP, so Node's own client is enough: the usual package brings a Windows
 * program, two native modules and 2 MB for ssh and BuildKit, none of which a rehearsal needs.
 */
import { existsSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import path from 'node:path';

const API = '/v1.41';

/** How a socket is reached; `name` is for people. */
export interface Address {
  name: string;
  socketPath?: string;
  host?: string;
  port?: number;
}

/** An answer of the engine that is no success. */
export class EngineError extends Error {
  override name = 'EngineError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** No engine answers. */
export class NoEngine extends Error {
  override name = 'NoEngine';
}

export interface Asked {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: object | Uint8Array;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}

export class Engine {
  readonly address: Address;

  constructor(address: Address) {
    this.address = address;
  }

  /** @throws EngineError for a status of 400 and more, NoEngine where nothing answers */
  async stream(
    route: string,
    { method = 'GET', body, headers, signal }: Asked = {},
  ): Promise<IncomingMessage> {
    const isBytes = body instanceof Uint8Array;
    const bytes = body === undefined ? undefined : isBytes ? body : Buffer.from(JSON.stringify(body));
    const type = isBytes ? 'application/x-tar' : 'application/json';
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const { socketPath, host, port } = this.address;
      const sent = httpRequest(
        {
          ...(socketPath === undefined ? { host, port } : { socketPath }),
          method,
          path: API + route,
          ...(signal && { signal }),
          headers: {
            host: 'docker',
            ...(bytes && { 'content-type': type, 'content-length': bytes.length }),
            ...headers,
          },
        },
        resolve,
      );
      sent.on('error', error => reject(signal?.aborted ? error : new NoEngine(codeOf(error))));
      sent.end(bytes);
    });
    const { statusCode = 0 } = response;
    if (statusCode < 400) return response;
    throw new EngineError(statusCode, messageOf(await textOf(response)));
  }

  async json(route: string, asked: Asked = {}): Promise<unknown> {
    const text = await textOf(await this.stream(route, asked));
    return text.trim() === '' ? undefined : JSON.parse(text);
  }
}

const MAX_TEXT = 8_000_000;

export async function textOf(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > MAX_TEXT) break;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function messageOf(text: string): string {
  try {
    const { message, cause } = JSON.parse(text) as { message?: unknown; cause?: unknown };
    return String(message ?? cause ?? text);
  } catch {
    return text.trim();
  }
}

function codeOf(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? error.message;
}

/** Where an engine may listen, the likeliest first. @throws NoEngine for a DOCKER_HOST that cannot be used */
export function addresses(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): Address[] {
  const given = env.DOCKER_HOST?.trim();
  if (given) return [addressOf(given)];
  if (platform === 'win32')
    return [
      { name: 'Docker Desktop', socketPath: '//./pipe/docker_engine' },
      { name: 'Podman', socketPath: '//./pipe/podman-machine-default' },
    ];
  const home = env.HOME ?? '';
  const runtime = env.XDG_RUNTIME_DIR ?? '';
  return [
    { name: 'Docker', socketPath: '/var/run/docker.sock' },
    ...(home === ''
      ? []
      : [{ name: 'Docker Desktop', socketPath: path.join(home, '.docker/run/docker.sock') }]),
    ...(runtime === '' ? [] : [{ name: 'Podman', socketPath: path.join(runtime, 'podman/podman.sock') }]),
    { name: 'Podman', socketPath: '/run/podman/podman.sock' },
  ].filter(({ socketPath }) => existsSync(socketPath));
}

function addressOf(given: string): Address {
  const unix = /^(?:unix|npipe):\/\/(.+)$/.exec(given)?.[1];
  if (unix !== undefined) return { name: given, socketPath: unix };
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url !== undefined && /^(?:tcp|http):$/.test(url.protocol) && url.hostname !== '')
    return { name: given, host: url.hostname, port: Number(url.port || 2375) };
  throw new NoEngine(
    `DOCKER_HOST is "${given}"; it takes unix:///path, npipe:////./pipe/name or tcp://host:port`,
  );
}

/** The first engine that answers. @throws NoEngine naming what was tried */
export async function findEngine(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Engine> {
  const tried: string[] = [];
  for (const address of addresses(env)) {
    const engine = new Engine(address);
    try {
      await engine.json('/version', { signal });
      return engine;
    } catch (error) {
      if (signal.aborted) throw error;
      tried.push(`${address.name} (${(error as Error).message})`);
    }
  }
  throw new NoEngine(
    tried.length === 0 ? 'no socket of Docker or Podman is there' : `tried ${tried.join(', ')}`,
  );
}
