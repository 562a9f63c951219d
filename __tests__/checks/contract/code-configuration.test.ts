import { deployment, testCheck } from '../table.js';

const code = (text: string) => ({ 'blue.yml': deployment(`code_configuration: ${text}`) });

testCheck('contract/code-configuration', [
  {
    claim: 'reports nothing for both keys, and for none',
    files: {
      'a.yml': deployment('code_configuration: {code: ./src, scoring_script: score.py}'),
      'b.yml': deployment(''),
    },
    findings: [],
  },
  {
    claim: 'finds an empty mapping',
    files: code('{}'),
    findings: ['blue.yml:7:1 error contract/code-configuration/empty'],
  },
  {
    claim: 'finds a script without code',
    files: code('{scoring_script: score.py}'),
    findings: ['blue.yml:7:22 error contract/code-configuration/no-code'],
  },
  {
    claim: 'finds code without a script',
    files: code('\n  code: ./src'),
    findings: ['blue.yml:8:3 error contract/code-configuration/no-script'],
  },
  {
    claim: 'finds empty text',
    files: code('{code: "", scoring_script: " "}'),
    findings: ['blue.yml:7:22', 'blue.yml:7:32'].map(
      place => `${place} error contract/code-configuration/blank`,
    ),
    says: ['"code" is empty', '"scoring_script" is empty'],
  },
  {
    claim: 'leaves null and text to other checks',
    files: { 'a.yml': deployment('code_configuration:'), 'b.yml': deployment('code_configuration: ./src') },
    findings: [],
  },
  {
    claim: 'reports nothing for placeholders',
    files: code('{code: $(CODE), scoring_script: $(SCRIPT)}'),
    findings: [],
  },
  {
    claim: 'takes the other half from an input',
    files: code('{code: ./src}'),
    inputs: { set: 'code_configuration.scoring_script=score.py' },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'code_configuration.code=./src' },
    findings: ['set:1:25 error contract/code-configuration/no-script'],
  },
]);
