import { defineCause, step } from '../cause.js';

export default defineCause<'kind' | 'name'>({
  id: 'asset-exists',
  code: null,
  name: 'UserError',
  retry: 'no',
  signatures: [
    {
      literals: [
        'name and version already exist',
        'is immutable',
        'cannot be overwritten',
        'already exists and is immutable',
      ],
      pattern:
        /(?<kind>[Mm]odel|[Cc]ode|[Ee]nvironment|[Aa]sset|[Dd]ata)\b.{0,120}?(?:same name and version already exists?|this name and version already exists?)|(?<kind2>[Mm]odel|[Cc]ode|[Ee]nvironment) (?:version )?'?(?<name>[\w.:-]{1,160})'? (?:already exists and )?is immutable/,
      examples: [
        '(UserError) A different code with same name and version already exists.',
        "Environment version 'serving:4' is immutable.",
      ],
      never: ['The tuple is immutable.'],
    },
  ],
  says: ({ kind, name }) =>
    kind && name
      ? `The ${kind.toLowerCase()} ${name} is registered already, with other content: a version cannot be changed.`
      : kind
        ? `A ${kind.toLowerCase()} of this name and version is registered already, with other content: a version cannot be changed.`
        : 'An asset of this name and version is registered already, with other content: a version cannot be changed.',
  fix: () => [
    step('Raise version in the file, or leave it out: Azure ML then counts by itself.'),
    step('Or name the registered one: azureml:<name>:<version>.'),
  ],
  source: 'azure-ai-ml 1.34.0 and reports of its users; the words differ by release',
  asOf: '2026-11',
});
