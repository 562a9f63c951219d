import type { Check } from '../check.js';
import { bounds } from './bounds.js';
import { budget } from './budget.js';
import { successThreshold } from './success-threshold.js';
import { timeout } from './timeout.js';

export const probes: readonly Check[] = [timeout, successThreshold, bounds, budget];
