import { testCheck } from '../table.js';

const endpoint = (traffic: string) => `name: credit\nauth_mode: key\ntraffic:${traffic}\n`;

testCheck('traffic/on-create', [
  {
    claim: 'says nothing of an endpoint without traffic',
    files: { 'e.yml': 'name: credit\nauth_mode: key\n' },
    findings: [],
  },
  {
    claim: 'says nothing of zeros, which the client drops',
    files: { 'e.yml': endpoint(' {blue: 0}') },
    findings: [],
  },
  { claim: 'waits for a placeholder', files: { 'e.yml': endpoint(' {blue: "${BLUE}"}') }, findings: [] },
  {
    claim: 'warns of traffic, and gives the command that sets it',
    files: { 'e.yml': endpoint('\n  blue: 90\n  green: 10\n  red: 0') },
    findings: ['e.yml:3:1 warning traffic/on-create'],
    says: ['az ml online-endpoint update --name credit --traffic "blue=90 green=10"'],
  },
  {
    claim: 'leaves the name open where it is not known',
    files: { 'e.yml': 'name: ${NAME}\nauth_mode: key\ntraffic: {blue: 100}\n' },
    findings: ['e.yml:3:1 warning traffic/on-create'],
    says: ['--name <endpoint>'],
  },
]);
