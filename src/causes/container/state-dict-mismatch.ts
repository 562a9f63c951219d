import { defineCause, step } from '../cause.js';

export default defineCause<'class' | 'layer' | 'saved' | 'made'>({
  id: 'state-dict-mismatch',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'in loading state_dict for',
        'size mismatch for',
        'in state_dict:',
        'layer count mismatch when loading weights',
      ],
      pattern:
        /Error\(s\) in loading state_dict for (?<class>\w{1,80})(?:.{0,600}?size mismatch for (?<layer>[\w.]{1,120}): copying a param with shape torch\.Size\((?<saved>[^)]{1,60})\) from checkpoint, the shape in current model is torch\.Size\((?<made>[^)]{1,60})\))?|size mismatch for (?<layer2>[\w.]{1,120}): copying a param|(?:Missing|Unexpected) key\(s\) in state_dict: "(?<layer3>[\w.]{1,120})|Layer count mismatch when loading weights/,
      examples: [
        'RuntimeError: Error(s) in loading state_dict for Ranker:\n\tsize mismatch for head.weight: copying a param with shape torch.Size([12, 256]) from checkpoint, the shape in current model is torch.Size([9, 256]).',
        'Missing key(s) in state_dict: "encoder.0.weight", "encoder.0.bias".',
        'ValueError: Layer count mismatch when loading weights from file. Model expected 4 layers, found 3 saved layers.',
      ],
    },
  ],
  says: ({ class: className, layer, saved, made }) =>
    className && layer && saved && made
      ? `The weights do not fit the network that the code builds: ${layer} of ${className} is ${saved} in the file and ${made} in the code.`
      : className
        ? `The weights do not fit the network ${className} that the code builds.`
        : layer
          ? `The weights do not fit the network that the code builds: ${layer} differs.`
          : 'The weights do not fit the network that the code builds.',
  fix: () => [
    step(
      'Build the network in init() with the same code and the same sizes as in training; put that code into the code folder.',
    ),
    step(
      'Weights saved from DataParallel have "module." in front of their names: take it off before load_state_dict.',
    ),
    step('Or the deployment names another version of the model than the code is for.'),
  ],
  blame: { code: 'frame' },
  source: 'torch 2 and keras 3, their own texts',
  asOf: '2026-11',
});
