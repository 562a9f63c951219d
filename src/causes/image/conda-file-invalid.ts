import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'detail'>({
  id: 'conda-file-invalid',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'invalidversionspec',
        'environmentfilenotfound',
        'invalidmatchspec',
        'condavalueerror',
        'environmentfileempty',
      ],
      pattern:
        /\b(?:EnvironmentFileNotFound|EnvironmentFileEmpty|InvalidMatchSpec|CondaValueError|InvalidVersionSpec): ?(?<detail>(?! ?pip returned an error).{3,200})/,
      examples: ["InvalidMatchSpec: Invalid spec 'numpy===1': bad", 'EnvironmentFileNotFound: conda.yml'],
      never: ['CondaValueError: pip returned an error'],
    },
  ],
  says: ({ detail }) =>
    detail ? `conda cannot read the environment: ${detail}` : 'conda cannot read the environment.',
  fix: () => [step('Correct the conda file.', 'conda env create --dry-run --file conda.yml')],
  blame: { files: BUILD },
  buildOrStart: true,
  preventedBy: ['environment/conda-file'],
  source: 'pip 24 and conda 24, their own texts; public reports',
  asOf: '2026-11',
});
