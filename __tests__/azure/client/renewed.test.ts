/** A token that is refused in the middle of a run, whichever question meets it: each is asked again with the new one. */
import { expect, test } from '@jest/globals';
import { journey } from '../../sandboxed.js';

const GREEN = `name: green
endpoint_name: credit-scoring
model: azureml:credit-model:3
code_configuration: { code: azureml:credit-code:1, scoring_script: score.py }
environment:
  image: crmlprod.azurecr.io/credit-scoring:1.4.0
instance_type: Standard_DS3_v2
instance_count: 1
`;
const IMAGE = { 'green.yml': GREEN };
const CURATED = {
  'green.yml': GREEN.replace(
    'environment:\n  image: crmlprod.azurecr.io/credit-scoring:1.4.0',
    'environment: azureml://registries/azureml/environments/sklearn-1.5/versions/29',
  ),
};

test.each([
  ['the quota', 'GET */usages', IMAGE],
  ['a role', 'GET */registries/crmlprod/providers/Microsoft.Authorization/roleAssignments', IMAGE],
  ['an asset of a registry', 'GET */environments/sklearn-1.5/versions/29', CURATED],
])('%s is known after it', async (_what, on, files) => {
  const healthy = await journey(files, {});
  const { notChecked, sandbox } = await journey(files, { faults: [{ on, times: 1, expireTokens: true }] });

  expect(notChecked).toEqual(healthy.notChecked);
  expect(sandbox.counts.tokens).toBeGreaterThan(healthy.sandbox.counts.tokens);
});
