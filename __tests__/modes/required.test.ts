/** "Required" means answered: what Azure did not say is no pass. */
import { expect, test } from '@jest/globals';
import { identityId, userEndpoint, world } from '../checks/identity/samples.js';
import { journey } from '../sandboxed.js';

test.each([
  ['InvalidResourceType', 'failed'],
  ['SomethingThatNobodyKnows', 'failed'],
  [undefined, 'passed'],
])('of an identity that Azure answers with %s', async (code, result) => {
  const body = { error: { code, message: 'No.' } };
  const faults = code === undefined ? [] : [{ on: 'GET */userAssignedIdentities/*', status: 404, body }];
  const files = { 'endpoint.yml': userEndpoint(identityId()) };
  const inputs = { online: 'required' };
  const { report } = await journey(files, { ...world(), faults }, { check: 'identity/exists', inputs });

  expect(report.findings).toEqual([]);
  expect(report.result).toBe(result);
});
