import { defineCause, step } from '../cause.js';

export default defineCause<'webhook' | 'reason'>({
  id: 'k8s-admission-denied',
  code: null,
  name: 'RequestDisallowedByPolicy',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['admission webhook', 'violates podsecurity'],
      pattern:
        /admission webhook "(?<webhook>[\w.-]{1,160})" denied the request:? ?(?<reason>.{3,300})|violates (?<webhook2>PodSecurity) "[\w.:-]{1,60}": (?<reason2>.{3,300})/,
      examples: [
        'Error creating: admission webhook "validation.gatekeeper.sh" denied the request: [azurepolicy-container-limits] container <inference-server> has no resource limits',
        'pods "scores-blue-5d" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true (container "inference-server" must set securityContext.runAsNonRoot=true)',
      ],
    },
  ],
  says: ({ reason }) =>
    reason
      ? `A policy of the cluster refuses the pods of the deployment: ${reason}`.replace(/[^.:)?]$/, '$&.')
      : 'A policy of the cluster refuses the pods of the deployment.',
  fix: () => [
    step(
      'Ask the owner of the cluster to leave the namespace of the compute out of this policy, or change resources and image so that they meet it.',
    ),
    step(
      'See why the pods are not made.',
      'kubectl get events --namespace <namespace> --sort-by .lastTimestamp',
    ),
  ],
  source: 'Kubernetes 1.3x and Gatekeeper, their own texts',
  asOf: '2026-11',
});
