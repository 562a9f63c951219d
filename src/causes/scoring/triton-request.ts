import { defineCause, step } from '../cause.js';

export default defineCause<'model' | 'input' | 'detail'>({
  id: 'triton-request',
  code: null,
  name: 'HTTP_400',
  retry: 'no',
  signatures: [
    {
      literals: [
        'expected input for model',
        'input for model',
        'pytriton',
        'data-type is',
        'request for unknown model',
        'unexpected shape for input',
        'inference input',
        'inference output',
        'expected number of input',
        'expected input',
        'inferenceserverexception',
        'pytriton',
      ],
      pattern:
        /Request for unknown model: '(?<model>[\w.-]{1,120})'|(?<detail>(?:\[request id: .{1,40}?\] )?unexpected shape for input '(?<input>[\w./:-]{1,120})' for model '(?<model2>[\w.-]{1,120})'.{0,120})|inference (?:input|output) '(?<input2>[\w./:-]{1,120})'(?: data-type is '\w{1,12}', but model '(?<model3>[\w.-]{1,120})' expects '\w{1,12}')|expected (?:number of )?inputs? .{0,60}for model '(?<model4>[\w.-]{1,120})'|InferenceServerException: (?<detail2>.{5,200})|PyTriton\w{0,40}(?:Error|Exception): (?<detail3>.{5,200})|PyTriton(?:Validation|InvalidOperation)Error/,
      confidence: 'likely',
      examples: [
        "tritonclient.utils.InferenceServerException: [StatusCode.UNAVAILABLE] Request for unknown model: 'ranker' is not found",
        "[400] [request id: <id_unknown>] unexpected shape for input 'features' for model 'ranker'. Expected [-1,12], got [1,9].",
        "inference input 'features' data-type is 'FP64', but model 'ranker' expects 'FP32'",
        "pytriton.client.exceptions.PyTritonClientInferenceServerError: Error occurred during inference request. Message: Failed to process the request(s) for model 'ranker'",
        'pytriton.exceptions.PyTritonValidationError: Unsupported value for workspace argument',
      ],
    },
  ],
  says: ({ model, input, detail }) =>
    input && model
      ? `The request does not fit the model ${model} of Triton: shape or type of ${input} is wrong.`
      : model
        ? `Triton has no model ${model} that is loaded, or the request does not fit it.`
        : input
          ? `The request does not fit the model of Triton: ${input} is wrong.`
          : detail
            ? `Triton refused the request: ${detail}`.replace(/[^.:)?]$/, '$&.')
            : 'Triton refused the request, or what pytriton was set up with.',
  fix: () => [
    step(
      'Compare names, types and shapes of the tensors in the request with the config.pbtxt of the model, or with GET /v2/models/<model>.',
    ),
    step(
      'If the model is unknown, read the table of models in the log of the container: it says why a model was not loaded.',
    ),
  ],
  preventedBy: ['triton/config'],
  source: 'Triton server 24 and 25, tritonclient and pytriton, their own texts',
  asOf: '2026-11',
});
