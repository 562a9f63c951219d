import type { RemoteCheck } from '../remote.js';
import { offered } from './offered.js';
import { restricted } from './restricted.js';

export const capacity: readonly RemoteCheck[] = [offered, restricted];
