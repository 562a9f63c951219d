/** Takes an image's name apart as Docker does, and says what kind of registry it names. */
import {
  ACR_ENDINGS,
  DOCKER_HUB,
  DOCKER_HUB_HOST,
  DOCKER_HUB_LIBRARY,
  DOCKER_HUB_NAMES,
  IMAGE_NAME,
  MICROSOFT_REGISTRY,
  PUBLIC_ENDINGS,
  PUBLIC_REGISTRIES,
} from '../facts/container-registries.js';

export interface ImageName {
  /** Host and port, in lower case; Docker Hub where the name has none. */
  registry: string;
  /** Without the registry; `library/` is not added. */
  repository: string;
  tag: string | undefined;
  digest: string | undefined;
}

/** What Docker will not read, by the part that is wrong. */
export type ImageFault =
  | 'empty'
  | 'space'
  | 'scheme'
  | 'asset'
  | 'upper-case'
  | 'registry'
  | 'repository'
  | 'tag'
  | 'digest';

export type ImageReading = { image: ImageName } | { fault: ImageFault; part: string };

export function readImage(text: string): ImageReading {
  if (text.trim() === '') return { fault: 'empty', part: '' };
  if (/\s/.test(text)) return { fault: 'space', part: text };
  if (/^(?:azureml:|\/?subscriptions\/)/i.test(text)) return { fault: 'asset', part: text };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { fault: 'scheme', part: text.replace(/^[^/]*\/\//, '') };
  const [name = '', ...digests] = text.split('@');
  const digest = digests.length === 0 ? undefined : digests.join('@');
  const { host, path } = hostAndPath(name);
  const colon = path.indexOf(':');
  const repository = colon === -1 ? path : path.slice(0, colon);
  const tag = colon === -1 ? undefined : path.slice(colon + 1);
  const wrong = faultOf(host, repository, tag, digest);
  return wrong ?? { image: { registry: registryOf(host), repository, tag, digest } };
}

/** The port of https says nothing: with it or without, it is one registry. */
function registryOf(host = DOCKER_HUB): string {
  return host.toLowerCase().replace(/:443$/, '');
}

/** The first part is a host if it can be no folder: it has a dot or a port, or is `localhost`. */
function hostAndPath(name: string): { host: string | undefined; path: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(0, slash));
  const isHost = slash !== -1 && (/[.:]/.test(first) || first === 'localhost');
  return isHost ? { host: first, path: name.slice(slash + 1) } : { host: undefined, path: name };
}

function faultOf(
  host: string | undefined,
  repository: string,
  tag: string | undefined,
  digest: string | undefined,
): { fault: ImageFault; part: string } | undefined {
  if (host !== undefined && !IMAGE_NAME.host.test(host)) return { fault: 'registry', part: host };
  const isRepository = (text: string) => text.split('/').every(part => IMAGE_NAME.repositoryPart.test(part));
  if (!isRepository(repository) || repository.length > IMAGE_NAME.maxLength) {
    return { fault: isRepository(repository.toLowerCase()) ? 'upper-case' : 'repository', part: repository };
  }
  if (tag !== undefined && !IMAGE_NAME.tag.test(tag)) return { fault: 'tag', part: tag };
  if (digest !== undefined && !IMAGE_NAME.digest.test(digest)) return { fault: 'digest', part: digest };
  return undefined;
}

export type RegistryKind = 'acr' | 'microsoft' | 'public' | 'local' | 'other';

export function kindOfRegistry(registry: string): RegistryKind {
  const host = registry.replace(/:\d+$/, '');
  if (host === MICROSOFT_REGISTRY) return 'microsoft';
  if (ACR_ENDINGS.some(ending => host.endsWith(ending))) return 'acr';
  if (PUBLIC_REGISTRIES.includes(host) || PUBLIC_ENDINGS.some(ending => host.endsWith(ending)))
    return 'public';
  return isOfThisMachine(host) ? 'local' : 'other';
}

/** Names that mean another machine on every machine. */
function isOfThisMachine(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|host\.docker\.internal)$/.test(host);
}

/** Where a registry is asked for an image, and as what: Docker Hub is called otherwise than it answers. */
export function addressOf({ registry, repository }: ImageName): { host: string; repository: string } {
  if (!DOCKER_HUB_NAMES.includes(registry)) return { host: registry, repository };
  const isOwned = repository.includes('/');
  return { host: DOCKER_HUB_HOST, repository: isOwned ? repository : `${DOCKER_HUB_LIBRARY}/${repository}` };
}

/** What is asked for: the digest, which wins over a tag, or the tag. */
export function referenceOf({ tag, digest }: ImageName): string {
  return digest ?? tag ?? 'latest';
}
