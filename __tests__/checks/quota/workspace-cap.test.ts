import { DEFAULT_SUBSCRIPTION } from '../../../sandbox/world/resolve.ts';
import { testRemoteCheck } from '../remote-table.js';
import { green, refused, region, workspace } from './samples.js';

/** A list of caps with one row, of the workspace of the healthy world. */
function quotaRows(limit: number | null, type = 'workspaces/dedicatedCores/quotas') {
  const ML = 'Microsoft.MachineLearningServices';
  return {
    value: [
      {
        unit: 'Count',
        limit,
        name: {
          value: 'standardDSv2Family',
          localizedValue: 'Standard DSv2 Family Cluster Dedicated vCPUs',
        },
        type: `${ML}/${type}`,
        id: `/subscriptions/${DEFAULT_SUBSCRIPTION}/resourceGroups/rg-ml/providers/${ML}/workspaces/ml-prod/quotas/standardDSv2Family`,
        location: 'westeurope',
      },
    ],
  };
}

const capped = (cap: number, more: Record<string, unknown> = {}) =>
  workspace({ quotas: { standardDSv2Family: cap }, ...more });

testRemoteCheck('quota/workspace-cap', [
  {
    claim: 'a workspace without a cap has none to check',
    files: { 'green.yml': green() },
    world: workspace({ quotas: { standardFSv2Family: 1 } }),
    findings: [],
  },
  {
    claim: 'what is live in the workspace and what is new fit',
    files: { 'green.yml': green() },
    world: capped(16),
    findings: [],
  },
  {
    claim: 'the cap binds though the subscription has more',
    files: { 'green.yml': green({ instance_count: 5 }) },
    world: capped(20),
    findings: ['green.yml:5:16 error quota/workspace-cap'],
    says: [
      'The workspace ml-prod has a cap of 20 vCPUs of standardDSv2Family',
      'The workspace uses 8 and 12 are free: 12 are missing',
      'instance_count: 2, the most',
      'a cap of 32 vCPUs',
    ],
  },
  {
    claim: 'a limit that every workspace repeats is no cap',
    files: { 'green.yml': green({ instance_count: 40 }) },
    world: { ...capped(100), ...region({ standardDSv2Family: '8/100' }) },
    findings: [],
  },
  {
    claim: 'a cap of 0 lets nothing in',
    files: { 'green.yml': green({ instance_type: 'Standard_F4s_v2' }) },
    world: workspace({ quotas: { standardFSv2Family: 0 } }),
    findings: ['green.yml:5:16 error quota/workspace-cap'],
    says: ['The workspace uses 0 and 0 are free: 8 are missing'],
  },
  {
    claim: 'what is in use is added up from deployments, clusters and compute instances',
    files: { 'green.yml': green() },
    world: capped(40, {
      endpoints: {
        other: {
          deployments: { old: { instanceType: 'Standard_DS3_v2', instanceCount: 2, state: 'Failed' } },
        },
        k8s: {
          kind: 'K8S',
          compute: '/subscriptions/s/computes/k',
          deployments: { k: { computeType: 'Kubernetes' } },
        },
      },
      computes: {
        training: { size: 'Standard_DS3_v2', nodes: 1, target: 2 },
        notebook: { type: 'ComputeInstance', size: 'Standard_DS2_v2', state: 'Stopped' },
        gone: {
          type: 'ComputeInstance',
          size: 'Standard_DS4_v2',
          state: 'Stopped',
          releaseQuotaOnStop: true,
        },
        spot: { size: 'Standard_DS4_v2', nodes: 9, priority: 'LowPriority' },
        gpus: { size: 'Standard_NC4as_T4_v3', nodes: 9 },
        cluster: { type: 'Kubernetes' },
      },
    }),
    // 8 (blue) + 12 (old) + 8 (training) + 2 (notebook), of which 10 are left.
    findings: [],
  },
  {
    claim: 'one more machine is too many, and the finding says what was added up',
    files: { 'green.yml': green() },
    world: capped(33, {
      endpoints: {
        other: { deployments: { old: { instanceType: 'Standard_DS3_v2', instanceCount: 2 } } },
      },
      computes: {
        training: { size: 'Standard_DS3_v2', nodes: 1 },
        notebook: { type: 'ComputeInstance', size: 'Standard_DS2_v2' },
      },
    }),
    findings: ['green.yml:5:16 error quota/workspace-cap'],
    says: [
      'The workspace uses 26 and 7 are free: 1 are missing',
      'added up from the deployments (2) and the clusters and compute instances (2) of the workspace',
    ],
  },
  {
    claim: 'clusters that may not be listed leave it open whether there is room',
    files: { 'green.yml': green() },
    world: { ...capped(40), faults: [refused('computes')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.MachineLearningServices/workspaces/computes/read'],
  },
  {
    claim: 'what can be seen may be too much already',
    files: { 'green.yml': green({ instance_count: 5 }) },
    world: { ...capped(20), faults: [refused('computes')] },
    findings: ['green.yml:5:16 error quota/workspace-cap'],
    says: ['At least 8 of 20 are in use, so that 12 at most are free: 12 are missing'],
  },
  {
    claim: 'endpoints that may not be listed are not 0 in use',
    files: { 'green.yml': green() },
    world: { ...capped(20), faults: [refused('onlineEndpoints')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
  {
    claim: 'a list of clusters that lost its rows is not 0 in use',
    files: { 'green.yml': green() },
    world: { ...capped(20), faults: [{ on: 'GET */computes', change: { value: null } }] },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'clusters are read to the last page',
    files: { 'green.yml': green() },
    world: {
      pageSize: 2,
      ...capped(40, {
        computes: Object.fromEntries(
          Array.from({ length: 7 }, (_, n) => [`c${n}`, { size: 'Standard_DS3_v2', nodes: 1 }]),
        ),
      }),
    },
    findings: ['green.yml:5:16 error quota/workspace-cap'],
    says: [
      'The workspace uses 36 and 4 are free: 4 are missing',
      'deployments (1) and the clusters and compute instances (7)',
    ],
  },
  {
    claim: 'a deployment of a size that nobody knows leaves it open',
    files: { 'green.yml': green() },
    world: capped(40, {
      endpoints: { other: { deployments: { odd: { instanceType: 'Standard_X9_v9' } } } },
    }),
    findings: [],
    notChecked: ['green.yml unknown-content'],
    says: ['The size of odd'],
  },
  {
    claim: 'machines of an unknown number leave their own family open, and no other',
    files: { 'green.yml': green() },
    world: capped(40, {
      computes: { broken: { type: 'ComputeInstance', size: 'Standard_F4s_v2', state: 'CreateFailed' } },
    }),
    findings: [],
  },
  {
    claim: 'and that family is not checked',
    files: { 'green.yml': green() },
    world: capped(40, {
      computes: { broken: { type: 'ComputeInstance', size: 'Standard_DS2_v2', state: 'CreateFailed' } },
    }),
    findings: [],
    notChecked: ['green.yml unknown-content'],
    says: ['The size of broken, or the number of its machines, is not known'],
  },
  {
    claim: 'a cap without a limit that can be read is not checked',
    files: { 'green.yml': green() },
    world: { faults: [{ on: 'GET */locations/westeurope/quotas', status: 200, body: quotaRows(null) }] },
    findings: [],
    notChecked: ['green.yml bad-answer'],
    says: ['not known whether it has a cap'],
  },
  {
    claim: 'where the list of caps has no row of the subscription, that of usages tells what is lower',
    files: { 'green.yml': green({ instance_count: 40 }) },
    world: { faults: [{ on: 'GET */locations/westeurope/quotas', status: 200, body: quotaRows(100) }] },
    findings: [],
  },
  {
    claim: 'rows of the specification are read as well',
    files: { 'green.yml': green() },
    world: {
      faults: [
        { on: 'GET */locations/westeurope/quotas', status: 200, body: quotaRows(9, 'workspaces/quotas') },
      ],
    },
    findings: ['green.yml:5:16 error quota/workspace-cap'],
    says: ['a cap of 9 vCPUs'],
  },
  {
    claim: 'an update that only surges beyond it is a warning',
    files: { 'blue.yml': green({ name: 'blue' }) },
    world: capped(8),
    findings: ['blue.yml:5:16 warning quota/workspace-cap/surge'],
  },
  {
    claim: 'an update that grows beyond it fails',
    files: { 'blue.yml': green({ name: 'blue', instance_count: 2 }) },
    world: capped(8),
    findings: ['blue.yml:5:16 error quota/workspace-cap/update'],
  },
  {
    claim: 'a name that waits to be rendered may be live already',
    files: { 'green.yml': green({ endpoint_name: '${{ ENDPOINT }}' }) },
    world: capped(8),
    findings: ['green.yml:5:16 warning quota/workspace-cap/unread'],
  },
  {
    claim: 'a cap of another workspace is not ours',
    files: { 'green.yml': green() },
    world: {
      workspaces: {
        'ml-dev': { resourceGroup: 'rg-ml', region: 'westeurope', quotas: { standardDSv2Family: 1 } },
      },
    },
    inputs: { workspace: 'ml-prod' },
    findings: [],
  },
  {
    claim: 'caps that may not be read are not checked',
    files: { 'green.yml': green() },
    world: { ...capped(1), faults: [refused('locations/westeurope/quotas')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.MachineLearningServices/locations/quotas/read'],
  },
]);
