import { deployment, testCheck } from '../table.js';

const size = (text: string) => ({ 'blue.yml': deployment(`instance_type: ${text}`) });
const at = (message: string) => [`blue.yml:6:16 ${message}`];

testCheck('compute/retired-size', [
  { claim: 'accepts a series that stays', files: size('Standard_NC4as_T4_v3'), findings: [] },
  { claim: 'accepts a retirement that is years away', files: size('Standard_DS3_v2'), findings: [] },
  { claim: 'accepts a placeholder', files: size('{{ size }}'), findings: [] },
  {
    claim: 'accepts instance types of Kubernetes',
    files: { 'blue.yml': deployment('type: kubernetes\ninstance_type: Standard_NC6') },
    findings: [],
  },
  {
    claim: 'warns of a series that is retired in one document and listed in another',
    files: size('standard_nc6s_v3'),
    findings: at('warning compute/retired-size/still-listed'),
    says: ['2025-09-30', '2025-10-18', 'Standard_NC4as_T4_v3'],
  },
  {
    claim: 'warns of NCsv2 as well',
    files: size('Standard_NC24s_v2'),
    findings: at('warning compute/retired-size/still-listed'),
  },
  {
    claim: 'reports a retired series that is not listed',
    files: size('Standard_NV6_Promo'),
    findings: at('error compute/retired-size'),
    says: ['2023-09-06'],
  },
  {
    claim: 'notes it before its date',
    files: size('Standard_NC6'),
    now: new Date('2023-08-01'),
    findings: at('notice compute/retired-size/soon'),
  },
  {
    claim: 'warns after an announced date, which may have been moved',
    files: size('Standard_NV12s_v3'),
    findings: at('warning compute/retired-size/date-passed'),
    says: ['2026-09-30', 'as of 2026-04-15'],
  },
  ...[
    ['Standard_HB120rs_v2', '2027-05-31'],
    ['Standard_HC44rs', '2027-05-31'],
    ['Standard_M192is_v2', '2027-03-31'],
    ['Standard_M192ims_v2', '2027-03-31'],
    ['Standard_M192idms_v2', '2027-03-31'],
  ].map(([name = '', day = '']) => ({
    claim: `notes the retirement of ${name} within a year`,
    files: size(name),
    findings: at('notice compute/retired-size/soon'),
    says: [day],
  })),
  {
    claim: 'notes the retirement of DCsv3 in its last year only',
    files: size('Standard_DC4s_v3'),
    now: new Date('2029-01-01'),
    findings: at('notice compute/retired-size/soon'),
    says: ['2029-10-31'],
  },
  { claim: 'accepts DCdsv3 years before', files: size('Standard_DC4ds_v3'), findings: [] },
  {
    claim: 'notes a retirement within a year',
    files: size('Standard_DS3_v2'),
    now: new Date('2027-06-01'),
    findings: at('notice compute/retired-size/soon'),
    says: ['2028-05-01'],
  },
]);
