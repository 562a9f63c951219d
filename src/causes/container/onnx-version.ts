import { MODEL_CONTENT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'ir' | 'readable' | 'opset' | 'official' | 'domain' | 'op'>({
  id: 'onnx-version',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['unsupported model ir version', 'ir_version'],
      pattern:
        /Unsupported model IR version: (?<ir>\d{1,4})(?:, max supported IR version: (?<readable>\d{1,4}))?|Your model ir_version (?<ir2>\d{1,4}) is higher than the checker's \((?<readable2>\d{1,4})\)/,
      examples: [
        'onnxruntime.capi.onnxruntime_pybind11_state.Fail: [ONNXRuntimeError] : 1 : FAIL : Load model from /var/azureml-app/azureml-models/tabular/2/net.onnx failed:/onnxruntime_src/onnxruntime/core/graph/model.cc:147 onnxruntime::Model::Model(onnx::ModelProto&&) Unsupported model IR version: 11, max supported IR version: 10',
        "onnx.onnx_cpp2py_export.checker.ValidationError: Your model ir_version 12 is higher than the checker's (11).",
        'onnx runtime error 1: Load model from /models/ranker/1/model.onnx failed: Unsupported model IR version: 9, max supported IR version: 8',
      ],
    },
    {
      literals: [
        'only *guarantees* support for models',
        'is under development and support for this is limited',
      ],
      pattern:
        /Opset (?<opset>\d{1,4}) is under development and support for this is limited\.(?:.{0,400}?Current official support for domain (?<domain>[\w.-]{1,60}) is till opset (?<official>\d{1,4}))?/,
      examples: [
        '[ONNXRuntimeError] : 1 : FAIL : Load model from /var/azureml-app/azureml-models/fraud/1/m.onnx failed: ONNX Runtime only *guarantees* support for models stamped with official released onnx opset versions. Opset 23 is under development and support for this is limited. The operator schemas and or other functionality could possibly change before next ONNX release. Current official support for domain ai.onnx is till opset 21.',
      ],
    },
    {
      literals: [
        'could not find an implementation for',
        'is not a registered function/op',
        'no op registered for',
        'no opset import for domain',
      ],
      pattern:
        /(?:NOT_IMPLEMENTED ?: ?)?Could not find an implementation for (?:the node )?(?:[\w./:-]{0,120}:)?(?<op>\w{1,80})(?:\((?<opset>\d{1,4})\))?|Fatal error: (?<op2>[\w.:]{1,120}?)(?:\(-?\d{1,4}\))? is not a registered function\/op|No [Oo]p registered for (?<op3>\w{1,80}) with domain_version of (?<opset2>\d{1,4})|No opset import for domain '?(?<domain>[\w.-]{0,60})/,
      examples: [
        "onnxruntime.capi.onnxruntime_pybind11_state.NotImplemented: [ONNXRuntimeError] : 9 : NOT_IMPLEMENTED : Could not find an implementation for Trilu(14) node with name 'Trilu_35'",
        '[ONNXRuntimeError] : 1 : FAIL : Fatal error: com.microsoft:SkipLayerNormalization(-1) is not a registered function/op',
        'This is an invalid model. In Node, ("n", Celu, "", -1) : No Op registered for Celu with domain_version of 9',
      ],
    },
  ],
  says: ({ ir, readable, opset, official, domain, op }) =>
    ir && readable
      ? `The ONNX model is newer than the onnxruntime of the environment: it has IR version ${ir}, and this one reads up to ${readable}.`
      : opset && official && domain
        ? `The ONNX model is newer than the onnxruntime of the environment: it uses opset ${opset} of ${domain}, and this one supports up to ${official}.`
        : op && opset
          ? `The onnxruntime of the environment has no ${op} of opset ${opset}, which the ONNX model uses.`
          : op
            ? `The onnxruntime of the environment has no operator ${op}, which the ONNX model uses.`
            : 'The onnxruntime of the environment is too old for the ONNX model.',
  fix: ({ ir, readable, official, op }) => [
    step('Pin the newest onnxruntime (or onnxruntime-gpu) in the environment.'),
    ir && readable
      ? step(
          `Or export the model for the installed one: set model.ir_version = ${readable} (it is ${ir}) before onnx.save, or export with an older onnx.`,
        )
      : official
        ? step(`Or export the model again with opset_version=${official} or less.`)
        : step('Or export the model again with an opset_version that the installed one supports.'),
    op &&
      step(
        'An operator of another package (onnxruntime-extensions, a custom library) must be registered in init().',
      ),
  ],
  blame: { code: 'frame', files: MODEL_CONTENT },
  before: ['model-path', 'triton-load'],
  preventedBy: ['environment/unpinned'],
  source: 'onnxruntime 1.23 and onnx 1.19, their own texts; reports of users',
  asOf: '2026-11',
});
