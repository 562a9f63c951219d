import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'k8s-frontend-not-ready',
  code: null,
  name: 'BadArgument',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [
    {
      literals: ['azureml-fe not ready', 'azureml-fe is not ready', 'azureml-fe for'],
      pattern: /azureml-fe(?: .{0,80})? (?:is )?not ready/i,
      examples: ['BadArgument: azureml-fe not ready'],
    },
  ],
  says: 'azureml-fe, which routes the requests in the cluster, has no healthy replica.',
  fix: ({ names }) => [
    step(
      'Check that the Azure ML extension of the cluster is healthy, and upgrade it.',
      `kubectl get pods --namespace azureml\naz k8s-extension show --name <extension> --cluster-type connectedClusters --cluster-name <cluster> --resource-group ${names.group}`,
    ),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
