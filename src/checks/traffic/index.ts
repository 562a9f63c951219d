import type { Check } from '../check.js';
import { mirror } from './mirror.js';
import { onCreate } from './on-create.js';
import { sum } from './sum.js';
import { unknownDeployment } from './unknown-deployment.js';

export const traffic: readonly Check[] = [sum, onCreate, mirror, unknownDeployment];
