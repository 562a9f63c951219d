import { defineCause, step } from '../cause.js';

export default defineCause<'object' | 'module'>({
  id: 'pickle-class-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['cant get attribute', 'could not be unpickled'],
      pattern:
        /Can't get attribute '(?<object>[\w.]{1,120})' on <module '(?<module>[\w.]{1,120})'|could not be unpickled/,
      examples: [
        "AttributeError: Can't get attribute 'Preprocessor' on <module '__main__' from '/azureml-envs/gunicorn'>",
        "AttributeError: Can't get attribute 'to_dense' on <module 'main' from '/azureml-envs/serving/lib/python3.10/site-packages/main.py'>",
      ],
    },
  ],
  says: ({ object, module }) =>
    object && module
      ? `The model was pickled with a class or function ${object} of ${module}, which does not exist where it is loaded.`
      : 'The file of the model cannot be unpickled.',
  fix: () => [
    step(
      'Put the class into a module of the code folder, and import it in training and in scoring by the same name; what is defined in a notebook is pickled as __main__.',
    ),
  ],
  blame: { code: 'frame' },
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
