import { defineCause, step } from '../cause.js';
import { listDeployments } from '../commands.js';

export default defineCause<'deployment'>({
  id: 'deployment-header',
  code: null,
  name: 'ValidationException',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [
    {
      literals: ['not found for this endpoint'],
      pattern: /Deployment name (?<deployment>[\w-]{1,64}) not found for this endpoint/,
      examples: ['ValidationException: Deployment name blue not found for this endpoint'],
    },
  ],
  says: ({ deployment }) =>
    deployment
      ? `The request names the deployment ${deployment}, which the endpoint does not have.`
      : 'The request names a deployment that the endpoint does not have.',
  fix: ({ names }) => [step('See which there are.', listDeployments(names))],
  preventedBy: ['traffic/unknown-deployment'],
  source: 'reports: MicrosoftDocs/azure-docs#109724',
  asOf: '2026-09',
});
