/** Memory, GPU, MLflow and Triton, as the programs in the container say it. */
import { defineSignatures } from '../signature.js';

export const runtime = defineSignatures([
  {
    cause: 'gpu-memory',
    literals: [
      'cuda out of memory',
      'cuda error: out of memory',
      'cuda runtime (out of memory)',
      'outofmemoryerror',
      'no available memory for the cache blocks',
      'larger than the available kv cache memory',
      'larger than the maximum number of tokens that can be stored in kv cache',
      'resource_exhausted',
    ],
    pattern:
      /(?:torch\S{0,20}\.OutOfMemoryError: )?CUDA out of memory(?:\. Tried to allocate (?<wanted>[\d.]+ [KMG]iB))?|CUDA error: out of memory|Cuda Runtime \(out of memory\)|torch\S{0,20}\.OutOfMemoryError|No available memory for the cache blocks|larger than the available KV cache memory|larger than the maximum number of tokens that can be stored in KV cache|ResourceExhaustedError: OOM when allocating/i,
    examples: [
      'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 15.78 GiB total capacity)',
      "ValueError: To serve at least one request with the models's max seq len (131072), (16.00 GiB KV cache is needed, which is larger than the available KV cache memory (4.72 GiB).",
      'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization`',
    ],
  },
  {
    cause: 'gpu-missing',
    literals: [
      'found no nvidia driver',
      'no cuda gpus are available',
      'libcuda.so',
      'cuda is not available',
      'torch.cuda.is_available() is false',
      'no gpu available',
      'failed to infer device type',
    ],
    pattern:
      /Found no NVIDIA driver on your system|No CUDA GPUs are available|libcuda\.so(?:\.\d)?: cannot open shared object file|torch\.cuda\.is_available\(\) is False|Failed to infer device type/,
    examples: [
      'RuntimeError: Found no NVIDIA driver on your system.',
      'RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False.',
      'ImportError: libcuda.so.1: cannot open shared object file: No such file or directory',
    ],
  },
  {
    cause: 'gpu-driver',
    literals: [
      'cuda driver version is insufficient',
      'nvidia driver on your system is too old',
      'no kernel image is available',
      'unsatisfied condition: cuda',
      'is not compatible with the current pytorch',
    ],
    pattern:
      /CUDA driver version is insufficient for CUDA runtime version|NVIDIA driver on your system is too old(?: \(found version (?<version>\d+)\))?|no kernel image is available for execution|unsatisfied condition: cuda ?>= ?(?<cuda>[\d.]+)|CUDA capability sm_\d+ is not compatible/,
    examples: [
      'RuntimeError: CUDA error: no kernel image is available for execution on the device',
      'The NVIDIA driver on your system is too old (found version 11040).',
      'nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.4',
    ],
  },
  {
    cause: 'memory-in-container',
    literals: [
      'memoryerror',
      'unable to allocate',
      'perhaps out of memory',
      'oomkilled',
      'exit code 137',
      'cannot allocate memory',
      'std::bad_alloc',
      'out of memory: killed process',
    ],
    pattern:
      /\bMemoryError\b|Unable to allocate (?<wanted>[\d.]+ [KMGT]iB) for an array|was sent SIGKILL! Perhaps out of memory|\bOOMKilled\b|[Ee]xit code:? 137\b|Cannot allocate memory|std::bad_alloc|Out of memory: Killed process/,
    examples: [
      '[ERROR] Worker (pid:45) was sent SIGKILL! Perhaps out of memory?',
      'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 7.45 GiB for an array with shape (1000000, 1000)',
      'Reason: OOMKilled',
    ],
  },
  {
    cause: 'mlflow-no-model',
    literals: ['could not find an mlmodel configuration file', 'no such artifact: mlmodel'],
    pattern:
      /Could not find an "?MLmodel"? configuration file(?: at "?(?<path>[^"\s]{1,300}))?|No such artifact: '?MLmodel/,
    examples: [
      'mlflow.exceptions.MlflowException: Could not find an "MLmodel" configuration file at "/var/azureml-app/azureml-models/credit/3"',
    ],
  },
  {
    cause: 'mlflow-flavour',
    literals: ['does not have the python_function flavor', 'flavor loader'],
    pattern:
      /does not have (?:the|a) "?'?(?<flavour>python_function|\w+)"?'? flavor|No valid flavor|Model does not have .{0,40}flavor/i,
    examples: ['mlflow.exceptions.MlflowException: Model does not have the "python_function" flavor'],
  },
  {
    cause: 'triton-layout',
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
  {
    cause: 'triton-config',
    literals: [
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
  {
    cause: 'triton-load',
    literals: ['failed to load all models', 'failed to load', 'unavailable: internal'],
    pattern:
      /creating server: Internal - failed to load all models|failed to load '(?<model>[\w.-]{1,120})' version|\| (?<model2>[\w.-]{1,120}) +\| -?\d+ +\| UNAVAILABLE: (?<reason>.{1,200}?) *\|/i,
    weight: 'symptom',
    confidence: 'certain',
    examples: [
      'error: creating server: Internal - failed to load all models',
      "failed to load 'densenet' version 1: Internal: onnx runtime error 1",
    ],
  },
]);
