import { MODEL_CONTENT } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause<'model' | 'reason'>({
  id: 'triton-load',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['unavailable:', 'failed to load all models', 'failed to load', 'unavailable: internal'],
      pattern:
        /creating server: Internal - failed to load all models|failed to load '(?<model>[\w.-]{1,120})' version|\| (?<model2>[\w.-]{1,120}) +\| -?\d+ +\| UNAVAILABLE: (?<reason>.{1,200}?) *\|/i,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        'error: creating server: Internal - failed to load all models',
        "failed to load 'densenet' version 1: Internal: onnx runtime error 1",
      ],
    },
  ],
  says: ({ model, reason }) =>
    model && reason
      ? `Triton could not load model ${model}: ${reason}`
      : model
        ? `Triton could not load model ${model}, and exits.`
        : 'Triton could not load its models, and exits.',
  fix: ({ names }) => [
    step('The table of models above has the reason in its column Status.'),
    step('Read the log of the container.', getLogs(names)),
  ],
  blame: { files: MODEL_CONTENT },
  preventedBy: ['triton/config'],
  source: 'Triton server 24, its own texts',
  asOf: '2025-12',
});
