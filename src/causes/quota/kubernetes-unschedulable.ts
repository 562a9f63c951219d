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
      literals: ['kubernetes unschedulable'],
      pattern: /Kubernetes unschedulable\.?(?: ?Details: ?(?<details>.{1,200}?)(?:\.{3}|$| Please see))?/i,
      examples: ['OutOfQuota: Kubernetes unschedulable. Details:0/1 nodes are available: 1 Too many pods...'],
    },
  ],
  says: ({ details }) =>
    details
      ? `No node of the Kubernetes cluster can take the container: ${details}`
      : 'No node of the Kubernetes cluster can take the container.',
  fix: () => [
    step('See what the nodes have left.', 'kubectl describe nodes | grep -A 8 "Allocated resources"'),
    step(
      'Add nodes, lower resources.requests of the deployment, or use a smaller instance type. A node that is cordoned or has too many pods takes none.',
    ),
  ],
  blame: { files: RESOURCES },
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
