import { defineCause, step } from '../cause.js';

export default defineCause<'reason'>({
  id: 'k8s-unreachable',
  code: null,
  name: 'KubernetesUnaccessible',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [
    {
      literals: ['KubernetesUnaccessible'],
      pattern: /\bKubernetesUnaccessible\b(?:.{0,120}?Reason: ?(?<reason>\w{1,60}))?/,
      weight: 'cause',
      confidence: 'certain',
      examples: [
        'KubernetesUnaccessible',
        '{"code":"BadRequest","statusCode":400,"message":"The request is invalid.","details":[{"code":"KubernetesUnaccessible","message":"Kubernetes error: AuthenticationException. Reason: InvalidCertificate"}],...}',
      ],
    },
  ],
  says: ({ reason }) =>
    reason
      ? `Azure ML cannot reach the cluster: ${reason}.`
      : 'Azure ML cannot reach the cluster, most often because its certificate is no longer valid.',
  fix: ({ names }) => [
    step(
      'Rotate the certificates of the cluster. The new one takes up to five hours to take effect.',
      `az aks rotate-certs --name <cluster> --resource-group ${names.group}`,
    ),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
