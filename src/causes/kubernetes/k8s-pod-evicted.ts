import { RESOURCES } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'resource'>({
  id: 'k8s-pod-evicted',
  code: null,
  name: 'Evicted',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'the node was low on resource',
        'exceeds the total limit of containers',
        'ephemeral local storage usage exceeds',
        'usage of emptydir volume',
      ],
      pattern:
        /The node was low on resource: (?<resource>[\w.-]{1,60})|(?:Pod |[Cc]ontainer \S{0,80} ?)?ephemeral local storage usage exceeds|Usage of EmptyDir volume .{1,120} exceeds the limit/,
      examples: [
        'Warning  Evicted  2m  kubelet  The node was low on resource: ephemeral-storage. Threshold quantity: 10120387530, available: 9216Mi.',
        'Pod ephemeral local storage usage exceeds the total limit of containers 2Gi.',
      ],
    },
  ],
  says: ({ resource }) =>
    resource
      ? `The cluster evicted the container: its node ran low on ${resource.replace(/[.]$/, '')}.`
      : 'The cluster evicted the container: it filled the disk of its node.',
  fix: () => [
    step(
      'Raise resources.requests and resources.limits to what the container really uses, or use larger nodes.',
    ),
    step('Write less to the disk of the container: caches, downloads and logs count.'),
  ],
  blame: { files: RESOURCES },
  source: 'Kubernetes 1.3x, its own texts',
  asOf: '2026-11',
});
