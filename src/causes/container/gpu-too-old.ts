import { GPU } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'gpu' | 'has' | 'wants' | 'what'>({
  id: 'gpu-too-old',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'compute capability',
        'flashattention only supports ampere',
        'is not supported for the current gpu',
        'requires .target sm_',
        'doesnt support bf16',
        'bf16 is not supported',
        'does not support bfloat16',
      ],
      pattern:
        /(?<what>[Bb][Ff]loat16|\w{2,20}) is only supported on GPUs with compute capability of at least (?<wants>[\d.]{1,5}\d)\.(?: Your (?<gpu>[\w -]{1,60}?) GPU has compute capability (?<has>[\d.]{1,5}\d))?|(?<what2>FlashAttention) only supports Ampere GPUs or newer|[Tt]he quantization method (?<what3>[\w-]{1,40}) is not supported for the current GPU\.(?: Minimum capability: (?<wants2>\d{2,3})\. Current capability: (?<has2>\d{2,3}))?|(?<what4>[\w.]{1,40})'? requires \.target (?<wants3>sm_\d{2,3}) or higher|Your setup doesn't support (?<what5>bf16)|(?<what6>bf16) is not supported on this|does not support (?<what7>bfloat16)|(?<what8>[\w -]{2,60}?) requires (?:a GPU with |device with )?compute capability (?:of at least |>= ?|of )?(?<wants4>[\d.]{1,5}\d)/,
      examples: [
        '[rank0]: ValueError: Bfloat16 is only supported on GPUs with compute capability of at least 8.0. Your Tesla V100-PCIE-16GB GPU has compute capability 7.0. You can use float16 instead by explicitly setting the `dtype` flag in CLI, for example: --dtype=half.',
        'RuntimeError: FlashAttention only supports Ampere GPUs or newer.',
        'ValueError: The quantization method fp8 is not supported for the current GPU. Minimum capability: 80. Current capability: 75.',
        "ptxas /tmp/x, line 25; error   : Feature '.bf16' requires .target sm_80 or higher",
        "ValueError: Your setup doesn't support bf16/gpu. You need torch>=1.10, using Ampere GPU with cuda>=11.0",
      ],
    },
  ],
  says: ({ gpu, has, wants, what }) =>
    gpu && has && wants && what
      ? `The GPU of this size is too old for ${what}: ${gpu} has compute capability ${has}, and ${what} needs ${wants}.`
      : what && wants
        ? `The GPU of this size is too old for ${what}, which needs compute capability ${wants}.`
        : what
          ? `The GPU of this size is too old for ${what}.`
          : 'The GPU of this size is too old for what the code asks of it.',
  fix: ({ what }) => [
    /^b/i.test(what ?? '') &&
      step('Load the model as float16: --dtype half for vLLM, torch_dtype=torch.float16 for transformers.'),
    /flash/i.test(what ?? '') &&
      step(
        'Load the model with another attention: attn_implementation="sdpa", or VLLM_ATTENTION_BACKEND: XFORMERS.',
      ),
    step(
      'Or use an instance_type with a newer GPU: A10 (Standard_NV36ads_A10_v5), A100 (Standard_NC24ads_A100_v4), H100.',
    ),
  ],
  blame: { files: GPU },
  before: ['gpu-driver'],
  preventedBy: ['compute/gpu-image'],
  source: 'vLLM 0.11, transformers 4.5x and flash-attn, their own texts',
  asOf: '2026-11',
});
