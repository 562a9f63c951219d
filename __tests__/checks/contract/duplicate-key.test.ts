import { deployment, testCheck } from '../table.js';

testCheck('contract/duplicate-key', [
  { claim: 'reports nothing for a good deployment', files: { 'blue.yml': deployment('') }, findings: [] },
  {
    claim: 'reports nothing for one key at two levels',
    files: { 'blue.yml': deployment('liveness_probe: {period: 5}\nreadiness_probe: {period: 5}') },
    findings: [],
  },
  {
    claim: 'reports nothing for a key of a merge that the mapping has too',
    files: { 'blue.yml': deployment('liveness_probe: &p {period: 5}\nreadiness_probe: {<<: *p, period: 6}') },
    findings: [],
  },
  {
    claim: 'finds the second of two',
    files: { 'blue.yml': deployment('tags: {a: 1}\ninstance_count: 1\ninstance_count: 2') },
    findings: ['blue.yml:8:1 warning contract/duplicate-key'],
    says: ['"instance_count" appears twice'],
  },
  {
    claim: 'finds each but the first of three',
    files: { 'blue.yml': deployment('tags: {a: 1, a: 2, "a": 3}') },
    findings: ['blue.yml:7:14', 'blue.yml:7:20'].map(place => `${place} warning contract/duplicate-key`),
  },
  {
    claim: 'finds one in CRLF',
    files: { 'blue.yml': deployment('tags: {}\ntags: {}').replaceAll('\n', '\r\n') },
    findings: ['blue.yml:8:1 warning contract/duplicate-key'],
  },
  {
    claim: 'points into the environment file',
    files: { 'blue.yml': deployment('environment: file:e.yml'), 'e.yml': 'image: i:1\nimage: i:2\n' },
    findings: ['e.yml:2:1 warning contract/duplicate-key'],
  },
]);
