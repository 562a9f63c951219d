import type { Check } from '../check.js';

export const paths: readonly Check[] = [];
