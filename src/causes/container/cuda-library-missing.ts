import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'library'>({
  id: 'cuda-library-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'libcudart',
        'libcudnn',
        'libcublas',
        'libcufft',
        'libcurand',
        'libcusolver',
        'libcusparse',
        'libnccl',
        'libnvinfer',
        'libnvrtc',
        'libnvjitlink',
        'libcupti',
      ],
      pattern:
        /(?:ImportError|OSError|RuntimeError|unable to load shared library|cannot load library).{0,80}?(?<library>lib(?:cudart|cudnn\w*|cublas\w*|cufft|curand|cusolver|cusparse|nccl|nvinfer\w*|nvrtc|nvJitLink|cupti)\.so[\w.]{0,20})(?:: cannot open shared object file|.{0,40}(?:not found|No such file))|(?:Could not|Unable to) load (?:dynamic )?library '?(?<library2>lib(?:cudnn|cublas|cudart)\w*\.so[\w.]{0,20})'?.{0,40}(?:Abort|Error|Invalid handle)/,
      examples: [
        'ImportError: libcudart.so.12: cannot open shared object file: No such file or directory',
        'OSError: libcublas.so.11: cannot open shared object file: No such file or directory',
        'Could not load library libcudnn_ops_infer.so.8. Error: libcudnn_ops_infer.so.8: cannot open shared object file: No such file or directory',
      ],
      never: [
        "W tensorflow/stream_executor/platform/default/dso_loader.cc:64] Could not load dynamic library 'libcudart.so.11.0'; dlerror: libcudart.so.11.0: cannot open shared object file: No such file or directory",
      ],
    },
  ],
  says: ({ library }) =>
    library
      ? `The image has no ${library}: the package that loads it was built for another CUDA than that of the image.`
      : 'The image has no CUDA library of the version that a package was built for.',
  fix: () => [
    step(
      'Use a base image with that CUDA, such as one of mcr.microsoft.com/azureml/openmpi4.1.0-cuda… or nvidia/cuda.',
    ),
    step(
      'Or install the build of the package for the CUDA of the image. On a size without a GPU, install the build for the CPU (onnxruntime, torch with +cpu).',
    ),
  ],
  blame: { files: BUILD },
  preventedBy: ['compute/gpu-image'],
  source: 'ld.so of glibc; onnxruntime, torch and faiss, reports of users',
  asOf: '2026-11',
});
