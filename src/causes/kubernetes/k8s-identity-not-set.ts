import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'k8s-identity-not-set',
  code: null,
  name: 'DeploymentIdentityError',
  retry: 'after-fix',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [
    {
      literals: ['refreshextensionidentitynotset'],
      examples: [
        '(None) DeploymentIdentityError: Failed to create Kubernetes deployment identity, Reason:RefreshExtensionIdentityNotSet Details:...',
      ],
    },
  ],
  says: 'The extension of the cluster has no identity, so the deployment cannot get one.',
  fix: ({ names }) => [
    step('Install the extension again.'),
    step(
      'Check that the Azure ML extension of the cluster is healthy, and upgrade it.',
      `kubectl get pods --namespace azureml\naz k8s-extension show --name <extension> --cluster-type connectedClusters --cluster-name <cluster> --resource-group ${names.group}`,
    ),
  ],
  source: 'reports: Azure/azure-sdk-for-python#33451',
  asOf: '2026-09',
});
