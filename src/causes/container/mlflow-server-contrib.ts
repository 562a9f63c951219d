import { MODEL_PACKAGES } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'module'>({
  id: 'mlflow-server-contrib',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['no module named azureml'],
      pattern: /No module named '?(?<module>azureml(?:\.contrib(?:\.\w+)?)?)'?(?:$|[^\w.])/,
      examples: [
        "ModuleNotFoundError: No module named 'azureml.contrib'",
        "ModuleNotFoundError: No module named 'azureml'",
      ],
      never: [
        "ModuleNotFoundError: No module named 'azureml.ai'",
        "ModuleNotFoundError: No module named 'azureml_inference_server_http'",
      ],
    },
  ],
  says: ({ module }) =>
    module
      ? `The inference server of the environment imports ${module}, which is not there: servers 1.3.0 to 1.3.4 do that for MLflow models without code.`
      : 'The inference server of the environment imports a package that is not there.',
  fix: () => [
    step(
      'Pin azureml-inference-server-http>=1.4 and azureml-ai-monitoring in the conda.yaml of the model, and register it again. An added azureml-contrib-services does not help: the build of MLflow environments drops it.',
    ),
  ],
  blame: { files: MODEL_PACKAGES },
  preventedBy: ['mlflow/server-version'],
  source: 'reports: Azure/azureml-examples#4004, #4009, #4012',
  asOf: '2026-09',
});
