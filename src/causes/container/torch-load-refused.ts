import { defineCause, step } from '../cause.js';

export default defineCause<'class' | 'wants'>({
  id: 'torch-load-refused',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'weights only load failed',
        'weightsunpickler error',
        'was not an allowed global by default',
      ],
      pattern:
        /Weights only load failed(?:.{0,1200}?GLOBAL (?<class>[\w.]{1,160}) was not an allowed global)?|WeightsUnpickler error: .{0,60}?(?:GLOBAL (?<class2>[\w.]{1,160})|$)|GLOBAL (?<class3>[\w.]{1,160}) was not an allowed global by default/,
      examples: [
        '_pickle.UnpicklingError: Weights only load failed. This file can still be loaded, to do so you have two options, do those steps only if you trust the source of the checkpoint.\n\t(1) In PyTorch 2.6, we changed the default value of the `weights_only` argument in `torch.load` from `False` to `True`.\n\tWeightsUnpickler error: Unsupported global: GLOBAL ultralytics.nn.tasks.SegmentationModel was not an allowed global by default.',
        'Weights only load failed. Re-running `torch.load` with `weights_only` set to `False` will likely succeed',
        'WeightsUnpickler error: Unsupported operand 149',
      ],
    },
    {
      literals: ['serious vulnerability issue in torch.load'],
      pattern:
        /serious vulnerability issue in `?torch\.load`?.{0,200}?upgrade torch to at least v?(?<wants>[\d.]{1,12}\d)|serious vulnerability issue in `?torch\.load/,
      examples: [
        'ValueError: Due to a serious vulnerability issue in `torch.load`, even with `weights_only=True`, we now require users to upgrade torch to at least v2.6 in order to use the function.',
      ],
    },
  ],
  says: ({ class: className, wants }) =>
    wants
      ? `transformers refuses to load this model with the torch of the environment: it needs torch ${wants} or newer, or a model in safetensors.`
      : className
        ? `torch refuses to load the model: since version 2.6 torch.load reads only weights, and the file holds a ${className}.`
        : 'torch refuses to load the model: since version 2.6 torch.load reads only weights, and the file holds more.',
  fix: ({ class: className, wants }) =>
    wants
      ? [
          step(`Pin torch>=${wants} in the environment.`),
          step(
            'Or save the weights with save_pretrained(…, safe_serialization=True), and register that model.',
          ),
        ]
      : [
          step('If you trust the file, write torch.load(path, weights_only=False).'),
          className
            ? step(
                `Or allow its class: torch.serialization.add_safe_globals([${className.split('.').at(-1)}]).`,
              )
            : step('Or allow its classes with torch.serialization.add_safe_globals.'),
          step(
            'Or pin torch<2.6, or use a newer release of the library that loads it (ultralytics, pyannote, TTS).',
          ),
        ],
  blame: { code: 'frame' },
  before: ['pickle-class-missing'],
  preventedBy: ['environment/unpinned'],
  source: 'torch 2.6 and transformers 4.51, their own texts',
  asOf: '2026-11',
});
