/** Registries that are not Azure's: a realm on a host of its own, Basic, or nothing at all. */
import { type Answer, type Asked, basicOf, type Service } from '../servers/exchange.ts';
import type { Image, PublicRegistry } from '../world/world.ts';
import {
  accessToken,
  registryError,
  scopesOf,
  type TokenServer,
  tokenAnswer,
  unknownPath,
} from './access.ts';

/** Official images of Docker Hub have no owner in their short name. */
export function fullName<T extends Image>(registry: PublicRegistry, image: T): T {
  const isShort = registry.name === 'docker.io' && !image.repository.includes('/');
  return isShort ? { ...image, repository: `library/${image.repository}` } : image;
}

function isUser(registry: PublicRegistry, asked: Asked): boolean {
  const basic = basicOf(asked);
  return basic !== undefined && registry.users.get(basic.name) === basic.password;
}

/** The token server of a registry: what nobody may read is not granted, and looks like what is not there. */
export function realmService(registry: PublicRegistry, tokens: TokenServer): Service {
  const images = registry.images.map(image => fullName(registry, image));
  return asked => {
    if (asked.headers.authorization !== undefined && !isUser(registry, asked))
      return { status: 401, body: { details: 'incorrect username or password' } };
    const isSignedIn = isUser(registry, asked);
    const access = scopesOf(asked.query.getAll('scope'))
      .map(one => ({ ...one, actions: one.actions.filter(action => action === 'pull') }))
      .filter(one => images.some(image => image.repository === one.name && (isSignedIn || !image.isPrivate)));
    return tokenAnswer(accessToken(tokens, access, basicOf(asked)?.name ?? 'anonymous'));
  };
}

function needsBasic(registry: PublicRegistry): Answer {
  return registryError(401, 'UNAUTHORIZED', 'authentication required', {
    'www-authenticate': `Basic realm="${registry.host}"`,
  });
}

/** The registry's own host. */
export function publicService(
  registry: PublicRegistry,
  backend: Service,
  realm: Service | undefined,
): Service {
  const realmPath = registry.auth === 'bearer' ? new URL(registry.realm).pathname : undefined;
  const isRealmHere = registry.auth === 'bearer' && new URL(registry.realm).hostname === registry.host;
  return asked => {
    if (isRealmHere && realm && asked.path === realmPath) return realm(asked);
    if (!/^\/v2(?:\/|$)/.test(asked.path)) throw unknownPath(asked);
    if (registry.auth === 'basic' && !isUser(registry, asked)) return needsBasic(registry);
    return backend(asked);
  };
}
