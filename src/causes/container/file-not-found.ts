import { defineCause, step } from '../cause.js';

export default defineCause<'path' | 'detail'>({
  id: 'file-not-found',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['filenotfounderror', 'no such file or directory'],
      pattern:
        /FileNotFoundError: \[Errno 2\] No such file or directory: '(?<path>(?!\/var\/azureml-app\/)[^']{1,300})'|FileNotFoundError: \[Errno 2\] (?!No such file or directory: '\/var\/azureml-app)(?<detail>.{1,200})/,
      examples: ["FileNotFoundError: [Errno 2] No such file or directory: 'model/vocab.txt'"],
      never: [
        "FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/azureml-models/credit/3/model.pkl'",
      ],
    },
  ],
  says: ({ path, detail }) =>
    path
      ? `There is no file ${path} in the container.`
      : detail
        ? `A file is not in the container: ${detail}`
        : 'A file is not in the container.',
  fix: () => [
    step(
      'A relative path starts at the working folder of the server, not at score.py. Write os.path.join(os.path.dirname(__file__), "…") for files beside the script, and AZUREML_MODEL_DIR for those of the model.',
    ),
  ],
  blame: { code: 'file-path' },
  preventedBy: ['scoring/relative-path'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
