import { defineCause, step } from '../cause.js';
import { deleteEndpoint, showEndpoint } from '../commands.js';

export default defineCause<'endpoint'>({
  id: 'endpoint-unrecoverable',
  code: null,
  name: 'InferencingClientCallFailed',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['has not been created successfully'],
      pattern:
        /Specified endpoint \[(?<endpoint>[\w-]{1,64})\] has not been created successfully|endpoint has not been created successfully or is in deleting/i,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        'Specified endpoint [credit] has not been created successfully. Please recreate the endpoint.',
        '"errors":{"":["This endpoint has not been created successfully or is in deleting provisioning state. Please recreate endpoint and then try again to create deployment."]}',
      ],
    },
  ],
  says: ({ endpoint }) =>
    endpoint
      ? `The endpoint ${endpoint} was never created successfully, or is being deleted.`
      : 'The endpoint was never created successfully, or is being deleted.',
  fix: ({ names }) => [
    step('See its state.', showEndpoint(names)),
    step(
      'Delete it, wait until it is gone, and create it again before the deployment.',
      deleteEndpoint(names),
    ),
  ],
  preventedBy: ['state/endpoint'],
  wraps: true,
  source: 'reports: seven public repositories',
  asOf: '2026-09',
});
