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
      'Of the limit of 100, 15 are free (85 in use), 1 too few: the deploy fails with OutOfQuota.',
      'use instance_count: 2, the most that fits;',
      'a limit of 101 vCPUs',
      'Use a size of another family with room and no less memory (Standard_D4as_v4, Standard_D4a_v4, Standard_E4s_v3);',
    ],
  },
  {
    claim: 'the free subscription with 6 vCPUs has no room for one DS3_v2',
    files: { 'green.yml': green() },
    world: region({ standardDSv2Family: '0/6' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: ['needs 8 vCPUs', '2 too few'],
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
    says: ['; with red.yml, the run needs 16.', '; with green.yml, the run needs 16.', '4 too few'],
  },
  {
    claim: 'one that does not fit by itself is refused at once, and the others do not fail because of it',
    files: {
      'green.yml': green(),
      'red.yml': green({ name: 'red', instance_count: 40 }),
    },
    world: region({ standardDSv2Family: '88/100' }),
    findings: ['red.yml:5:16 error quota/vcpus'],
  },
  {
    claim: 'an update to another family holds nothing of it, and the finding does not claim so',
    files: { 'blue.yml': green({ name: 'blue', instance_type: 'Standard_F4s_v2' }) },
    world: region({ standardFSv2Family: '98/100' }),
    findings: ['blue.yml:5:16 error quota/vcpus'],
    says: ['at 4 vCPUs each. Of the limit of 100, 2 are free (98 in use), 6 too few'],
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
    claim: 'a recommended size has a GPU where this one has',
    files: { 'green.yml': green({ instance_type: 'Standard_NC4as_T4_v3' }) },
    world: region({ 'standard NCASv3_T4 Family': '0/0', standardNVADSA10v5Family: '0/0' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: ['no less memory (Standard_NC24ads_A100_v4'],
  },
  {
    claim: 'an update that fits as a whole has no finding',
    files: { 'blue.yml': green({ name: 'blue', instance_count: 5 }) },
    world: region({ standardDSv2Family: '8/32' }),
    findings: [],
  },
  {
    claim: 'an update whose growth alone fits is a warning, with both numbers',
    files: { 'blue.yml': green({ name: 'blue', instance_count: 5 }) },
    world: region({ standardDSv2Family: '8/24' }),
    findings: ['blue.yml:5:16 warning quota/vcpus/surge'],
    says: ['needs 24 vCPUs', 'holds 8, so it needs 16 more', '16 are free (8 in use)', 'a limit of 32 vCPUs'],
  },
  {
    claim: 'an update whose growth does not fit fails',
    files: { 'blue.yml': green({ name: 'blue', instance_count: 5 }) },
    world: region({ standardDSv2Family: '8/23' }),
    findings: ['blue.yml:5:16 error quota/vcpus/update'],
    says: ['it needs 16 more', '15 are free (8 in use), 1 too few', 'instance_count: 4, the most'],
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
      'delete unused deployments without traffic (vCPUs): credit-scoring/old (24), credit-scoring/older (4). For the first: az ml',
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
    claim: 'a size or a count that is not rendered yet asks nothing',
    files: {
      'a.yml': green({ instance_type: '${{ SIZE }}' }),
      'b.yml': green({ instance_count: '${{ COUNT }}' }),
    },
    world: full,
    findings: [],
  },
  {
    claim: 'a name that is not rendered yet may be live already',
    files: { 'green.yml': green({ name: '${{ NAME }}' }) },
    world: full,
    findings: ['green.yml:5:16 warning quota/vcpus/unread'],
    says: ['if the deployment is new, it fails'],
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
    claim: 'where usages are refused, the quota service answers',
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
    claim: 'a need above the limit is an error, although Azure does not report the use',
    files: { 'green.yml': green() },
    world: region({ standardDSv2Family: '?/6' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: [
      'Of the limit of 6, at most 6 are free (how much is in use is unknown), 2 too few',
      'a limit of 8 vCPUs',
    ],
  },
  {
    claim: 'a need within the limit is not checked where Azure does not report the use',
    files: { 'green.yml': green(), 'cpu.yml': green({ name: 'cpu', instance_type: 'Standard_F4s_v2' }) },
    world: region({ standardDSv2Family: '?/8' }),
    findings: [],
    notChecked: ['green.yml unknown-content'],
    says: [
      'Azure lists a limit of 8 vCPUs of standardDSv2Family in westeurope, but not how much of it is in use',
    ],
  },
  {
    claim: 'what the live deployment holds is the least use',
    files: { 'blue.yml': green({ name: 'blue', instance_count: 5 }) },
    world: region({ standardDSv2Family: '?/20' }),
    findings: ['blue.yml:5:16 error quota/vcpus/update'],
    says: ['Of the limit of 20, at most 12 are free (at least 8 in use), 4 too few'],
  },
  {
    claim: 'a family without a limit has room for any use',
    files: { 'green.yml': green({ instance_count: 40 }) },
    world: region({ standardDSv2Family: '?/-1' }),
    findings: [],
  },
  {
    claim: 'a row without a limit is not checked, and not taken for a missing row',
    files: { 'green.yml': green({ instance_count: 40 }) },
    world: region({ standardDSv2Family: '8/?' }),
    findings: [],
    notChecked: ['green.yml bad-answer'],
    says: ['The quota list of westeurope has no row of standardDSv2Family with a readable limit'],
  },
  {
    claim: 'a row whose use is unknown leaves the others as they are',
    files: { 'green.yml': green({ instance_count: 3 }) },
    world: region({ standardDSv2Family: '85/100', standardFSv2Family: '?/100' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: ['(Standard_D4as_v4, Standard_D4a_v4, Standard_E4s_v3)'],
  },
  {
    claim: 'a family of unknown use is not recommended',
    files: { 'green.yml': green({ instance_count: 3 }) },
    world: region({ standardDSv2Family: '85/100', standardDASv4Family: '?/100' }),
    findings: ['green.yml:5:16 error quota/vcpus'],
    says: ['no less memory (Standard_D4a_v4,'],
  },
  {
    claim: 'rows in the form of the specification are read, too',
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
    says: ['10 are free (90 in use)'],
  },
  {
    claim: 'a name unlike those of Azure is read from the region that has it',
    files: { 'green.yml': green({ instance_type: 'Standard_Odd' }) },
    world: region(
      { standardOddFamily: '0/7' },
      { sizes: { Standard_Odd: { vCpus: 4, family: 'standardOddFamily' } } },
    ),
    findings: ['green.yml:5:16 error quota/vcpus'],
  },
  {
    claim: 'an empty list is not checked, and no pass',
    files: { 'green.yml': green({ instance_count: 3 }) },
    world: { ...full, faults: [{ on: 'GET */locations/westeurope/usages', change: { value: [] } }] },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'a size in no list is not checked',
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
