/** "Required" means answered: what Azure did not say is no pass. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { identityId, userEndpoint, world } from '../../checks/identity/samples.js';
import { green } from '../../checks/quota/samples.js';
import { journey } from '../../sandboxed.js';

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

test.each([
  ['no row at all', { value: [] }, 'failed'],
  ['rows of low-priority machines alone', { value: [row('vmFamily/lowPriorityCores')] }, 'failed'],
  ['a row without a limit', { value: [row('vmFamily/dedicatedCores', null)] }, 'failed'],
  ['a row with room', { value: [row('vmFamily/dedicatedCores')] }, 'passed'],
])('of a list of quota that has %s', async (_what, body, result) => {
  const faults = [{ on: 'GET */usages', status: 200, body }];
  const options = { check: 'quota/vcpus', inputs: { online: 'required' } };
  const { report } = await journey({ 'green.yml': green() }, { faults }, options);

  expect(report.findings.filter(({ check }) => check === 'quota/vcpus')).toEqual([]);
  expect(report.result).toBe(result);
});

test('of the good example in the healthy world', async () => {
  const folder = path.resolve(import.meta.dirname, '..', '..', '..', 'examples', 'good');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = names.filter(name => statSync(path.join(folder, name)).isFile());
  const files = Object.fromEntries(texts.map(name => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const { report } = await journey(files, {}, { inputs: { online: 'required' } });

  // An update without traffic is worth a word, whatever the world holds.
  expect(report.findings.map(({ check }) => check)).toEqual(['state/traffic-lost']);
  expect(report.notChecked).toEqual([]);
  expect(report.result).toBe('passed');
});

function row(counted: string, limit: number | null = 100) {
  const name = 'standardDSv2Family';
  return {
    id: `/subscriptions/s/providers/Microsoft.MachineLearningServices/locations/westeurope/usages/${name}`,
    type: `Microsoft.MachineLearningServices/${counted}/usages`,
    unit: 'Count',
    currentValue: 8,
    limit,
    name: { value: name, localizedValue: 'Standard DSv2 Family Cluster Dedicated vCPUs' },
  };
}
