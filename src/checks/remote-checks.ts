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

/** Loaded together with the checks: it tells of the same answers. */
export { quotaRows } from './quota/rows.js';

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
