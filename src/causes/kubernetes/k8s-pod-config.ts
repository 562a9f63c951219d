import { defineCause, step } from '../cause.js';

export default defineCause<'missing' | 'kind'>({
  id: 'k8s-pod-config',
  code: null,
  name: 'CreateContainerConfigError',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'secret',
        'configmap',
        'couldnt find key',
        'references non-existent',
        'createcontainerconfigerror',
        'createcontainererror',
        'runcontainererror',
        'couldnt find key',
        'references non-existent',
        'error: secret',
        'error: configmap',
      ],
      pattern:
        /Error: (?:secret|configmap) "(?<missing>[\w.-]{1,120})" not found|(?:couldn't find key|references non-existent (?:secret|config) key:?) (?<missing2>[\w./-]{1,120})|\b(?:CreateContainerConfigError|CreateContainerError|RunContainerError)\b/,
      examples: [
        'Warning  Failed  3s (x4 over 40s)  kubelet  Error: secret "scores-db" not found CreateContainerConfigError',
        'CreateContainerConfigError',
        '0/1     RunContainerError   2 (12s ago)',
        'Error: configmap "scores-settings" not found',
      ],
    },
  ],
  says: ({ missing }) =>
    missing
      ? `The cluster cannot make the container: its namespace has no secret or config map ${missing}.`
      : 'The cluster cannot make the container of the deployment from its specification.',
  fix: () => [
    step('See what the node says.', 'kubectl describe pods --namespace <namespace>'),
    step(
      'Create what is missing in the namespace of the compute, or correct command, user and mounts of the image.',
    ),
  ],
  source: 'Kubernetes 1.3x, its own texts',
  asOf: '2026-11',
});
