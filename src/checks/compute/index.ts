import type { Check } from '../check.js';
import { gpuImage } from './gpu-image.js';
import { instanceCount } from './instance-count.js';
import { retiredSize } from './retired-size.js';
import { tooSmall } from './too-small.js';
import { unknownSize } from './unknown-size.js';
import { unlistedSize } from './unlisted-size.js';

export const compute: readonly Check[] = [
  unknownSize,
  unlistedSize,
  retiredSize,
  tooSmall,
  gpuImage,
  instanceCount,
];
