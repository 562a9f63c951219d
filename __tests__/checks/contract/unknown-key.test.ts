import { deployment, testCheck } from '../table.js';

testCheck('contract/unknown-key', [
  { claim: 'says nothing of a good deployment', files: { 'blue.yml': deployment('') }, findings: [] },
  {
    claim: 'finds a typo and names the key that is meant',
    files: { 'blue.yml': deployment('intance_count: 1') },
    findings: ['blue.yml:7:1 error contract/unknown-key/did-you-mean'],
    says: ['Did you mean "instance_count"'],
  },
]);
