import type { Check } from '../check.js';
import { tritonConfig } from './config.js';
import { tritonLayout } from './layout.js';
import { tritonModelType } from './model-type.js';

export const triton: readonly Check[] = [tritonLayout, tritonConfig, tritonModelType];
