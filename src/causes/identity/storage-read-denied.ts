import { IDENTITY } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { endpointIdentity, grantRead } from '../commands.js';

export default defineCause({
  id: 'storage-read-denied',
  code: 'ERR_1300',
  name: 'BadArgument',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#authorization-error',
  signatures: [
    {
      literals: [
        'authorizationpermissionmismatch',
        'not authorized to perform this operation using this permission',
      ],
      pattern:
        /AuthorizationPermissionMismatch|not authorized to perform this operation using this permission(?:.{0,200}https:\/\/(?<storage>[a-z0-9]{3,24})\.blob)?/,
      examples: [
        'ErrorCode:AuthorizationPermissionMismatch This request is not authorized to perform this operation using this permission.',
      ],
    },
  ],
  says: 'The identity of the endpoint is not allowed to read the storage account that holds the model or the code.',
  fix: ({ names }) => [
    step('See which identity the endpoint has.', endpointIdentity(names)),
    step(
      'Give it the role Storage Blob Data Reader on the storage account of the workspace. A system-assigned identity gets it by itself.',
      grantRead(names),
    ),
    step('Wait five to ten minutes before you deploy again: a new role takes that long to reach everything.'),
  ],
  blame: { files: IDENTITY },
  becomes: ({ speaker }) => (speaker === 'client' ? 'upload-denied' : undefined),
  preventedBy: ['identity/storage-read'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
