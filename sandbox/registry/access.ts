/** Access tokens of a registry, in the form that Docker's token authentication defines, and its challenges. */
import { randomUUID, X509Certificate } from 'node:crypto';
import type { Certificates } from '../servers/certificates.ts';
import { type Answer, type Asked, bearerOf, UnknownRequest } from '../servers/exchange.ts';
import { makeSigner, type Signer } from '../servers/tokens.ts';

export interface Access {
  type: string;
  name: string;
  actions: string[];
}

/** Who may sign for a registry, and under which name it asks for tokens. */
export interface TokenServer {
  realm: string;
  service: string;
  issuer: string;
  signer: Signer;
  /** The certificate of the signing key, as tokens carry it. */
  chain: readonly string[];
}

/** A registry trusts the sandbox's certificate authority; the key of the servers signs its tokens. */
export async function makeTokenServer(
  certificates: Certificates,
  realm: string,
  service: string,
): Promise<TokenServer> {
  const pem = await certificates.certificateFor('tokens.sandbox.local');
  return {
    realm,
    service,
    issuer: 'sandbox',
    signer: makeSigner(certificates.serverKeyPem),
    chain: [new X509Certificate(pem).raw.toString('base64')],
  };
}

/** Seconds; in real time, as the genuine registry looks at the real clock. */
const LIFETIME = 4500;

export function accessToken(server: TokenServer, access: readonly Access[], subject: string): string {
  const now = Math.floor(Date.now() / 1000);
  return server.signer.sign(
    {
      iss: server.issuer,
      aud: server.service,
      sub: subject,
      iat: now,
      nbf: now - 5,
      exp: now + LIFETIME,
      jti: randomUUID(),
      access,
    },
    { x5c: server.chain },
  );
}

/** What a token server answers: clients read one name or the other. */
export function tokenAnswer(token: string): Answer {
  return { status: 200, body: { access_token: token, token, expires_in: LIFETIME } };
}

/** `repository:team/score:pull,push` → its parts. A repository's name may hold colons only in a host's port. */
export function scopesOf(texts: readonly string[]): Access[] {
  return texts
    .flatMap(text => text.split(' '))
    .flatMap(text => {
      const parts = /^([^:]+):(.+):([^:]+)$/.exec(text);
      const [, type = '', name = '', actions = ''] = parts ?? [];
      return parts ? [{ type, name, actions: actions.split(',') }] : [];
    });
}

/** Does the request carry a token of this server that grants the action? */
export function isGranted(
  server: TokenServer,
  asked: Asked,
  name: string,
  actions: readonly string[],
): boolean {
  const claims = server.signer.read(bearerOf(asked) ?? '');
  if (claims === undefined || claims.aud !== server.service || Number(claims.exp) * 1000 < Date.now())
    return false;
  const granted = (claims.access as Access[] | undefined) ?? [];
  return granted.some(one => one.name === name && one.actions.some(action => actions.includes(action)));
}

export function registryError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
  detail: unknown = null,
): Answer {
  return {
    status,
    headers: { 'docker-distribution-api-version': 'registry/2.0', ...headers },
    body: { errors: [{ code, message, detail }] },
  };
}

/** What a token does not allow is said at the end of the challenge. */
export function challengeOf(server: TokenServer, scope: string | undefined, hasToken: boolean): string {
  const parts = [
    `realm="${server.realm}"`,
    // nvcr.io names none.
    ...(server.service === '' ? [] : [`service="${server.service}"`]),
    ...(scope === undefined ? [] : [`scope="${scope}"`]),
    ...(hasToken ? ['error="insufficient_scope"'] : []),
  ];
  return `Bearer ${parts.join(',')}`;
}

export function challenge(server: TokenServer, scope: string | undefined, hasToken: boolean): Answer {
  return registryError(401, 'UNAUTHORIZED', 'authentication required', {
    'www-authenticate': challengeOf(server, scope, hasToken),
  });
}

/** What no registry is asked for: the test that asked fails. */
export function unknownPath(asked: Asked): UnknownRequest {
  const answer = { status: 404, body: '404 page not found\n' };
  return new UnknownRequest(answer, `the sandbox's registry ${asked.host} has no such path`);
}
