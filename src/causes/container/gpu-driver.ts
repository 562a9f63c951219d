import { GPU } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'cuda'>({
  id: 'gpu-driver',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'cuda capability sm_',
        'cuda driver version is insufficient',
        'nvidia driver on your system is too old',
        'no kernel image is available',
        'unsatisfied condition: cuda',
        'is not compatible with the current pytorch',
        'compiled with an unsupported toolchain',
        'forward compatibility was attempted on non supported hw',
        'driver/library version mismatch',
        'device kernel image is invalid',
      ],
      pattern:
        /CUDA driver version is insufficient for CUDA runtime version|NVIDIA driver on your system is too old(?: \(found version (?<version>\d+)\))?|no kernel image is available for execution|unsatisfied condition: cuda ?>= ?(?<cuda>[\d.]+)|CUDA capability sm_\d+ is not compatible|PTX was compiled with an unsupported toolchain|forward compatibility was attempted on non supported HW|[Dd]river\/library version mismatch|device kernel image is invalid/,
      examples: [
        'RuntimeError: CUDA error: no kernel image is available for execution on the device',
        'UNAVAILABLE: Internal: unable to create stream: the provided PTX was compiled with an unsupported toolchain.',
        'Error 804: forward compatibility was attempted on non supported HW',
        'The NVIDIA driver on your system is too old (found version 11040).',
        'nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.4',
      ],
    },
  ],
  says: ({ cuda }) =>
    cuda
      ? `The machine’s driver is too old for the CUDA ${cuda} of the image.`
      : 'CUDA of the image does not fit the driver, or the GPU, of the machine.',
  fix: () => [step('Use an image with an older CUDA, or a build of the library for this GPU.')],
  blame: { files: GPU },
  preventedBy: ['compute/gpu-image'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
