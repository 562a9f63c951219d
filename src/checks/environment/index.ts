import type { Check } from '../check.js';

export const environment: readonly Check[] = [];
