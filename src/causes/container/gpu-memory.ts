import { GPU } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'wanted'>({
  id: 'gpu-memory',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'oom when allocating',
        'cuda out of memory',
        'cuda error: out of memory',
        'cuda runtime (out of memory)',
        'outofmemoryerror',
        'no available memory for the cache blocks',
        'larger than the available kv cache memory',
        'larger than the maximum number of tokens that can be stored in kv cache',
        'resource_exhausted',
        'resourceexhaustederror',
        'less than desired gpu memory utilization',
        'cublas_status_alloc_failed',
      ],
      pattern:
        /(?:torch\S{0,20}\.OutOfMemoryError: )?CUDA out of memory(?:\. Tried to allocate (?<wanted>[\d.]+ [KMG]iB))?|CUDA error: out of memory|Cuda Runtime \(out of memory\)|torch\S{0,20}\.OutOfMemoryError|No available memory for the cache blocks|larger than the available KV cache memory|larger than the maximum number of tokens that can be stored in KV cache|ResourceExhaustedError: OOM when allocating|Free memory on device .{1,60}? is less than desired GPU memory utilization|CUBLAS_STATUS_ALLOC_FAILED/i,
      examples: [
        'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 15.78 GiB total capacity)',
        "ValueError: To serve at least one request with the models's max seq len (131072), (16.00 GiB KV cache is needed, which is larger than the available KV cache memory (4.72 GiB).",
        'ValueError: Free memory on device (13.1/14.56 GiB) on startup is less than desired GPU memory utilization (0.92, 13.4 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.',
        'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization`',
      ],
    },
  ],
  says: ({ wanted }) =>
    wanted
      ? `The memory of the GPU is full: the code tried to allocate another ${wanted}.`
      : 'The memory of the GPU is full.',
  fix: () => [
    step(
      'Use an instance_type with more GPU memory, load the model in a smaller type (float16, quantised), or let one worker run (WORKER_COUNT 1).',
    ),
    step('With vLLM, lower --max-model-len, or raise --gpu-memory-utilization where the message says so.'),
  ],
  blame: { code: 'frame', files: GPU },
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
