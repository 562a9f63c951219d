/** Everything that a run can ask of Azure, by subject. Checks and modes see this and nothing of the clients below it. */
import type { Cloud } from '../facts/clouds.js';
import type { Session } from './client/session.js';
import { type Assets, assets } from './questions/assets.js';
import { type Blobs, blobs } from './questions/blobs.js';
import { type ComputeSizes, computeSizes } from './questions/compute-sizes.js';
import { type Computes, computes } from './questions/computes.js';
import { type Datastores, datastores } from './questions/datastores.js';
import { type DenyAssignments, denyAssignments } from './questions/deny-assignments.js';
import { type Endpoints, endpoints } from './questions/endpoints.js';
import { type Identities, identities } from './questions/identities.js';
import { type Images, images } from './questions/images.js';
import { type KeyVaults, keyVaults } from './questions/key-vaults.js';
import { type Live, live } from './questions/live.js';
import { type Locks, locks } from './questions/locks.js';
import { type Permissions, permissions } from './questions/permissions.js';
import { type Policies, policies } from './questions/policies.js';
import { type Quota, quota } from './questions/quota.js';
import { type Registries, registries } from './questions/registries.js';
import { type Roles, roles } from './questions/roles.js';
import { type ScoringCredentials, scoringCredentials } from './questions/scoring-credentials.js';
import { type StorageAccounts, storageAccounts } from './questions/storage-accounts.js';
import { type Subscriptions, subscriptions } from './questions/subscriptions.js';
import { type Workspaces, workspaces } from './questions/workspaces.js';

export interface Azure {
  cloud: Cloud;
  workspaces: Workspaces;
  endpoints: Endpoints;
  quota: Quota;
  computeSizes: ComputeSizes;
  computes: Computes;
  images: Images;
  live: Live;
  assets: Assets;
  datastores: Datastores;
  blobs: Blobs;
  registries: Registries;
  identities: Identities;
  roles: Roles;
  permissions: Permissions;
  denyAssignments: DenyAssignments;
  policies: Policies;
  locks: Locks;
  subscriptions: Subscriptions;
  keyVaults: KeyVaults;
  storageAccounts: StorageAccounts;
  scoringCredentials: ScoringCredentials;
}

/** A new subject: a file with its questions, its operations in facts/azure-operations.ts, and a line here. */
export function azureOf(session: Session): Azure {
  return {
    cloud: session.cloud,
    workspaces: workspaces(session),
    endpoints: endpoints(session),
    quota: quota(session),
    computeSizes: computeSizes(session),
    computes: computes(session),
    images: images(session),
    live: live(session),
    assets: assets(session),
    datastores: datastores(session),
    blobs: blobs(session),
    registries: registries(session),
    identities: identities(session),
    roles: roles(session),
    permissions: permissions(session),
    denyAssignments: denyAssignments(session),
    policies: policies(session),
    locks: locks(session),
    subscriptions: subscriptions(session),
    keyVaults: keyVaults(session),
    storageAccounts: storageAccounts(session),
    scoringCredentials: scoringCredentials(session),
  };
}
