/** Azure's container registry: its token exchange and its rules, in front of a registry. */
import { may, mayOnData } from '../arm/permissions.ts';
import type { Context } from '../context.ts';
import { checkToken } from '../servers/callers.ts';
import { type Answer, type Asked, basicOf, bearerOf, formOf, type Service } from '../servers/exchange.ts';
import { guidOf, resourceId, TYPES } from '../world/ids.ts';
import type { ContainerRegistry } from '../world/world.ts';
import {
  type Access,
  accessToken,
  challengeOf,
  isGranted,
  registryError,
  scopesOf,
  type TokenServer,
  tokenAnswer,
  unknownPath,
} from './access.ts';
import { type Content, digestOfImage } from './content.ts';

const REPOSITORIES = 'Microsoft.ContainerRegistry/registries/repositories';
/** The user name with which a refresh token is sent as a password. */
const TOKEN_USER = '00000000-0000-0000-0000-000000000000';
const ADVICE = 'authentication required, visit https://aka.ms/acr/authorization for more information.';

export interface Acr {
  context: Context;
  registry: ContainerRegistry;
  tokens: TokenServer;
  contents: readonly Content[];
  backend: Service;
}

function isAbac(registry: ContainerRegistry): boolean {
  return registry.roleAssignmentMode === 'AbacRepositoryPermissions';
}

/** May this principal read (or write) images? With roles by repository, AcrPull counts for nothing. */
function mayDo(acr: Acr, principal: string, action: string): boolean {
  const { world } = acr.context;
  const scope = resourceId(TYPES.containerRegistry, acr.registry);
  const isPush = action === 'push' || action === 'delete';
  if (isAbac(acr.registry))
    return mayOnData(world, principal, `${REPOSITORIES}/content/${isPush ? 'write' : 'read'}`, scope);
  const needed = isPush ? 'push/write' : 'pull/read';
  return may(world, principal, `Microsoft.ContainerRegistry/registries/${needed}`, scope);
}

function unauthorized(): Answer {
  return registryError(401, 'UNAUTHORIZED', ADVICE);
}

/** In the form of recordings: each action that is wanted stands in the detail. */
function wantsToken(acr: Acr, asked: Asked, name: string | undefined, action: string): Answer {
  const hasToken = asked.headers.authorization !== undefined;
  const scope = name === undefined ? undefined : `repository:${name}:${action}`;
  const detail = name === undefined ? null : [{ Type: 'repository', Name: name, Action: action }];
  const headers = { 'www-authenticate': challengeOf(acr.tokens, scope, hasToken && name !== undefined) };
  return registryError(401, 'UNAUTHORIZED', ADVICE, headers, detail);
}

/** An address that no rule of the firewall names: it gets no further than this, also with a good token. */
function shutOut({ context, registry }: Acr): Answer | undefined {
  if (registry.publicNetworkAccess !== 'Disabled' && registry.defaultAction !== 'Deny') return undefined;
  const correlation = guidOf(`${registry.name} ${context.clock.startedAt}`);
  const message = `client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access. CorrelationId: ${correlation}`;
  return { status: 403, body: { errors: [{ code: 'DENIED', message }] } };
}

/** An Entra token for a refresh token of this registry. What its owner may do there is asked later. */
function exchange(acr: Acr, asked: Asked): Answer {
  const { context, tokens } = acr;
  const form = formOf(asked);
  const checked = checkToken(context, form.get('access_token') ?? undefined, context.cloud.registryAudiences);
  if (!checked.ok) return unauthorized();
  const now = Math.floor(context.clock.now() / 1000);
  const refresh = context.entra.sign({
    iss: 'Azure Container Registry',
    aud: tokens.service,
    oid: checked.principal,
    grant_type: 'refresh_token',
    iat: now,
    exp: now + 10_800,
  });
  return { status: 200, body: { refresh_token: refresh } };
}

/** The principal of a refresh token, if it is one of this registry and still good. */
function principalOf(acr: Acr, refresh: string | undefined): string | undefined {
  const claims = refresh === undefined ? undefined : acr.context.entra.read(refresh);
  if (claims?.grant_type !== 'refresh_token' || claims.aud !== acr.tokens.service) return undefined;
  return acr.context.clock.now() / 1000 < Number(claims.exp) ? String(claims.oid) : undefined;
}

function granted(acr: Acr, wanted: readonly Access[], principal: string | undefined): Access[] {
  const isAllowed = (action: string) =>
    principal === undefined
      ? acr.registry.anonymousPull && (action === 'pull' || action === 'metadata_read')
      : mayDo(acr, principal, action);
  return wanted
    .map(one => ({ ...one, actions: one.actions.filter(isAllowed) }))
    .filter(one => one.actions.length > 0);
}

function token(acr: Acr, asked: Asked): Answer {
  const fields = asked.method === 'POST' ? formOf(asked) : asked.query;
  const basic = basicOf(asked);
  const refresh =
    basic?.name === TOKEN_USER ? basic.password : (fields.get('refresh_token') ?? undefined) || undefined;
  const principal = principalOf(acr, refresh);
  const isAnonymous = refresh === undefined && basic === undefined;
  if (!isAnonymous && principal === undefined) return unauthorized();
  const access = granted(acr, scopesOf(fields.getAll('scope')), principal);
  return tokenAnswer(accessToken(acr.tokens, access, principal ?? 'anonymous'));
}

