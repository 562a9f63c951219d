import { deployment, testCheck } from '../table.js';

testCheck('contract/file', [
  {
    claim: 'reports nothing for an endpoint or deployment that is named',
    files: { 'blue.yml': deployment('') },
    inputs: { files: 'blue.yml' },
    findings: [],
  },
  {
    claim: 'reports nothing for other files that a search finds',
    files: { 'conda.yml': 'channels: []\ndependencies: []\n', 'x.yml': 'a: 1\n' },
    findings: [],
  },
  {
    claim: 'reports nothing for other files that a glob matches',
    files: { 'blue.yml': deployment(''), 'x.yml': 'a: 1\n' },
    inputs: { files: '*.yml' },
    findings: [],
  },
  {
    claim: 'finds a named file that does not exist',
    files: {},
    inputs: { files: 'endpoints/blue.yml' },
    findings: ['endpoints/blue.yml:1:1 error contract/file/missing'],
    says: ['endpoints/blue.yml does not exist', 'actions/checkout'],
  },
  {
    claim: 'says what a named file is instead, where its keys show it',
    files: { 'conda.yml': 'name: c\nchannels: [conda-forge]\ndependencies: [python=3.10]\n' },
    inputs: { files: 'conda.yml' },
    findings: ['conda.yml:1:1 error contract/file/foreign'],
    says: ['looks like a conda file'],
  },
  {
    claim: 'says that a named file is neither, where its keys show nothing',
    files: { 'x.yml': 'a: 1\n' },
    inputs: { files: 'x.yml' },
    findings: ['x.yml:1:1 error contract/file'],
    says: ['neither an online endpoint nor an online deployment'],
  },
  {
    claim: 'reads a named file with a name as an endpoint',
    files: { 'x.yml': 'name: credit\ndescription: scores\n' },
    inputs: { files: 'x.yml' },
    findings: [],
  },
  {
    claim: 'points after a byte order mark',
    files: { 'x.yml': '\uFEFFa: 1\r\n' },
    inputs: { files: 'x.yml' },
    findings: ['x.yml:1:1 error contract/file'],
  },
  {
    claim: 'leaves a named file that cannot be parsed to contract/yaml',
    files: { 'x.yml': 'a: @x\n' },
    inputs: { files: 'x.yml' },
    findings: [],
  },
]);
