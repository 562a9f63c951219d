/**
 * The checks that ask Azure or a registry, without their code: a run that asks nothing says which it has not asked, and
 * need not load them for that. A test compares this list with remote-checks.ts.
 */
import type { Kind } from '../findings.js';
import { ALL_KINDS, DEPLOYMENTS, ENDPOINTS } from './check.js';

export interface RemoteId {
  id: string;
  /** What it is asked of: everything together, or each document of these kinds. */
  of: 'run' | readonly Kind[];
}

const MANAGED_DEPLOYMENT: readonly Kind[] = ['managedOnlineDeployment'];
const MANAGED_ENDPOINT: readonly Kind[] = ['managedOnlineEndpoint'];

export const REMOTE_IDS: readonly RemoteId[] = [
  { id: 'quota/vcpus', of: 'run' },
  { id: 'quota/total', of: 'run' },
  { id: 'quota/workspace-cap', of: 'run' },
  { id: 'quota/counts', of: 'run' },
  { id: 'quota/role-assignments', of: 'run' },
  { id: 'capacity/offered', of: MANAGED_DEPLOYMENT },
  { id: 'capacity/restricted', of: MANAGED_DEPLOYMENT },
  { id: 'state/endpoint', of: 'run' },
  { id: 'state/deployment', of: DEPLOYMENTS },
  { id: 'state/busy', of: 'run' },
  { id: 'state/name-taken', of: MANAGED_ENDPOINT },
  { id: 'state/traffic-lost', of: ENDPOINTS },
  { id: 'state/immutable', of: ALL_KINDS },
  { id: 'state/auth-mode', of: ENDPOINTS },
  { id: 'state/lock', of: 'run' },
  { id: 'network/legacy-mode', of: 'run' },
  { id: 'network/managed-network', of: 'run' },
  { id: 'network/egress', of: MANAGED_DEPLOYMENT },
  { id: 'network/image-build-compute', of: DEPLOYMENTS },
  { id: 'network/key-vault', of: MANAGED_ENDPOINT },
  { id: 'network/storage', of: 'run' },
  { id: 'subscription/state', of: 'run' },
  { id: 'subscription/providers', of: 'run' },
  { id: 'subscription/spending-limit', of: 'run' },
  { id: 'subscription/policy', of: 'run' },
  { id: 'images/exists', of: DEPLOYMENTS },
  { id: 'images/platform', of: MANAGED_DEPLOYMENT },
  { id: 'images/size', of: MANAGED_DEPLOYMENT },
  { id: 'images/private-registry', of: MANAGED_DEPLOYMENT },
  { id: 'images/quarantine', of: DEPLOYMENTS },
  { id: 'assets/model', of: DEPLOYMENTS },
  { id: 'assets/environment', of: DEPLOYMENTS },
  { id: 'assets/code', of: DEPLOYMENTS },
  { id: 'assets/archived', of: DEPLOYMENTS },
  { id: 'assets/model-type', of: DEPLOYMENTS },
  { id: 'assets/model-files', of: DEPLOYMENTS },
  { id: 'assets/model-size', of: MANAGED_DEPLOYMENT },
  { id: 'identity/exists', of: ENDPOINTS },
  { id: 'identity/acr-pull', of: 'run' },
  { id: 'identity/storage-read', of: 'run' },
  { id: 'identity/storage-write', of: 'run' },
  { id: 'identity/secrets', of: 'run' },
  { id: 'identity/deployer', of: 'run' },
];
