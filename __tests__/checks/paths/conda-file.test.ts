import { deployment, testCheck } from '../table.js';

const conda = (written: string) =>
  deployment(`environment:\n  image: example.azurecr.io/base:1\n  conda_file: ${written}`);
const file = { 'env/conda.yml': 'dependencies: [python]\n' };

testCheck('paths/conda-file', [
  {
    claim: 'says nothing of a file that is there',
    files: { 'blue.yml': conda('./env/conda.yml'), ...file },
    findings: [],
  },
  {
    claim: 'says nothing of an inline mapping',
    files: { 'blue.yml': conda('{dependencies: [python]}') },
    findings: [],
  },
  {
    claim: 'says nothing of an empty text, like the client',
    files: { 'blue.yml': conda('""') },
    findings: [],
  },
  {
    claim: 'skips a placeholder',
    files: { 'blue.yml': conda('env/conda-{{ stage }}.yml') },
    findings: [],
  },
  { claim: 'says nothing of a registered environment', files: { 'blue.yml': deployment('') }, findings: [] },
  {
    claim: 'finds a file that is not there',
    files: { 'blue.yml': conda('requirements.yml') },
    findings: ['blue.yml:8:15 error paths/conda-file/missing'],
    says: ['"requirements.yml"', 'relative to "./"'],
  },
  {
    claim: 'suggests the file with the other extension',
    files: { 'blue.yml': conda('env/conda.yaml'), ...file },
    findings: ['blue.yml:8:15 error paths/conda-file/did-you-mean'],
    says: ['Did you mean "env/conda.yml"?'],
  },
  {
    claim: 'compares the letter case of folders too',
    files: { 'blue.yml': conda('Env/conda.yml'), ...file },
    findings: ['blue.yml:8:15 error paths/conda-file/other-case'],
    says: ['"env/conda.yml"'],
  },
  {
    claim: 'recognises a path from the root of the repository',
    files: { 'endpoints/blue.yml': conda('env/conda.yml'), ...file },
    findings: ['endpoints/blue.yml:8:15 error paths/conda-file/from-root'],
    says: ['Use "../env/conda.yml"'],
  },
  {
    claim: 'refuses a folder',
    files: { 'blue.yml': conda('env'), ...file },
    findings: ['blue.yml:8:15 error paths/conda-file/folder'],
    says: ['conda_file is "env", a folder'],
  },
  {
    claim: 'refuses an address',
    files: { 'blue.yml': conda('https://example.com/conda.yml') },
    findings: ['blue.yml:8:15 error paths/conda-file/address'],
    says: ['"https://example.com/conda.yml"'],
  },
  {
    claim: 'starts at the folder of an environment file, and points into it',
    files: {
      'blue.yml': deployment('environment: file:env/environment.yml'),
      'env/environment.yml': 'name: e\nimage: example.azurecr.io/base:1\nconda_file: env/conda.yml\n',
      ...file,
    },
    findings: ['env/environment.yml:3:13 error paths/conda-file/from-root'],
    says: ['conda_file is "env/conda.yml"', 'Use "conda.yml"'],
  },
]);
