import { deployment, testCheck } from '../table.js';
import { endpoint, kubernetesDeployment } from './samples.js';

const long = 'a'.repeat(33);

testCheck('contract/name', [
  {
    claim: 'reports nothing for good names',
    files: {
      'a.yml': deployment('name: Blue-2\nendpoint_name: abc'),
      'b.yml': endpoint(`name: ${'a'.repeat(32)}`),
    },
    findings: [],
  },
  {
    claim: 'finds an empty name',
    files: { 'credit.yml': endpoint('name: ""') },
    findings: ['credit.yml:2:7 error contract/name/empty'],
    says: ['"my-endpoint"'],
  },
  {
    claim: 'finds characters that no host name has, in both names of a deployment',
    files: { 'blue.yml': deployment('name: my_blue\nendpoint_name: crédit.v1') },
    findings: ['blue.yml:5:7 error contract/name/characters', 'blue.yml:6:16 error contract/name/characters'],
    says: ['"my-blue"', '"cre-dit-v1"'],
  },
  {
    claim: 'finds a digit in front',
    files: { 'credit.yml': endpoint('name: 2credit') },
    findings: ['credit.yml:2:7 error contract/name/first'],
    says: ['Use for example "credit"'],
  },
  {
    claim: 'finds a hyphen at the end',
    files: { 'credit.yml': endpoint('name: credit-') },
    findings: ['credit.yml:2:7 error contract/name/last'],
    says: ['Use "credit"'],
  },
  {
    claim: 'finds a short name',
    files: { 'blue.yml': deployment('name: v1') },
    findings: ['blue.yml:6:7 error contract/name/short'],
    says: ['2 characters', '"v1-deployment"'],
  },
  {
    claim: 'finds a long name',
    files: { 'blue.yml': deployment(`name: ${long}`) },
    findings: ['blue.yml:6:7 error contract/name/long'],
    says: ['33 characters'],
  },
  {
    claim: 'finds two hyphens in a row',
    files: { 'credit.yml': endpoint('name: credit--v1') },
    findings: ['credit.yml:2:7 warning contract/name/double-hyphen'],
    says: ['Use "credit-v1"'],
  },
  {
    claim: 'finds names that are too long together on Kubernetes',
    files: { 'k.yml': kubernetesDeployment(`name: ${'a'.repeat(32)}\nendpoint_name: ${'b'.repeat(31)}`) },
    findings: ['k.yml:5:7 error contract/name/together'],
    says: ['these have 63', 'by 1 or more'],
  },
  {
    claim: 'allows managed names of that length',
    files: { 'b.yml': deployment(`name: ${'a'.repeat(32)}\nendpoint_name: ${'b'.repeat(32)}`) },
    findings: [],
  },
  {
    claim: 'reports each name only, where one alone is too long',
    files: { 'k.yml': kubernetesDeployment(`name: ${long}\nendpoint_name: ${'b'.repeat(32)}`) },
    findings: ['k.yml:5:7 error contract/name/long'],
  },
  {
    claim: 'reports nothing for placeholders, numbers and nothing',
    files: { 'a.yml': deployment('name: __NAME__\nendpoint_name: 12'), 'b.yml': endpoint('name:') },
    findings: [],
  },
  {
    claim: 'points at the inputs',
    files: { 'blue.yml': deployment('') },
    inputs: { 'endpoint-name': 'a_b', 'deployment-name': 'x-', set: 'name=__' },
    findings: [
      'deployment-name:1:1 error contract/name/last',
      'endpoint-name:1:1 error contract/name/characters',
    ],
  },
  {
    claim: 'points at an alias',
    files: { 'blue.yml': deployment('name: &n a_b\ntags: {name: *n}\nendpoint_name: *n') },
    findings: [
      'blue.yml:5:10 error contract/name/characters',
      'blue.yml:7:16 error contract/name/characters',
    ],
  },
  {
    claim: 'counts columns of CRLF after a byte order mark',
    files: { 'credit.yml': '\uFEFFname: a_b\r\nauth_mode: key\r\n' },
    findings: ['credit.yml:1:7 error contract/name/characters'],
  },
]);
