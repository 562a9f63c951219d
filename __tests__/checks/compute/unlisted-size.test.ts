import { deployment, testCheck } from '../table.js';

const size = (text: string) => ({ 'blue.yml': deployment(`instance_type: ${text}`) });
const at = (message: string) => [`blue.yml:6:16 ${message}`];

testCheck('compute/unlisted-size', [
  { claim: 'says nothing of a listed size', files: size('Standard_DS3_v2'), findings: [] },
  { claim: 'takes any letter case', files: size('standard_nc4as_t4_v3'), findings: [] },
  { claim: 'says nothing of a placeholder', files: size('<instance_type>'), findings: [] },
  { claim: 'says nothing of a text that is no size', files: size('foo bar'), findings: [] },
  {
    claim: 'leaves instance types of Kubernetes alone',
    files: { 'blue.yml': deployment('type: kubernetes\ninstance_type: Standard_D4s_v3') },
    findings: [],
  },
  {
    claim: 'warns of a known series, and offers sizes with as many vCPUs',
    files: size('Standard_D4s_v3'),
    findings: at('warning compute/unlisted-size'),
    says: ['Dsv3', 'Standard_DS3_v2', '2025-10-18'],
  },
  {
    claim: 'offers GPU sizes for a GPU size',
    files: size('Standard_NV4as_v4'),
    now: new Date('2026-01-01'),
    findings: at('warning compute/unlisted-size'),
    says: ['Standard_NC4as_T4_v3'],
  },
  {
    claim: 'warns of a size of a listed series that is not listed itself',
    files: size('Standard_DS13_v2'),
    findings: at('warning compute/unlisted-size'),
  },
  {
    claim: 'warns of a series that nobody knows, and names the nearest',
    files: size('Standard_DX3_v2'),
    findings: at('warning compute/unlisted-size/unknown-series'),
    says: ['Standard_DS3_v2'],
  },
  { claim: 'leaves small burstable sizes to compute/too-small', files: size('Standard_B2s'), findings: [] },
  {
    claim: 'warns of the bigger burstable ones',
    files: size('Standard_B4ms'),
    findings: at('warning compute/unlisted-size'),
  },
  { claim: 'leaves retired sizes to compute/retired-size', files: size('Standard_NC6'), findings: [] },
]);
