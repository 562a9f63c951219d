import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'package'>({
  id: 'conda-conflict',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'is not installable because',
        'none of the providers can be installed',
        'conflicting requests',
      ],
      pattern:
        /(?:^|\s)(?<package2>[\w.-]{1,80} [\w.*=<>!-]{1,40})\s{1,3}is not installable because|package (?<package>[\w.-]{1,120}) .{0,80}?requires .{1,80}, but none of the providers can be installed/,
      examples: [
        'Could not solve for environment specs\nThe following packages are incompatible\n└─ scikit-learn 0.24.1**  is not installable because there are no viable options',
        '  - package pandas-1.1.5-py37h10a2094_0 requires python >=3.7,<3.8.0a0, but none of the providers can be installed',
      ],
    },
    {
      literals: [
        'unsatisfiableerror',
        'found conflicts',
        'could not solve for environment specs',
        'following packages are incompatible',
      ],
      pattern:
        /\b(?:LibMamba)?UnsatisfiableError\b|Found conflicts! Looking for incompatible packages|[Cc]ould not solve for environment specs|The following packages are incompatible/,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        'UnsatisfiableError: The following specifications were found to be incompatible with each other',
        'LibMambaUnsatisfiableError: Encountered problems while solving:',
      ],
    },
  ],
  says: ({ package: packageName }) =>
    packageName
      ? `conda cannot install the packages together: the conflict is in ${packageName}.`
      : 'conda cannot install the packages of the environment together: their versions contradict each other.',
  fix: () => [
    step('Loosen the pins that the log names, or move packages under "pip:".'),
    step('Try it without Azure.', 'conda env create --dry-run --file conda.yml'),
  ],
  blame: { files: BUILD },
  buildOrStart: true,
  preventedBy: ['environment/python-support'],
  source: 'pip 24 and conda 24, their own texts; public reports',
  asOf: '2026-11',
});
