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
    claim: 'the cap applies although the subscription has more',
    files: { 'green.yml': green({ instance_count: 5 }) },
    world: capped(20),
    findings: ['green.yml:5:16 error quota/workspace-cap'],
    says: [
      'This deployment needs 24 vCPUs of standardDSv2Family',
      'Of the cap of 20 of the workspace ml-prod, 12 are free (8 in use), 12 too few',
      'even if the subscription has room',
      'instance_count: 2, the most',
      'raise the cap to 32 vCPUs',
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
    says: ['Of the cap of 0 of the workspace ml-prod, 0 are free (0 in use), 8 too few'],
  },
  {
    claim: 'the use is the sum of deployments, clusters and compute instances',
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
    claim: 'one more machine is too many, and the finding says what the sum covers',
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
      '7 are free (26 in use), 1 too few',
      'it is the sum of deployments (2) and of clusters and compute instances (2)',
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
    claim: 'what is visible may be too much already',
    files: { 'green.yml': green({ instance_count: 5 }) },
    world: { ...capped(20), faults: [refused('computes')] },
    findings: ['green.yml:5:16 error quota/workspace-cap'],
    says: ['at most 12 are free (at least 8 in use), 12 too few'],
  },
  {
    claim: 'endpoints that may not be listed are not 0 in use',
    files: { 'green.yml': green() },
    world: { ...capped(20), faults: [refused('onlineEndpoints')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
  {
    claim: 'a list of clusters without its rows is not 0 in use',
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
    says: ['4 are free (36 in use), 4 too few', 'deployments (1) and of clusters and compute instances (7)'],
  },
  {
    claim: 'a deployment of an unknown size leaves it open',
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
    says: ['The size of broken, or the number of its machines, is unknown'],
  },
  {
    claim: 'a cap without a readable limit is not checked',
    files: { 'green.yml': green() },
    world: { faults: [{ on: 'GET */locations/westeurope/quotas', status: 200, body: quotaRows(null) }] },
    findings: [],
    notChecked: ['green.yml bad-answer'],
    says: [
      'the workspace ml-prod with standardDSv2Family, but without a readable limit, so it is unknown whether it has a cap',
    ],
  },
  {
    claim: 'where the list of caps has no row of the subscription, a cap is compared with the usages',
    files: { 'green.yml': green({ instance_count: 40 }) },
    world: { faults: [{ on: 'GET */locations/westeurope/quotas', status: 200, body: quotaRows(100) }] },
    findings: [],
  },
  {
    claim: 'rows in the form of the specification are read, too',
    files: { 'green.yml': green() },
    world: {
      faults: [
        { on: 'GET */locations/westeurope/quotas', status: 200, body: quotaRows(9, 'workspaces/quotas') },
      ],
    },
    findings: ['green.yml:5:16 error quota/workspace-cap'],
    says: ['Of the cap of 9 of the workspace ml-prod, 1 is free (8 in use)'],
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
    claim: 'a name that is not rendered yet may be live already',
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
