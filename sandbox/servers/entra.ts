/** Entra: discovery and the token endpoint, which really checks who asks. Error texts follow the live service. */
import { randomUUID } from 'node:crypto';
import type { Context } from '../context.ts';
import { sameName } from '../world/ids.ts';
import { REFUSALS } from './entra-refusals.ts';
import { type Answer, type Asked, formOf, Refusal, type Service } from './exchange.ts';
import { type Claims, unverified } from './tokens.ts';

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

interface Problem {
  error: string;
  code: number;
  text: string;
  status?: number;
  /** Each id on a line of its own, as in answers of 2023. */
  old?: boolean;
}

function refuse(context: Context, problem: Problem): Refusal {
  const time = context.clock.iso().replace('T', ' ').slice(0, 19);
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const ids = [`Trace ID: ${trace}`, `Correlation ID: ${correlation}`, `Timestamp: ${time}Z`];
  const [first, between] = problem.old === true ? ['\r\n', '\r\n'] : [' ', ' '];
  return new Refusal({
    status: problem.status ?? 401,
    body: {
      error: problem.error,
      error_description: `AADSTS${problem.code}: ${problem.text}${first}${ids.join(between)}`,
      error_codes: [problem.code],
      timestamp: `${time}Z`,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${problem.code}`,
    },
  });
}

function checkTenant(context: Context, tenant: string): void {
  const { world } = context;
  const known = [world.caller.tenantId, ...world.subscriptions.map(one => one.tenantId)];
  if (known.some(id => sameName(id, tenant))) return;
  throw refuse(context, {
    error: 'invalid_tenant',
    code: 90002,
    status: 400,
    text: `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  });
}

function openIdConfiguration(context: Context, asked: Asked, tenant: string): Answer {
  if (tenant !== 'common' && tenant !== 'organizations') checkTenant(context, tenant);
  const root = `${asked.origin}/${tenant}`;
  return {
    status: 200,
    body: {
      token_endpoint: `${root}/oauth2/v2.0/token`,
      authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
      device_authorization_endpoint: `${root}/oauth2/v2.0/devicecode`,
      end_session_endpoint: `${root}/oauth2/v2.0/logout`,
      jwks_uri: `${root}/discovery/v2.0/keys`,
      issuer: `${root}/v2.0`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
      response_types_supported: ['code', 'id_token'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['ES256'],
      scopes_supported: ['openid'],
    },
  };
}

function instanceDiscovery(context: Context, asked: Asked): Answer {
  const hosts =
    asked.origin.includes('127.0.0.1') || asked.origin.includes('localhost')
      ? [new URL(asked.origin).host]
      : [...context.cloud.authorities];
  const tenant = context.world.caller.tenantId;
  return {
    status: 200,
    body: {
      tenant_discovery_endpoint: `${asked.origin}/${tenant}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [{ preferred_network: hosts[0], preferred_cache: hosts[0], aliases: hosts }],
    },
  };
}

const MATCHING =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation';

function noMatch(context: Context, code: number, what: string, value: unknown, more = ''): Refusal {
  return refuse(context, {
    error: 'invalid_client',
    code,
    text: `No matching federated identity record found for presented assertion ${what} '${String(value)}'.${more} ${MATCHING}`,
  });
}

function checkCredential(context: Context, claims: Claims): void {
  const { federated } = context.world.caller;
  const { iss, sub, aud } = claims;
  const sameIssuer = federated.filter(one => one.issuer === iss);
  if (sameIssuer.length === 0) throw noMatch(context, 700211, 'issuer', iss);
  const sameSubject = sameIssuer.filter(one => one.subject === sub);
  if (sameSubject.length === 0) {
    const almost = sameIssuer.some(one => sameName(one.subject, String(sub)));
    throw almost
      ? noMatch(context, 7002138, 'subject', sub, ' The subject matches only when letter case is ignored.')
      : noMatch(context, 700213, 'subject', sub);
  }
  if (!sameSubject.some(one => one.audience === aud)) throw noMatch(context, 700212, 'audience', aud);
}

function checkTimes(context: Context, claims: Claims): void {
  const now = context.clock.now() / 1000;
  const [from, until] = [Number(claims.nbf ?? claims.iat), Number(claims.exp)];
  if (now >= from - 300 && now < until) return;
  const shown = (seconds: number) => (Number.isFinite(seconds) ? context.clock.iso(seconds * 1000) : '?');
  throw refuse(context, {
    error: 'invalid_client',
    code: 700024,
    text: `Client assertion is not within its valid time range. Current time: ${shown(now)}, assertion valid from ${shown(from)}, expiry time of assertion ${shown(until)}.`,
  });
}

function checkAssertion(context: Context, form: URLSearchParams): void {
  const assertion = form.get('client_assertion') ?? '';
  if (form.get('client_assertion_type') !== JWT_BEARER || unverified(assertion) === undefined)
    throw refuse(context, {
      error: 'invalid_request',
      code: 50027,
      status: 400,
      text: 'JWT token is invalid or malformed.',
    });
  const claims = context.github.read(assertion);
  if (claims === undefined)
    throw refuse(context, {
      error: 'invalid_client',
      code: 50013,
      text: 'Assertion failed signature validation. [Reason - The key was not found.]',
    });
  checkTimes(context, claims);
  checkCredential(context, claims);
}

function checkSecret(context: Context, secret: string): void {
  const { caller } = context.world;
  if (caller.secret === undefined || caller.secret !== secret)
    throw refuse(context, {
      error: 'invalid_client',
      code: 7000215,
      text: `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${caller.clientId}'.`,
    });
  if (caller.secretExpired)
    throw refuse(context, {
      error: 'invalid_client',
      code: 7000222,
      text: `The provided client secret keys for app '${caller.clientId}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
    });
}

/** Answers with the refusal that the world declares, when the request itself is correct. */
function checkRefusal(context: Context, tenant: string): void {
  const { clientId, refusal } = context.world.caller;
  const known = refusal === undefined ? undefined : REFUSALS[refusal];
  if (refusal === undefined || known === undefined) return;
  const text = known.text(clientId, tenant, context.world.github.subject);
  const { error, status, old = false } = known;
  throw refuse(context, { error, code: refusal, status, old, text });
}

function audienceOf(context: Context, scope: string): string {
  const { cloud } = context;
  const audiences = [
    ...cloud.armAudiences,
    ...cloud.registryAudiences,
    ...cloud.storageAudiences,
    ...cloud.scoringAudiences,
  ];
  const named = scope.split(' ').find(one => one.endsWith('/.default')) ?? '';
  const resource = named.replace(/\/+\.default$/, '');
  if (resource === '')
    throw refuse(context, {
      error: 'invalid_scope',
      code: 1002012,
      status: 400,
      text: `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    });
  if (!audiences.includes(resource))
    throw refuse(context, {
      error: 'invalid_resource',
      code: 500011,
      status: 400,
      text: `The resource principal named ${resource} was not found in the tenant named Contoso. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
    });
  return resource;
}

/** An access token of the caller for this audience, as Entra would sign it. */
export function issueToken(context: Context, audience: string, tenant: string): string {
  const { world, clock } = context;
  const now = Math.floor(clock.now() / 1000);
  context.counts.tokens++;
  return context.entra.sign({
    aud: audience,
    iss: `https://sts.windows.net/${tenant}/`,
    iat: now,
    nbf: now,
    exp: now + Math.floor(world.tokens.lifetime / 1000),
    appid: world.caller.clientId,
    azp: world.caller.clientId,
    oid: world.caller.objectId,
    sub: world.caller.objectId,
    tid: tenant,
    idtyp: 'app',
    ver: '1.0',
    number: ++context.tokens.issued,
  });
}

function token(context: Context, asked: Asked, tenant: string): Answer {
  checkTenant(context, tenant);
  const form = formOf(asked);
  if (form.get('grant_type') !== 'client_credentials')
    throw refuse(context, {
      error: 'unsupported_grant_type',
      code: 70003,
      status: 400,
      text: `The app requested an unsupported grant type '${form.get('grant_type') ?? ''}'.`,
    });
  const client = form.get('client_id') ?? '';
  if (!sameName(client, context.world.caller.clientId))
    throw refuse(context, {
      error: 'unauthorized_client',
      code: 700016,
      status: 400,
      text: `Application with identifier '${client}' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
    });
  const secret = form.get('client_secret');
  if (secret === null) checkAssertion(context, form);
  else checkSecret(context, secret);
  checkRefusal(context, tenant);
  const audience = audienceOf(context, form.get('scope') ?? '');
  // The client counts in real time.
  const lifetime = Math.max(1, Math.floor(context.clock.real(context.world.tokens.lifetime) / 1000));
  const access_token = issueToken(context, audience, tenant.toLowerCase());
  return {
    status: 200,
    headers: { 'cache-control': 'no-store, no-cache' },
    body: { token_type: 'Bearer', expires_in: lifetime, ext_expires_in: lifetime, access_token },
  };
}

/** Does this path belong to Entra? For those who reach the TLS server by its address. */
export function isEntraPath(path: string): boolean {
  return /^\/[^/]+\/(v2\.0\/\.well-known|\.well-known|discovery|oauth2)\//.test(path);
}

/** The whole of Entra for one sandbox. */
export function entraService(context: Context): Service {
  return asked => {
    const [, tenant = '', ...rest] = asked.path.split('/').map(decodeURIComponent);
    const below = rest.join('/');
    if (below === 'discovery/instance') return instanceDiscovery(context, asked);
    if (/^(v2\.0\/)?\.well-known\/openid-configuration$/.test(below))
      return openIdConfiguration(context, asked, tenant);
    if (/^discovery\/(v2\.0\/)?keys$/.test(below))
      return { status: 200, body: { keys: [context.entra.jwk] } };
    if (below === 'oauth2/v2.0/token' && asked.method === 'POST') return token(context, asked, tenant);
    return { status: 404, body: { error: 'not_found' } };
  };
}
