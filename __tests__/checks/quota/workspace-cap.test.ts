import { testRemoteCheck } from '../remote-table.js';
import { green, refused, workspace } from './samples.js';

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
