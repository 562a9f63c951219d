import { defineCause, step } from '../cause.js';
import { deleteDeployment, updateDeployment } from '../commands.js';

export default defineCause({
  id: 'deployment-exists',
  code: null,
  name: 'UserError',
  retry: 'no',
  signatures: [
    {
      literals: ['deployment with this name already exists', 'deployment already exists'],
      examples: ['A deployment with this name already exists'],
    },
  ],
  says: 'A deployment with this name exists already, and create does not replace it.',
  fix: ({ names }) => [
    step('Update it.', `${updateDeployment(names)} --file <deployment.yml>`),
    step('Or delete it first.', deleteDeployment(names)),
  ],
  preventedBy: ['state/deployment'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
