import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-namespace-missing',
  code: null,
  name: 'NamespaceNotFound',
  retry: 'no',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('NamespaceNotFound')],
  says: 'The namespace that the compute was attached with does not exist in the cluster.',
  fix: () => [
    step(
      'Create it, or detach the compute and attach it with a namespace that exists.',
      'kubectl get namespaces',
    ),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
