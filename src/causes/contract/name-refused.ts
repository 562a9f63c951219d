import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'kind'>({
  id: 'name-refused',
  code: null,
  name: 'BadRequest',
  retry: 'no',
  signatures: [
    {
      literals: [
        '3-32 char',
        'must be 3 to 32',
        'can only contain alphanumeric',
        'name must be 3-32',
        'must be 3-32 chars',
        'name is not valid',
        'must be between 3 and 32',
      ],
      pattern:
        /(?<kind>Deployment|Endpoint) ?[Nn]ame (?:must be (?:3-32|between 3 and 32)|is not valid)|must be 3-32 char|can only contain alphanumeric characters and dashes/,
      examples: ['DeploymentName must be 3-32 chars'],
    },
  ],
  says: ({ kind }) =>
    kind
      ? `The name of the ${kind} is refused: 3 to 32 characters, letters, digits and single hyphens, a letter first.`
      : 'A name is refused: 3 to 32 characters, letters, digits and single hyphens, a letter first.',
  fix: () => [step('Write another name.')],
  blame: { files: inDeployment(['name'], SAYS.name) },
  preventedBy: ['contract/name'],
  source: 'reports: public repository; Azure/PyRIT#43',
  asOf: '2026-09',
});
