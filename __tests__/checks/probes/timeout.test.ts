import { deployment, testCheck } from '../table.js';

const probe = (timeout: string, name = 'liveness_probe') => deployment(`${name}:\n  timeout: ${timeout}`);

testCheck('probes/timeout', [
  { claim: 'says nothing of 299 seconds', files: { 'blue.yml': probe('299') }, findings: [] },
  {
    claim: 'says nothing of a deployment without probes',
    files: { 'blue.yml': deployment('') },
    findings: [],
  },
  { claim: 'waits for a placeholder', files: { 'blue.yml': probe('${TIMEOUT}') }, findings: [] },
  { claim: 'leaves what is no number to the contract', files: { 'blue.yml': probe('long') }, findings: [] },
  {
    claim: 'finds 300 seconds, which the server refuses',
    files: { 'blue.yml': probe('300') },
    findings: ['blue.yml:8:12 error probes/timeout/too-long'],
    says: ['liveness_probe.timeout is 300', 'less than 300'],
  },
  {
    claim: 'finds it in the other probe, and in quotes',
    files: { 'blue.yml': probe('"600"', 'readiness_probe') },
    findings: ['blue.yml:8:12 error probes/timeout/too-long'],
  },
  {
    claim: 'finds 0 seconds',
    files: { 'blue.yml': probe('0') },
    findings: ['blue.yml:8:12 error probes/timeout/too-short'],
  },
]);
