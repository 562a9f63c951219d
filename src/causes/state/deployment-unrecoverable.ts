import { defineCause, step } from '../cause.js';
import { deleteDeployment, getLogs, getStorageLogs } from '../commands.js';

export default defineCause<'deployment'>({
  id: 'deployment-unrecoverable',
  code: null,
  name: 'InferencingClientCallFailed',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['failed during initial provisioning', 'is in an unrecoverable state'],
      pattern:
        /(?:Specified deployment \[(?<deployment>[\w-]{1,64})\] )?failed during initial provisioning and is in an unrecoverable state|is in an unrecoverable state/,
      // Why it failed in the first place is what people want to know; a log may tell.
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        '(InferencingClientCallFailed) Specified deployment [blue] failed during initial provisioning and is in an unrecoverable state. Delete and re-create.',
      ],
    },
  ],
  says: ({ deployment }) =>
    deployment
      ? `The deployment ${deployment} is left over from a create that failed. It cannot be updated; why it failed then, this message does not say.`
      : 'The deployment is left over from a create that failed. It cannot be updated; why it failed then, this message does not say.',
  fix: ({ names }) => [
    step(
      'Save the logs first, both of them: they go with the deployment, and they hold the first cause.',
      `${getLogs(names)} > inference-server.log\n${getStorageLogs(names)} > storage-initializer.log`,
    ),
    step('Then delete it, and create it again.', deleteDeployment(names)),
  ],
  preventedBy: ['state/deployment'],
  wraps: true,
  source: 'reports: seven public repositories',
  asOf: '2026-09',
});
