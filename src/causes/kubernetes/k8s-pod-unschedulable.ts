import { RESOURCES } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-pod-unschedulable',
  code: null,
  name: 'PodUnschedulable',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('PodUnschedulable')],
  says: 'No node of the cluster fits: the requested resources, or the node selector of the instance type, match none.',
  fix: () => [
    step('See why.', 'kubectl describe pods --namespace <namespace>'),
    step('Lower resources.requests, add nodes, or use another instance type.'),
  ],
  blame: { files: RESOURCES },
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
