import { defineCause, step } from '../cause.js';

export default defineCause<'field' | 'detail'>({
  id: 'validation-failed',
  code: null,
  name: 'BadRequest',
  retry: 'no',
  signatures: [
    {
      literals: ['errors:{', 'errors: {', 'one or more validation errors occurred', 'the request is invalid'],
      pattern:
        /"errors": ?\{ ?"(?<field>[\w.]{0,150})": ?\[ ?"(?<detail>.{1,250}?)"\]|One or more validation errors occurred|The request is invalid/,
      weight: 'class',
      examples: [
        '{"errors":{"InstanceCount":["Something is off."]},"title":"One or more validation errors occurred.","status":400}',
        '(BadRequest) The request is invalid.',
      ],
    },
  ],
  says: ({ field, detail }) =>
    field && detail
      ? `The service refuses ${field}: ${detail}`
      : 'The service refuses the request as invalid, with a message that endpoint-preflight does not know.',
  fix: () => [
    step('The message above names the property as the service calls it. Correct its key in the file.'),
  ],
  preventedBy: ['contract/unknown-key', 'contract/wrong-type'],
  source: 'reports: the envelope of the service for synchronous validation',
  asOf: '2026-09',
});
