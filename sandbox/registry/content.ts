/** Images as bytes: configuration, layers, manifests, lists of manifests. Layers weigh what the world says and hold nothing. */
import { createHash } from 'node:crypto';
import type { Image } from '../world/world.ts';

export const MEDIA = {
  docker: {
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    index: 'application/vnd.docker.distribution.manifest.list.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  },
  oci: {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  },
} as const;

export interface Manifest {
  digest: string;
  mediaType: string;
  bytes: Buffer;
}

/** One image as a registry holds it. */
export interface Content {
  repository: string;
  tag: string | undefined;
  image: Image;
  blobs: ReadonlyMap<string, Buffer>;
  /** In the order in which they must be pushed: what a list names comes before the list. The last one has the tag. */
  manifests: readonly Manifest[];
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value, null, 2));
}

function configOf(image: Image, platform: string): Buffer {
  const [os, architecture, variant] = platform.split('/');
  const diffs = image.layers.map((_, index) => digestOf(Buffer.from(`${image.salt} diff ${index}`)));
  return json({
    architecture,
    os,
    ...(variant === undefined ? {} : { variant }),
    config: { Env: ['PATH=/usr/local/bin:/usr/bin:/bin'], Labels: { 'sandbox.image': image.salt } },
    rootfs: { type: 'layers', diff_ids: diffs },
    history: diffs.map(() => ({ created_by: 'sandbox' })),
  });
}

function manifestOf(image: Image, platform: string, blobs: Map<string, Buffer>): Manifest {
  const types = MEDIA[image.mediaTypes];
  const hold = (bytes: Buffer) => {
    const digest = digestOf(bytes);
    blobs.set(digest, bytes);
    return digest;
  };
  const config = configOf(image, platform);
  const layers = image.layers.map((size, index) => ({
    mediaType: types.layer,
    size,
    digest: hold(Buffer.from(`${image.salt} ${platform} layer ${index}`)),
  }));
  const bytes = json({
    schemaVersion: 2,
    mediaType: types.manifest,
    config: { mediaType: types.config, size: config.length, digest: hold(config) },
    layers,
  });
  return { digest: digestOf(bytes), mediaType: types.manifest, bytes };
}

function platformOf(platform: string) {
  const [os, architecture, variant] = platform.split('/');
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

/** Everything that must be pushed for an image. */
export function contentOf(image: Image): Content {
  const blobs = new Map<string, Buffer>();
  const types = MEDIA[image.mediaTypes];
  const manifests = image.platforms.map(platform => ({
    platform,
    manifest: manifestOf(image, platform, blobs),
  }));
  const single = manifests.map(one => one.manifest);
  const base = { repository: image.repository, tag: image.tag, image, blobs };
  if (!image.isIndex) return { ...base, manifests: single.slice(0, 1) };
  const bytes = json({
    schemaVersion: 2,
    mediaType: types.index,
    manifests: manifests.map(({ platform, manifest }) => ({
      mediaType: manifest.mediaType,
      size: manifest.bytes.length,
      digest: manifest.digest,
      platform: platformOf(platform),
    })),
  });
  return { ...base, manifests: [...single, { digest: digestOf(bytes), mediaType: types.index, bytes }] };
}

/** The digest under which an image is known: that of its manifest, or of its list of manifests. */
export function digestOfImage(image: Image): string {
  return contentOf(image).manifests.at(-1)?.digest ?? '';
}
