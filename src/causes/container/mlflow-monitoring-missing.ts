import { MODEL_PACKAGES } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'mlflow-monitoring-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['no module named azureml.ai'],
      pattern: /No module named '?(?<module>azureml\.ai(?:\.monitoring)?)\b/,
      examples: ["ModuleNotFoundError: No module named 'azureml.ai'"],
    },
  ],
  says: 'The scoring script that Azure ML makes for MLflow models imports azureml.ai.monitoring, and the packages of the model do not have it.',
  fix: () => [
    step(
      'Add azureml-ai-monitoring to the conda.yaml of the model (and to its requirements.txt), and register it again.',
    ),
  ],
  blame: { files: MODEL_PACKAGES },
  preventedBy: ['mlflow/no-code-packages'],
  source: 'reports: Azure/azureml-examples#3904, #3913, #3923',
  asOf: '2026-09',
});
