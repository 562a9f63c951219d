import { RESOURCES } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'quota' | 'requested' | 'used' | 'limited'>({
  id: 'k8s-namespace-quota',
  code: 'ERR_2101',
  name: 'OutOfQuota',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    {
      literals: ['exceeded quota:', 'failed quota:'],
      pattern:
        /(?:exceeded|failed) quota: (?<quota>[\w.-]{1,120})(?:, requested: (?<requested>[\w.=,/-]{1,160}?), used: (?<used>[\w.=,/-]{1,160}?), limited: (?<limited>[\w.=,/-]{1,160}))?/,
      examples: [
        'Error creating: pods "scores-blue-5d" is forbidden: exceeded quota: team-ml, requested: requests.cpu=2, used: requests.cpu=7, limited: requests.cpu=8',
        'is forbidden: failed quota: team-ml: must specify limits.memory',
      ],
    },
  ],
  says: ({ quota, requested, used, limited }) =>
    quota && requested && used && limited
      ? `The namespace has not enough left: the quota ${quota} allows ${limited}, ${used} is used, and the deployment requests ${requested}.`
      : quota
        ? `The quota ${quota} of the namespace refuses the pods of the deployment.`
        : 'The quota of the namespace refuses the pods of the deployment.',
  fix: () => [
    step(
      'Lower resources.requests or the number of instances, or delete unused deployments of the namespace.',
    ),
    step('See the quota.', 'kubectl describe resourcequota --namespace <namespace>'),
  ],
  blame: { files: RESOURCES },
  source: 'Kubernetes 1.3x, its own texts',
  asOf: '2026-11',
});
