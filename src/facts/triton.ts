/**
 * How NVIDIA Triton finds models. Facts of 2026-11; sources: triton-inference-server/server
 * docs/user_guide/model_repository.md (2026) and triton-inference-server/core src/constants.h,
 * model_config_utils.cc (2026).
 */

/** "Subdirectories that are not numerically named, or have names that start with 0, will be ignored." */
export const TRITON_VERSION = /^[1-9]\d*$/;

/** The file or folder of each platform in the folder of a version, unless `default_model_filename` names another. */
export const TRITON_PLATFORMS: Readonly<Record<string, readonly string[]>> = {
  onnxruntime_onnx: ['model.onnx'],
  tensorrt_plan: ['model.plan'],
  pytorch_libtorch: ['model.pt'],
  torch_aoti: ['model.pt2'],
  tensorflow_graphdef: ['model.graphdef'],
  tensorflow_savedmodel: ['model.savedmodel'],
  ensemble: [],
};

/** The same by backend, where its default is sure; other backends have rules of their own. */
export const TRITON_BACKENDS: Readonly<Record<string, readonly string[]>> = {
  onnxruntime: ['model.onnx'],
  tensorrt: ['model.plan'],
  // With `platform` torch_aoti or a Python runtime, one of the others.
  pytorch: ['model.pt', 'model.pt2', 'model.py'],
  tensorflow: ['model.graphdef', 'model.savedmodel'],
  openvino: ['model.xml'],
  python: ['model.py'],
};

/** Names by which Triton recognises a model that has no `config.pbtxt`, or one without platform and backend. */
export const TRITON_MODEL_FILES: readonly string[] = [
  ...['model.onnx', 'model.plan', 'model.pt', 'model.pt2', 'model.py'],
  ...['model.graphdef', 'model.savedmodel', 'model.xml'],
];
