import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'library' | 'operator'>({
  id: 'torch-extension-mismatch',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['undefined symbol:', 'operator torch', 'compiled with different cuda'],
      pattern:
        /(?:\/\S{0,300}\/)?(?<library>[\w.+-]{1,120}\.so[\w.]{0,20}): undefined symbol: \w{1,300}|operator (?<operator>torch\w{0,40}::\w{1,60}) does not exist|PyTorch and \w{1,40} (?:were|was) compiled with different CUDA (?:major )?versions/,
      examples: [
        'ImportError: /azureml-envs/chat/lib/python3.10/site-packages/flash_attn_2_cuda.cpython-310-x86_64-linux-gnu.so: undefined symbol: _ZN3c104cuda9SetDeviceEi',
        'RuntimeError: operator torchvision::nms does not exist',
        'RuntimeError: Detected that PyTorch and torchvision were compiled with different CUDA major versions.',
      ],
    },
  ],
  says: ({ library, operator }) =>
    library
      ? `${library} was built for another version of the library that it extends, most often another torch.`
      : operator
        ? `torch and the package that brings ${operator} do not fit each other: they were built for different versions.`
        : 'torch and a package that extends it do not fit each other.',
  fix: () => [
    step(
      'Pin torch, torchvision, torchaudio and packages such as flash-attn, xformers and bitsandbytes to releases that were made for each other, from the same index (cpu or cu…).',
    ),
  ],
  blame: { files: BUILD },
  preventedBy: ['environment/unpinned'],
  source: 'ld.so of glibc; torch and torchvision, reports of users',
  asOf: '2026-11',
});
