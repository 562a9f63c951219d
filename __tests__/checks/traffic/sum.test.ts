import { testCheck } from '../table.js';

const endpoint = (traffic: string) => `name: credit\nauth_mode: key\ntraffic:${traffic}\n`;

testCheck('traffic/sum', [
  {
    claim: 'says nothing of 100 in all',
    files: { 'e.yml': endpoint('\n  blue: 90\n  green: 10') },
    findings: [],
  },
  { claim: 'says nothing of 0 in all', files: { 'e.yml': endpoint('\n  blue: 0') }, findings: [] },
  { claim: 'says nothing of an empty map', files: { 'e.yml': endpoint(' {}') }, findings: [] },
  {
    claim: 'says nothing of an endpoint without traffic',
    files: { 'e.yml': 'name: credit\nauth_mode: key\n' },
    findings: [],
  },
  {
    claim: 'reads numbers in quotes as the client does',
    files: { 'e.yml': endpoint(' {blue: "100"}') },
    findings: [],
  },
  {
    claim: 'waits for a placeholder',
    files: { 'e.yml': endpoint(' {blue: 50, green: "${GREEN}"}') },
    findings: [],
  },
  {
    claim: 'counts shares whose names are placeholders',
    files: { 'e.yml': endpoint('\n  ${NEW}: 50\n  ${OLD}: 50') },
    findings: [],
  },
  {
    claim: 'leaves what is no number to the contract',
    files: { 'e.yml': endpoint(' {blue: all}') },
    findings: [],
  },
  {
    claim: 'finds less than 100, which the client lets pass',
    files: { 'e.yml': endpoint('\n  blue: 80\n  green: 10') },
    findings: ['e.yml:3:1 error traffic/sum/under'],
    says: ['add up to 90', 'remaining 10'],
  },
  {
    claim: 'finds more than 100',
    files: { 'e.yml': endpoint('\n  blue: 60\n  green: 60') },
    findings: ['e.yml:3:1 error traffic/sum/over'],
    says: ['Reduce the shares by 20'],
  },
  {
    claim: 'finds it for Kubernetes too',
    files: { 'e.yml': 'name: credit\ncompute: azureml:k8s\ntraffic: {blue: 5}\n' },
    findings: ['e.yml:3:1 error traffic/sum/under'],
  },
  {
    claim: 'explains what the client makes of fractions',
    files: { 'e.yml': endpoint('\n  a: 33.3\n  b: 33.3\n  c: 33.4') },
    findings: ['e.yml:3:1 error traffic/sum/cut'],
    says: ['add up to 99'],
  },
  {
    claim: 'finds a negative share, and no second finding of its sum',
    files: { 'e.yml': endpoint('\n  blue: 110\n  green: -10') },
    findings: ['e.yml:4:9 error traffic/sum/too-much', 'e.yml:5:10 error traffic/sum/negative'],
  },
]);
