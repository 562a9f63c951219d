import { defineCause, step } from '../cause.js';
import { syncKeys } from '../commands.js';

export default defineCause({
  id: 'build-registry-authorization',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: ['container registry authorization failure'],
      examples: ['ImageBuildFailure: container registry authorization failure'],
    },
  ],
  says: 'The workspace could not log in to its container registry: the keys that it knows are no longer those of the registry.',
  fix: ({ names }) => [
    step('Synchronise the keys.', syncKeys(names)),
    step('If the registry is in a virtual network, check that the workspace can reach it.'),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
