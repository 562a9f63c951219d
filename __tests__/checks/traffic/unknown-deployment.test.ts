import { deployment, testCheck } from '../table.js';

const endpoint = (traffic: string) => `name: credit\nauth_mode: key\ntraffic: ${traffic}\n`;

testCheck('traffic/unknown-deployment', [
  {
    claim: 'says nothing where the deployment is there',
    files: { 'e.yml': endpoint('{blue: 100}'), 'blue.yml': deployment('') },
    findings: [],
  },
  {
    claim: 'compares as the client does',
    files: { 'e.yml': endpoint('{Blue: 100}'), 'blue.yml': deployment('') },
    findings: [],
  },
  {
    claim: 'says nothing where the run has no deployment at all',
    files: { 'e.yml': endpoint('{blue: 100}') },
    findings: [],
  },
  {
    claim: 'says nothing where the deployments are of another endpoint',
    files: { 'e.yml': endpoint('{green: 100}'), 'blue.yml': deployment('endpoint_name: other') },
    findings: [],
  },
  {
    claim: 'says nothing where a deployment is not rendered yet',
    files: {
      'e.yml': endpoint('{green: 100}'),
      'blue.yml': deployment(''),
      'x.yml': deployment('name: ${NAME}'),
    },
    findings: [],
  },
  {
    claim: 'says nothing where a deployment could not be read',
    files: {
      'e.yml': endpoint('{green: 100}'),
      'blue.yml': deployment(''),
      'green.yml': `${deployment('')}\tx: [\n`,
    },
    findings: [],
  },
  {
    claim: 'waits for a placeholder',
    files: { 'e.yml': endpoint('{"${NEW}": 100}'), 'blue.yml': deployment('') },
    findings: [],
  },
  {
    claim: 'notes a deployment that no file is',
    files: { 'e.yml': endpoint('{blue: 50, canary: 50}'), 'blue.yml': deployment('') },
    findings: ['e.yml:3:21 notice traffic/unknown-deployment'],
    says: ['there are blue'],
  },
  {
    claim: 'names the deployment that a typo was meant to be',
    files: { 'e.yml': endpoint('{bleu-v2: 100}'), 'blue.yml': deployment('name: blue-v2') },
    findings: ['e.yml:3:11 notice traffic/unknown-deployment/did-you-mean'],
    says: ['Did you mean "blue-v2"?'],
  },
  {
    claim: 'looks at mirrored traffic too',
    files: {
      'e.yml': 'name: credit\nauth_mode: key\nmirror_traffic:\n  canary: 10\n',
      'blue.yml': deployment(''),
    },
    findings: ['e.yml:4:3 notice traffic/unknown-deployment'],
  },
]);
