import { defineCause, step } from '../cause.js';

export default defineCause<'volume' | 'reason'>({
  id: 'k8s-volume-mount',
  code: null,
  name: 'FailedMount',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'mountvolume.setup failed',
        'unable to attach or mount volumes',
        'failedattachvolume',
        'has unbound immediate persistentvolumeclaims',
        'persistentvolumeclaim',
      ],
      pattern:
        /MountVolume\.SetUp failed for volume "(?<volume>[\w.-]{1,120})" ?:? ?(?<reason>.{0,200})|Unable to attach or mount volumes: unmounted volumes=\[(?<volume2>[\w.-]{1,120})|FailedAttachVolume|has unbound immediate PersistentVolumeClaims|persistentvolumeclaim "(?<volume3>[\w.-]{1,120})" not found/,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        'Warning  FailedMount  12s (x7 over 44s)  kubelet  MountVolume.SetUp failed for volume "models" : mount failed: exit status 32',
        'Unable to attach or mount volumes: unmounted volumes=[models], unattached volumes=[models kube-api-access]: timed out waiting for the condition',
        'pod has unbound immediate PersistentVolumeClaims',
      ],
    },
  ],
  says: ({ volume }) =>
    volume
      ? `The cluster cannot mount the volume ${volume} into the container.`
      : 'The cluster cannot mount a volume into the container.',
  fix: () => [
    step(
      'See what the node says, and whether the claim is bound.',
      'kubectl describe pods --namespace <namespace>\nkubectl get pvc --namespace <namespace>',
    ),
    step('Storage in a private network needs a private endpoint that the nodes can reach.'),
  ],
  source: 'Kubernetes 1.3x, its own texts',
  asOf: '2026-11',
});
