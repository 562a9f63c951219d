import { defineCause, step } from '../cause.js';

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
        /No module named '?(?<module>(?!azureml(?:['.\s]|$)|main['\s]|main$|pkg_resources|azureml_inference_server_http|sklearn\.\w+\.\w+|numpy\._?core|pandas\.(?:core|_libs)\.)[\w.]{1,200}?)'?(?:$|[^\w.])/,
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
      ? `The scoring script imports ${module} (${at}), and neither the environment nor the code folder has it.`
      : module
        ? `${module} is imported, and neither the environment nor the code folder has it.`
        : 'The scoring script imports a module that neither the environment nor the code folder has.',
  fix: () => [
    step(
      'Add the package that contains it to the conda file of the environment, under "pip:". The name of a package is not always that of its module: cv2 is opencv-python-headless, sklearn scikit-learn, PIL pillow, yaml pyyaml.',
    ),
    step(
      'If it is a file of your own, put it into the folder that code_configuration.code names: only that folder is uploaded.',
    ),
  ],
  blame: { code: 'import' },
  preventedBy: ['scoring/missing-package', 'scoring/missing-module'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
