import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'no-scoring-script',
  code: null,
  name: 'MissingDriverProgram',
  retry: 'no',
  signatures: [
    {
      literals: ['missingdriverprogram', 'could not find driver program'],
      examples: ['(MissingDriverProgram) Could not find driver program in the request.'],
    },
  ],
  says: 'The deployment says neither what to run (code_configuration) nor that its image runs a server of its own (inference_config), and the model is not one that is served without code.',
  fix: () => [
    step(
      'Add code_configuration with code and scoring_script; or inference_config to the environment of your own container; or set the type of the model to mlflow_model or triton_model if it is one.',
    ),
  ],
  blame: { files: inDeployment(['code_configuration', 'name'], SAYS.script) },
  preventedBy: ['contract/deployment-mode'],
  source: 'reports: Azure/azure-sdk-for-python#35387; prompt flow documents',
  asOf: '2026-09',
});
