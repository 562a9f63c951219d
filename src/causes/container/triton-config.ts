import { MODEL_CONTENT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'model' | 'tensor' | 'detail'>({
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
        'configuration specifies',
        'error parsing text-format inference.modelconfig',
        'auto-complete',
        'autocomplete',
        'unexpected inference input',
        'unexpected inference output',
        'has no field named',
        'unexpected directory name',
        'model expects',
        'model provides',
        'model output must specify',
        "UNAVAILABLE: Not found: model configuration is not provided for model 'segmenter'",
        'model input must specify',
        'must specify dims',
        'model configuration is not provided for',
        'in config.pbtxt',
        'failed to read text proto',
      ],
      pattern:
        /must specify 'platform' or 'backend' for '?(?<model>[\w.-]{1,120})|[Uu]nexpected platform type '?(?<platform>[\w.-]{0,80})|must specify (?:'?platform'?|'?dims'?) for '?(?<model3>[\w.-]{0,120})|(?:model '(?<model2>[\w.-]{1,120})',? )?tensor '(?<tensor>[\w./:-]{1,120})': (?<detail>the model expects.{0,200})|[Ee]rror parsing text-format inference\.ModelConfig: ?(?<detail2>.{0,160})|failed to read text proto from (?<path>\S{1,300})|unable to auto-?complete|unexpected inference (?<tensor2>(?:input|output) '[\w./:-]{1,120}'), allowed|model configuration is not provided for model '(?<model6>[\w.-]{1,120})|unexpected directory name '(?<directory>[\w.-]{1,120})' for model '(?<model4>[\w.-]{1,120})'|model '(?<model5>[\w.-]{1,120})', (?<detail3>(?:configuration expects|tensor).{1,160}?model provides \d{1,4}.{0,20})|(?<detail4>model (?:input|output) must specify [^|]{1,80})|(?:error|invalid|failed|[Uu]nable).{0,120}\bin \S{0,200}config\.pbtxt(?::? (?<detail5>.{1,160}))?/i,
      examples: [
        "Internal: must specify 'platform' or 'backend' for 'densenet'",
        "unable to load model 'densenet', tensor 'data_0': the model expects 4 dimensions (shape [1,3,224,224]) but the model configuration expects 3 dimensions",
        'Error parsing text-format inference.ModelConfig: 3:1: Expected identifier',
        "UNAVAILABLE: Invalid argument: model 'ranker', tensor 'features': the model expects 2 dimensions (shape [-1,12]) but the model configuration specifies 2 dimensions (an initial batch dimension because max_batch_size > 0 followed by the explicit tensor shape, making complete shape [-1,9])",
        "UNAVAILABLE: Invalid argument: unexpected inference output 'scores', allowed outputs are: output_label, output_probability",
        "Poll failed for model directory 'ranker': unexpected directory name 'ranker' for model 'ranker_onnx', directory name must equal model name",
        '[libprotobuf ERROR text_format.cc:335] Error parsing text-format inference.ModelConfig: 9:11: Message type "inference.ModelConfig" has no field named "max_batchsize".',
        "E0304 09:16:01.123456 1 model_repository_manager.cc:1335] Poll failed for model directory 'ranker': failed to read text proto from /var/azureml-app/azureml-models/ranker/1/models/ranker/config.pbtxt",
        'model input must specify 1 or more dims for ranker in /models/ranker/config.pbtxt',
      ],
    },
  ],
  says: ({ model, tensor, detail }) =>
    model && tensor
      ? `The config.pbtxt of model ${model} does not fit the model: its shape or type of ${tensor} is wrong.`
      : model
        ? `config.pbtxt of model ${model} does not fit the model.`
        : tensor
          ? `A config.pbtxt does not fit its model: ${tensor} is not one that the model has, or its shape or type is wrong.`
          : detail
            ? `Triton refuses a config.pbtxt: ${detail}`.replace(/[^.:)?]$/, '$&.')
            : 'A config.pbtxt does not fit its model.',
  fix: () => [
    step(
      'Correct what the message names: platform or backend, the name of the model (that of its folder), or names, types and shapes of the tensors. With max_batch_size above 0, dims leave out the first dimension.',
    ),
    step('Or leave inputs and outputs out: Triton reads them from an ONNX or TensorRT model by itself.'),
  ],
  blame: { files: MODEL_CONTENT },
  before: ['triton-load', 'triton-layout'],
  preventedBy: ['triton/config'],
  source: 'Triton server 24, its own texts',
  asOf: '2026-11',
});
