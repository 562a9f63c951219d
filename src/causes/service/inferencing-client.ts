import { defineCause, step } from '../cause.js';

export default defineCause<'detail'>({
  id: 'inferencing-client',
  code: null,
  name: 'InferencingClientCallFailed',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-inferencingclientcallfailed',
  signatures: [
    {
      literals: ['inferencingclientcallfailed', 'inferencingclientcreatedeploymentfailed'],
      pattern: /InferencingClient(?:Call|CreateDeployment)Failed\b(?:\)|"|:)* ?(?<detail>[^"{}]{3,200})?/,
      weight: 'class',
      examples: ['(InferencingClientCallFailed) something else'],
    },
  ],
  says: ({ detail }) =>
    detail
      ? `The service refused the request: ${detail}`
      : 'The service refused the request, with a message that endpoint-preflight does not know. On Kubernetes it means that the Azure ML extension cannot be reached.',
  fix: () => [
    step('On Kubernetes, detach the compute and attach it again with the same configuration.'),
    step('And see whether the extension runs.', 'kubectl get pods --namespace azureml'),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
