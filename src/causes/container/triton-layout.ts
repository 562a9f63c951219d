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
        'failed to poll from model repository',
        'at least one version must be available',
        'no model version was found',
        'failed to open text file for read',
        'failed to stat file',
        'model_repository_path',
        'unable to find',
        '--model-repository must be specified',
        'no models found in repository',
        'poll failed for model directory',
        'no version is available',
      ],
      pattern:
        /failed to poll (?:from )?model repository|at least one version must be available under(?: the version policy of model '(?<model>[\w.-]{1,120}))?|No model version was found(?: for model '?(?<model2>[\w.-]{1,120}))?|[Uu]navailable: unable to find '(?<path>[^']{1,300})'|failed to open text file for read (?<path2>\S{1,300}config\.pbtxt)|failed to stat file (?<path3>\S{1,300})|--model-repository must be specified|failed to load '(?<model4>[\w.-]{1,120})', no version is available|[Nn]o models found in repository|Poll failed for model directory '(?<model3>[\w.-]{1,120})': (?:failed to open|.{0,40}No such file)/i,
      examples: [
        "UNAVAILABLE: Invalid argument: at least one version must be available under the version policy of model 'densenet'",
        "| model_1 | -1 | UNAVAILABLE: Unavailable: unable to find '/models/model_1/1/model.txt' for model 'model_1' |",
        'failed to open text file for read /mnt/models/1/config.pbtxt: No such file or directory',
        'E0304 09:15:11.000112 1 server.cc:224] failed to poll from model repository: failed to stat file /var/azureml-app/azureml-models/ranker/2/triton',
        "failed to load 'segmenter', no version is available",
        'creating server: Invalid argument - --model-repository must be specified',
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
