import { defineCause, step } from '../cause.js';
import { deleteDeployment } from '../commands.js';

export default defineCause<'deployment'>({
  id: 'deployment-has-traffic',
  code: null,
  name: 'BadRequest',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['with non-zero traffic weight'],
      pattern:
        /delete deployment \[(?<deployment>[\w-]{1,64})\] with non-zero traffic weight|with non-zero traffic weight/,
      examples: ["Can't delete deployment [blue] with non-zero traffic weight"],
    },
  ],
  says: ({ deployment }) =>
    deployment
      ? `The deployment ${deployment} still gets traffic, and cannot be deleted before it gets none.`
      : 'The deployment still gets traffic, and cannot be deleted before it gets none.',
  fix: ({ names }) => [
    step(
      'Send its traffic elsewhere first.',
      `az ml online-endpoint update --name ${names.endpoint} --resource-group ${names.group} --workspace-name ${names.workspace} --traffic "${names.deployment}=0"`,
    ),
    step('Then delete it.', deleteDeployment(names)),
  ],
  preventedBy: ['state/deployment'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
