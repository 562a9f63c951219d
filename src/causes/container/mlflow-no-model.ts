import { MODEL_CONTENT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'path'>({
  id: 'mlflow-no-model',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['could not find an mlmodel configuration file', 'no such artifact: mlmodel'],
      pattern:
        /Could not find an "?MLmodel"? configuration file(?: at "?(?<path>[^"\s]{1,300}))?|No such artifact: '?MLmodel/,
      examples: [
        'mlflow.exceptions.MlflowException: Could not find an "MLmodel" configuration file at "/var/azureml-app/azureml-models/credit/3"',
      ],
    },
  ],
  says: ({ path }) =>
    path ? `There is no MLmodel file at ${path}.` : 'There is no MLmodel file where the model is.',
  fix: () => [step('The model must be the folder that holds MLmodel itself, not one above it.')],
  blame: { code: 'frame', files: MODEL_CONTENT },
  before: ['model-path'],
  preventedBy: ['mlflow/not-a-model'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
