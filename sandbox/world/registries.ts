/** Registries of a world: of containers (Azure's and others) and of assets (Azure ML). */
import { resolveAssets } from './assets.ts';
import { bytes, Reader } from './reader.ts';
import type { AssetRegistry, ContainerRegistry, Image, PublicRegistry, World } from './world.ts';

const LAYER = '120MB';
const MANY = 5;

interface Known {
  host: string;
  auth: PublicRegistry['auth'];
  realm: string;
  service: string;
}

/** Registries whose host, realm and service are known; any other is its own realm. */
const KNOWN: Readonly<Record<string, Known>> = {
  'docker.io': {
    host: 'registry-1.docker.io',
    auth: 'bearer',
    realm: 'https://auth.docker.io/token',
    service: 'registry.docker.io',
  },
  'ghcr.io': { host: 'ghcr.io', auth: 'bearer', realm: 'https://ghcr.io/token', service: 'ghcr.io' },
  'quay.io': { host: 'quay.io', auth: 'bearer', realm: 'https://quay.io/v2/auth', service: 'quay.io' },
  // Its challenge names no service.
  'nvcr.io': { host: 'nvcr.io', auth: 'bearer', realm: 'https://nvcr.io/proxy_auth', service: '' },
  'mcr.microsoft.com': { host: 'mcr.microsoft.com', auth: 'none', realm: '', service: '' },
};

/** `team/score:3` → repository and tag; without a tag the image is found by its digest alone. */
function splitName(name: string): { repository: string; tag: string | undefined } {
  const colon = name.lastIndexOf(':');
  return colon > name.lastIndexOf('/')
    ? { repository: name.slice(0, colon), tag: name.slice(colon + 1) }
    : { repository: name, tag: undefined };
}

function layers(reader: Reader): number[] {
  if (reader.has('layers')) return reader.list('layers').map(size => bytes(size as string | number));
  const size = reader.raw('size');
  if (size === undefined) return [bytes(LAYER)];
  const whole = bytes(size as string | number);
  const each = Math.floor(whole / MANY);
  return [...Array.from({ length: MANY - 1 }, () => each), whole - each * (MANY - 1)];
}

function resolveImage(name: string, reader: Reader): Image {
  const platforms = reader.has('platforms') ? reader.texts('platforms') : ['linux/amd64'];
  return {
    ...splitName(name),
    mediaTypes: reader.text('mediaTypes', 'docker') as Image['mediaTypes'],
    isIndex: reader.flag('index', platforms.length > 1),
    platforms,
    layers: layers(reader),
    isQuarantined: reader.flag('quarantined', false),
    salt: reader.text('salt', name),
  };
}

function resolveAcr(name: string, reader: Reader, home: string): ContainerRegistry {
  return {
    name,
    subscription: reader.text('subscription', home),
    resourceGroup: reader.text('resourceGroup', 'rg-ml'),
    region: reader.text('region', 'westeurope'),
    sku: reader.text('sku', 'Standard'),
    adminUserEnabled: reader.flag('adminUserEnabled', false),
    anonymousPull: reader.flag('anonymousPull', false),
    publicNetworkAccess: reader.text('publicNetworkAccess', 'Enabled'),
    defaultAction: reader.text('defaultAction', 'Allow'),
    roleAssignmentMode: reader.flag('abac', false)
      ? 'AbacRepositoryPermissions'
      : 'LegacyRegistryPermissions',
    quarantine: reader.flag('quarantine', false),
    images: reader.named('images', resolveImage),
  };
}

function resolvePublic(name: string, reader: Reader): PublicRegistry {
  const known = KNOWN[name] ?? {
    host: name,
    auth: 'bearer' as const,
    realm: `https://${name}/token`,
    service: name,
  };
  return {
    name,
    host: reader.text('host', known.host),
    auth: reader.text('auth', known.auth) as PublicRegistry['auth'],
    realm: reader.text('realm', known.realm),
    service: reader.text('service', known.service),
    users: new Map(Object.entries(reader.strings('users'))),
    images: reader.named('images', (image, one) => ({
      ...resolveImage(image, one),
      isPrivate: one.flag('private', false),
    })),
  };
}

/** An Azure container registry with nothing in it. */
export function emptyAcr(name: string, home: string): ContainerRegistry {
  return resolveAcr(name, new Reader({}), home);
}

export function resolveRegistries(
  reader: Reader,
  home: string,
): Pick<World, 'assetRegistries' | 'containerRegistries' | 'publicRegistries'> {
  const assetRegistries: AssetRegistry[] = reader.named('assetRegistries', (name, one) => ({
    name,
    subscription: one.text('subscription', home),
    resourceGroup: one.text('resourceGroup', 'rg-registries'),
    region: one.text('region', 'westeurope'),
    tenantId: one.maybe('tenantId'),
    isPublic: one.flag('public', false),
    assets: resolveAssets(one),
  }));
  return {
    assetRegistries,
    containerRegistries: reader.named('containerRegistries', (name, one) => resolveAcr(name, one, home)),
    publicRegistries: reader.named('publicRegistries', resolvePublic),
  };
}
