import { MEMORY } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'sku'>({
  id: 'instance-type-small',
  code: null,
  name: 'ValidationException',
  retry: 'no',
  signatures: [
    {
      literals: ['may be too small for compute resources'],
      pattern: /Instance type (?<sku>[\w.-]{1,60}) may be too small for compute resources/,
      weight: 'hint',
      examples: [
        'Instance type Standard_DS1_v2 may be too small for compute resources. Minimum recommended compute SKU is Standard_DS3_v2 for general purpose endpoints.',
      ],
    },
  ],
  says: ({ sku }) =>
    sku
      ? `The client warns that ${sku} may be too small. Nothing else in the text says why the deployment failed.`
      : 'The client warns that instance_type may be too small.',
  fix: () => [step('Use Standard_DS3_v2 or larger.')],
  blame: { files: MEMORY },
  preventedBy: ['compute/too-small'],
  source: 'azure-ai-ml 1.34.0, operations/_online_deployment_operations.py',
  asOf: '2026-08',
});
