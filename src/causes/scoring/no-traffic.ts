import { inEndpoint, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'no-traffic',
  code: null,
  name: 'HTTP_404',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [
    {
      literals: ['no valid deployments to route to'],
      examples: [
        'No valid deployments to route to. Please check that the endpoint has at least one deployment with positive weight values or use a deployment specific header to route.',
      ],
    },
  ],
  says: 'No deployment of the endpoint gets traffic (404): a deployment that is created gets 0 % until you assign it some.',
  fix: ({ names }) => [
    step(
      'Give it traffic.',
      `az ml online-endpoint update --name ${names.endpoint} --resource-group ${names.group} --workspace-name ${names.workspace} --traffic "${names.deployment}=100"`,
    ),
    step('Or name the deployment in the request: header azureml-model-deployment.'),
  ],
  blame: { files: inEndpoint(['traffic', 'name'], SAYS.traffic) },
  preventedBy: ['traffic/sum'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
