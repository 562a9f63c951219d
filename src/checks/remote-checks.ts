/** Every check that asks Azure or a registry. A subject's folder lists its own. */
import type { RemoteCheck } from './remote.js';

export const REMOTE_CHECKS: readonly RemoteCheck[] = [];
