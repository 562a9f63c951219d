/**
 * Plays a recording back: the real session, the real clients and the real readers of the product ask, and in place of
 * the network the recording answers.
 */
import { Readable } from 'node:stream';
import { createHttpHeaders, type HttpClient, type PipelineRequest } from '@azure/core-rest-pipeline';
import { type Azure, azureOf } from '../../src/azure/azure.ts';
import { known, type Result } from '../../src/azure/client/result.ts';
import { Session } from '../../src/azure/client/session.ts';
import { openTap } from '../../src/azure/client/tap.ts';
import { signIn } from '../../src/azure/sign-in/credential.ts';
import type { SignedIn } from '../../src/azure/sign-in/identity.ts';
import { PUBLIC_CLOUD } from '../../src/facts/clouds.ts';
import { en } from '../../src/text/en.ts';
import { say } from '../../src/text/wording.ts';
import { jwt } from './jwt.ts';
import { fields, type Recording } from './recording.ts';
import { supporting } from './supporting.ts';

export interface AskedFor {
  method: string;
  url: URL;
  /** Whether it carries a token. */
  isSigned: boolean;
}

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** undefined: it is for another to answer. */
export type Answerer = (asked: AskedFor) => Answer | undefined;

export interface Played {
  azure: Azure;
  session: Session;
  /** Everything that was asked. */
  asked: AskedFor[];
}

/** Ids of who asks, where a recording has none. */
export const CALLER = '44440011-4444-4444-8444-444444444444';
const TENANT = '11111111-1111-4111-8111-111111111111';

/** Asks within a world that answers as `answerers` do, the first that knows, and else as little as it can. */
export async function played<T>(
  answerers: readonly Answerer[],
  ask: (played: Played) => Promise<T>,
  signInAs: () => Promise<Result<SignedIn>> = async () => known(somebody()),
): Promise<T> {
  const asked: AskedFor[] = [];
  const close = openTap(() => transport([...answerers, supporting], asked));
  const session = new Session({
    cloud: PUBLIC_CLOUD,
    signal: new AbortController().signal,
    signIn: signInAs,
  });
  try {
    return await ask({ azure: azureOf(session), session, asked });
  } finally {
    close();
  }
}

/** The sign-in of a job of GitHub, with the real client and the answers that are given. */
export function playedSignIn(answerers: readonly Answerer[]): Promise<Result<SignedIn>> {
  const signInAs = () =>
    signIn({
      cloud: PUBLIC_CLOUD,
      settings: { online: 'auto', target: {}, tenantId: TENANT, clientId: CALLER, deadlineMs: 60_000 },
      env: {},
      github: {
        idToken: async () => jwt({ iss: 'https://token.actions.githubusercontent.com' }),
        isFork: false,
      },
      signal: new AbortController().signal,
    });
  return played(answerers, ({ session }) => session.signedIn(), signInAs);
}

function somebody(): SignedIn {
  // A client keeps its token by the credential: each session has one of its own.
  const credential = {
    getToken: async () => ({ token: jwt({ oid: CALLER }), expiresOnTimestamp: Number.MAX_SAFE_INTEGER }),
  };
  return {
    credential,
    source: 'secret',
    tenantId: TENANT,
    clientId: CALLER,
    objectId: CALLER,
    principalType: 'ServicePrincipal',
    passedOver: [],
  };
}

function transport(answerers: readonly Answerer[], asked: AskedFor[]): HttpClient {
  return {
    async sendRequest(request) {
      const one: AskedFor = {
        method: request.method,
        url: new URL(request.url),
        isSigned: request.headers.has('authorization'),
      };
      asked.push(one);
      for (const answerer of answerers) {
        const answer = answerer(one);
        if (answer !== undefined) return response(request, answer);
      }
      return response(request, { status: 404, body: '{"error":{"code":"ResourceNotFound","message":""}}' });
    },
  };
}

function response(request: PipelineRequest, { status, headers = {}, body = '' }: Answer) {
  const isStream =
    request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) === true ||
    request.streamResponseStatusCodes?.has(status) === true;
  const sent = request.method === 'HEAD' ? '' : body;
  return {
    request,
    status,
    headers: createHttpHeaders({ 'content-type': 'application/json; charset=utf-8', ...headers }),
    ...(isStream ? { readableStreamBody: Readable.from([Buffer.from(sent)]) } : { bodyAsText: sent }),
  };
}

/** Answers with the recording where a request fits; a client that tries again is not kept waiting. */
export function answering(
  { status, headers, text }: Pick<Recording, 'status' | 'headers' | 'text'>,
  fits: (asked: AskedFor) => boolean,
): Answerer {
  const quick = status === 429 || status >= 500 ? { 'retry-after-ms': '1' } : {};
  return asked =>
    fits(asked)
      ? { status: status === 201 ? 200 : status, headers: { ...headers, ...quick }, body: text }
      : undefined;
}

/** A fit by the end of the path, letter case aside: `/usages`. */
export function path(end: string | RegExp, method = 'GET'): (asked: AskedFor) => boolean {
  return asked => {
    const whole = decodeURIComponent(asked.url.pathname);
    const isIt = typeof end === 'string' ? whole.toLowerCase().endsWith(end.toLowerCase()) : end.test(whole);
    return asked.method === method && isIt;
  };
}

/** What a question came to, in words: the reason of an unknown one. */
export function reasonOf(told: Result<unknown>): string {
  if (told.kind === 'known') return 'answered';
  const { code, detail } = fields(told.values);
  const more = [code, detail].filter(part => typeof part === 'string' && part !== '').join(' ');
  return `${told.reason} (${told.message}${more === '' ? '' : `: ${more.replace(/^, /, '')}`})`;
}

/** What a person is told of a question that has no answer: what happened, and the way out. */
function wordsOf(told: Result<unknown>): { message: string; advice: string } {
  return told.kind === 'known' ? { message: '', advice: '' } : say(told.message, told.values, en);
}

/** Whether a refusal is told as one of the network, and not of a missing role. */
export function saysNetwork(told: Result<unknown>): boolean {
  const { message } = wordsOf(told);
  return /firewall|network|\bIP\b/i.test(message) && !/\black/i.test(message);
}

export function saysRole(told: Result<unknown>): boolean {
  const { message, advice } = wordsOf(told);
  return (
    /\black|\brole\b|permission/i.test(`${message} ${advice}`) && !/firewall|network|\bIP\b/i.test(message)
  );
}
