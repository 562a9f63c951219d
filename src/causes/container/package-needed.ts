import { defineCause, step } from '../cause.js';

export default defineCause<'package' | 'packages'>({
  id: 'package-needed',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'needs to be installed',
        'is required to',
        'please install',
        'missing optional dependency',
        'requires the following packages that were not found',
      ],
      pattern:
        /(?:^|[\s:'"`])(?<package>[\w.-]{2,60}) needs to be installed|Missing optional dependency '(?<package2>[\w.-]{2,60})'|requires the following packages that were not found in your environment: (?<packages>[\w., -]{2,200})/,
      examples: [
        'ImportError: sklearn needs to be installed in order to use this module',
        'sklearn needs to be installed',
        "ImportError: Missing optional dependency 'openpyxl'.  Use pip or conda to install openpyxl.",
      ],
    },
  ],
  says: ({ package: packageName, packages }) =>
    packageName
      ? `A library of the environment needs ${packageName}, which is not installed.`
      : packages
        ? `A library of the environment needs ${packages}, which are not installed.`
        : 'A library of the environment needs a package that is not installed.',
  fix: () => [
    step('Add it to the conda file of the environment, under "pip:". sklearn is called scikit-learn there.'),
  ],
  blame: { code: 'import' },
  buildOrStart: true,
  preventedBy: ['scoring/missing-package'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
