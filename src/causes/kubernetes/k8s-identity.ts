import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause<'detail'>({
  id: 'k8s-identity',
  code: null,
  name: 'DeploymentIdentityError',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('DeploymentIdentityError', 'class')],
  says: ({ detail }) =>
    detail
      ? `The deployment could not get an identity in the cluster: ${detail}`
      : 'The deployment could not get an identity in the cluster.',
  fix: ({ names }) => [
    step(
      'Check that the Azure ML extension of the cluster is healthy, and upgrade it.',
      `kubectl get pods --namespace azureml\naz k8s-extension show --name <extension> --cluster-type connectedClusters --cluster-name <cluster> --resource-group ${names.group}`,
    ),
  ],
  source: 'reports: Azure/azure-sdk-for-python#33451, #33611',
  asOf: '2026-09',
});
