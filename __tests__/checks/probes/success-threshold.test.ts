import { deployment, testCheck } from '../table.js';

const probe = (threshold: string, name = 'liveness_probe') =>
  deployment(`${name}:\n  success_threshold: ${threshold}`);

testCheck('probes/success-threshold', [
  { claim: 'says nothing of 1', files: { 'blue.yml': probe('1') }, findings: [] },
  {
    claim: 'lets the readiness probe ask for more',
    files: { 'blue.yml': probe('3', 'readiness_probe') },
    findings: [],
  },
  { claim: 'waits for a placeholder', files: { 'blue.yml': probe('${N}') }, findings: [] },
  { claim: 'leaves 0 to the bounds', files: { 'blue.yml': probe('0') }, findings: [] },
  {
    claim: 'finds more than 1',
    files: { 'blue.yml': probe('5') },
    findings: ['blue.yml:8:22 error probes/success-threshold'],
    says: ['readiness_probe'],
  },
]);
