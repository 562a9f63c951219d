import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

/** Modules of the SDK v1, and of servers before azureml-inference-server-http, by the package that has them. */
const PACKAGES: readonly (readonly [RegExp, string])[] = [
  [/^azureml\.(?:automl\.runtime|automl\.core|training)\b/, 'azureml-automl-runtime'],
  [/^azureml\.train\.automl/, 'azureml-train-automl-runtime'],
  [/^azureml\.(?:dataprep|data)\b/, 'azureml-dataset-runtime'],
  [/^azureml\.(?:api|_model_management)/, 'azureml-model-management-sdk'],
  [/^azureml\.monitoring/, 'azureml-monitoring'],
  [/^azureml\.mlflow/, 'azureml-mlflow'],
  [/^azureml\.fsspec/, 'azureml-fsspec'],
  [/^azureml\.interpret/, 'azureml-interpret'],
  [/^azureml\.featurestore/, 'azureml-featurestore'],
];

function packageIn(module: string): string {
  return PACKAGES.find(([pattern]) => pattern.test(module))?.[1] ?? 'azureml-core';
}

export default defineCause<'module' | 'at'>({
  id: 'azureml-sdk-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['no module named azureml.', 'no module named azureml_'],
      pattern: /No module named '?(?<module>azureml\.(?!ai\b|contrib\b)[\w.]{1,120}?)'?(?:$|[^\w.])/,
      examples: [
        "ModuleNotFoundError: No module named 'azureml.api'",
        "ModuleNotFoundError: No module named 'azureml.core'",
        "ModuleNotFoundError: No module named 'azureml.automl.runtime'",
      ],
      never: [
        "ModuleNotFoundError: No module named 'azureml.ai'",
        "ModuleNotFoundError: No module named 'azureml.contrib'",
        "ModuleNotFoundError: No module named 'azureml'",
      ],
    },
  ],
  says: ({ module, at }) =>
    module?.startsWith('azureml.api')
      ? 'The server of the image is one from before azureml-inference-server-http: it imports azureml.api, and the environment does not have that old package.'
      : module && at
        ? `The container has no ${module}, a module of the SDK v1: ${at} imports it.`
        : module
          ? `The container has no ${module}, a module of the SDK v1 of Azure ML.`
          : 'The container lacks a module of the SDK v1 of Azure ML.',
  fix: ({ module }) => [
    module?.startsWith('azureml.api')
      ? step(
          'Use a current inference image, such as mcr.microsoft.com/azureml/minimal-py312-inference, or add azureml-inference-server-http (or a current azureml-defaults) to the conda file.',
        )
      : module
        ? step(`Add ${packageIn(module)} to the conda file of the environment, under "pip:".`)
        : step('Add azureml-core to the conda file of the environment, under "pip:".'),
    !module?.startsWith('azureml.api') &&
      step(
        'Or do without it: the path of the model is os.environ["AZUREML_MODEL_DIR"], and azure-ai-ml is the SDK v2.',
      ),
    module?.startsWith('azureml.api') &&
      step('Use Python 3.10 or newer: old servers ran on versions that get no packages any more.'),
  ],
  blame: { code: 'import', files: BUILD },
  before: ['module-not-found'],
  preventedBy: ['scoring/missing-package', 'environment/inference-server'],
  source: 'reports of users; packages of the SDK v1 on PyPI',
  asOf: '2026-11',
});
