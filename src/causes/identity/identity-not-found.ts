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
      literals: [
        'userassignedidentitynotfound',
        'msi token',
        'identity not found',
        'failedidentityoperation',
      ],
      pattern:
        /UserAssignedIdentityNotFound|MSI token.{0,80}\b404\b|\b404\b.{0,80}MSI token|["(]?Identity not found|FailedIdentityOperation(?=.{0,600}(?:not found|does not exist|NotFound)|\)|"|$)/i,
      examples: [
        'UserAssignedIdentityNotFound',
        'Failed to get MSI token: 404',
        '(FailedIdentityOperation) Identity operation for resource \'/subscriptions/1/onlineEndpoints/scores\' failed with error \'Failed to perform resource identity operation. Status: \'BadRequest\'. Response: \'{"error":{"code":"BadRequest","message":"Resource \'/subscriptions/1/userAssignedIdentities/id-risk\' was not found."}}\'.\'',
      ],
    },
  ],
  says: 'The identity of the endpoint does not exist, or no longer. That also happens when an endpoint is created again right after it was deleted.',
  fix: ({ names }) => [
    step(
      'Correct the id under identity.user_assigned_identities, if one is there. Else wait ten minutes and deploy again.',
    ),
    step(
      'If it stays, delete the endpoint, wait, and create it again, or name a user-assigned identity that exists.',
      deleteEndpoint(names),
    ),
  ],
  blame: { files: IDENTITY },
  before: ['resource-not-found'],
  preventedBy: ['identity/exists'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
