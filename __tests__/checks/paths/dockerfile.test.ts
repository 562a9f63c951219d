import { deployment, testCheck } from '../table.js';

const build = (path: string, dockerfile?: string) =>
  deployment(
    `environment:\n  build:\n    path: ${path}${dockerfile === undefined ? '' : `\n    dockerfile_path: ${dockerfile}`}`,
  );
const image = 'FROM example.azurecr.io/base:1\n';

testCheck('paths/dockerfile', [
  {
    claim: 'says nothing of a Dockerfile by default',
    files: { 'blue.yml': build('docker'), 'docker/Dockerfile': image },
    findings: [],
  },
  {
    claim: 'says nothing of one that is named',
    files: { 'blue.yml': build('docker', 'gpu/serve.dockerfile'), 'docker/gpu/serve.dockerfile': image },
    findings: [],
  },
  {
    claim: 'is silent where the context is missing',
    files: { 'blue.yml': build('docker', 'Dockerfile') },
    findings: [],
  },
  {
    claim: 'is silent where the context is an address',
    files: { 'blue.yml': build('https://github.com/me/image.git') },
    findings: [],
  },
  {
    claim: 'skips a placeholder',
    files: { 'blue.yml': build('docker', '{{ dockerfile }}'), 'docker/x': '' },
    findings: [],
  },
  {
    claim: 'finds that there is none',
    files: { 'blue.yml': build('docker'), 'docker/requirements.txt': '' },
    findings: ['blue.yml:8:11 error paths/dockerfile/missing-default'],
    says: ['"docker/" has no Dockerfile'],
  },
  {
    claim: 'finds that the default is in other letter case',
    files: { 'blue.yml': build('docker'), 'docker/dockerfile': image },
    findings: ['blue.yml:8:11 error paths/dockerfile/other-default'],
    says: ['dockerfile_path: dockerfile'],
  },
  {
    claim: 'finds that the named one is missing',
    files: { 'blue.yml': build('docker', 'Dockerfile.gpu'), 'docker/serve.txt': image },
    findings: ['blue.yml:9:22 error paths/dockerfile/missing'],
    says: ['"Dockerfile.gpu"', '"docker/Dockerfile.gpu" does not exist'],
  },
  {
    claim: 'recognises a path that repeats the context',
    files: { 'blue.yml': build('docker', 'docker/Dockerfile'), 'docker/Dockerfile': image },
    findings: ['blue.yml:9:22 error paths/dockerfile/repeats-context'],
    says: ['Use "Dockerfile"'],
  },
  {
    claim: 'refuses one outside the context',
    files: { 'blue.yml': build('docker', '../Dockerfile'), 'docker/x': '', Dockerfile: image },
    findings: ['blue.yml:9:22 error paths/dockerfile/outside-context'],
    says: ['outside the build context "docker/"'],
  },
  {
    claim: 'refuses a folder',
    files: { 'blue.yml': build('docker', 'gpu'), 'docker/gpu/Dockerfile': image },
    findings: ['blue.yml:9:22 error paths/dockerfile/folder'],
    says: ['"gpu", a folder'],
  },
]);
