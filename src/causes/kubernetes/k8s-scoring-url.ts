import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { named } from '../forms.js';

export default defineCause({
  id: 'k8s-scoring-url',
  code: null,
  name: 'ValidateScoringFailed',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('ValidateScoringFailed')],
  says: 'The scoring URL of the deployment did not answer as it should.',
  fix: ({ names }) => [
    step('Read the log of the container.', getLogs(names)),
    step(
      'Check that the Azure ML extension of the cluster is healthy, and upgrade it.',
      `kubectl get pods --namespace azureml\naz k8s-extension show --name <extension> --cluster-type connectedClusters --cluster-name <cluster> --resource-group ${names.group}`,
    ),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
