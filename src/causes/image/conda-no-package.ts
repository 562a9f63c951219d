import { defineCause, step } from '../cause.js';

export default defineCause<'package'>({
  id: 'conda-no-package',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: [
        'resolvepackagenotfound',
        'packagesnotfounderror',
        'nothing provides',
        'does not exist (perhaps a typo',
      ],
      pattern:
        /ResolvePackageNotFound: ?- (?<package>[\w.=<>!*-]{1,100})|PackagesNotFoundError: The following packages are (?:not available|missing) from (?:current|the target)[^:]{0,40}: ?- (?<package2>[\w.=<>!*-]+)|(?:LibMambaUnsatisfiableError: Encountered problems while solving: ?(?:- )?)?nothing provides (?:requested )?(?<package3>[\w.=<>!* -]{1,60}?)(?: |$)|(?<package4>[\w.=<>!*-]{1,100}) does not exist \(perhaps a typo/,
      examples: [
        'ResolvePackageNotFound:\n  - scikit-lern=1.0',
        'PackagesNotFoundError: The following packages are not available from current channels:\n\n  - numpyy==1.2',
        'LibMambaUnsatisfiableError: Encountered problems while solving:\n  - nothing provides requested pythn 3.10*',
      ],
    },
    {
      // The list of names was cut off.
      literals: ['resolvepackagenotfound', 'packagesnotfounderror'],
      pattern: /\b(?:ResolvePackageNotFound|PackagesNotFoundError):/,
      examples: ['ResolvePackageNotFound:'],
    },
  ],
  says: ({ package: packageName }) =>
    packageName
      ? `conda finds no ${packageName} in the channels of the environment.`
      : 'conda finds a package of the environment in none of its channels.',
  fix: () => [
    step(
      'Check the name and the version; many packages are on PyPI only and belong under "pip:". Or add the channel conda-forge.',
    ),
  ],
  blame: { files: 'package' },
  before: ['conda-conflict'],
  buildOrStart: true,
  preventedBy: ['environment/conda-file'],
  source: 'pip 24 and conda 24, their own texts; public reports',
  asOf: '2026-11',
});
