/** Reads manifests and configurations of images: platforms and sizes. Every field is foreign. */
import { IMAGE_NAME } from '../facts/container-registries.js';
import { RegistryFault } from './fault.js';

/** `linux/amd64`: what Azure ML's machines run. */
export const LINUX_AMD64 = 'linux/amd64';

/** All that an image may be stored as. A registry that is not asked for its type says that the tag is missing. */
export const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const;

const CONFIG_TYPES = [
  'application/vnd.docker.container.image.v1+json',
  'application/vnd.oci.image.config.v1+json',
];

export type Manifest =
  /** One image for each platform. */
  | { kind: 'index'; images: readonly PlatformImage[] }
  | SingleImage
  /** No image that can run: a chart, a signature, a manifest of an older form. */
  | { kind: 'other'; type: string };

/** One image; its platform is in its configuration. */
export interface SingleImage {
  kind: 'image';
  /** Digests: of the manifest, and of the configuration that it names. */
  digest: string;
  config: string;
  compressedBytes: number;
}

export interface PlatformImage {
  /** `linux/amd64`, `linux/arm64`; undefined where the index does not say. */
  platform: string | undefined;
  digest: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** @param own the digest of the manifest itself. @throws RegistryFault where it is no manifest */
export function readManifest(body: unknown, contentType: string | undefined, own: string): Manifest {
  const fields = fieldsOf(body);
  const { manifests, layers, config } = fields;
  // Registries of a mirror send `text/plain`: what the body says of itself comes first.
  const type = text(fields.mediaType) ?? contentType?.split(';')[0]?.trim() ?? '';
  if (Array.isArray(manifests)) return { kind: 'index', images: manifests.flatMap(imageOf) };
  if (fields.schemaVersion !== 2 || !Array.isArray(layers)) {
    if (fields.schemaVersion === 1) return { kind: 'other', type: shortType(type) };
    throw new RegistryFault('it is no manifest of an image');
  }
  const { mediaType, digest } = fieldsOf(config);
  if (!CONFIG_TYPES.includes(String(mediaType))) return { kind: 'other', type: shortType(String(mediaType)) };
  if (!isDigest(digest)) throw new RegistryFault('its manifest names no configuration');
  const compressedBytes = layers.map(sizeOf).reduce((a, b) => a + b, 0);
  return { kind: 'image', digest: own, config: digest, compressedBytes };
}

function imageOf(entry: unknown): PlatformImage[] {
  const { digest, platform } = fieldsOf(entry);
  if (!isDigest(digest)) throw new RegistryFault('an entry of its index has no digest');
  const named = platformOf(platform);
  // Build records and signatures stand in an index as images for no platform.
  return named === 'unknown/unknown' ? [] : [{ platform: named, digest }];
}

function sizeOf(layer: unknown): number {
  const { size } = fieldsOf(layer);
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw new RegistryFault('a layer of its manifest has no size');
  return size;
}

/** `linux/amd64` of a platform or of a configuration; undefined where it does not say. */
export function platformOf(value: unknown): string | undefined {
  const { os, architecture } = fieldsOf(value);
  return isWord(os) && isWord(architecture) ? `${os}/${architecture}` : undefined;
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9_-]{1,20}$/i.test(value);
}

/** The name within a media type, as far as it may be shown. */
function shortType(type: string): string {
  return /^[\w./+-]{1,100}$/.test(type) ? type : 'an unknown type';
}

export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && IMAGE_NAME.digest.test(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
