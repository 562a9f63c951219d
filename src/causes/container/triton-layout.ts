import { MODEL_CONTENT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'model' | 'path'>({
  id: 'triton-layout',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'failed to poll model repository',
        'at least one version must be available',
        'no model version was found',
        'failed to open text file for read',
        'is missing or is not a directory',
        'unable to find',
      ],
      pattern:
        /(?:failed to poll model repository|at least one version must be available under the version policy of model '(?<model>[\w.-]{1,120})'|No model version was found|[Uu]navailable: unable to find '(?<path>[^']{1,300})'|failed to open text file for read (?<file>\S{1,300}config\.pbtxt))/,
      examples: [
        "UNAVAILABLE: Invalid argument: at least one version must be available under the version policy of model 'densenet'",
        "| model_1 | -1 | UNAVAILABLE: Unavailable: unable to find '/models/model_1/1/model.txt' for model 'model_1' |",
        'failed to open text file for read /mnt/models/1/config.pbtxt: No such file or directory',
      ],
    },
  ],
  says: ({ model, path }) =>
    model
      ? `Triton finds no version of model ${model} that it could load.`
      : path
        ? `Triton finds no ${path}.`
        : 'Triton does not find its models: the folder does not have the layout of a model repository.',
  fix: () => [
    step(
      'The model must be a folder laid out as <repository>/<model>/<version>/model.onnx, with the version a number, and config.pbtxt in <model>.',
    ),
  ],
  blame: { files: MODEL_CONTENT },
  preventedBy: ['triton/layout'],
  source: 'Triton server 24, its own texts',
  asOf: '2025-12',
});
