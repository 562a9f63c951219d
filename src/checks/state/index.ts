/** What is in Azure already, and what it makes of the next deploy. */
import type { RemoteCheck } from '../remote.js';
import { authMode } from './auth-mode.js';
import { busy } from './busy.js';
import { deployment } from './deployment.js';
import { endpoint } from './endpoint.js';
import { immutable } from './immutable.js';
import { lock } from './lock.js';
import { nameTaken } from './name-taken.js';
import { trafficLost } from './traffic-lost.js';

export const state: readonly RemoteCheck[] = [
  endpoint,
  deployment,
  busy,
  nameTaken,
  trafficLost,
  immutable,
  authMode,
  lock,
];
