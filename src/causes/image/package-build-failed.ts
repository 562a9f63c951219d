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
      ],
      pattern:
        /(?:Failed building wheel for|Could not build wheels for|[Ff]ailed to build installable wheels for some pyproject\.toml based projects \(?) ?(?<package>[\w.-]+)|error: (?:subprocess-exited-with-error|metadata-generation-failed)/,
      examples: ['ERROR: Failed building wheel for dlib', 'error: subprocess-exited-with-error'],
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
