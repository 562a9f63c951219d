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
  { claim: 'skips a placeholder', files: { 'blue.yml': file('file:env/${STAGE}.yml') }, findings: [] },
  {
    claim: 'finds a file that is not there',
    files: { 'blue.yml': file('file:e.yml') },
    findings: ['blue.yml:6:14 error paths/environment-file/missing'],
    says: ['"file:e.yml"', '"e.yml" does not exist'],
  },
  {
    claim: 'suggests a similar file, with the prefix',
    files: { 'blue.yml': file('file:env/environment.yaml'), ...good },
    findings: ['blue.yml:6:14 error paths/environment-file/did-you-mean'],
    says: ['Did you mean "file:env/environment.yml"?'],
  },
  {
    claim: 'compares letter case, even where the disk does not',
    files: { 'blue.yml': file('file:env/Environment.yml'), ...good },
    findings: ['blue.yml:6:14 error paths/environment-file/other-case'],
    says: ['Use "file:env/environment.yml"'],
  },
  {
    claim: 'reports a space after the colon',
    files: { 'blue.yml': file('"file: environment.yml"'), 'environment.yml': 'name: e\nimage: i\n' },
    findings: ['blue.yml:6:14 error paths/environment-file/did-you-mean'],
    says: ['"file: environment.yml"', 'Did you mean "file:environment.yml"?'],
  },
  {
    claim: 'refuses a folder',
    files: { 'blue.yml': file('file:env'), ...good },
    findings: ['blue.yml:6:14 error paths/environment-file/folder'],
    says: ['"file:env", a folder'],
  },
  {
    claim: 'refuses a list',
    files: { 'blue.yml': file('file:e.yml'), 'e.yml': '- image: i\n' },
    findings: ['blue.yml:6:14 error paths/environment-file/not-a-mapping'],
    says: ['"file:e.yml"', '"key: value"'],
  },
  {
    claim: 'refuses what is not YAML',
    files: { 'blue.yml': file('file:e.yml'), 'e.yml': 'a: [\n' },
    findings: ['blue.yml:6:14 error paths/environment-file/unreadable'],
    says: ['"file:e.yml"', 'YAML in UTF-8'],
  },
  {
    claim: 'does not read a file outside the repository',
    files: { 'repo/.git/': '', 'repo/blue.yml': file('file:../e.yml'), 'e.yml': '- secret\n' },
    findings: [],
    notChecked: ['paths/environment-file unknown-content'],
    says: ['"file:../e.yml"', 'outside the repository'],
  },
]);
