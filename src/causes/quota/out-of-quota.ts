import { QUOTA } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { listDeployments } from '../commands.js';

export default defineCause({
  id: 'out-of-quota',
  code: 'ERR_1100',
  name: 'OutOfQuota',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    {
      literals: ['outofquota'],
      pattern:
        /\(OutOfQuota\)|"code": ?"OutOfQuota"|\bCode: ?OutOfQuota\b|(?:^|[\s(])OutOfQuota: |oe-tsg#error-outofquota/,
      weight: 'class',
      examples: [
        '(OutOfQuota) Something that nobody has seen yet.',
        'See https://aka.ms/oe-tsg#error-outofquota',
      ],
      never: ['outofquota is a word'],
    },
  ],
  says: 'Azure ML refused the deployment for lack of quota (OutOfQuota). The message does not say which quota in a form that endpoint-preflight knows.',
  fix: ({ names }) => [
    step('Read the message above, and see what already runs.', listDeployments(names)),
    step(
      'Or request more quota of this VM family for Azure Machine Learning: portal, "Quotas", provider "Machine learning". Quota is a permission, not a promise of machines.',
    ),
  ],
  blame: { files: QUOTA },
  preventedBy: ['quota/vcpus'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
