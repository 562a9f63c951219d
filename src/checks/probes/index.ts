import type { Check } from '../check.js';

export const probes: readonly Check[] = [];
