import { defineCause, step } from '../cause.js';
import { packageOf } from '../packages.js';

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
        'please install',
        'missing optional dependency',
        'library but it was not found',
        'requires the following packages that were not found',
        'pip install',
      ],
      pattern:
        /(?:^|[\s:'"`])(?<package>[\w.-]{2,60}) needs to be installed|Missing optional dependency '(?<package2>[\w.-]{2,60})'|requires the (?<package3>[\w.-]{2,60}) library but it was not found|requires (?<package4>[A-Z]?[\w-]{2,60}): ?`?pip install|[Pp]lease install (?:the )?`?(?<package5>[a-z][\w-]{2,60})`? (?:library |package )?(?:to|in order|first)|requires the following packages that were not found in your environment: (?<packages>[\w., -]{2,200})/,
      examples: [
        'ImportError: sklearn needs to be installed in order to use this module',
        'sklearn needs to be installed',
        'ImportError: T5Converter requires the sentencepiece library but it was not found in your environment.',
        'ImportError: Using `low_cpu_mem_usage=True` or a `device_map` requires Accelerate: `pip install accelerate`',
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
  fix: ({ package: packageName }) => [
    step(
      packageName
        ? `Add ${packageOf(packageName)} to the conda file of the environment, under "pip:".`
        : 'Add it to the conda file of the environment, under "pip:".',
    ),
  ],
  blame: { code: 'import' },
  buildOrStart: true,
  preventedBy: ['scoring/missing-package'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
