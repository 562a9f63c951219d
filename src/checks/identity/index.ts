import type { RemoteCheck } from '../remote.js';
import { acrPull } from './acr-pull.js';
import { deployer } from './deployer.js';
import { exists } from './exists.js';
import { secrets } from './secrets.js';
import { storageRead } from './storage-read.js';
import { storageWrite } from './storage-write.js';

export const identity: readonly RemoteCheck[] = [
  exists,
  acrPull,
  storageRead,
  storageWrite,
  secrets,
  deployer,
];
