import type { Check } from '../check.js';
import { builtEnvironment } from './built.js';
import { declaredEnvironment } from './declared.js';

export const environment: readonly Check[] = [...declaredEnvironment, ...builtEnvironment];
