/** Everything that a run can ask of Azure, by subject. Checks and modes see this and nothing of the clients below it. */
import type { Cloud } from '../catalog/clouds.js';
import { type Assets, assets } from './assets.js';
import { type Blobs, blobs } from './blobs.js';
import { type ComputeSizes, computeSizes } from './compute-sizes.js';
import { type Computes, computes } from './computes.js';
import { type Datastores, datastores } from './datastores.js';
import { type DenyAssignments, denyAssignments } from './deny-assignments.js';
import { type Endpoints, endpoints } from './endpoints.js';
import { type Identities, identities } from './identities.js';
import { type Images, images } from './images.js';
import { type KeyVaults, keyVaults } from './key-vaults.js';
import { type Live, live } from './live.js';
import { type Locks, locks } from './locks.js';
import { type Permissions, permissions } from './permissions.js';
import { type Policies, policies } from './policies.js';
import { type Quota, quota } from './quota.js';
import { type Registries, registries } from './registries.js';
import { type Roles, roles } from './roles.js';
import type { Session } from './session.js';
import { type StorageAccounts, storageAccounts } from './storage-accounts.js';
import { type Subscriptions, subscriptions } from './subscriptions.js';
import { type Workspaces, workspaces } from './workspaces.js';

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
}

/** A new subject: a file with its questions, its operations in catalog/azure-operations.ts, and a line here. */
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
  };
}
