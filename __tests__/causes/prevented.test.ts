/** What a check prevents and what a diagnosis names is the same code. */
import { expect, test } from '@jest/globals';
import { CAUSES } from '../../src/causes/catalogue.js';
import { CHECKS } from '../../src/checks/local.generated.js';
import { REMOTE_CHECKS } from '../../src/checks/remote.generated.js';
import { answer } from '../diagnosis/answer.js';

const PREVENTS = new Map([...CHECKS, ...REMOTE_CHECKS].map(({ id, prevents }) => [id, prevents]));

/** A check that sees several failures names the most frequent; these causes are another of them. */
const OTHERS: Readonly<Record<string, string>> = {
  'container-too-big': 'compute/too-small: a size that is too small fails the container, or is refused',
  'endpoint-quota': 'quota/counts: its findings on endpoints say ERR_1103',
  'startup-authorization': 'identity/acr-pull: the text names no role; the events make acr-pull-denied of it',
  'internal-error': 'capacity/offered: Azure also answers so where it has no machines',
  'permission-denied': 'environment/dockerfile-user: the same Dockerfile can fail the pull, or the start',
};

test('a cause with a number has the number of the check that sees it before', () => {
  const other = CAUSES.filter(({ code, preventedBy = [] }) => {
    const codes = preventedBy.flatMap(id => PREVENTS.get(id) ?? []);
    return code !== null && codes.length > 0 && !codes.includes(code);
  });
  expect(other.map(({ id }) => id).filter(id => !(id in OTHERS))).toEqual([]);
});

test('the exceptions are none that has gone', () => {
  const ids = new Set<string>(CAUSES.map(({ id }) => id));
  expect(Object.keys(OTHERS).filter(id => !ids.has(id))).toEqual([]);
});

test.each([
  'ModelNotFound: Model container with name: credit not found',
  '(ModelNotFound) Model container with name: credit not found',
  '{"error":{"code":"ModelNotFound","message":"The model was not found."}}',
  "(ResourceNotFound) The Resource 'Microsoft.MachineLearningServices/workspaces/ml/models/credit' under resource group 'rg' was not found.",
  'ERROR: (UserError) Not found model credit:3.',
  'ERROR: (UserError) Model credit:3 does not exist in the workspace',
  '(ModelRegistryError) Could not find asset with ID: azureml://registries/risk/models/scorer/versions/4',
])('a model that is not there is what assets/model prevents: %s', text => {
  expect(answer(text)).toMatch(new RegExp(`^${PREVENTS.get('assets/model')} `));
});
