/** What ends a run before anything is checked: a target that Azure does not have. */
import { describe, expect, test } from '@jest/globals';
import { deployment } from '../../checks/table.js';
import { journey } from '../../sandboxed.js';

describe('a target that is not there is one sentence', () => {
  test.each([
    ['subscription-id', '99999999-9999-4999-8999-999999999999', 'Azure has no subscription of that id'],
    ['resource-group', 'rg-nowhere', 'has no resource group of that name'],
    ['workspace', 'nowhere', 'has no workspace of that name'],
  ])('%s', async (name, value, sentence) => {
    const run = journey({ 'blue.yml': deployment('') }, {}, { inputs: { [name]: value }, validate: false });
    await expect(run).rejects.toThrow(sentence);
    await expect(run).rejects.toMatchObject({ name: 'SettingsError' });
  });
});
