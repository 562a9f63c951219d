/** Every check that asks Azure or a registry. A subject's folder lists its own. */
import { assets } from './assets/index.js';
import { capacity } from './capacity/index.js';
import { identity } from './identity/index.js';
import { images } from './images/index.js';
import { network } from './network/index.js';
import { quota } from './quota/index.js';
import type { RemoteCheck } from './remote.js';
import { state } from './state/index.js';
import { subscription } from './subscription/index.js';

export const REMOTE_CHECKS: readonly RemoteCheck[] = [
  ...quota,
  ...capacity,
  ...state,
  ...network,
  ...subscription,
  ...images,
  ...assets,
  ...identity,
];
