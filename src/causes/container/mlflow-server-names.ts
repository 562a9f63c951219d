import { MODEL_PACKAGES } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'object'>({
  id: 'mlflow-server-names',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['mlflow.pyfunc.scoring_server'],
      pattern:
        /cannot import name '(?<object>infer_and_parse_data|predictions_to_json|\w+)' from 'mlflow\.pyfunc\.scoring_server'/,
      examples: [
        "ImportError: cannot import name 'infer_and_parse_data' from 'mlflow.pyfunc.scoring_server' (/azureml-envs/x.py)",
      ],
    },
  ],
  says: ({ object }) =>
    object
      ? `The mlflow of the environment no longer has ${object}, which the scoring script of Azure ML uses.`
      : 'The mlflow of the environment is too new for the scoring script of Azure ML.',
  fix: () => [
    step(
      'Pin mlflow below 3 in the conda.yaml of the model (3.6.0 is the last that was seen to work), and register it again.',
    ),
  ],
  blame: { files: MODEL_PACKAGES },
  preventedBy: ['mlflow/version'],
  source: 'reports: Azure/azureml-examples#3873, #4051',
  asOf: '2026-09',
});
