import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-token-refresh',
  code: null,
  name: 'TokenRefreshFailed',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('TokenRefreshFailed')],
  says: 'The extension of the cluster cannot get a credential for the cluster’s identity.',
  fix: ({ names }) => [
    step('Install the extension again.'),
    step(
      'Check that the Azure ML extension of the cluster is healthy, and upgrade it.',
      `kubectl get pods --namespace azureml\naz k8s-extension show --name <extension> --cluster-type connectedClusters --cluster-name <cluster> --resource-group ${names.group}`,
    ),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
