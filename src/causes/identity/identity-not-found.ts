import { IDENTITY } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { deleteEndpoint } from '../commands.js';

export default defineCause({
  id: 'identity-not-found',
  code: null,
  name: 'UserAssignedIdentityNotFound',
  retry: 'minutes',
  signatures: [
    {
      literals: ['userassignedidentitynotfound', 'msi token', 'identity not found'],
      pattern:
        /UserAssignedIdentityNotFound|MSI token.{0,80}\b404\b|\b404\b.{0,80}MSI token|["(]?Identity not found/i,
      examples: ['UserAssignedIdentityNotFound', 'Failed to get MSI token: 404'],
    },
  ],
  says: 'The identity of the endpoint no longer exists. That happens when an endpoint is created again right after it was deleted.',
  fix: ({ names }) => [
    step('Wait ten minutes and deploy again.'),
    step(
      'If it stays, delete the endpoint, wait, and create it again, or name a user-assigned identity that exists.',
      deleteEndpoint(names),
    ),
  ],
  blame: { files: IDENTITY },
  preventedBy: ['identity/acr-pull'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
