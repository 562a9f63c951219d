// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders and references are written like that.
import { expect } from '@jest/globals';
import { deployment, testCheck } from '../table.js';

const variable = (value: string, more = '') => ({
  'blue.yml': deployment(`environment_variables:\n  A: ${value}${more}`),
});
const ID = 'environment/variable-placeholder';

testCheck(ID, [
  ...[
    'x',
    'https://api.contoso.com',
    '"a < b > c"',
    '${{azureml://connections/c/credentials/k}}',
    'replacement',
    'your',
    '"$5"',
  ].map(value => ({ claim: `accepts ${value}`, files: variable(value), findings: [] })),
  {
    claim: 'says nothing of a template',
    files: variable('<your-key>', '\ndescription: x\nmodel: $(model)'),
    findings: [],
  },
  ...[
    '<your-key>',
    '"<API KEY>"',
    'REPLACE_ME',
    'change-me',
    'your-api-key',
    'YOUR_KEY',
    'TODO',
    '"{api_key}"',
  ].map(value => ({
    claim: `warns of ${value}`,
    files: variable(value),
    findings: [expect.stringMatching(`^blue.yml:8:\\d+ warning ${ID}/to-be-filled$`) as unknown as string],
  })),
  ...['$(api-key)', '${API_KEY}', '"%API_KEY%"'].map(value => ({
    claim: `notes ${value}`,
    files: variable(value),
    findings: [expect.stringMatching(`^blue.yml:8:\\d+ notice ${ID}/to-be-expanded$`) as unknown as string],
  })),
]);
