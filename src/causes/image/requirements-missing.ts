import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'path' | 'line' | 'wheel'>({
  id: 'requirements-missing',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'could not open requirements file',
        'invalid requirement:',
        'is not a valid wheel filename',
        'looks like a filename, but the file does not exist',
        'is not a supported wheel on this platform',
      ],
      pattern:
        /Could not open requirements file: \[Errno 2\] No such file or directory: '(?<path>[^']{1,300})'|Invalid requirement: ?'?(?<line>[^'\n]{1,160}?)'?(?:: |\.? |$)|Requirement '(?<path2>[^']{1,300})' looks like a filename, but the file does not exist|(?<wheel>[\w.+-]{5,160}\.whl) is not a (?:supported wheel on this platform|valid wheel filename)/,
      examples: [
        "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements/serving.txt'",
        "ERROR: Invalid requirement: 'scikit-learn=1.3.0': Expected end or semicolon (after name and no valid version specifier)",
        "WARNING: Requirement './wheels/acme_features-1.2-py3-none-any.whl' looks like a filename, but the file does not exist",
        'ERROR: acme_core-1.0-cp39-cp39-win_amd64.whl is not a supported wheel on this platform.',
      ],
    },
  ],
  says: ({ path, line, wheel }) =>
    path
      ? `pip finds no ${path}: it is not where the image is built.`
      : line
        ? `pip cannot read the requirement "${line}".`
        : wheel
          ? `pip cannot install ${wheel}: it was built for another Python or system than those of the image.`
          : 'pip cannot read the requirements of the environment.',
  fix: ({ line, path }) => [
    line && step('Write two equal signs: name==1.2.3. One is the form of conda.'),
    path &&
      step(
        'A conda file is uploaded alone: it cannot name files beside it with "-r" or "./". List the packages in it, or use a build context with a Dockerfile that copies them.',
      ),
    step('A wheel of your own must be in the build context, for linux and for the Python of the image.'),
  ],
  blame: { files: BUILD },
  before: ['file-not-found', 'pip-failed'],
  buildOrStart: true,
  preventedBy: ['environment/requirements-file', 'environment/conda-file'],
  source: 'pip 24, its own texts',
  asOf: '2026-11',
});
