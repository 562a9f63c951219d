/** Manifests and configurations of images, good and broken. */
import { describe, expect, test } from '@jest/globals';
import { platformOf, readManifest } from '../../src/registry/manifest.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const OWN = `sha256:${'c'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;
const DOCKER_CONFIG = 'application/vnd.docker.container.image.v1+json';

function entry(os: unknown, architecture: unknown, digest: unknown = DIGEST) {
  return { digest, platform: { os, architecture } };
}

function image(layers: unknown, config: unknown = { mediaType: DOCKER_CONFIG, digest: DIGEST }) {
  return { schemaVersion: 2, config, layers };
}

describe('readManifest', () => {
  test('reads an index, without its build records', () => {
    const index = {
      schemaVersion: 2,
      manifests: [entry('linux', 'amd64'), entry('linux', 'arm64', OTHER), entry('unknown', 'unknown')],
    };

    expect(readManifest(index, undefined, OWN)).toEqual({
      kind: 'index',
      images: [
        { platform: 'linux/amd64', digest: DIGEST },
        { platform: 'linux/arm64', digest: OTHER },
      ],
    });
  });

  test.each([
    {},
    { platform: null },
    { platform: { os: 'linux' } },
    { platform: { os: 'li nux', architecture: 'x' } },
  ])('takes an entry that names no platform as one that does not say: %j', fields => {
    const read = readManifest({ manifests: [{ digest: DIGEST, ...fields }] }, undefined, OWN);

    expect(read).toEqual({ kind: 'index', images: [{ platform: undefined, digest: DIGEST }] });
  });

  test('adds the layers up', () => {
    expect(readManifest(image([{ size: 5 }, { size: 7 }]), undefined, OWN)).toEqual({
      kind: 'image',
      digest: OWN,
      config: DIGEST,
      compressedBytes: 12,
    });
    expect(readManifest(image([]), undefined, OWN)).toMatchObject({ compressedBytes: 0 });
  });

  test.each([
    ['a chart', image([], { mediaType: 'application/vnd.cncf.helm.config.v1+json', digest: DIGEST })],
    ['a manifest of the first form', { schemaVersion: 1, architecture: 'amd64', fsLayers: [] }],
    ['a type that is not to be shown', image([], { mediaType: '<script>', digest: DIGEST })],
  ])('tells that %s is no image', (_what, body) => {
    const read = readManifest(body, undefined, OWN);

    expect(read.kind).toBe('other');
    expect(JSON.stringify(read)).not.toContain('<');
  });

  test.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a list', []],
    ['no layers', { schemaVersion: 2 }],
    ['a layer without a size', image([{ size: '5' }])],
    ['a negative size', image([{ size: -1 }])],
    ['a size beyond all numbers', image([{ size: 1e300 }])],
    ['a layer that is none', image([null])],
    ['no digest of the configuration', image([], { mediaType: DOCKER_CONFIG, digest: '../../x' })],
    ['an entry without a digest', { manifests: [entry('linux', 'amd64', 'x')] }],
  ])('does not take %s for a manifest', (_what, body) => {
    expect(() => readManifest(body, undefined, OWN)).toThrow(
      expect.objectContaining({ name: 'RegistryFault' }),
    );
  });
});

test.each([
  [{ os: 'linux', architecture: 'amd64', variant: 'v2' }, 'linux/amd64'],
  [{ os: 'linux' }, undefined],
  [{ os: 'linux\n::error::', architecture: 'amd64' }, undefined],
  [null, undefined],
  ['linux/amd64', undefined],
])('the platform of %j is %s', (value, expected) => {
  expect(platformOf(value)).toBe(expected);
});
