/** GitHub's OIDC issuer, as a job with `id-token: write` sees it: plain HTTP on loopback, a bearer token of the job. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from '../context.ts';
import { type Answer, type Asked, bearerOf, type Service } from './exchange.ts';
import { send } from './front.ts';

export interface GitHubOidc {
  /** What the runner puts into ACTIONS_ID_TOKEN_REQUEST_URL: ends in a query, `&audience=` is appended. */
  url: string;
  /** What it puts into ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  token: string;
  stop(): Promise<void>;
}

/** The assertion of a job for an audience, good for five simulated minutes unless the world says otherwise. */
export function makeAssertion(context: Context, audience: string): string {
  const { world, clock, github } = context;
  const now = Math.floor(clock.now() / 1000);
  return github.sign({
    jti: randomUUID(),
    ...world.github.claims,
    iss: world.github.issuer,
    sub: world.github.subject,
    aud: audience,
    iat: now,
    nbf: now - 5,
    exp: now + Math.max(1, Math.floor(world.tokens.assertionLifetime / 1000)),
  });
}

function answer(context: Context, token: string, asked: Asked): Answer {
  if (asked.path !== '/idtoken') return { status: 404, body: { message: 'Not Found' } };
  if (bearerOf(asked) !== token) return { status: 401, body: { message: 'Unauthorized' } };
  context.counts.assertions++;
  const audience =
    asked.query.get('audience') ?? `https://github.com/${context.world.github.claims.repository_owner}`;
  return { status: 200, body: { count: 1, value: makeAssertion(context, audience) } };
}

/** The public half of the issuer: where Entra would look for its keys. */
export function issuerMetadata(context: Context): Service {
  return asked => {
    if (asked.path === '/.well-known/openid-configuration')
      return {
        status: 200,
        body: { issuer: context.world.github.issuer, jwks_uri: `${asked.origin}/.well-known/jwks` },
      };
    if (asked.path === '/.well-known/jwks') return { status: 200, body: { keys: [context.github.jwk] } };
    return { status: 404, body: { message: 'Not Found' } };
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts the issuer. `around` is the pipeline of faults and logging that every exchange goes through. */
export async function startGitHubOidc(
  context: Context,
  around: (asked: Asked, service: Service) => Promise<Answer | 'hang' | 'reset'>,
): Promise<GitHubOidc> {
  const token = randomUUID();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asked: Asked = {
      method: request.method ?? 'GET',
      host: '127.0.0.1',
      origin: `http://${request.headers.host ?? '127.0.0.1'}`,
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: Buffer.alloc(0),
    };
    void around(asked, one => answer(context, token, one)).then(ending => {
      if (ending === 'reset') request.socket.resetAndDestroy();
      else if (ending !== 'hang') send(response, asked.method, ending);
    });
  });
  const port = await listen(server);
  const stop = async () => {
    const closed = new Promise(resolve => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}/idtoken?api-version=2.0`, token, stop };
}
