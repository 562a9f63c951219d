import { defineCause, step } from '../cause.js';

export default defineCause<'package'>({
  id: 'package-build-failed',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'failed building wheel for',
        'could not build wheels for',
        'subprocess-exited-with-error',
        'metadata-generation-failed',
        'failed to build installable wheels',
        'command errored out with exit status',
        'command python setup.py egg_info failed',
      ],
      pattern:
        /(?:Failed building wheel for|Could not build wheels for|[Ff]ailed to build installable wheels for some pyproject\.toml based projects \(?) ?(?<package>[\w.-]+)|error: (?:subprocess-exited-with-error|metadata-generation-failed)|Command errored out with exit status \d{1,3}:.{0,600}?\/(?<package2>[A-Za-z][\w.-]{1,60})\/setup\.py|Command errored out with exit status \d{1,3}: python setup\.py|Command "python setup\.py egg_info" failed/,
      examples: [
        'ERROR: Failed building wheel for dlib',
        'error: subprocess-exited-with-error',
        "ERROR: Command errored out with exit status 1: /azureml-envs/serving/bin/python -u -c 'import sys, setuptools; sys.argv[0] = '/tmp/pip-install-9x/pymssql/setup.py'; exec(compile(code))' install --record /tmp/pip-record/install-record.txt Check the logs for full command output.",
      ],
    },
  ],
  says: ({ package: packageName }) =>
    packageName
      ? `pip had to build ${packageName} from its source, and failed: there is no finished wheel of it for this Python.`
      : 'pip had to build a package from its source, and failed.',
  fix: () => [
    step('Use a version of the package, or a Python, for which PyPI has a wheel for Linux.'),
    step('Or install what the build needs (gcc, cmake, headers) in a Dockerfile.'),
  ],
  blame: { files: 'package' },
  buildOrStart: true,
  preventedBy: ['environment/python-support'],
  source: 'pip 24 and conda 24, their own texts; public reports',
  asOf: '2026-11',
});
