import { testCheck } from '../table.js';

const endpoint = (mirror: string, more = 'auth_mode: key') =>
  `name: credit\n${more}\nmirror_traffic:${mirror}\n`;

testCheck('traffic/mirror', [
  {
    claim: 'says nothing of half of the requests',
    files: { 'e.yml': endpoint(' {green: 50}') },
    findings: [],
  },
  {
    claim: 'says nothing of zeros, which the client drops',
    files: { 'e.yml': endpoint(' {green: 10, red: 0}') },
    findings: [],
  },
  { claim: 'says nothing of an empty map', files: { 'e.yml': endpoint(' {}') }, findings: [] },
  {
    claim: 'waits for a placeholder',
    files: { 'e.yml': endpoint(' {green: "${SHARE}", red: 10}') },
    findings: [],
  },
  {
    claim: 'lets another deployment be live',
    files: { 'e.yml': endpoint(' {green: 10}', 'traffic: {blue: 100, green: 0}') },
    findings: [],
  },
  {
    claim: 'finds more than half',
    files: { 'e.yml': endpoint(' {green: 51}') },
    findings: ['e.yml:3:25 error traffic/mirror/too-much'],
    says: ['Use 50 or less'],
  },
  {
    claim: 'finds a negative share',
    files: { 'e.yml': endpoint('\n  green: -5') },
    findings: ['e.yml:4:10 error traffic/mirror/negative'],
  },
  {
    claim: 'finds several deployments',
    files: { 'e.yml': endpoint('\n  green: 10\n  red: 80') },
    findings: ['e.yml:3:1 error traffic/mirror/several'],
    says: ['green, red'],
  },
  {
    claim: 'finds a deployment that has live traffic too, whatever the case of its letters',
    files: { 'e.yml': endpoint('\n  Green: 10', 'traffic: {blue: 90, green: 10}') },
    findings: ['e.yml:4:3 error traffic/mirror/live-too'],
  },
  {
    claim: 'refuses it for Kubernetes',
    files: { 'e.yml': endpoint('\n  green: 80', 'compute: azureml:k8s') },
    findings: ['e.yml:3:1 error traffic/mirror/kubernetes'],
  },
]);
