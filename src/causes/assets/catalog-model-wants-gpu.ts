import { GPU } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'catalog-model-wants-gpu',
  code: null,
  name: 'SkuBasedEngineNotFound',
  retry: 'no',
  signatures: [
    {
      literals: ['skubasedenginenotfound'],
      pattern: /SkuBasedEngineNotFound(?:: ?(?<kind>\w{1,20}))?/,
      examples: ['SkuBasedEngineNotFound: Cpu'],
    },
  ],
  says: 'This model of the catalogue has no engine for the kind of machine that instance_type names: it needs a GPU.',
  fix: () => [
    step('Use an instance_type with a GPU that the model card lists, such as Standard_NC24ads_A100_v4.'),
  ],
  blame: { files: GPU },
  source: 'reports: public repository',
  asOf: '2026-09',
});
