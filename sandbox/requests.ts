/** What was asked of the sandbox, line by line. Holds no secret: of a token it says the scheme and the audience. */
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Asked } from './servers/exchange.ts';
import { unverified } from './servers/tokens.ts';

export interface LoggedRequest {
  /** Simulated time, ISO 8601. */
  time: string;
  host: string;
  method: string;
  path: string;
  /** Without values that may be secrets (signatures of shared access). */
  query: Record<string, string>;
  /** 0 where the connection ended without an answer. */
  status: number;
  ms: number;
  /** `Bearer https://management.azure.com`, `Basic`, `Bearer (not a token)`. */
  authorization?: string;
  /** What was done to the request on purpose. */
  fault?: string;
}

const SECRET_QUERY = new Set(['sig', 'code', 'token', 'client_secret', 'password']);

/** How a request signed in, without what it signed in with. */
export function shownAuthorization(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [scheme = '', credentials = ''] = header.split(/ +/, 2);
  const shown = scheme.replace(/[^\w-]/g, '').slice(0, 20);
  if (shown.toLowerCase() !== 'bearer') return shown;
  const audience = unverified(credentials)?.claims.aud;
  return `${shown} ${typeof audience === 'string' ? audience.slice(0, 200) : '(not a token)'}`;
}

function shownQuery(query: URLSearchParams): Record<string, string> {
  const pairs = [...query].map(
    ([name, value]) => [name, SECRET_QUERY.has(name.toLowerCase()) ? '***' : value] as const,
  );
  return Object.fromEntries(pairs);
}

export interface RequestLog {
  all: LoggedRequest[];
  add(asked: Asked, outcome: { time: string; status: number; ms: number; fault?: string | undefined }): void;
  close(): void;
}

/** A log in memory and, where a file is named, in it too (JSON lines, written as they come). */
export function openRequestLog(file?: string): RequestLog {
  const descriptor = file === undefined ? undefined : openSync(file, 'w');
  const all: LoggedRequest[] = [];
  const add: RequestLog['add'] = (asked, { time, status, ms, fault }) => {
    const authorization = shownAuthorization(asked.headers.authorization);
    const line: LoggedRequest = {
      time,
      host: asked.host,
      method: asked.method,
      path: asked.path,
      query: shownQuery(asked.query),
      status,
      ms: Math.round(ms * 10) / 10,
      ...(authorization === undefined ? {} : { authorization }),
      ...(fault === undefined ? {} : { fault }),
    };
    all.push(line);
    if (descriptor !== undefined) writeSync(descriptor, `${JSON.stringify(line)}\n`);
  };
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor);
  };
  return { all, add, close };
}
