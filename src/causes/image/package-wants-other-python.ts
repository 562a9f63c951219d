import { defineCause, step } from '../cause.js';

export default defineCause<'package' | 'python' | 'wants'>({
  id: 'package-wants-other-python',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'that require a different python version',
        'requires a different python',
        'requires-python',
        'requires python',
      ],
      pattern:
        /Package '?(?<package>[\w.-]+)'? requires a different Python: (?<python>[\d.]+) not in '?(?<wants>[^'"\n]{1,60}?)'?(?:[ "]|$)|Ignored the following versions that require a different python version: (?<versions>.{1,120})/,
      weight: 'cause',
      examples: [
        "ERROR: Package 'setuptools' requires a different Python: 3.7.13 not in '>=3.8'",
        "Pip subprocess error: ERROR: Package 'setuptools' requires a different Python: 3.7.13 not in '>=3.8' CondaEnvException: Pip failed",
      ],
    },
  ],
  says: ({ package: packageName, python, wants }) =>
    packageName && python && wants
      ? `The package ${packageName} does not run on Python ${python}: it needs ${wants}.`
      : 'A package does not run on the Python of the environment.',
  fix: () => [
    step(
      'Raise the Python of the environment to a supported one (3.10 or newer), or pin an older version of the package.',
    ),
  ],
  blame: { files: 'python' },
  buildOrStart: true,
  preventedBy: ['environment/python-support', 'environment/python-version'],
  source: 'pip 24 and conda 24, their own texts; public reports',
  asOf: '2026-11',
});
