import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'mlflow-private-network',
  code: null,
  name: 'BadArgument',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: [
        'mlflow',
        'no-code',
        'mlflow with private network',
        'mlflow no-code deployment is not supported',
        'mlflow model format with private',
      ],
      pattern: /MLFlow.{0,80}(?:private network|egress)|no-code.{0,60}private network/i,
      examples: [
        'BadArgument: Unable to create deployment: MLflow with private network feature is not supported.',
      ],
    },
  ],
  says: 'An MLflow model without code cannot be deployed with egress_public_network_access: disabled: its packages are installed when the container starts.',
  fix: () => [
    step(
      'Use a managed virtual network of the workspace instead, or add an environment that has the packages.',
    ),
  ],
  blame: { files: inDeployment(['egress_public_network_access'], SAYS.key) },
  preventedBy: ['mlflow/egress'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
