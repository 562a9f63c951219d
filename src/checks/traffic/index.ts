import type { Check } from '../check.js';

export const traffic: readonly Check[] = [];
