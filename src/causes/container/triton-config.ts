import { MODEL_CONTENT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'model'>({
  id: 'triton-config',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'the model expects',
        'unable to auto',
        'must specify platform or backend',
        'unexpected platform type',
        'must specify platform for',
        'configuration expects',
        'error parsing text-format inference.modelconfig',
        'auto-complete',
      ],
      pattern:
        /(?:must specify 'platform' or 'backend' for '?(?<model>[\w.-]{1,120})|[Uu]nexpected platform type '?(?<platform>[\w.-]{0,80})|must specify platform for|model '(?<model2>[\w.-]{1,120})',? tensor '(?<tensor>[\w./:-]{1,120})': the model expects.{0,200}|[Ee]rror parsing text-format inference\.ModelConfig|unable to auto-?complete)/i,
      examples: [
        "Internal: must specify 'platform' or 'backend' for 'densenet'",
        "unable to load model 'densenet', tensor 'data_0': the model expects 4 dimensions (shape [1,3,224,224]) but the model configuration expects 3 dimensions",
        'Error parsing text-format inference.ModelConfig: 3:1: Expected identifier',
      ],
    },
  ],
  says: ({ model }) =>
    model
      ? `config.pbtxt of model ${model} does not fit the model.`
      : 'A config.pbtxt does not fit its model.',
  fix: () => [
    step(
      'The lines above say what Triton expects: platform or backend, and names, types and shapes of the tensors.',
    ),
  ],
  blame: { files: MODEL_CONTENT },
  preventedBy: ['triton/config'],
  source: 'Triton server 24, its own texts',
  asOf: '2025-12',
});
