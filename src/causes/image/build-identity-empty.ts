import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'build-identity-empty',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'once',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: ['identity(object id'],
      pattern: /Identity\(object id: ?\) does not have permissions for/,
      examples: [
        'ImageBuildFailure: Identity(object id: ) does not have permissions for {..}/environments/read',
      ],
    },
  ],
  says: 'The first build of an environment ran without an identity. That is a fault of the service that goes away by itself.',
  fix: () => [step('Deploy once more, unchanged.'), step('If it comes again, open a support ticket.')],
  forSupport: true,
  source: 'reports: public repository',
  asOf: '2026-09',
});
