/** What a check is not sure of is a notice, whatever it would like to say. */
import { expect, test } from '@jest/globals';
import { DEPLOYMENTS, defineCheck, type LocalCheck, problem } from '../../src/checks/check.js';
import { CHECKS } from '../../src/checks/local.generated.js';
import type { Confidence } from '../../src/model/findings.js';
import { answersOver, makeProject } from './project.js';

const DEPLOYMENT = [
  'name: blue',
  'endpoint_name: shop',
  'model: azureml:m:1',
  'instance_type: Standard_DS3_v2',
  'instance_count: 1',
  '',
].join('\n');

const insists = (confidence: Confidence): LocalCheck =>
  defineCheck({
    id: 'contract/name',
    title: 'It is right',
    confidence,
    severity: 'warning',
    since: '1.0.0',
    of: DEPLOYMENTS,
    *run({ document }) {
      yield problem(document, ['name'], { what: 'It is wrong.', fix: 'Correct it.', severity: 'error' });
    },
  });

test.each<[Confidence, string]>([
  ['certain', 'error'],
  ['likely', 'error'],
  ['possible', 'notice'],
])('a %s error is an answer of severity %s', async (confidence, severity) => {
  const root = makeProject({ 'blue.yml': DEPLOYMENT });
  const { findings } = await answersOver(root, { checks: [insists(confidence)] });
  expect(findings.map(finding => finding.severity)).toEqual([severity]);
});

test('a check that is below likely says so in its facts', () => {
  const possible = CHECKS.filter(({ confidence }) => confidence === 'possible');
  expect(possible.length).toBeGreaterThan(0);
  expect(possible.filter(({ severity }) => severity !== 'notice')).toEqual([]);
});
