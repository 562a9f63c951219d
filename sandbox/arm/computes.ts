/** Clusters and compute instances of a workspace, as the service lists them. */
import type { Compute, Workspace } from '../world/world.ts';
import { workspacePath } from './estate.ts';
import { page } from './paging.ts';
import type { Call, Route } from './router.ts';
import { WS, workspaceOf } from './workspace.ts';

const TYPE = 'Microsoft.MachineLearningServices/workspaces/computes';

/** The service shows sizes in capitals, whatever was asked for. */
function sizeOf({ size }: Compute): string | null {
  return size?.toUpperCase() ?? null;
}

function cluster(call: Call, compute: Compute) {
  return {
    vmSize: sizeOf(compute),
    vmPriority: compute.priority,
    scaleSettings: {
      maxNodeCount: Math.max(compute.nodes, compute.target, 1),
      minNodeCount: 0,
      nodeIdleTimeBeforeScaleDown: 'PT2M',
    },
    subnet: null,
    currentNodeCount: compute.nodes,
    targetNodeCount: compute.target,
    nodeStateCounts: {
      preparingNodeCount: 0,
      runningNodeCount: compute.nodes,
      idleNodeCount: 0,
      unusableNodeCount: 0,
      leavingNodeCount: 0,
      preemptedNodeCount: 0,
    },
    allocationState: compute.nodes === compute.target ? 'Steady' : 'Resizing',
    allocationStateTransitionTime: call.context.clock.iso(call.context.clock.startedAt),
    errors: null,
    remoteLoginPortPublicAccess: 'Enabled',
    osType: 'Linux',
    virtualMachineImage: null,
    isolatedNetwork: false,
    enableNodePublicIp: true,
    enableBatchPrivateLink: false,
    propertyBag: {},
  };
}

function instance(compute: Compute) {
  return {
    vmSize: sizeOf(compute),
    imageVersion: null,
    subnet: null,
    sshSettings: {
      sshPublicAccess: 'Disabled',
      adminUserName: 'azureuser',
      sshPort: 50_000,
      adminPublicKey: null,
    },
    autologgerSettings: null,
    errors: [],
    applications: [],
    state: compute.state,
    applicationSharingPolicy: 'Shared',
    computeInstanceAuthorizationType: null,
    setupScripts: null,
    schedules: { computeStartStop: [] },
    enableNodePublicIp: true,
    enableOSPatching: false,
    releaseQuotaOnStop: compute.releaseQuotaOnStop,
    enableSSO: true,
  };
}

function innerOf(call: Call, compute: Compute): object | null {
  if (compute.type === 'AmlCompute') return cluster(call, compute);
  return compute.type === 'ComputeInstance' ? instance(compute) : null;
}

function computeJson(call: Call, workspace: Workspace, compute: Compute) {
  const isAttached = !['AmlCompute', 'ComputeInstance'].includes(compute.type);
  const createdOn = call.context.clock.iso(call.context.clock.startedAt);
  return {
    id: `${workspacePath(workspace)}/computes/${compute.name}`,
    name: compute.name,
    type: TYPE,
    location: workspace.region,
    tags: {},
    properties: {
      createdOn,
      modifiedOn: createdOn,
      disableLocalAuth: false,
      description: null,
      resourceId: null,
      computeType: compute.type,
      computeLocation: workspace.region,
      provisioningState: 'Succeeded',
      provisioningErrors: null,
      provisioningWarnings: {},
      isAttachedCompute: isAttached,
      properties: innerOf(call, compute),
    },
  };
}

export const computeRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${WS}/computes`,
    action: 'Microsoft.MachineLearningServices/workspaces/computes/read',
    handle: call => {
      const workspace = workspaceOf(call);
      return page(
        call,
        workspace.computes.map(one => computeJson(call, workspace, one)),
      );
    },
  },
];
