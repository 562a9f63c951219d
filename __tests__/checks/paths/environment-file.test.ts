import { deployment, testCheck } from '../table.js';

const file = (written: string) => deployment(`environment: ${written}`);
const good = { 'env/environment.yml': 'name: e\nimage: example.azurecr.io/base:1\n' };

testCheck('paths/environment-file', [
  {
    claim: 'says nothing of a file that is there',
    files: { 'blue.yml': file('file:env/environment.yml'), ...good },
    findings: [],
  },
  { claim: 'says nothing of a registered environment', files: { 'blue.yml': deployment('') }, findings: [] },
  { claim: 'waits for a placeholder', files: { 'blue.yml': file('file:env/${STAGE}.yml') }, findings: [] },
  {
    claim: 'finds a file that is not there',
    files: { 'blue.yml': file('file:e.yml') },
    findings: ['blue.yml:6:14 error paths/environment-file/missing'],
  },
  {
    claim: 'names the file that is meant, prefix and all',
    files: { 'blue.yml': file('file:env/environment.yaml'), ...good },
    findings: ['blue.yml:6:14 error paths/environment-file/did-you-mean'],
    says: ['Did you mean "file:env/environment.yml"?'],
  },
  {
    claim: 'tells upper from lower case, even where the disk does not',
    files: { 'blue.yml': file('file:env/Environment.yml'), ...good },
    findings: ['blue.yml:6:14 error paths/environment-file/other-case'],
  },
  {
    claim: 'sees the space behind the colon',
    files: { 'blue.yml': file('"file: environment.yml"'), 'environment.yml': 'name: e\nimage: i\n' },
    findings: ['blue.yml:6:14 error paths/environment-file/did-you-mean'],
    says: ['"file: environment.yml"', 'Did you mean "file:environment.yml"?'],
  },
  {
    claim: 'refuses a folder',
    files: { 'blue.yml': file('file:env'), ...good },
    findings: ['blue.yml:6:14 error paths/environment-file/folder'],
  },
  {
    claim: 'refuses a list',
    files: { 'blue.yml': file('file:e.yml'), 'e.yml': '- image: i\n' },
    findings: ['blue.yml:6:14 error paths/environment-file/not-a-mapping'],
  },
  {
    claim: 'refuses what is not YAML',
    files: { 'blue.yml': file('file:e.yml'), 'e.yml': 'a: [\n' },
    findings: ['blue.yml:6:14 error paths/environment-file/unreadable'],
  },
  {
    claim: 'does not read what lies outside of the repository',
    files: { 'repo/.git/': '', 'repo/blue.yml': file('file:../e.yml'), 'e.yml': '- secret\n' },
    findings: [],
    notChecked: ['paths/environment-file unknown-content'],
  },
]);
