import { MODEL_CONTENT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'key' | 'what' | 'path'>({
  id: 'model-file-broken',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'invalid load key',
        'pickle data was truncated',
        'ran out of input',
        'protobuf parsing failed',
        'pytorchstreamreader failed reading zip archive',
        'file signature not found',
        'error while deserializing header',
        'not a gzipped file',
        'truncated file',
        'model file doesnt specify',
        'model format error',
        'input stream corrupted',
        'invalid magic number; corrupt file',
        'unknown model file format',
        'file in archive is not in a subdirectory',
        'unable to load weights from',
      ],
      pattern:
        /invalid load key, ['"](?<key>.{1,6}?)['"]|(?:Load model from (?<path>\S{1,300}) failed: ?)?(?<what>[Pp]rotobuf parsing failed|pickle data was truncated|EOFError: Ran out of input|PytorchStreamReader failed reading zip archive: .{1,60}|(?:Unable|[Uu]nable) to (?:synchronously )?open file \((?:file signature not found|truncated file[^)]{0,120})\)|Error while deserializing header: ?\w{0,40}|Not a gzipped file|Model file doesn't specify .{1,60}|[Mm]odel format error.{0,80}|[Ii]nput stream corrupted|Invalid magic number; corrupt file\?|Unable to load weights from \w{2,20} checkpoint file|[Uu]nknown model file format version.{0,40}|file in archive is not in a subdirectory)/,
      examples: [
        "_pickle.UnpicklingError: invalid load key, 'v'.",
        '_pickle.UnpicklingError: pickle data was truncated',
        'EOFError: Ran out of input',
        '[ONNXRuntimeError] : 7 : INVALID_PROTOBUF : Load model from /var/azureml-app/azureml-models/ocr/3/det.onnx failed:Protobuf parsing failed.',
        "OSError: Unable to load weights from pytorch checkpoint file for '/var/azureml-app/azureml-models/chat/1' at '/var/azureml-app/azureml-models/chat/1/pytorch_model.bin'",
        'RuntimeError: PytorchStreamReader failed reading zip archive: failed finding central directory',
        'OSError: Unable to open file (file signature not found)',
        'safetensors_rust.SafetensorError: Error while deserializing header: HeaderTooLarge',
        "lightgbm.basic.LightGBMError: Model file doesn't specify the number of classes",
      ],
    },
  ],
  says: ({ key, what, path }) =>
    key
      ? `The file of the model is not what the code loads it as: it begins with "${key}". A file that begins with "version https://git-lfs" is a pointer of Git LFS, not the model.`
      : path
        ? `The file ${path} is damaged, cut off, or of another format than the code expects.`
        : what
          ? `The file of the model is damaged, cut off, or of another format than the code expects: ${what}`.replace(
              /[^.:)?]$/,
              '$&.',
            )
          : 'The file of the model is damaged, cut off, or of another format than the code expects.',
  fix: () => [
    step(
      'Compare its size with the original. A pointer of Git LFS has about 130 bytes: check out with lfs: true.',
    ),
    step('Load it with the function that matches the one that saved it (joblib, pickle, torch, keras).'),
    step('Then register the model again, and name the new version.'),
  ],
  blame: { code: 'frame', files: MODEL_CONTENT },
  before: ['model-path', 'triton-load'],
  source: 'CPython, onnxruntime, torch, h5py and safetensors, their own texts',
  asOf: '2026-11',
});
