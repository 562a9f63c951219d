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
  { claim: 'skips a placeholder', files: { 'blue.yml': build('${{ vars.CONTEXT }}') }, findings: [] },
  {
    claim: 'accepts a hundred files',
    files: { 'blue.yml': build('docker'), ...context, ...many(99) },
    findings: [],
  },
  {
    claim: 'finds a folder that is not there',
    files: { 'blue.yml': build('./image') },
    findings: ['blue.yml:8:11 error paths/build-context/missing'],
    says: ['environment.build.path is "./image", but "image" does not exist'],
  },
  {
    claim: 'compares letter case',
    files: { 'blue.yml': build('./Docker'), ...context },
    findings: ['blue.yml:8:11 error paths/build-context/other-case'],
    says: ['Use "./docker"'],
  },
  {
    claim: 'refuses a file, which the client accepts',
    files: { 'blue.yml': build('docker/Dockerfile'), ...context },
    findings: ['blue.yml:8:11 error paths/build-context/file'],
    says: ['Use its folder, "docker"'],
  },
  {
    claim: 'refuses a git address that the client does not know',
    files: { 'blue.yml': build('git@github.com:me/image.git') },
    findings: ['blue.yml:8:11 error paths/build-context/address'],
    says: ['"git@github.com:me/image.git"', 'https://'],
  },
  {
    claim: 'warns of too many files',
    files: { 'blue.yml': build('docker'), ...context, ...many(120) },
    findings: ['blue.yml:8:11 warning paths/build-context/too-much'],
    says: ['about 121 files', '100 files and 1 MB'],
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
