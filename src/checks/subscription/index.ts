/** What the subscription allows. */
import type { RemoteCheck } from '../remote.js';
import { policy } from './policy.js';
import { providers } from './providers.js';
import { spendingLimit } from './spending-limit.js';
import { state } from './state.js';

export const subscription: readonly RemoteCheck[] = [state, providers, spendingLimit, policy];
