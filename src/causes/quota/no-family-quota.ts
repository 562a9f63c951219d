import { QUOTA } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'needed'>({
  id: 'no-family-quota',
  code: 'ERR_1100',
  name: 'OutOfQuota',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    {
      literals: ['not enough subscription cpu quota'],
      pattern:
        /Not enough subscription CPU quota\. The amount of CPU quota requested is (?<needed>\d+) and your maximum amount of quota is \[N\/A/,
      examples: [
        '(OutOfQuota) Not enough subscription CPU quota. The amount of CPU quota requested is 72 and your maximum amount of quota is [N/A]. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
      ],
    },
  ],
  says: ({ needed }) =>
    needed
      ? `The subscription has no quota at all for this VM family in Azure ML ("[N/A]"); the deployment requests ${needed} vCPUs.`
      : 'The subscription has no quota at all for this VM family in Azure ML ("[N/A]").',
  fix: () => [
    step(
      'Request quota of the VM family for Azure Machine Learning in this region: portal, "Quotas", provider "Machine learning". The quota of the family for plain VMs does not count here.',
    ),
    step('Or use an instance_type of a family that has quota.'),
  ],
  blame: { files: QUOTA },
  before: ['vcpu-quota'],
  preventedBy: ['quota/vcpus'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
