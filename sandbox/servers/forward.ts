/** Passes a request on to a genuine server on this machine. */

import type { IncomingHttpHeaders } from 'node:http';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { Answer, Asked } from './exchange.ts';

export interface Sent {
  url: string;
  method: string;
  headers?: Record<string, string | string[] | undefined>;
  body?: Buffer;
  /** What an https server must chain to. */
  ca?: string;
}

export interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Headers that belong to one connection and must not travel on. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'proxy-connection', 'upgrade', 'te']);

function withoutHops(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const kept = Object.entries(headers).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined && !HOP.has(entry[0]),
  );
  return Object.fromEntries(kept);
}

/** One request, its whole answer. Rejects when the server cannot be reached. */
export function request(sent: Sent): Promise<Got> {
  const send = sent.url.startsWith('https:') ? secure : plain;
  // The address is what the certificate names, whatever host the request is for.
  const trust = sent.ca === undefined ? {} : { ca: sent.ca, servername: '' };
  return new Promise((resolve, reject) => {
    const going = send(
      sent.url,
      { method: sent.method, headers: sent.headers, agent: false, ...trust },
      coming => {
        const chunks: Buffer[] = [];
        coming.on('data', (chunk: Buffer) => chunks.push(chunk));
        coming.on('error', reject);
        coming.on('end', () =>
          resolve({ status: coming.statusCode ?? 0, headers: coming.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    going.on('error', reject);
    going.end(sent.body);
  });
}

/** The request as it came, at another server; `headers` replaces what it carries. */
export async function forward(
  asked: Asked,
  url: string,
  options: { headers?: Record<string, string | undefined>; ca?: string } = {},
): Promise<Answer> {
  const query = asked.query.toString();
  const headers = { ...withoutHops(asked.headers), ...options.headers };
  const kept = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
  const got = await request({
    url: `${url}${asked.path}${query === '' ? '' : `?${query}`}`,
    method: asked.method,
    headers: kept,
    body: asked.body,
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  });
  return { status: got.status, headers: withoutHops(got.headers), body: got.body };
}
