import { testRemoteCheck } from '../remote-table.js';
import { green, refused, region } from './samples.js';

testRemoteCheck('quota/total', [
  {
    claim: 'a new deployment fits to the last vCPU',
    files: { 'green.yml': green() },
    world: region({ total: '192/200' }),
    findings: [],
  },
  {
    claim: 'families that fit alone do not fit together',
    files: {
      'green.yml': green({ instance_count: 5 }),
      'red.yml': green({ name: 'red', instance_type: 'Standard_F4s_v2' }),
    },
    world: region({ total: '170/200' }),
    findings: ['green.yml:5:16 error quota/total', 'red.yml:5:16 error quota/total'],
    says: [
      'Of the 200 dedicated vCPUs of Azure ML that all VM families of westeurope share, 30 are free (170 in use), 2 too few',
      'with red.yml, the run needs 32.',
      'even if its family has room',
      'instance_count: 4, the most',
    ],
  },
  {
    claim: 'a live deployment of another family releases what it holds',
    files: { 'blue.yml': green({ name: 'blue', instance_type: 'Standard_F4s_v2' }) },
    world: region({ total: '200/200' }),
    findings: ['blue.yml:5:16 warning quota/total/surge'],
    says: ['the live deployment holds 8. Of the 200', '0 are free (200 in use)'],
  },
  {
    claim: 'an update that grows beyond it fails',
    files: { 'blue.yml': green({ name: 'blue', instance_count: 5 }) },
    world: region({ total: '190/200' }),
    findings: ['blue.yml:5:16 error quota/total/update'],
    says: ['it needs 16 more', '6 too few'],
  },
  {
    claim: 'a name that is not rendered yet may be live already',
    files: { 'green.yml': green({ name: '${{ NAME }}' }) },
    world: region({ total: '200/200' }),
    findings: ['green.yml:5:16 warning quota/total/unread'],
  },
  {
    claim: 'the quota service has no such row',
    files: { 'green.yml': green() },
    world: { faults: [refused('locations/westeurope/usages')] },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'a need above the limit is an error, although Azure does not report the use',
    files: { 'green.yml': green({ instance_count: 5 }) },
    world: region({ total: '?/20', standardDSv2Family: '0/100' }),
    findings: ['green.yml:5:16 error quota/total'],
    says: ['at most 20 are free (how much is in use is unknown), 4 too few'],
  },
  {
    claim: 'a need within the limit is not checked where Azure does not report the use',
    files: { 'green.yml': green() },
    world: region({ total: '?/20' }),
    findings: [],
    notChecked: ['green.yml unknown-content'],
    says: ['Azure lists a limit of 20 vCPUs for all families of westeurope together'],
  },
  {
    claim: 'a total without a limit is not checked',
    files: { 'green.yml': green() },
    world: region({ total: '8/?' }),
    findings: [],
    notChecked: ['green.yml bad-answer'],
    says: ['no row with a readable limit for all families together'],
  },
  {
    claim: 'no limit is no lack',
    files: { 'green.yml': green() },
    world: {
      ...region({ total: '200/200' }),
      faults: [{ on: 'GET */locations/westeurope/usages', change: { 'value.1.limit': -1 } }],
    },
    findings: [],
  },
]);
