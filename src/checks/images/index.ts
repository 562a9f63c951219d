/** Images, as their registries know them. */
import type { RemoteCheck } from '../remote.js';
import { imageExists } from './exists.js';
import { imagePlatform } from './platform.js';
import { registryIsPublic } from './private-registry.js';
import { imageQuarantine } from './quarantine.js';
import { imageSize } from './size.js';

export const images: readonly RemoteCheck[] = [
  imageExists,
  imagePlatform,
  imageSize,
  registryIsPublic,
  imageQuarantine,
];
