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
        'none of the providers can be installed',
        'unsatisfiableerror',
        'found conflicts',
        'conflicting requests',
        'could not solve for environment specs',
        'following packages are incompatible',
        'is not installable because',
      ],
      pattern:
        /\b(?:LibMamba)?UnsatisfiableError\b|Found conflicts! Looking for incompatible packages|(?:^|\s)(?<package2>[\w.-]{1,80} [\w.*=<>!-]{1,40})\s{1,3}is not installable because|[Cc]ould not solve for environment specs|The following packages are incompatible|package (?<package>[\w.-]+) .{1,80} requires .{1,80}, but none of the providers can be installed/,
      examples: [
        'UnsatisfiableError: The following specifications were found to be incompatible with each other',
        'LibMambaUnsatisfiableError: Encountered problems while solving:',
        'Could not solve for environment specs\nThe following packages are incompatible\n└─ scikit-learn 0.24.1**  is not installable because there are no viable options',
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
