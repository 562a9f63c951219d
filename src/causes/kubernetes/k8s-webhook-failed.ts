import { defineCause, step } from '../cause.js';

export default defineCause<'webhook' | 'reason'>({
  id: 'k8s-webhook-failed',
  code: null,
  name: 'FailedCreate',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['failed calling webhook'],
      pattern: /failed calling webhook "?(?<webhook>[\w.-]{1,160})"?:? ?(?<reason>.{0,300})/,
      examples: [
        'Error creating: Internal error occurred: failed calling webhook "pod.mutate.identity-webhook": Post "https://identity-webhook.azureml.svc:443/mutate?timeout=10s": context deadline exceeded',
        'failed calling webhook "inject.sidecar.example": x509: certificate signed by unknown authority',
      ],
    },
  ],
  says: ({ webhook }) =>
    webhook
      ? `The cluster cannot make the pods of the deployment: its webhook ${webhook} does not answer.`
      : 'The cluster cannot make the pods of the deployment: one of its webhooks does not answer.',
  fix: ({ names }) => [
    step(
      'See whether the pods behind the webhook run, and whether its certificate is valid.',
      'kubectl get mutatingwebhookconfigurations,validatingwebhookconfigurations\nkubectl get pods --all-namespaces',
    ),
    step(
      'If it belongs to Azure ML, upgrade the extension of the cluster.',
      `az k8s-extension show --name <extension> --cluster-type connectedClusters --cluster-name <cluster> --resource-group ${names.group}`,
    ),
  ],
  before: ['registry-unreachable', 'internal-error'],
  source: 'reports: Azure/AML-Kubernetes#212; Kubernetes 1.3x',
  asOf: '2026-11',
});
