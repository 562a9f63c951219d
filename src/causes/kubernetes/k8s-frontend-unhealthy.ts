import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-frontend-unhealthy',
  code: null,
  name: 'ScoringFeUnhealthy',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('ScoringFeUnhealthy')],
  says: 'azureml-fe, which routes the requests in the cluster, is missing or not healthy.',
  fix: ({ names }) => [
    step(
      'Check that the Azure ML extension of the cluster is healthy, and upgrade it.',
      `kubectl get pods --namespace azureml\naz k8s-extension show --name <extension> --cluster-type connectedClusters --cluster-name <cluster> --resource-group ${names.group}`,
    ),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
