import { CAPACITY } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { showDeployment } from '../commands.js';

export default defineCause({
  id: 'creation-slow',
  code: null,
  name: 'Timeout',
  retry: 'later',
  signatures: [
    {
      literals: ['taking longer than our normal time'],
      examples: ['The Managed Inference service creation is taking longer than our normal time'],
    },
  ],
  says: 'The service says that the creation takes longer than usual. Most often there are no machines of this size, and it waits for some.',
  fix: ({ names }) => [
    step('See whether it is still in progress.', showDeployment(names)),
    step('If it is not done within an hour, delete it and use another instance_type or region.'),
  ],
  blame: { files: CAPACITY },
  preventedBy: ['capacity/offered'],
  source: 'reports: Azure/azureml-examples#903; Azure/azure-cli-extensions#4088',
  asOf: '2026-09',
});
