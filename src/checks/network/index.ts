/** How the workspace is shut off from the world, and what a deployment then lacks. */
import type { RemoteCheck } from '../remote.js';
import { egress } from './egress.js';
import { imageBuildCompute } from './image-build-compute.js';
import { keyVault } from './key-vault.js';
import { legacyMode } from './legacy-mode.js';
import { managedNetwork } from './managed-network.js';
import { storage } from './storage.js';

export const network: readonly RemoteCheck[] = [
  legacyMode,
  managedNetwork,
  egress,
  imageBuildCompute,
  keyVault,
  storage,
];
