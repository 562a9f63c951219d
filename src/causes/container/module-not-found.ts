import { defineCause, step } from '../cause.js';
import { packageOf } from '../packages.js';

export default defineCause<'module' | 'at'>({
  id: 'module-not-found',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['no module named'],
      pattern:
        /No module named '?(?<module>(?!azureml(?:['.\s]|$)|main['\s]|main$|pkg_resources|azureml_inference_server_http|sklearn\.\w+\.\w+|numpy\._?core|pandas\.(?:core|_libs)\.|azext_|keras\.(?:src|saving|engine|api|legacy)|pydantic_(?:core|settings))[\w.]{1,200}?)'?(?:$|[^\w.])/,
      examples: [
        "ModuleNotFoundError: No module named 'cv2'",
        "ImportError: No module named 'my_package.tools'",
        'No module named xgboost',
      ],
      never: [
        "ModuleNotFoundError: No module named 'azureml.contrib'",
        "ModuleNotFoundError: No module named 'main'",
        "ModuleNotFoundError: No module named 'pkg_resources'",
      ],
    },
  ],
  says: ({ module, at }) =>
    module && at
      ? `The container has no ${module}: ${at} imports it.`
      : module
        ? `The container has no ${module}, which the code imports.`
        : 'The container lacks a module that the code imports.',
  fix: ({ module }) => [
    module
      ? step(`Add ${packageOf(module)} to the conda file of the environment, under "pip:".`)
      : step('Add the package that contains it to the conda file of the environment, under "pip:".'),
    step(
      'If it is a file of your own, put it into the folder that code_configuration.code names: only that folder is uploaded.',
    ),
  ],
  blame: { code: 'import' },
  preventedBy: ['scoring/missing-package', 'scoring/missing-module'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
