import { MODEL_CONTENT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'flavour'>({
  id: 'mlflow-flavour',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'no valid flavor',
        'does not have flavor',
        'does not have a',
        'does not have the',
        'flavor loader',
      ],
      pattern:
        /does not have (?:the|a) "?'?(?<flavour>python_function|\w+)"?'? flavor|No valid flavor|Model does not have .{0,40}flavor/i,
      examples: ['mlflow.exceptions.MlflowException: Model does not have the "python_function" flavor'],
    },
  ],
  says: ({ flavour }) =>
    flavour
      ? `The MLflow model does not have the flavour ${flavour}, which serving needs.`
      : 'The MLflow model does not have the flavour python_function, which serving needs.',
  fix: () => [
    step('Log the model again with its own mlflow.<library>.log_model, which adds python_function.'),
  ],
  blame: { files: MODEL_CONTENT },
  preventedBy: ['mlflow/flavour'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
