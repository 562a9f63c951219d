import { deployment, testCheck } from '../table.js';

const variable = (text: string) => ({ 'blue.yml': deployment(`environment_variables:\n  KEY: ${text}`) });
const at = (message: string, severity = 'error') => [
  `blue.yml:8:8 ${severity} contract/secret-reference/${message}`,
];

testCheck('contract/secret-reference', [
  {
    claim: 'accepts every documented form',
    files: Object.fromEntries(
      [
        'azureml://connections/c',
        'azureml://connections/c/credentials/k',
        'azureml://connections/c/metadata/m',
        'azureml://connections/c/target',
        'keyvault:https://v.vault.azure.net/secrets/s/1a2b',
      ].map((text, index) => [`b${index}.yml`, deployment(`environment_variables: {KEY: "\${{${text}}}"}`)]),
    ),
    findings: [],
  },
  {
    claim: 'reports nothing for other values',
    files: variable('"${{ secrets.KEY }} azureml://connections/c"'),
    findings: [],
  },
  {
    claim: 'finds an unknown part of a connection',
    files: variable('${{azureml://connections/c/credential/k}}'),
    findings: at('connection'),
    says: ['…/metadata/<key> or …/target'],
  },
  {
    claim: 'finds a path that is not a connection',
    files: variable('${{azureml://datastores/d}}'),
    findings: at('connection'),
    says: ['"KEY"', '${{azureml://datastores/d}}'],
  },
  {
    claim: 'finds a secret without its version',
    files: variable('${{keyvault:https://v.vault.azure.net/secrets/s}}'),
    findings: at('no-version'),
    says: ['"KEY" refers to a Key Vault secret without its version'],
  },
  {
    claim: 'finds a Key Vault in another form',
    files: variable('${{keyvault:v/secrets/s/1}}'),
    findings: at('keyvault'),
    says: ['"KEY"', '${{keyvault:v/secrets/s/1}}'],
  },
  {
    claim: 'finds spaces',
    files: variable('${{ azureml://connections/c/target }}'),
    findings: at('spaces', 'warning'),
    says: ['"KEY"', '${{ azureml://connections/c/target }}'],
  },
  {
    claim: 'finds a reference within a longer text',
    files: variable('"Bearer ${{azureml://connections/c/credentials/k}}"'),
    findings: at('part-of-text', 'warning'),
    says: ['"KEY" contains a reference'],
  },
  {
    claim: 'reports nothing for numbers, nothing and placeholders',
    files: { 'blue.yml': deployment('environment_variables: {A: 1, B: , C: "${{ secrets.C }}"}') },
    findings: [],
  },
  {
    claim: 'leaves a list of variables to contract/wrong-type',
    files: { 'blue.yml': deployment('environment_variables: [A=1]') },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'environment_variables.KEY=${{keyvault:x}}' },
    findings: ['set:1:27 error contract/secret-reference/keyvault'],
  },
]);
