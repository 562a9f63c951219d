import { DOCKER_HUB } from '../../facts/container-registries.js';
import { PLAIN_IMAGES } from '../../facts/dockerfile.js';
import { readImage } from '../../registry/reference.js';

/** Whether an image is an operating system or a language and nothing that serves. */
export function isPlain(text: string): boolean {
  const reading = readImage(text);
  if ('fault' in reading || reading.image.registry !== DOCKER_HUB) return false;
  return PLAIN_IMAGES.includes(reading.image.repository.replace(/^library\//, ''));
}
