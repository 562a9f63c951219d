import { defineCause, step } from '../cause.js';
import { showEndpoint } from '../commands.js';

export default defineCause<'endpoint' | 'state'>({
  id: 'endpoint-busy',
  code: null,
  name: 'BadRequest',
  retry: 'minute',
  signatures: [
    {
      literals: ['provisioning state', 'another operation'],
      pattern:
        /Cannot (?:create|update|delete) (?:a )?(?:deployment|endpoint)(?: in endpoint)? (?<endpoint>[\w-]{1,64})? ?because it is in (?<state>\w{1,30}) provisioning state|[Aa]nother operation (?:is )?(?:already )?in progress/,
      examples: [
        'Cannot create a deployment in endpoint credit because it is in Updating provisioning state.',
      ],
    },
  ],
  says: ({ endpoint, state }) =>
    endpoint && state
      ? `The endpoint ${endpoint} is ${state}: another operation on it still runs.`
      : 'Another operation on the endpoint still runs.',
  fix: ({ names }) => [
    step(
      'Wait until it is done, and deploy again. Let workflows that deploy to one endpoint run one after the other (concurrency).',
    ),
    step('See its state.', showEndpoint(names)),
  ],
  preventedBy: ['state/endpoint'],
  source: 'reports: Azure/azure-sdk-for-net#36961',
  asOf: '2026-09',
});
