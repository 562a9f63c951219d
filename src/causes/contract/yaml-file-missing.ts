import { defineCause, step } from '../cause.js';

export default defineCause<'path'>({
  id: 'yaml-file-missing',
  code: null,
  name: 'ValidationException',
  retry: 'no',
  signatures: [
    {
      literals: ['no such file or directory'],
      pattern:
        /(?<=(?:azext_mlv2|azcliextensions|cliextensions|azure[\\/]ai[\\/]ml|_load_functions|load_yaml|Met error <class 'FileNotFoundError'>).{0,900})No such file or directory: '?(?<path>[^'"\s]{1,300}\.ya?ml)|(?:^ ?|ERROR: )(?:\[Errno 2\] )?No such file or directory: '?(?<path2>[^'"\s]{1,300}\.ya?ml)/,
      examples: [
        '  File "/home/runner/.azure/cliextensions/ml/azext_mlv2/manual/vendored_curated_sdk/azure/ai/ml/_utils/utils.py", line 230, in load_yaml\n    cm = open_file(source, "r")\nFileNotFoundError: [Errno 2] No such file or directory: \'mlops/green.yml\'',
        "Error: Met error <class 'FileNotFoundError'>:[Errno 2] No such file or directory: 'endpoints/scores.yaml'",
        'ERROR: No such file or directory: mlops/green.yml',
      ],
      never: ["FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/src/config.yaml'"],
    },
  ],
  says: ({ path }) =>
    path
      ? `az finds no YAML file ${path}. Nothing has reached Azure.`
      : 'az finds no such YAML file. Nothing has reached Azure.',
  fix: () => [
    step(
      'A path after --file starts at the working folder of the step, not at the script. Check it out first, and mind letter case: Linux counts it.',
    ),
    step('See what is there.', 'pwd && git ls-files "*.yml" "*.yaml"'),
  ],
  before: ['file-not-found', 'az-ml-crashed'],
  preventedBy: ['contract/file'],
  source: 'azure-ai-ml 1.34.0, entities/_load_functions.py; reports of users of az',
  asOf: '2026-11',
});
