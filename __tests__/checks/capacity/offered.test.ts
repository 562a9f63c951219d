import { green, refused, region } from '../quota/samples.js';
import { testRemoteCheck } from '../remote-table.js';

const sizes = (own: Record<string, unknown>) => region({}, { sizes: own });

testRemoteCheck('capacity/offered', [
  {
    claim: 'a size of the region is well, in any letter case',
    files: { 'green.yml': green({ instance_type: 'STANDARD_DS3_V2' }) },
    world: {},
    findings: [],
  },
  {
    claim: 'a size that the region lacks is a warning, with what is near',
    files: { 'green.yml': green({ instance_type: 'Standard_F8s_v2' }) },
    world: sizes({ Standard_F8s_v2: null }),
    findings: ['green.yml:5:16 warning capacity/offered'],
    says: ['does not list Standard_F8s_v2 among the VM sizes of westeurope', 'such as Standard_F4s_v2'],
  },
  {
    claim: 'a size for clusters alone is a warning',
    files: { 'green.yml': green({ instance_type: 'Standard_D4s_v3' }) },
    world: sizes({ Standard_D4s_v3: { vCpus: 4, computeTypes: ['AmlCompute'] } }),
    findings: ['green.yml:5:16 warning capacity/offered/not-for-endpoints'],
  },
  {
    claim: 'where two lists disagree it is a notice',
    files: { 'green.yml': green({ instance_type: 'Standard_DS1_v2' }) },
    world: sizes({ Standard_DS1_v2: { computeTypes: ['AmlCompute', 'ComputeInstance'] } }),
    findings: ['green.yml:5:16 notice capacity/offered/lists-disagree'],
  },
  {
    claim: 'a size of which the list does not say what it is for is well',
    files: { 'green.yml': green() },
    world: sizes({ Standard_DS3_v2: { computeTypes: [] } }),
    findings: [],
  },
  {
    claim: 'what is no size is the business of another check',
    files: {
      'green.yml': green({ instance_type: 'DS3' }),
      'red.yml': green({ instance_type: '${{ SIZE }}' }),
    },
    world: {},
    findings: [],
  },
  {
    claim: 'a list that may not be read is not checked',
    files: { 'green.yml': green() },
    world: { faults: [refused('vmSizes')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.MachineLearningServices/locations/vmsizes/read'],
  },
  {
    claim: 'an empty list is no list',
    files: { 'green.yml': green() },
    world: { faults: [{ on: 'GET */vmSizes', change: { value: [] } }] },
    findings: [],
    notChecked: ['green.yml unknown-content'],
  },
  {
    claim: 'a page of a proxy is no list',
    files: { 'green.yml': green() },
    world: { faults: [{ on: 'GET */vmSizes', replace: 'html' }] },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
]);
