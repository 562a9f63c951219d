import { defineCause, step } from '../cause.js';

export default defineCause<'packages'>({
  id: 'pip-conflict',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: ['resolutionimpossible', 'conflicting dependencies'],
      pattern:
        /(?:Cannot install (?<packages>.{3,200}?) because these package versions have conflicting dependencies|ResolutionImpossible)/,
      shows: /^\s{2,}\S+ .{0,80} depends on |The user requested/,
      examples: [
        'ERROR: Cannot install pydantic==2.10.6 and azureml-inference-server-http==1.5.1 because these package versions have conflicting dependencies.',
        'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/',
        'ResolutionImpossible',
      ],
    },
  ],
  says: ({ packages }) =>
    packages
      ? `pip cannot install ${packages} together: each of them needs another version of the same package.`
      : 'pip cannot install the packages of the environment together: two of them need different versions of the same package.',
  fix: () => [
    step(
      'The lines above ResolutionImpossible say which package needs what. Loosen the conflicting pin, or remove it: azureml-inference-server-http installs the flask, pydantic and the like that it needs.',
    ),
    step('Try it without Azure.', 'pip install --dry-run -r requirements.txt'),
  ],
  blame: { files: 'package' },
  buildOrStart: true,
  preventedBy: ['environment/server-matrix', 'environment/impossible-version'],
  source: 'pip 24 and conda 24, their own texts; public reports',
  asOf: '2026-11',
});
