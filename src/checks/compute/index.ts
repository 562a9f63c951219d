import type { Check } from '../check.js';

export const compute: readonly Check[] = [];
