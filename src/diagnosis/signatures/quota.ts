/** Quota, capacity, memory and disk, as the service says it. */
import { codePattern, defineSignatures } from '../signature.js';

export const quota = defineSignatures([
  {
    cause: 'vcpu-quota',
    literals: ['not enough quota available for'],
    pattern:
      /Not enough quota available for (?<sku>[\w.-]+)(?: in SubscriptionId (?<subscription>[\w*-]+))?(?:\.? ?Current usage\/limit: (?<used>\d+)\/(?<limit>\d+))?(?:\. ?Additional needed: (?<needed>\d+))?/i,
    examples: [
      '(BadRequest) The request is invalid. Code: BadRequest Message: The request is invalid. Exception Details: (InferencingClientCreateDeploymentFailed) InferencingClient HttpRequest error, error detail: {"errors":{"VmSize":["Not enough quota available for Standard_F4s_v2 in SubscriptionId 11111111-2222-3333-4444-555555555555. Current usage/limit: 0/6. Additional needed: 8 Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota"]},"type":"https://tools.ietf.org/html/rfc7231#section-6.5.1","title":"One or more validation errors occurred.","status":400,"traceId":"00-ab-01"}',
      'Not enough quota available for Standard_DS3_v2 in Subscri',
    ],
  },
  {
    cause: 'no-family-quota',
    literals: ['not enough subscription cpu quota'],
    pattern:
      /Not enough subscription CPU quota\. The amount of CPU quota requested is (?<needed>\d+) and your maximum amount of quota is \[N\/A/,
    examples: [
      '(OutOfQuota) Not enough subscription CPU quota. The amount of CPU quota requested is 72 and your maximum amount of quota is [N/A]. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
    ],
  },
  {
    cause: 'vcpu-quota',
    literals: ['not enough subscription cpu quota'],
    pattern:
      /Not enough subscription CPU quota(?!\. The amount of CPU quota requested is \d+ and your maximum amount of quota is \[N)(?:\. The amount of CPU quota requested is (?<needed>\d+))?(?: and your maximum amount of quota is \[?(?<limit>\d+))?/,
    examples: [
      '(OutOfQuota) Not enough subscription CPU quota. The amount of CPU quota requested is 32 and your maximum amount of quota is 24.',
    ],
  },
  {
    cause: 'endpoint-quota',
    literals: ['endpoint quota reached'],
    pattern:
      /Endpoint Quota reached(?: for subscription (?<subscription>[\w*-]+))?\.? ?(?:Current usage\/limit: (?<used>\d+)\/(?<limit>\d+))?/i,
    examples: [
      '(InferencingClientCallFailed) "Endpoint Quota reached for subscription ***.Current usage/limit: 300/300.Please clean up existing endpoints and try again"',
    ],
  },
  {
    cause: 'role-assignment-quota',
    literals: ['roleassignmentlimitexceeded', 'no more role assignments can be created'],
    examples: [
      '(RoleAssignmentLimitExceeded) No more role assignments can be created (code: RoleAssignmentLimitExceeded)',
    ],
  },
  {
    cause: 'cluster-quota',
    literals: ['clusterquotareached', 'cluster quota', 'total cluster count'],
    pattern:
      /ClusterQuotaReached|[Cc]luster quota (?:reached|exceeded)|[Tt]otal cluster count .{0,60}(?:exceed|limit)/,
    examples: ['OutOfQuota: Cluster quota reached for subscription.'],
  },
  {
    cause: 'out-of-memory',
    literals: ['container terminated due to insufficient memory'],
    examples: [
      '2023-08-16T14:52:20Z OutOfQuota: Container terminated due to insufficient memory. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
    ],
  },
  {
    cause: 'kubernetes-unschedulable',
    literals: ['kubernetes unschedulable'],
    pattern: /Kubernetes unschedulable\.?(?: ?Details: ?(?<details>.{1,200}?)(?:\.{3}|$| Please see))?/i,
    examples: ['OutOfQuota: Kubernetes unschedulable. Details:0/1 nodes are available: 1 Too many pods...'],
  },
  {
    cause: 'out-of-capacity',
    literals: ['lack of azure machine learning capacity'],
    examples: [
      'The specified VM Size failed to provision due to a lack of Azure Machine Learning capacity. Retry later or try deploying to a different region.',
    ],
  },
  {
    cause: 'out-of-capacity',
    literals: [
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
  {
    cause: 'size-not-offered',
    literals: ['for property cluster.properties', 'is not a supported vm size', 'instance type'],
    pattern:
      /The specified value (?<sku>[\w.-]+) for property (?:Cluster\.Properties|\S{1,100} is not a supported VM size)|[Ii]nstance type (?<type>Standard_\w+) is not supported/,
    examples: [
      'InvalidPropertyValue: The specified value Standard_NC24ads_A100_v4 for property Cluster.Properties.VMSize is not a supported VM size.',
    ],
  },
  {
    cause: 'out-of-disk',
    literals: [
      'no space left on device',
      'disk space',
      'disk quota exceeded',
      'space on the disk',
      'space on disk',
    ],
    pattern:
      /No space left on device|not enough (?:free )?disk space|insufficient disk space|Disk quota exceeded|(?:not (?:have )?enough|insufficient|ran out of) (?:free )?space on (?:the )?disk/i,
    examples: [
      'OutOfQuota: Not enough space on the disk to download the model. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
      'IOException: There is not enough space on the disk.',
      "OSError: [Errno 28] No space left on device: '/var/azureml-app/azureml-models/llm/1/model.safetensors'",
      'OutOfQuota: Not enough disk space for the model.',
    ],
  },
  {
    cause: 'out-of-quota',
    literals: ['outofquota'],
    pattern: new RegExp(`${codePattern('OutOfQuota').source}|oe-tsg#error-outofquota`),
    weight: 'class',
    examples: [
      '(OutOfQuota) Something that nobody has seen yet.',
      'See https://aka.ms/oe-tsg#error-outofquota',
    ],
    never: ['outofquota is a word'],
  },
]);
