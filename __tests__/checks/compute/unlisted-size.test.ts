import { deployment, testCheck } from '../table.js';

const size = (text: string) => ({ 'blue.yml': deployment(`instance_type: ${text}`) });
const at = (message: string) => [`blue.yml:6:16 ${message}`];

testCheck('compute/unlisted-size', [
  { claim: 'accepts a listed size', files: size('Standard_DS3_v2'), findings: [] },
  { claim: 'ignores letter case', files: size('standard_nc4as_t4_v3'), findings: [] },
  { claim: 'accepts a placeholder', files: size('<instance_type>'), findings: [] },
  { claim: 'leaves other texts to compute/unknown-size', files: size('foo bar'), findings: [] },
  {
    claim: 'accepts instance types of Kubernetes',
    files: { 'blue.yml': deployment('type: kubernetes\ninstance_type: Standard_D4s_v3') },
    findings: [],
  },
  {
    claim: 'warns of a known series, and suggests sizes with as many vCPUs',
    files: size('Standard_D4s_v3'),
    findings: at('warning compute/unlisted-size'),
    says: [
      'Dsv3',
      'Standard_DS3_v2',
      '2025-10-18',
      'Azure ML itself listed such sizes in eastus on 2025-11-04, for other computes only',
    ],
  },
  ...[
    'Standard_D4ads_v5',
    'STANDARD_D16DS_V5',
    'Standard_D2d_v5',
    'standard_e20ds_v5',
    'Standard_E96d_v5',
    'Standard_E64bds_v5',
    'Standard_M416ms_v2',
    'Standard_D64d_v4',
    'Standard_NC12s_v3',
  ].map(name => ({
    claim: `accepts ${name}, which Azure ML was seen to offer for endpoints`,
    files: size(name),
    findings: [],
  })),
  ...[
    'Standard_E4ads_v5',
    'Standard_D4d_v4',
    'Standard_E16as_v4',
    'Standard_M128s',
    'Standard_NC24rs_v3',
  ].map(name => ({
    claim: `warns of ${name}, which Azure ML was seen to offer, but not for endpoints`,
    files: size(name),
    now: new Date('2025-08-01'),
    findings: at('warning compute/unlisted-size'),
    says: ['for other computes only'],
  })),
  {
    claim: 'notes a series of which nothing is known',
    files: size('Standard_D4ds_v6'),
    findings: at('notice compute/unlisted-size'),
    says: ['asks the list of the region, which settles it'],
  },
  {
    claim: 'notes a series that no list has, and suggests GPU sizes for a GPU size',
    files: size('Standard_NV4as_v4'),
    now: new Date('2026-01-01'),
    findings: at('notice compute/unlisted-size'),
    says: ['Standard_NC4as_T4_v3'],
  },
  {
    claim: 'warns of a size of a listed series that is not listed itself',
    files: size('Standard_DS13_v2'),
    findings: at('warning compute/unlisted-size'),
  },
  {
    claim: 'warns of an unknown series, and suggests the nearest size',
    files: size('Standard_DX3_v2'),
    findings: at('warning compute/unlisted-size/unknown-series'),
    says: ['Standard_DS3_v2'],
  },
  { claim: 'leaves small burstable sizes to compute/too-small', files: size('Standard_B2s'), findings: [] },
  {
    claim: 'notes the bigger burstable ones',
    files: size('Standard_B4ms'),
    findings: at('notice compute/unlisted-size'),
  },
  { claim: 'leaves retired sizes to compute/retired-size', files: size('Standard_NC6'), findings: [] },
]);
