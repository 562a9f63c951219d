import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { named } from '../forms.js';

export default defineCause<'detail'>({
  id: 'k8s-deployment-spec',
  code: null,
  name: 'InvalidDeploymentSpec',
  retry: 'no',
  link: 'https://aka.ms/amlarc-tsg',
  signatures: [named('InvalidDeploymentSpec')],
  says: ({ detail }) =>
    detail
      ? `The specification of the deployment is refused: ${detail}`
      : 'The specification of the deployment is refused, most often for its number of instances.',
  fix: () => [step('Check instance_count, and min_instances and max_instances of scale_settings.')],
  blame: { files: inDeployment(['instance_count', 'scale_settings'], SAYS.key) },
  preventedBy: ['compute/instance-count'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
