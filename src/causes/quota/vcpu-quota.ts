import { QUOTA } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { deleteDeployment, listDeployments } from '../commands.js';
import { numbered } from '../forms.js';

export default defineCause<'sku' | 'used' | 'limit' | 'needed'>({
  id: 'vcpu-quota',
  code: 'ERR_1100',
  name: 'OutOfQuota',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    numbered('ERR_1100'),
    {
      literals: ['not enough quota available for'],
      pattern:
        /Not enough quota available for (?<sku>[\w.-]+)(?: in SubscriptionId (?<subscription>[\w*-]+))?(?:\.? ?Current usage\/limit: (?<used>\d+)\/(?<limit>\d+))?(?:\. ?Additional needed: (?<needed>\d+))?/i,
      examples: [
        '(BadRequest) The request is invalid. Code: BadRequest Message: The request is invalid. Exception Details: (InferencingClientCreateDeploymentFailed) InferencingClient HttpRequest error, error detail: {"errors":{"VmSize":["Not enough quota available for Standard_F4s_v2 in SubscriptionId 11111111-2222-3333-4444-555555555555. Current usage/limit: 0/6. Additional needed: 8 Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota"]},"type":"https://tools.ietf.org/html/rfc7231#section-6.5.1","title":"One or more validation errors occurred.","status":400,"traceId":"00-ab-01"}',
        'Not enough quota available for Standard_DS3_v2 in Subscri',
      ],
    },
    {
      // Of the machines below: a compute cluster that builds images, or one of Kubernetes.
      literals: ['exceeding approved'],
      pattern:
        /exceeding approved (?<sku>[\w ]{2,60}?) (?:[Cc]ores )?[Qq]uota(?:.{0,300}?Current Limit: (?<limit>\d{1,9}),? Current Usage: (?<used>\d{1,9}),? Additional Required: (?<needed>\d{1,9}))?/,
      examples: [
        'Operation could not be completed as it results in exceeding approved standardDSv2Family Cores quota. Additional details - Deployment Model: Resource Manager, Location: westeurope, Current Limit: 10, Current Usage: 8, Additional Required: 4, (Minimum) New Limit Required: 12.',
      ],
    },
    {
      literals: ['not enough subscription cpu quota'],
      pattern:
        /Not enough subscription CPU quota(?!\. The amount of CPU quota requested is \d+ and your maximum amount of quota is \[N)(?:\. The amount of CPU quota requested is (?<needed>\d+))?(?: and your maximum amount of quota is \[?(?<limit>\d+))?/,
      examples: [
        '(OutOfQuota) Not enough subscription CPU quota. The amount of CPU quota requested is 32 and your maximum amount of quota is 24.',
      ],
    },
  ],
  says: ({ sku, used, limit, needed }) =>
    sku && used && limit && needed
      ? `There is not enough vCPU quota for ${sku}: ${used} of ${limit} vCPUs are in use, and the deployment needs ${needed} more. Azure ML reserves 20 % on top of the instances for upgrades.`
      : needed && limit
        ? `There is not enough vCPU quota: the deployment needs ${needed} vCPUs of its VM family, and ${limit} is all there is. Azure ML reserves 20 % on top of the instances for upgrades.`
        : sku
          ? `There is not enough vCPU quota for ${sku}. Azure ML reserves 20 % on top of the instances for upgrades.`
          : 'There is not enough vCPU quota of this VM family for Azure ML in the region.',
  fix: ({ names }) => [
    step(
      'Use a smaller instance_type or fewer instances: ceil(1.2 × instance_count) × vCPUs of the size must fit.',
    ),
    step(
      'Or delete unused deployments; a failed one holds its quota until it is deleted.',
      `${listDeployments(names)}\n${deleteDeployment(names)}`,
    ),
    step(
      'Or request more quota of this VM family for Azure Machine Learning: portal, "Quotas", provider "Machine learning". Quota is a permission, not a promise of machines.',
    ),
  ],
  blame: { files: QUOTA },
  preventedBy: ['quota/vcpus'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