const MANIFEST = /^\/v2\/(.+)\/manifests\/([^/]+)$/;

/** In a registry with quarantine an image cannot be pulled before it is released. */
function isQuarantined(acr: Acr, path: string): boolean {
  const [, name, reference] = MANIFEST.exec(path) ?? [];
  return (
    acr.registry.quarantine &&
    acr.contents.some(
      one =>
        one.image.isQuarantined &&
        one.repository === name &&
        (one.tag === reference || one.manifests.some(manifest => manifest.digest === reference)),
    )
  );
}

function attributes(acr: Acr, content: Content) {
  const at = acr.context.clock.iso(acr.context.clock.startedAt - 86_400_000);
  return {
    digest: digestOfImage(content.image),
    createdTime: at,
    lastUpdateTime: at,
    changeableAttributes: {
      deleteEnabled: true,
      writeEnabled: true,
      readEnabled: true,
      listEnabled: true,
      quarantineState: acr.registry.quarantine && content.image.isQuarantined ? 'Quarantined' : 'Passed',
    },
  };
}

function manifestProperties(acr: Acr, content: Content) {
  const [os, architecture] = (content.image.platforms[0] ?? '').split('/');
  return {
    registry: acr.tokens.service,
    imageName: content.repository,
    manifest: {
      ...attributes(acr, content),
      imageSize: content.image.layers.reduce((sum, size) => sum + size, 0),
      architecture,
      os,
      mediaType: content.manifests.at(-1)?.mediaType,
      ...(content.tag === undefined ? {} : { tags: [content.tag] }),
    },
  };
}

const PROPERTIES = /^\/acr\/v1\/(.+)\/_(manifests|tags)\/([^/]+)$/;

/** Azure's own interface for what a manifest or a tag is like. */
function properties(acr: Acr, asked: Asked): Answer {
  const [, name = '', kind = '', reference = ''] = PROPERTIES.exec(decodeURIComponent(asked.path)) ?? [];
  if (name === '') throw unknownPath(asked);
  if (!isGranted(acr.tokens, asked, name, ['metadata_read', 'pull']))
    return wantsToken(acr, asked, name, 'metadata_read');
  const content = acr.contents.find(
    one =>
      one.repository === name &&
      (kind === 'tags' ? one.tag === reference : digestOfImage(one.image) === reference),
  );
  if (!content)
    return kind === 'tags'
      ? registryError(404, 'TAG_UNKNOWN', 'the specified tag does not exist')
      : { status: 404, body: { errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] } };
  if (kind === 'manifests') return { status: 200, body: manifestProperties(acr, content) };
  return {
    status: 200,
    body: {
      registry: acr.tokens.service,
      imageName: name,
      tag: { name: reference, ...attributes(acr, content), signed: false },
    },
  };
}

const LIST = /^\/acr\/v1\/(.+)\/_manifests$/;

/** The manifests of a repository, each with its tags: what a client reads to list tags. */
function manifests(acr: Acr, asked: Asked, name: string): Answer {
  if (!isGranted(acr.tokens, asked, name, ['metadata_read', 'pull']))
    return wantsToken(acr, asked, name, 'metadata_read');
  const own = acr.contents.filter(one => one.repository === name);
  if (own.length === 0) return registryError(404, 'NAME_UNKNOWN', `repository "${name}" is not found`);
  const rows = own.map(content => manifestProperties(acr, content).manifest);
  return { status: 200, body: { registry: acr.tokens.service, imageName: name, manifests: rows } };
}

/** What the server behind it does not find is said as ACR says it: recording 22, of a digest; of a tag it is unseen. */
function inOwnWords(path: string, answer: Answer): Answer {
  const [, Name, Revision] = MANIFEST.exec(path) ?? [];
  if (answer.status !== 404 || Name === undefined || Revision === undefined) return answer;
  const what = Revision.includes(':') ? `manifest ${Revision}` : `manifest tagged by "${Revision}"`;
  return registryError(404, 'MANIFEST_UNKNOWN', `${what} is not found`, {}, { Name, Revision });
}

const REPOSITORY = /^\/v2\/(.+)\/(?:manifests|blobs|tags)\/[^/]+$/;

/** The host of one registry. */
export function acrService(acr: Acr): Service {
  return async asked => {
    const closed = shutOut(acr);
    if (closed) return closed;
    if (asked.path === '/oauth2/exchange' && asked.method === 'POST') return exchange(acr, asked);
    if (asked.path === '/oauth2/token') return token(acr, asked);
    const [, listed] = LIST.exec(decodeURIComponent(asked.path)) ?? [];
    if (listed !== undefined) return manifests(acr, asked, listed);
    if (asked.path.startsWith('/acr/v1/')) return properties(acr, asked);
    if (!/^\/v2(?:\/|$)/.test(asked.path)) throw unknownPath(asked);
    const path = decodeURIComponent(asked.path);
    const [, name] = REPOSITORY.exec(path) ?? [];
    const isLetIn =
      name === undefined
        ? acr.tokens.signer.read(bearerOf(asked) ?? '') !== undefined
        : isGranted(acr.tokens, asked, name, ['pull']);
    if (!isLetIn) return wantsToken(acr, asked, name, 'pull');
    if (isQuarantined(acr, path)) return registryError(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    return inOwnWords(path, await acr.backend(asked));
  };
}
