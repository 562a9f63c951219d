import { testRemoteCheck } from '../remote-table.js';
import { green, refused, region, workspace } from './samples.js';

const full = region({ standardDSv2Family: '24/24' });
testRemoteCheck('quota/vcpus', [
  {
    claim: 'a new deployment fits to the last vCPU',
    files: { 'green.yml': green() },
    world: region({ standardDSv2Family: '92/100' }),
    findings: [],
  },
  {
    claim: 'one vCPU too few fails, with the numbers and the ways out',
    files: { 'green.yml': green({ instance_count: 3 }) },
    world: region({ standardDSv2Family: '85/100' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: [
      'This deployment needs 16 vCPUs of standardDSv2Family in westeurope: 3 × Standard_DS3_v2 (4 with the 20 % that Azure ML reserves for upgrades) at 4 vCPUs each.',
      '85 of 100 are in use and 15 are free: 1 are missing',
      'instance_count: 2, the most that fits;',
      'a limit of 101 vCPUs',
      'a size of another family with room and no less memory (Standard_D4as_v4, Standard_D4a_v4, Standard_E4s_v3);',
    ],
  },
  {
    claim: 'the free subscription with 6 vCPUs has no room for one DS3_v2',
    files: { 'green.yml': green() },
    world: region({ standardDSv2Family: '0/6' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: ['needs 8 vCPUs', '2 are missing'],
  },
  {
    claim: 'a size without a reserve needs its own vCPUs and no more',
    files: { 'green.yml': green({ instance_type: 'Standard_NC24ads_A100_v4', instance_count: 2 }) },
    world: region({ standardNCADSA100v4Family: '0/48' }),
    findings: [],
  },
  {
    claim: 'two that fit alone and not together are both marked, and name each other',
    files: {
      'green.yml': green(),
      'red.yml': green({ name: 'red' }),
    },
    world: region({ standardDSv2Family: '88/100' }),
    findings: ['green.yml:5:16 error quota/vcpus', 'red.yml:5:16 error quota/vcpus'],
    says: ['With red.yml the run needs 16.', 'With green.yml the run needs 16.', '4 are missing'],
  },
  {
    claim: 'one that does not fit by itself is refused at once, and the others do not fail for it',
    files: {
      'green.yml': green(),
      'red.yml': green({ name: 'red', instance_count: 40 }),
    },
    world: region({ standardDSv2Family: '88/100' }),
    findings: ['red.yml:5:16 error quota/vcpus'],
  },
  {
    claim: 'an update to another family holds nothing of it, and nobody speaks of what it holds',
    files: { 'blue.yml': green({ name: 'blue', instance_type: 'Standard_F4s_v2' }) },
    world: region({ standardFSv2Family: '98/100' }),
    findings: ['blue.yml:5:16 error quota/vcpus'],
    says: ['at 4 vCPUs each. 98 of 100 are in use'],
  },
  {
    claim: 'two workspaces of one subscription and region share a pool',
    files: {
      'dev/green.yml': green(),
      'prod/green.yml': green(),
      '.endpoint-preflight.yml': 'workspaces:\n  - files: dev/**\n    workspace: ml-dev\n',
    },
    world: {
      ...region({ standardDSv2Family: '88/100' }),
      workspaces: { 'ml-dev': { resourceGroup: 'rg-ml', region: 'westeurope' } },
    },
    findings: ['dev/green.yml:5:16 error quota/vcpus', 'prod/green.yml:5:16 error quota/vcpus'],
  },
  {
    claim: 'a family without a row has a limit of 0',
    files: { 'green.yml': green({ instance_type: 'Standard_NC4as_T4_v3' }) },
    world: region({ 'standard NCASv3_T4 Family': null }),
    findings: ['green.yml:5:16 error quota/vcpus/no-row'],
    says: ['[N/A]', 'needs 8 vCPUs of standard NCASv3_T4 Family'],
  },
  {
    claim: 'the size of another family has a GPU where this one has, or there is none to name',
    files: { 'green.yml': green({ instance_type: 'Standard_NC4as_T4_v3' }) },
    world: region({ 'standard NCASv3_T4 Family': '0/0', standardNVADSA10v5Family: '0/0' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: ['no less memory (Standard_NC24ads_A100_v4'],
  },
  {
    claim: 'an update that fits whole is well',
    files: { 'blue.yml': green({ name: 'blue', instance_count: 5 }) },
    world: region({ standardDSv2Family: '8/32' }),
    findings: [],
  },
  {
    claim: 'an update of which only the growth fits is a warning, with both numbers',
    files: { 'blue.yml': green({ name: 'blue', instance_count: 5 }) },
    world: region({ standardDSv2Family: '8/24' }),
    findings: ['blue.yml:5:16 warning quota/vcpus/surge'],
    says: ['needs 24 vCPUs', 'holds 8 already, so that 16 more are needed', 'a limit of 32 vCPUs'],
  },
  {
    claim: 'an update of which not even the growth fits fails',
    files: { 'blue.yml': green({ name: 'blue', instance_count: 5 }) },
    world: region({ standardDSv2Family: '8/23' }),
    findings: ['blue.yml:5:16 error quota/vcpus/update'],
    says: ['16 more are needed', '15 are free: 1 are missing', 'instance_count: 4, the most'],
  },
  {
    claim: 'a failed deployment holds its quota',
    files: { 'green.yml': green() },
    world: {
      ...full,
      ...workspace({
        endpoints: {
          'credit-scoring': { deployments: { green: { instanceType: 'Standard_DS3_v2', state: 'Failed' } } },
        },
      }),
    },
    findings: ['green.yml:5:16 warning quota/vcpus/surge'],
  },
  {
    claim: 'deployments without traffic are named, with the command that deletes the first',
    files: { 'green.yml': green() },
    world: {
      ...full,
      ...workspace({
        endpoints: {
          'credit-scoring': {
            traffic: { blue: 90, slow: 10 },
            mirrorTraffic: { shadow: 10 },
            deployments: {
              old: { instanceType: 'Standard_DS3_v2', instanceCount: 5 },
              older: { instanceType: 'Standard_DS2_v2' },
              slow: { instanceType: 'Standard_DS3_v2' },
              shadow: { instanceType: 'Standard_DS3_v2' },
              going: { instanceType: 'Standard_DS3_v2', state: 'Deleting' },
              cpu: { instanceType: 'Standard_F4s_v2' },
            },
          },
        },
      }),
    },
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: [
      'if nobody needs it (credit-scoring/old (24), credit-scoring/older (4)). The first of these goes by: az ml',
      'az ml online-deployment delete --name old --endpoint-name credit-scoring --resource-group rg-ml --workspace-name ml-prod',
    ],
  },
  {
    claim: 'an override of the count is what is deployed',
    files: { 'green.yml': green() },
    inputs: { files: 'green.yml', set: 'instance_count=6' },
    world: region({ standardDSv2Family: '70/100' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: ['6 × Standard_DS3_v2 (8 with'],
  },
  {
    claim: 'a size or a count that waits to be rendered asks nothing',
    files: {
      'a.yml': green({ instance_type: '${{ SIZE }}' }),
      'b.yml': green({ instance_count: '${{ COUNT }}' }),
    },
    world: full,
    findings: [],
  },
  {
    claim: 'a name that waits to be rendered may be live already',
    files: { 'green.yml': green({ name: '${{ NAME }}' }) },
    world: full,
    findings: ['green.yml:5:16 warning quota/vcpus/unread'],
    says: ['If it is new, it fails.'],
  },
  {
    claim: 'an endpoint that may not be read leaves open whether it is live',
    files: { 'green.yml': green() },
    world: { ...full, faults: [refused('deployments')] },
    findings: ['green.yml:5:16 warning quota/vcpus/unread'],
  },
  {
    claim: 'Kubernetes deployments take no quota of Azure ML',
    files: {
      'k.yml':
        'type: kubernetes\nname: green\nendpoint_name: k8s-endpoint\nmodel: azureml:credit-model:3\nenvironment: azureml:credit-env:7\ninstance_type: gpu\ninstance_count: 40\n',
    },
    world: full,
    findings: [],
  },
  {
    claim: 'the region is read without its sizes: the documented list has them',
    files: { 'green.yml': green() },
    world: { ...full, faults: [refused('vmSizes')] },
    findings: ['green.yml:5:16 error quota/vcpus'],
  },
  {
    claim: 'usages that are refused are read from the quota service',
    files: { 'green.yml': green() },
    world: { ...full, faults: [{ ...refused('locations/westeurope/usages') }] },
    findings: ['green.yml:5:16 error quota/vcpus'],
  },
  {
    claim: 'a family that the quota service leaves out is not checked',
    files: { 'green.yml': green({ instance_type: 'Standard_NC4as_T4_v3' }) },
    world: {
      ...region({ 'standard NCASv3_T4 Family': null }),
      faults: [
        refused('locations/westeurope/usages'),
        { on: 'GET */Microsoft.Quota/quotas', change: { value: [] } },
      ],
    },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'quota that may not be read is not checked, with what is missing',
    files: { 'green.yml': green({ instance_count: 3 }) },
    world: { ...full, faults: [refused('locations/westeurope/usages'), refused('Microsoft.Quota/quotas')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: [
      'Microsoft.MachineLearningServices/locations/usages/read',
      '--role "Reader" --scope /subscriptions/',
    ],
  },
  {
    claim: 'numbers of a wrong type are no answer',
    files: { 'green.yml': green({ instance_count: 3 }) },
    world: {
      ...full,
      faults: [{ on: 'GET */locations/westeurope/usages', change: { 'value.3.limit': 'many' } }],
    },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'a need above the limit is an error, though Azure does not say what is in use',
    files: { 'green.yml': green() },
    world: region({ standardDSv2Family: '?/6' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: [
      'The limit is 6, and Azure does not say how much of it is in use: 2 are missing',
      'a limit of 8 vCPUs',
    ],
  },
  {
    claim: 'a need within the limit is not checked where Azure does not say what is in use',
    files: { 'green.yml': green(), 'cpu.yml': green({ name: 'cpu', instance_type: 'Standard_F4s_v2' }) },
    world: region({ standardDSv2Family: '?/8' }),
    findings: [],
    notChecked: ['green.yml unknown-content'],
    says: ['Azure lists a limit of 8 vCPUs of standardDSv2Family in westeurope'],
  },
  {
    claim: 'what the live deployment holds is in use at the least',
    files: { 'blue.yml': green({ name: 'blue', instance_count: 5 }) },
    world: region({ standardDSv2Family: '?/20' }),
    findings: ['blue.yml:5:16 error quota/vcpus/update'],
    says: ['At least 8 of 20 are in use, so that 12 at most are free: 4 are missing'],
  },
  {
    claim: 'a family without a limit has room, whatever is in use of it',
    files: { 'green.yml': green({ instance_count: 40 }) },
    world: region({ standardDSv2Family: '?/-1' }),
    findings: [],
  },
  {
    claim: 'a row without a limit says nothing, and is not taken for no row',
    files: { 'green.yml': green({ instance_count: 40 }) },
    world: region({ standardDSv2Family: '8/?' }),
    findings: [],
    notChecked: ['green.yml bad-answer'],
    says: ['no row of standardDSv2Family with a limit that can be read'],
  },
  {
    claim: 'a row whose use is unknown leaves the others as they are',
    files: { 'green.yml': green({ instance_count: 3 }) },
    world: region({ standardDSv2Family: '85/100', standardFSv2Family: '?/100' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: ['(Standard_D4as_v4, Standard_D4a_v4, Standard_E4s_v3)'],
  },
  {
    claim: 'nobody is sent to a family of which it is not known what is in use',
    files: { 'green.yml': green({ instance_count: 3 }) },
    world: region({ standardDSv2Family: '85/100', standardDASv4Family: '?/100' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: ['no less memory (Standard_D4a_v4,'],
  },
  {
    claim: 'rows of the specification are read as well',
    files: { 'green.yml': green({ instance_count: 3 }) },
    world: {
      faults: [
        {
          on: 'GET */locations/westeurope/usages',
          status: 200,
          body: {
            value: [
              {
                id: '/subscriptions/s/usages/x',
                type: 'Microsoft.MachineLearningServices/vmFamily/usages',
                currentValue: 90,
                limit: 100,
                name: {
                  value: 'Standard DSv2 Family Cluster Dedicated vCPUs',
                  localizedValue: 'Standard DSv2 Family Cluster Dedicated vCPUs',
                },
                unit: 'Count',
              },
            ],
          },
        },
      ],
    },
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: ['90 of 100 are in use'],
  },
  {
    claim: 'a name that Azure would not write is read from the region that has it',
    files: { 'green.yml': green({ instance_type: 'Standard_Odd' }) },
    world: region(
      { standardOddFamily: '0/7' },
      { sizes: { Standard_Odd: { vCpus: 4, family: 'standardOddFamily' } } },
    ),
    findings: ['green.yml:5:16 error quota/vcpus'],
  },
  {
    claim: 'an empty list says nothing, and nothing passes for it',
    files: { 'green.yml': green({ instance_count: 3 }) },
    world: { ...full, faults: [{ on: 'GET */locations/westeurope/usages', change: { value: [] } }] },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'a size that no list has is not checked',
    files: { 'green.yml': green({ instance_type: 'Standard_D4s_v3' }) },
    world: full,
    findings: [],
    notChecked: ['green.yml unknown-content'],
    says: ['Standard_D4s_v3 is neither'],
  },
  {
    claim: 'a size that only the region has is read from there',
    files: { 'green.yml': green({ instance_type: 'standard_d4s_v3' }) },
    world: region(
      { standardDSv3Family: '0/7' },
      { sizes: { Standard_D4s_v3: { vCpus: 4, family: 'standardDSv3Family', memoryGiB: 16 } } },
    ),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: ['needs 8 vCPUs of standardDSv3Family'],
  },
]);
