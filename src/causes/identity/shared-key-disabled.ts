import { defineCause, step } from '../cause.js';
import { grantContribute } from '../commands.js';

export default defineCause({
  id: 'shared-key-disabled',
  code: null,
  name: 'KeyBasedAuthenticationNotPermitted',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['keybasedauthenticationnotpermitted', 'key based authentication is not permitted'],
      examples: [
        'KeyBasedAuthenticationNotPermitted',
        'Key based authentication is not permitted on this storage account.',
      ],
    },
  ],
  says: 'The storage account of the workspace does not allow access by key, and the upload uses one.',
  fix: ({ names }) => [
    step(
      'Set the workspace to use identities for its storage.',
      `az ml workspace update --name ${names.workspace} --resource-group ${names.group} --system-datastores-auth-mode identity`,
    ),
    step('Give the deployer Storage Blob Data Contributor on the account.', grantContribute(names)),
  ],
  source: 'reports: public field log',
  asOf: '2026-09',
});
