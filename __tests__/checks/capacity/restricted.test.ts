import { green, refused, region } from '../quota/samples.js';
import { testRemoteCheck } from '../remote-table.js';

const restricted = (own: Record<string, string>) => region({}, { restrictions: own });

testRemoteCheck('capacity/restricted', [
  {
    claim: 'a size without a restriction is accepted',
    files: { 'green.yml': green() },
    world: restricted({ Standard_F4s_v2: 'NotAvailableForSubscription' }),
    findings: [],
  },
  {
    claim: 'a size that this subscription does not get is a warning, even with quota',
    files: { 'green.yml': green({ instance_type: 'standard_ds3_v2' }) },
    world: restricted({ Standard_DS3_v2: 'NotAvailableForSubscription' }),
    findings: ['green.yml:5:16 warning capacity/restricted'],
    says: ['Quota is not capacity', 'more quota does not help'],
  },
  {
    claim: 'another reason is quoted',
    files: { 'green.yml': green() },
    world: restricted({ Standard_DS3_v2: 'QuotaId' }),
    findings: ['green.yml:5:16 warning capacity/restricted/other'],
    says: ['(QuotaId)'],
  },
  {
    claim: 'a size that Compute does not list is not restricted',
    files: { 'green.yml': green() },
    world: {
      ...restricted({ Standard_DS3_v2: 'NotAvailableForSubscription' }),
      faults: [{ on: 'GET */Microsoft.Compute/skus', change: { value: [] } }],
    },
    findings: [],
  },
  {
    claim: 'a forbidden list is not checked',
    files: { 'green.yml': green() },
    world: { faults: [refused('Microsoft.Compute/skus')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.Compute/skus/read'],
  },
  {
    claim: 'a placeholder asks nothing',
    files: { 'green.yml': green({ instance_type: '${{ SIZE }}' }) },
    world: { faults: [refused('Microsoft.Compute/skus')] },
    findings: [],
  },
]);
