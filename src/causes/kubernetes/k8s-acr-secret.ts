import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-acr-secret',
  code: null,
  name: 'ACRSecretError',
  retry: 'minute',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('ACRSecretError')],
  says: 'The cluster could not make the secret with which it pulls from the container registry. Right after attaching, the role may not have spread yet.',
  fix: ({ names }) => [
    step('Wait a minute and deploy again.'),
    step(
      'Check that the Azure ML extension of the cluster is healthy, and upgrade it.',
      `kubectl get pods --namespace azureml\naz k8s-extension show --name <extension> --cluster-type connectedClusters --cluster-name <cluster> --resource-group ${names.group}`,
    ),
    step(
      'Extensions up to 1.1.25 must be upgraded. A private cluster needs private endpoints to registry, storage and workspace.',
    ),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
