import { sep } from 'node:path';
import { deployment, testCheck } from '../table.js';

const code = (written: string) =>
  deployment(`code_configuration:\n  code: ${written}\n  scoring_script: score.py`);
const script = { 'src/score.py': '' };

testCheck('paths/code-folder', [
  {
    claim: 'says nothing of a folder that is there',
    files: { 'blue.yml': code('./src'), ...script },
    findings: [],
  },
  { claim: 'accepts a slash at the end', files: { 'blue.yml': code('src/'), ...script }, findings: [] },
  { claim: 'says nothing of a deployment without code', files: { 'blue.yml': deployment('') }, findings: [] },
  { claim: 'leaves registered code alone', files: { 'blue.yml': code('azureml:scoring:3') }, findings: [] },
  {
    claim: 'leaves code of a registry alone',
    files: { 'blue.yml': code('azureml://registries/r/codes/c/versions/1') },
    findings: [],
  },
  {
    claim: 'leaves an ARM id alone',
    files: {
      'blue.yml': code(
        '/subscriptions/0/resourceGroups/r/providers/Microsoft.MachineLearningServices/workspaces/w/codes/c/versions/1',
      ),
    },
    findings: [],
  },
  { claim: 'skips a placeholder', files: { 'blue.yml': code('${{ vars.CODE }}') }, findings: [] },
  { claim: 'leaves a blank path to the contract checks', files: { 'blue.yml': code('""') }, findings: [] },
  {
    claim: 'starts at the folder of the YAML file',
    files: { 'endpoints/blue.yml': code('../src'), ...script },
    findings: [],
  },
  {
    claim: 'finds a folder that is not there',
    files: { 'blue.yml': code('./scoring') },
    findings: ['blue.yml:8:9 error paths/code-folder/missing'],
    says: ['"./scoring"', 'Failed to open scoring script'],
  },
  {
    claim: 'finds it in a Kubernetes deployment too',
    files: { 'blue.yml': `type: kubernetes\n${code('./scoring')}` },
    findings: ['blue.yml:9:9 error paths/code-folder/missing'],
  },
  {
    claim: 'suggests the folder for a typo',
    files: { 'blue.yml': code('app/scorring'), 'app/scoring/score.py': '' },
    findings: ['blue.yml:8:9 error paths/code-folder/did-you-mean'],
    says: ['Did you mean "app/scoring"?'],
  },
  {
    claim: 'compares letter case on every platform',
    files: { 'blue.yml': code('./Src'), ...script },
    findings: ['blue.yml:8:9 error paths/code-folder/other-case'],
    says: ['Use "./src"'],
  },
  {
    claim: 'recognises a path from the root of the repository',
    files: { 'endpoints/blue.yml': code('src'), ...script },
    findings: ['endpoints/blue.yml:8:9 error paths/code-folder/from-root'],
    says: ['Use "../src"'],
  },
  {
    claim: 'explains backslashes',
    files: { 'blue.yml': code('.\\src'), ...script },
    findings: [`blue.yml:8:9 ${sep === '\\' ? 'warning' : 'error'} paths/code-folder/backslash`],
    says: ['Use "./src"'],
  },
  {
    claim: 'explains a path of a Unix machine',
    files: { 'blue.yml': code('/home/me/my-project/src'), ...script },
    findings: ['blue.yml:8:9 error paths/code-folder/absolute'],
    says: ['absolute path', '"/home/me/my-project/src"'],
  },
  {
    claim: 'explains a path of a Windows machine',
    files: { 'blue.yml': code('Z:\\me\\src'), ...script },
    findings: ['blue.yml:8:9 error paths/code-folder/absolute'],
    says: ['absolute path', '"Z:\\me\\src"'],
  },
  {
    claim: 'explains the tilde',
    files: { 'blue.yml': code('~/src') },
    findings: ['blue.yml:8:9 error paths/code-folder/home'],
    says: ['"~/src"', 'home folder'],
  },
  {
    claim: 'refuses a file',
    files: { 'blue.yml': code('src/score.py'), ...script },
    findings: ['blue.yml:8:9 error paths/code-folder/file'],
    says: ['Use its folder, "src"'],
  },
  {
    claim: 'refuses an address',
    files: { 'blue.yml': code('https://example.com/code') },
    findings: ['blue.yml:8:9 error paths/code-folder/address'],
    says: ['"https://example.com/code"', 'azureml:<name>:<version>'],
  },
  {
    claim: 'notes the folder of the YAML file itself',
    files: { 'endpoints/blue.yml': code('.'), 'endpoints/score.py': '' },
    findings: ['endpoints/blue.yml:8:9 notice paths/code-folder/own-folder'],
    says: ['8522'],
  },
  {
    claim: 'warns of a file for passwords in it',
    files: { 'endpoints/blue.yml': code('.'), 'endpoints/score.py': '', 'endpoints/.env': 'A=b' },
    findings: ['endpoints/blue.yml:8:9 warning paths/code-folder/secret'],
    says: ['".env"'],
  },
  {
    claim: 'notes the whole repository',
    files: { 'endpoints/blue.yml': code('..'), 'score.py': '' },
    findings: ['endpoints/blue.yml:8:9 notice paths/code-folder/repository'],
    says: ['".."', 'history'],
  },
  {
    claim: 'accepts a folder with an .amlignore',
    files: { 'endpoints/blue.yml': code('./'), 'endpoints/score.py': '', 'endpoints/.amlignore': '*.yml\n' },
    findings: [],
  },
  {
    claim: 'does not look outside the repository for a path from its root',
    files: { 'repo/.git/': '', 'repo/endpoints/blue.yml': code('../src'), 'src/score.py': '' },
    findings: ['repo/endpoints/blue.yml:8:9 error paths/code-folder/missing'],
  },
  {
    claim: 'survives a character that no name can hold',
    files: { 'blue.yml': code('"s\\0rc"'), ...script },
    findings: ['blue.yml:8:9 error paths/code-folder/did-you-mean'],
  },
  {
    claim: 'survives a name that no disk can hold',
    files: { 'blue.yml': code(`./${'x'.repeat(5000)}`) },
    findings: ['blue.yml:8:9 error paths/code-folder/missing'],
  },
]);
