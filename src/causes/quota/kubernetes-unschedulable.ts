import { RESOURCES } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { numbered } from '../forms.js';

export default defineCause<'details'>({
  id: 'kubernetes-unschedulable',
  code: 'ERR_2101',
  name: 'OutOfQuota',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    numbered('ERR_2101'),
    {
      literals: ['kubernetes unschedulable', 'nodes are available:'],
      pattern:
        /Kubernetes unschedulable\.?(?: ?Details: ?(?<details>.{1,200}?)(?:\.{3}|$| Please see))?|(?<details2>\d{1,5}\/\d{1,5} nodes are available: .{3,200}?)(?:\. preemption|\. ?$|$)/i,
      examples: [
        'OutOfQuota: Kubernetes unschedulable. Details:0/1 nodes are available: 1 Too many pods...',
        'Warning  FailedScheduling  31s  default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint {sku: gpu}, 2 Insufficient nvidia.com/gpu. preemption: 0/3 nodes are available',
        '0/2 nodes are available: 2 Insufficient memory.',
      ],
    },
  ],
  says: ({ details }) =>
    details
      ? `No node of the Kubernetes cluster can take the container: ${details}`.replace(/[^.:)?]$/, '$&.')
      : 'No node of the Kubernetes cluster can take the container.',
  fix: ({ details }) => [
    /nvidia\.com\/gpu/.test(details ?? '') &&
      step(
        'Add nodes with a GPU and the device plugin of NVIDIA, or use an instance type without nvidia.com/gpu.',
      ),
    /taint/.test(details ?? '') &&
      step('Give the instance type a toleration for that taint, or remove it from the nodes.'),
    step('See what the nodes have left.', 'kubectl describe nodes | grep -A 8 "Allocated resources"'),
    step(
      'Add nodes, lower resources.requests of the deployment, or use a smaller instance type. A node that is cordoned or has too many pods takes none.',
    ),
  ],
  blame: { files: RESOURCES },
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025; Kubernetes 1.3x, its own texts',
  asOf: '2026-11',
});
