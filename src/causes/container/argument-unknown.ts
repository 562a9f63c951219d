import { defineCause, step } from '../cause.js';

export default defineCause<'function' | 'argument' | 'at'>({
  id: 'argument-unknown',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['got an unexpected keyword argument'],
      pattern:
        /TypeError: (?<function>[\w.<>]{1,120})\(\) got an unexpected keyword argument '(?<argument>\w{1,80})'/,
      confidence: 'likely',
      examples: [
        "TypeError: Client.__init__() got an unexpected keyword argument 'proxies'",
        "TypeError: OneHotEncoder.__init__() got an unexpected keyword argument 'sparse'",
        "TypeError: run() got an unexpected keyword argument 'inputs'",
      ],
      never: ["init() got an unexpected keyword argument 'x'"],
    },
  ],
  says: ({ function: name, argument, at }) =>
    name && argument && at
      ? `${name}() of the container knows no argument ${argument} (${at}): its package has another version than the code was written for.`
      : name && argument
        ? `${name}() of the container knows no argument ${argument}: its package has another version than the code was written for.`
        : 'A function of the container does not know an argument: its package has another version than the code was written for.',
  fix: ({ function: name, argument }) => [
    argument === 'proxies' && step('Pin httpx<0.28, or use openai 1.56 or newer.'),
    argument === 'sparse' && step('Write sparse_output, or pin scikit-learn<1.4.'),
    name === 'run' &&
      step('With @input_schema, the names in the request must be those of the arguments of run().'),
    step(
      'Pin the package that has this function to the version that you use where it works (pip show), or change the call.',
    ),
  ],
  blame: { code: 'frame' },
  preventedBy: ['environment/unpinned'],
  source: 'CPython, its own text; openai and scikit-learn release notes',
  asOf: '2026-11',
});
