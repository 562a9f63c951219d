import { defineCause, step } from '../cause.js';
import { packageOf } from '../packages.js';

const ALIASES: ReadonlySet<string> = new Set([
  'float',
  'int',
  'bool',
  'object',
  'str',
  'complex',
  'long',
  'unicode',
]);

export default defineCause<'module' | 'attribute' | 'at'>({
  id: 'package-attribute-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['has no attribute'],
      pattern:
        /AttributeError: (?:partially initialized )?module '(?<module>(?!(?:main|entry_module|score|scoring|service_driver|driver_module|user_script|__main__|__mp_main__)')[\w.]{1,120})' has no attribute '(?<attribute>\w{1,80})'/,
      confidence: 'likely',
      examples: [
        "AttributeError: module 'numpy' has no attribute 'bool'.",
        "AttributeError: module 'scipy.integrate' has no attribute 'simps'",
        "AttributeError: module 'openai' has no attribute 'ChatCompletion'",
        "AttributeError: partially initialized module 'ranker' has no attribute 'predict' (most likely due to a circular import)",
      ],
      never: ["AttributeError: module 'score' has no attribute 'run'"],
    },
  ],
  says: ({ module, attribute, at }) =>
    module && attribute && at
      ? `The ${module} of the container has no ${attribute}, which ${at} uses: its version is another than the one that the code was written for.`
      : module && attribute
        ? `The ${module} of the container has no ${attribute}: its version is another than the one that the code was written for.`
        : 'A module of the container is of another version than the one that the code was written for.',
  fix: ({ module, attribute }) => [
    module === 'numpy' && ALIASES.has(attribute ?? '')
      ? step(
          'Pin numpy<1.24 in the environment, or write the type of Python (bool, float, int, object) in its place.',
        )
      : module === 'numpy'
        ? step('Pin numpy<2 in the environment, or use newer packages.')
        : module
          ? step(
              `Pin ${packageOf(module)} to the version that you use where it works (pip show ${packageOf(module)}), or write the code for the newer one.`,
            )
          : step('Pin the package to the version that you use where it works (pip show).'),
    step('If the module is a file of yours, two files import each other, or it has the name of a package.'),
  ],
  blame: { code: 'frame' },
  preventedBy: ['environment/unpinned'],
  source: 'CPython, its own text; numpy 1.24, scipy 1.14 and openai 1.0 release notes',
  asOf: '2026-11',
});
