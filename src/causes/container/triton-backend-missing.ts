import { MODEL_CONTENT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'backend' | 'model'>({
  id: 'triton-backend-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'unable to find backend library',
        'unable to load backend library',
        'could not determine backend for model',
        'unable to find backend directory',
        'unable to find libtriton_',
      ],
      pattern:
        /unable to find backend library for backend '(?<backend>[\w-]{1,60})'|unable to load backend library: ?\S{0,200}?libtriton_(?<backend2>\w{1,40})\.so|Could not determine backend for model '(?<model>[\w.-]{1,120})'|unable to find '?\S{0,200}?libtriton_(?<backend3>\w{1,40})\.so'?.{0,40}for model '(?<model2>[\w.-]{1,120})'|unable to find backend (?:library|directory)/i,
      examples: [
        "| ranker | 1 | UNAVAILABLE: Invalid argument: unable to find backend library for backend 'vllm', try specifying runtime on the model configuration. |",
        "Poll failed for model directory 'ranker': Invalid model name: Could not determine backend for model 'ranker' with no backend in model configuration. Expected model name of the form 'model.<backend_name>'.",
        'UNAVAILABLE: Not found: unable to load backend library: /opt/tritonserver/backends/tensorrt/libtriton_tensorrt.so: cannot open',
        "UNAVAILABLE: Invalid argument: unable to find 'libtriton_tensorflow.so' or 'tensorflow/model.py' for model 'ranker', in /opt/tritonserver/backends/tensorflow",
      ],
    },
  ],
  says: ({ backend, model }) =>
    backend && model
      ? `The Triton of the image has no backend ${backend}, which model ${model} needs.`
      : backend
        ? `The Triton of the image has no backend ${backend}, which a model needs.`
        : model
          ? `Triton does not know with which backend to load model ${model}: its config.pbtxt is missing, or names none.`
          : 'The Triton of the image lacks the backend of a model.',
  fix: ({ backend }) => [
    backend
      ? step(
          `Use an image of Triton that has it (the tags end in -py3, -vllm-python-py3, -trtllm-python-py3), or another backend than ${backend}.`,
        )
      : step('Write backend into config.pbtxt: "onnxruntime", "pytorch", "python", "tensorrt".'),
    step('Newer images leave backends out: TensorFlow ended with Triton 25.03.'),
  ],
  blame: { files: MODEL_CONTENT },
  before: ['triton-load', 'triton-layout', 'triton-config'],
  preventedBy: ['triton/config'],
  source: 'Triton server 24 and 25, their own texts',
  asOf: '2026-11',
});
