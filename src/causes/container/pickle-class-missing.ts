import { defineCause, step } from '../cause.js';

export default defineCause<'object' | 'module' | 'key'>({
  id: 'pickle-class-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['cant get attribute', 'invalid load key', 'could not be unpickled'],
      pattern:
        /Can't get attribute '(?<object>[\w.]{1,120})' on <module '(?<module>[\w.]{1,120})'|invalid load key, '(?<key>.{1,6})'/,
      examples: [
        "AttributeError: Can't get attribute 'Preprocessor' on <module '__main__' from '/azureml-envs/gunicorn'>",
        "_pickle.UnpicklingError: invalid load key, 'v'.",
      ],
    },
  ],
  says: ({ object, module, key }) =>
    object && module
      ? `The model was pickled with a class ${object} of ${module}, which does not exist where it is loaded.`
      : key
        ? 'The file of the model is not a pickle. If its text begins with "version https://git-lfs", it is a pointer of Git LFS: the file itself was not checked out.'
        : 'The file of the model cannot be unpickled.',
  fix: () => [
    step(
      'Put the class into a module of the code folder, and import it in training and in scoring by the same name; what is defined in a notebook is pickled as __main__.',
    ),
    step('With Git LFS, check out with lfs: true.'),
  ],
  blame: { code: 'frame' },
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
