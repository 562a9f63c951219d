import { defineCause, step } from '../cause.js';

export default defineCause<'op'>({
  id: 'custom-op-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['op type not registered'],
      pattern: /Op type not registered(?: '(?<op>[\w>:]{1,80}))?/,
      examples: [
        "tensorflow.python.framework.errors_impl.NotFoundError: Op type not registered 'CaseFoldUTF8' in binary running on 7a1.",
      ],
    },
  ],
  says: ({ op }) =>
    op
      ? `The model uses the TensorFlow operation ${op}, which no imported package brings.`
      : 'The model uses a TensorFlow operation that no imported package brings.',
  fix: () => [
    step(
      'Add the package that brings it (tensorflow-text, tensorflow-addons, tensorflow-decision-forests) in the version of your tensorflow, and import it in the scoring script before the model is loaded.',
    ),
  ],
  blame: { code: 'frame' },
  source: 'tensorflow 2, its own text',
  asOf: '2026-11',
});
