import { defineCause, step } from '../cause.js';
import { listEndpoints } from '../commands.js';
import { numbered } from '../forms.js';

export default defineCause<'used' | 'limit'>({
  id: 'endpoint-quota',
  code: 'ERR_1103',
  name: 'OutOfQuota',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    numbered('ERR_1103'),
    {
      literals: ['endpoint quota reached'],
      pattern:
        /Endpoint Quota reached(?: for subscription (?<subscription>[\w*-]+))?\.? ?(?:Current usage\/limit: (?<used>\d+)\/(?<limit>\d+))?/i,
      examples: [
        '(InferencingClientCallFailed) "Endpoint Quota reached for subscription ***.Current usage/limit: 300/300.Please clean up existing endpoints and try again"',
      ],
    },
  ],
  says: ({ used, limit }) =>
    used && limit
      ? `The subscription has ${used} of ${limit} online endpoints in this region; no further one can be created.`
      : 'The subscription has as many online endpoints in this region as it is allowed.',
  fix: ({ names }) => [
    step('Delete unused endpoints.', listEndpoints(names)),
    step(
      'Or request a higher limit in a support ticket: "Service and subscription limits", "Machine Learning service".',
    ),
  ],
  preventedBy: ['quota/counts'],
  source: 'reports: Azure/azureml-examples#1635',
  asOf: '2026-09',
});
