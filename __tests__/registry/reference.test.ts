/** Where an image is asked for; what names are taken apart is in the tests of environment/image-reference. */
import { expect, test } from '@jest/globals';
import { addressOf, readImage, referenceOf } from '../../src/registry/reference.js';

const DIGEST = `sha256:${'0'.repeat(64)}`;

test.each([
  ['python', 'registry-1.docker.io', 'library/python', 'latest'],
  ['python:3.12-slim', 'registry-1.docker.io', 'library/python', '3.12-slim'],
  ['org/app:1', 'registry-1.docker.io', 'org/app', '1'],
  ['docker.io/python:3', 'registry-1.docker.io', 'library/python', '3'],
  ['index.docker.io/org/app', 'registry-1.docker.io', 'org/app', 'latest'],
  ['registry.hub.docker.com/library/python:3', 'registry-1.docker.io', 'library/python', '3'],
  ['ghcr.io/org/app:1', 'ghcr.io', 'org/app', '1'],
  ['GHCR.io/app:1', 'ghcr.io', 'app', '1'],
  ['crmlprod.azurecr.io:443/app:1', 'crmlprod.azurecr.io', 'app', '1'],
  ['localhost:5000/app:1', 'localhost:5000', 'app', '1'],
  ['registry.example.com:5000/a/b/c:2', 'registry.example.com:5000', 'a/b/c', '2'],
  [`credit.azurecr.io/score:3@${DIGEST}`, 'credit.azurecr.io', 'score', DIGEST],
])('%s is asked at %s', (text, host, repository, reference) => {
  const reading = readImage(text);
  if ('fault' in reading) throw new Error(reading.fault);

  expect(addressOf(reading.image)).toEqual({ host, repository });
  expect(referenceOf(reading.image)).toBe(reference);
});
