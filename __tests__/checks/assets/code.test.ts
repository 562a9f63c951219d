import { testRemoteCheck } from '../remote-table.js';
import { armId, green, refused, workspace } from './samples.js';

const coded = (code: string) =>
  green({
    model: null,
    code_configuration: `{code: "${code}", scoring_script: score.py}`,
  });
const world = workspace({ codes: { 'credit-code': { versions: { 2: {} } } } });

testRemoteCheck('assets/code', [
  { claim: 'an existing version is fine', files: coded('azureml:credit-code:2'), world, findings: [] },
  {
    claim: 'the client accepts an id with and without its prefix',
    files: {
      ...coded(armId('ml-prod', 'codes/credit-code/versions/2')),
      'blue.yml':
        coded(armId('ml-prod', 'codes/credit-code/versions/3').replace('azureml:', ''))['green.yml'] ?? '',
    },
    world,
    findings: ['blue.yml:6:28 error assets/code/version'],
    says: ['Use …/credit-code/versions/2'],
  },
  {
    claim: 'a missing version',
    files: coded('azureml:credit-code:1'),
    world,
    findings: ['green.yml:6:28 error assets/code/version'],
    says: ['The code asset "credit-code" in ml-prod has no version 1.', 'Use azureml:credit-code:2'],
  },
  {
    claim: 'a missing name',
    files: coded('azureml:credit-cod:2'),
    world,
    findings: ['green.yml:6:28 error assets/code/did-you-mean'],
  },
  {
    claim: 'where there is no code, the fix is a folder',
    files: coded('azureml:credit-code:2'),
    world: { workspaces: { 'ml-prod': { codes: { 'credit-code': null } } } },
    findings: ['green.yml:6:28 error assets/code'],
    says: ['use the folder of this repository that holds the scoring script'],
  },
  {
    claim: 'the client resolves no label of code and no bare name',
    files: {
      ...coded('azureml:credit-code@latest'),
      'blue.yml': coded('azureml:credit-code')['green.yml'] ?? '',
    },
    world,
    findings: ['blue.yml:6:28 error assets/code/unversioned', 'green.yml:6:28 error assets/code/unversioned'],
    says: ['Failed to extract version'],
  },
  {
    claim: 'a refusal does not count as missing',
    files: coded('azureml:nothing:1'),
    world: { faults: [refused('codes/*')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['workspaces/codes/versions/read'],
  },
  {
    claim: 'a folder asks nothing',
    files: { ...coded('./src'), 'src/score.py': 'def init(): pass\ndef run(data): return data\n' },
    world: { faults: [{ on: 'GET */codes*', status: 500 }] },
    findings: [],
  },
]);
