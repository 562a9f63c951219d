import { RESOURCES } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { numbered } from '../forms.js';

export default defineCause({
  id: 'requests-above-limits',
  code: 'ERR_2102',
  name: 'BadArgument',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    numbered('ERR_2102'),
    {
      literals: [
        'resource request',
        'must be less than or equal to',
        'resource requests',
        'requests > limits',
      ],
      pattern:
        /[Rr]esource requests?.{0,80}(?:must be less than or equal to|greater than|exceed|higher than).{0,40}limit|requests? .{0,40}must be less than or equal to .{0,20}limit|requests > limits/,
      examples: [
        'BadArgument: Resource requests must be less than or equal to limits.',
        'Invalid value: "4": must be less than or equal to cpu limit; resource requests 4 greater than limits 2',
      ],
    },
  ],
  says: 'The deployment requests more CPU or memory than its own limits allow.',
  fix: ({ names }) => [
    step(
      'Lower resources.requests, or raise resources.limits. Without limits, those of the compute target count.',
    ),
    step(
      'See those.',
      `az ml compute show --name <compute> --resource-group ${names.group} --workspace-name ${names.workspace}`,
    ),
  ],
  blame: { files: RESOURCES },
  preventedBy: ['contract/kubernetes-resources'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
