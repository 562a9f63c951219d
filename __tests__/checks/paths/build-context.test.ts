import { deployment, testCheck } from '../table.js';

const build = (written: string) => deployment(`environment:\n  build:\n    path: ${written}`);
const context = { 'docker/Dockerfile': 'FROM example.azurecr.io/base:1\n' };
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`docker/data/${index}.csv`, '1\n']));

testCheck('paths/build-context', [
  {
    claim: 'says nothing of a small folder',
    files: { 'blue.yml': build('docker'), ...context },
    findings: [],
  },
  {
    claim: 'leaves an https address alone',
    files: { 'blue.yml': build('https://github.com/me/image.git#main') },
    findings: [],
  },
  { claim: 'waits for a placeholder', files: { 'blue.yml': build('${{ vars.CONTEXT }}') }, findings: [] },
  {
    claim: 'takes a hundred files',
    files: { 'blue.yml': build('docker'), ...context, ...many(99) },
    findings: [],
  },
  {
    claim: 'finds a folder that is not there',
    files: { 'blue.yml': build('./image') },
    findings: ['blue.yml:8:11 error paths/build-context/missing'],
  },
  {
    claim: 'tells upper from lower case',
    files: { 'blue.yml': build('./Docker'), ...context },
    findings: ['blue.yml:8:11 error paths/build-context/other-case'],
  },
  {
    claim: 'refuses a file, which the client lets pass',
    files: { 'blue.yml': build('docker/Dockerfile'), ...context },
    findings: ['blue.yml:8:11 error paths/build-context/file'],
    says: ['Use its folder, "docker"'],
  },
  {
    claim: 'refuses a git address that the client does not know',
    files: { 'blue.yml': build('git@github.com:me/image.git') },
    findings: ['blue.yml:8:11 error paths/build-context/address'],
  },
  {
    claim: 'warns of too many files',
    files: { 'blue.yml': build('docker'), ...context, ...many(120) },
    findings: ['blue.yml:8:11 warning paths/build-context/too-much'],
    says: ['about 121 files'],
  },
  {
    claim: 'warns of too many bytes',
    files: { 'blue.yml': build('docker'), ...context, 'docker/model.pkl': Buffer.alloc(2_500_000) },
    findings: ['blue.yml:8:11 warning paths/build-context/too-much'],
    says: ['2.5 MB'],
  },
  {
    claim: 'does not count what the client leaves out',
    files: { 'blue.yml': build('docker'), ...context, ...many(120), 'docker/.amlignore': 'data/\n' },
    findings: [],
  },
]);
