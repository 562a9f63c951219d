import { deployment, testCheck } from '../table.js';

const count = (text: string) => ({ 'blue.yml': deployment(`instance_count: ${text}`) });

testCheck('compute/instance-count', [
  { claim: 'accepts one', files: count('1'), findings: [] },
  { claim: 'accepts the limit itself', files: count('50'), findings: [] },
  { claim: 'accepts a number in quotes', files: count('"2"'), findings: [] },
  { claim: 'accepts a placeholder', files: count('$(count)'), findings: [] },
  { claim: 'leaves other types to contract/wrong-type', files: count('many'), findings: [] },
  { claim: 'leaves a missing value to contract/null-value', files: count(''), findings: [] },
  {
    claim: 'accepts Kubernetes, where scaling may set it',
    files: { 'blue.yml': deployment('type: kubernetes', ['instance_count']) },
    findings: [],
  },
  { claim: 'reports zero', files: count('0'), findings: ['blue.yml:6:17 error compute/instance-count'] },
  {
    claim: 'reports a negative number',
    files: count('-1'),
    findings: ['blue.yml:6:17 error compute/instance-count'],
    says: ['-1'],
  },
  {
    claim: 'reads a fraction as the client does',
    files: count('0.5'),
    findings: ['blue.yml:6:17 error compute/instance-count'],
  },
  {
    claim: 'warns above the limit, which can be raised',
    files: count('51'),
    findings: ['blue.yml:6:17 warning compute/instance-count/above-limit'],
    says: ['instance_count is 51', '50'],
  },
  {
    claim: 'warns if it is missing',
    files: { 'blue.yml': deployment('', ['instance_count']) },
    findings: ['blue.yml:1:1 warning compute/instance-count/missing'],
    says: ['more than 3'],
  },
  {
    claim: 'points into the input that set it',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'instance_count=0' },
    findings: ['set:1:16 error compute/instance-count'],
  },
]);
