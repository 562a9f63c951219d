import type { RemoteCheck } from '../remote.js';
import { counts } from './counts.js';
import { roleAssignments } from './role-assignments.js';
import { total } from './total.js';
import { vcpus } from './vcpus.js';
import { workspaceCap } from './workspace-cap.js';

export const quota: readonly RemoteCheck[] = [vcpus, total, workspaceCap, counts, roleAssignments];
