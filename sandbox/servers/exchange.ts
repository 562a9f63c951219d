/** What every server of the sandbox speaks: one request asked, one answer given. Knows nothing of Azure. */
import type { IncomingMessage } from 'node:http';

export interface Asked {
  method: string;
  /** The name that the client wanted to reach, without a port, in lower case. */
  host: string;
  /** Scheme, host and port under which the client reached us: what absolute links must start with. */
  origin: string;
  /** The path as it was sent, still escaped, without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string | string[]>>;
  /** A string or bytes are sent as they are; anything else as JSON; `undefined` sends no body. */
  body?: unknown;
}

export type Service = (asked: Asked) => Answer | Promise<Answer>;

/** Thrown by a service to end with this answer. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`HTTP ${answer.status}`);
    this.name = 'Refusal';
    this.answer = answer;
  }
}

/**
 * A request that the sandbox does not know: a path, a method or a version that it has not. The test that asked must
 * fail, or what the product asks wrongly would look like something that is not there.
 */
export class UnknownRequest extends Refusal {
  readonly problem: string;

  constructor(answer: Answer, problem: string) {
    super(answer);
    this.name = 'UnknownRequest';
    this.problem = problem;
  }
}

/** The bytes of an answer's body, and the content type that goes with them where none is set. */
export function bytesOf(body: unknown): { bytes: Buffer; type: string | undefined } {
  if (body === undefined) return { bytes: Buffer.alloc(0), type: undefined };
  if (Buffer.isBuffer(body)) return { bytes: body, type: 'application/octet-stream' };
  if (typeof body === 'string') return { bytes: Buffer.from(body), type: 'text/plain; charset=utf-8' };
  return { bytes: Buffer.from(JSON.stringify(body)), type: 'application/json; charset=utf-8' };
}

/** The body of a request as JSON. Throws SyntaxError. */
export function jsonOf(asked: Asked): unknown {
  return asked.body.length === 0 ? undefined : JSON.parse(asked.body.toString('utf8'));
}

/** The fields of a form. */
export function formOf(asked: Asked): URLSearchParams {
  return new URLSearchParams(asked.body.toString('utf8'));
}

/** What follows `Bearer` in the Authorization header. */
export function bearerOf(asked: Asked): string | undefined {
  const header = asked.headers.authorization ?? '';
  return /^bearer +(\S+)$/i.exec(header)?.[1];
}

/** Name and password of a Basic Authorization header. */
export function basicOf(asked: Asked): { name: string; password: string } | undefined {
  const encoded = /^basic +(\S+)$/i.exec(asked.headers.authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { name: text.slice(0, colon), password: text.slice(colon + 1) };
}
