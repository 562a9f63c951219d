import { defineCause, step } from '../cause.js';

export default defineCause<'module' | 'object'>({
  id: 'import-name-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['cannot import name'],
      pattern:
        /ImportError: cannot import name '(?<object>[\w.]{1,120})' from (?:partially initialized module )?'(?<module>(?!jinja2|werkzeug\.urls|itsdangerous|markupsafe|mlflow\.pyfunc\.scoring_server|marshmallow|azure\.core|google\.protobuf\.internal|azure\.mgmt)[\w.]{1,200})'/,
      examples: [
        "ImportError: cannot import name 'AutoModelForVision' from 'transformers' (/azureml-envs/x/__init__.py)",
      ],
      never: ["ImportError: cannot import name 'Markup' from 'jinja2'"],
    },
  ],
  says: ({ module, object }) =>
    module && object
      ? `${module} of the environment has no ${object}: its version is another than the one that the code was written for.`
      : 'A package of the environment is of another version than the one that the code was written for.',
  fix: () => [
    step('Pin the version that you use where it works (pip show), or write the import for the newer one.'),
    step('If the module is a file of yours, two files import each other, or it has the name of a package.'),
  ],
  blame: { code: 'frame' },
  preventedBy: ['environment/unpinned'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
