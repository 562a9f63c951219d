import { SCRIPT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'script-not-named',
  code: null,
  name: 'ValidationException',
  retry: 'no',
  signatures: [{ literals: ['scoring script cant be empty'], examples: ["scoring script can't be empty"] }],
  says: 'code_configuration has code and no scoring_script.',
  fix: () => [step('Add scoring_script, or remove code_configuration.')],
  blame: { files: SCRIPT },
  preventedBy: ['contract/code-configuration'],
  source: 'azure-ai-ml 1.34.0, operations/_online_deployment_operations.py',
  asOf: '2026-08',
});
