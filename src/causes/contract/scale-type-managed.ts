import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'scale-type-managed',
  code: null,
  name: 'ValidationException',
  retry: 'no',
  signatures: [
    {
      literals: ['supports defaultscalesettings only'],
      examples: ['ManagedOnlineEndpoint supports DefaultScaleSettings only.'],
    },
  ],
  says: 'A managed deployment accepts only scale_settings of type default.',
  fix: () => [step('Write type: default, and scale with autoscale rules of Azure Monitor.')],
  blame: { files: inDeployment(['scale_settings.type', 'scale_settings'], SAYS.key) },
  preventedBy: ['contract/scale-settings'],
  source: 'azure-ai-ml 1.34.0, operations/_online_deployment_operations.py',
  asOf: '2026-08',
});
