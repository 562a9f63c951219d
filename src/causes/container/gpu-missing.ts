import { GPU } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'gpu-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'found no nvidia driver',
        'no cuda gpus are available',
        'libcuda.so',
        'torch.cuda.is_available() is false',
        'failed to infer device type',
        'server does not support gpus',
        'specifies invalid or unavailable gpu id',
        'failed to initialize nvml',
        'torch not compiled with cuda enabled',
      ],
      pattern:
        /Found no NVIDIA driver on your system|No CUDA GPUs are available|libcuda\.so(?:\.\d)?: cannot open shared object file|torch\.cuda\.is_available\(\) is False|Failed to infer device type|server does not support GPUs|specifies invalid or unavailable gpu id|Failed to initialize NVML|Torch not compiled with CUDA enabled/,
      examples: [
        'RuntimeError: Found no NVIDIA driver on your system.',
        'UNAVAILABLE: Invalid argument: instance group ranker_0 of model ranker has kind KIND_GPU but server does not support GPUs',
        'AssertionError: Torch not compiled with CUDA enabled',
        'RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False.',
        'ImportError: libcuda.so.1: cannot open shared object file: No such file or directory',
      ],
    },
  ],
  says: 'The code needs a GPU, and the machine has none, or the image does not see it.',
  fix: () => [
    step(
      'Use an instance_type with a GPU (Standard_NC…, ND…) and an image with CUDA; or load for the CPU: map_location="cpu"; instance_group KIND_CPU in a config.pbtxt.',
    ),
  ],
  blame: { code: 'frame', files: GPU },
  preventedBy: ['compute/gpu-image'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
