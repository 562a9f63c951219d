/** Everything that a run can ask of Azure, by subject. Checks and modes see this and nothing of the clients below it. */
import type { Cloud } from '../catalog/clouds.js';
import { type ComputeSizes, computeSizes } from './compute-sizes.js';
import { type Endpoints, endpoints } from './endpoints.js';
import { type Live, live } from './live.js';
import { type Quota, quota } from './quota.js';
import { type Registries, registries } from './registries.js';
import type { Session } from './session.js';
import { type Workspaces, workspaces } from './workspaces.js';

export interface Azure {
  cloud: Cloud;
  workspaces: Workspaces;
  endpoints: Endpoints;
  quota: Quota;
  computeSizes: ComputeSizes;
  live: Live;
  registries: Registries;
}

/** A new subject: a file with its questions, its operations in catalog/azure-operations.ts, and a line here. */
export function azureOf(session: Session): Azure {
  return {
    cloud: session.cloud,
    workspaces: workspaces(session),
    endpoints: endpoints(session),
    quota: quota(session),
    computeSizes: computeSizes(session),
    live: live(session),
    registries: registries(session),
  };
}
