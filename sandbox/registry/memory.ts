/** A registry in memory that reads like Debian's docker-registry 2.8: status, headers, error codes, Accept. */
import type { Answer, Asked } from '../servers/exchange.ts';
import { challenge, isGranted, registryError } from './access.ts';
import type { Backend, BackendOptions } from './backend.ts';
import { type Content, type Manifest, MEDIA } from './content.ts';

const API = { 'docker-distribution-api-version': 'registry/2.0' };
const ROUTE = /^\/v2\/(.+)\/(manifests|blobs|tags)\/([^/]+)$/;

/** Which media types the client takes; nothing said counts as the oldest of them. */
function accepts(asked: Asked, mediaType: string): boolean {
  const header = [asked.headers.accept ?? ''].flat().join(',');
  return header.includes(mediaType) || header.includes('*/*');
}

function manifestAnswer(manifest: Manifest): Answer {
  return {
    status: 200,
    headers: {
      ...API,
      'content-type': manifest.mediaType,
      'docker-content-digest': manifest.digest,
      etag: `"${manifest.digest}"`,
    },
    body: manifest.bytes,
  };
}

function findManifest(contents: readonly Content[], reference: string) {
  for (const content of contents) {
    const last = content.manifests.at(-1);
    if (content.tag === reference && last) return { content, manifest: last };
    const byDigest = content.manifests.find(one => one.digest === reference);
    if (byDigest) return { content, manifest: byDigest };
  }
  return undefined;
}

function readManifest(contents: readonly Content[], reference: string, asked: Asked): Answer {
  const found = findManifest(contents, reference);
  if (!found) return registryError(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
  const { mediaType } = found.manifest;
  if (accepts(asked, mediaType)) return manifestAnswer(found.manifest);
  const isOci = mediaType === MEDIA.oci.manifest || mediaType === MEDIA.oci.index;
  if (isOci)
    return registryError(
      404,
      'MANIFEST_UNKNOWN',
      'OCI manifest found, but accept header does not support OCI manifests',
    );
  // An old client gets the manifest for linux/amd64 out of a list.
  const first = found.content.manifests[found.content.image.platforms.indexOf('linux/amd64')];
  if (mediaType === MEDIA.docker.index && first && accepts(asked, MEDIA.docker.manifest))
    return manifestAnswer(first);
  return registryError(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
}

function readBlob(contents: readonly Content[], digest: string): Answer {
  const bytes = contents.map(one => one.blobs.get(digest)).find(one => one !== undefined);
  if (!bytes) return registryError(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
  return {
    status: 200,
    headers: { ...API, 'content-type': 'application/octet-stream', 'docker-content-digest': digest },
    body: bytes,
  };
}

function read(contents: readonly Content[], kind: string, name: string, rest: string, asked: Asked): Answer {
  if (contents.length === 0)
    return kind === 'manifests'
      ? registryError(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
      : registryError(404, 'NAME_UNKNOWN', 'repository name not known to registry');
  if (kind === 'manifests') return readManifest(contents, rest, asked);
  if (kind === 'blobs') return readBlob(contents, rest);
  const tags = contents.flatMap(one => (one.tag === undefined ? [] : [one.tag]));
  return { status: 200, headers: API, body: { name, tags } };
}

/** A registry that holds these images. Nothing can be pushed. */
export function memoryRegistry(options: BackendOptions): Backend {
  const { contents, tokens } = options;
  const service = (asked: Asked): Answer => {
    const hasToken = asked.headers.authorization !== undefined;
    const path = decodeURIComponent(asked.path);
    const [, name = '', kind = '', rest = ''] = ROUTE.exec(path) ?? [];
    if (path === '/v2/' || path === '/v2') {
      const claims = tokens?.signer.read((asked.headers.authorization ?? '').replace(/^bearer /i, ''));
      return tokens && claims === undefined
        ? challenge(tokens, undefined, false)
        : { status: 200, headers: API, body: {} };
    }
    if (name === '') return { status: 404, body: '404 page not found\n' };
    if (asked.method !== 'GET' && asked.method !== 'HEAD')
      return registryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
    if (tokens && !isGranted(tokens, asked, name, ['pull']))
      return challenge(tokens, `repository:${name}:pull`, hasToken);
    return read(
      contents.filter(one => one.repository === name),
      kind,
      name,
      rest,
      asked,
    );
  };
  return { kind: 'memory', service, stop: () => Promise.resolve() };
}
