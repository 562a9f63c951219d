import { CAPACITY } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { deleteDeployment } from '../commands.js';
import { numbered } from '../forms.js';

export default defineCause({
  id: 'out-of-capacity',
  code: 'ERR_1101',
  name: 'OutOfCapacity',
  retry: 'later',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    numbered('ERR_1101'),
    {
      literals: ['lack of azure machine learning capacity'],
      examples: [
        'The specified VM Size failed to provision due to a lack of Azure Machine Learning capacity. Retry later or try deploying to a different region.',
      ],
    },
    {
      literals: [
        'not have sufficient capacity',
        'outofcapacity',
        'allocationfailed',
        'skunotavailable',
        'overconstrainedallocation',
        'enough capacity',
      ],
      pattern:
        /\b(?:OutOfCapacity|(?:Zonal)?AllocationFailed|SkuNotAvailable|Overconstrained(?:Zonal)?AllocationRequest)\b|not have (?:enough|sufficient) capacity/,
      examples: [
        'OutOfCapacity: no machines of this size',
        '(AllocationFailed) Allocation failed. We do not have sufficient capacity for the requested VM size in this region. enough capacity',
      ],
    },
  ],
  says: 'Azure currently has no machines of this size left for Azure ML in the region. More quota does not help: quota is a permission, capacity is stock.',
  fix: ({ names }) => [
    step('Deploy again later, at another time of day.'),
    step('Or use another instance_type, of another family if you can, or a workspace in another region.'),
    step(
      'The deployment that waits holds its quota: delete it before you try another size.',
      deleteDeployment(names),
    ),
  ],
  blame: { files: CAPACITY },
  preventedBy: ['capacity/offered'],
  source: 'how-to-troubleshoot-online-endpoints.md, 05/13/2021 and 10/06/2025',
  asOf: '2025-10',
});
