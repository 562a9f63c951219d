import { defineCause, step } from '../cause.js';

export default defineCause<'module' | 'protocol' | 'from' | 'to'>({
  id: 'pickle-mismatch',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'no module named sklearn.',
        'no module named numpy._core',
        'unsupported pickle protocol',
        'no module named pandas.core.',
        'no module named numpy.core',
        'node array from the pickle has an incompatible dtype',
      ],
      pattern:
        /No module named '?(?<module>sklearn\.\w+\.\w+|sklearn\.externals\S{0,40}?|numpy\._?core\S{0,40}?|pandas\.(?:core|_libs)\.\S{0,60}?)'?(?:$|[^\w.])|unsupported pickle protocol: (?<protocol>\d)|node array from the pickle has an incompatible dtype/,
      examples: [
        "ModuleNotFoundError: No module named 'sklearn.ensemble.forest'",
        "ModuleNotFoundError: No module named 'numpy._core'",
        'ValueError: unsupported pickle protocol: 5',
        'ValueError: node array from the pickle has an incompatible dtype:',
      ],
    },
    {
      literals: ['inconsistentversionwarning', 'trying to unpickle estimator'],
      pattern:
        /Trying to unpickle estimator (?<estimator>\w{1,80}) from version (?<from>[\w.]{1,20}) when using version (?<to>[\w.]{1,20})|InconsistentVersionWarning/,
      weight: 'hint',
      examples: [
        'InconsistentVersionWarning: Trying to unpickle estimator LogisticRegression from version 0.24.1 when using version 1.5.0.',
      ],
    },
  ],
  says: ({ module, protocol, from, to }) =>
    module
      ? `The model was saved with other versions than those of the environment: ${module} does not exist in them.`
      : protocol
        ? `The model was saved by a newer Python: this one does not read pickle protocol ${protocol}.`
        : from && to
          ? `The model was saved with scikit-learn ${from} and is loaded with ${to}.`
          : 'The model was saved with other versions than those of the environment.',
  fix: () => [
    step(
      'Pin the packages of the environment to the versions that the model was trained with; for MLflow models, requirements.txt in the model has them.',
    ),
  ],
  blame: { code: 'frame' },
  preventedBy: ['mlflow/disagreement'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
