import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'k8s-identity-propagating',
  code: null,
  name: 'DeploymentIdentityError',
  retry: 'minute',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [
    {
      literals: ['acrtokenexchangeforbidden', 'cluster exchange acr token failed'],
      pattern:
        /Reason: ?ACRTokenExchangeForbidden|Cluster exchange ACR token failed because AAD token is unauthorized/,
      examples: [
        'DeploymentIdentityError: Failed to create Kubernetes deployment identity, Reason:ACRTokenExchangeForbidden Details:Cluster exchange ACR token failed because AAD token is unauthorized. The role assignment takes some time, please wait a moment and try again.',
      ],
    },
  ],
  says: 'The role of the deployment’s identity on the container registry has not spread yet.',
  fix: () => [step('Wait a minute and deploy again.')],
  source: 'reports: Azure/azure-sdk-for-python#33611',
  asOf: '2026-09',
});
