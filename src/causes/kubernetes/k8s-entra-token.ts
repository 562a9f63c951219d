import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-entra-token',
  code: null,
  name: 'GetAADTokenFailed',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('GetAADTokenFailed')],
  says: 'The cluster asked Microsoft Entra for a token and got none.',
  fix: ({ names }) => [
    step(
      'Check the outbound proxy of the cluster. If the workspace has no public access, the cluster needs a private link to it.',
    ),
    step(
      'Check that the Azure ML extension of the cluster is healthy, and upgrade it.',
      `kubectl get pods --namespace azureml\naz k8s-extension show --name <extension> --cluster-type connectedClusters --cluster-name <cluster> --resource-group ${names.group}`,
    ),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
