import { expect, test } from '@jest/globals';
import { REMOTE_CHECKS } from '../../src/checks/remote-checks.js';
import { REMOTE_IDS } from '../../src/checks/remote-ids.js';

test('the list of what a run does not ask has every remote check', () => {
  expect(REMOTE_IDS).toEqual(REMOTE_CHECKS.map(({ id, of }) => ({ id, of })));
});
