import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  // The code is seen, its words are not.
  id: 'deployment-template-missing',
  code: null,
  name: 'ModelPresetNotFound',
  retry: 'no',
  signatures: [
    {
      literals: ['modelpresetnotfound'],
      pattern: /(?<![\w.])ModelPresetNotFound(?!\w)/,
      confidence: 'likely',
      examples: ['(ModelPresetNotFound) No preset was found for the model.', '"code": "ModelPresetNotFound"'],
      never: ['spec.ModelPresetNotFoundError: 4'],
    },
  ],
  says: 'The service finds no deployment template (it calls it a preset) for the model, and the deployment does not say by itself how to serve it.',
  fix: () => [
    step(
      'Give the deployment an environment, and code_configuration or an inference_config, so that it needs no template.',
    ),
    step(
      'Or use a version of the model that has a template.',
      'az ml model list --registry-name <registry> --name <name> --output table',
    ),
  ],
  blame: { files: inDeployment(['model'], SAYS.template) },
  source: 'recorded answer of mfeOperationsStatus; report on deployment templates',
  asOf: '2026-03',
});
