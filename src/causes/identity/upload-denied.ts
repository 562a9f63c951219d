import { defineCause, step } from '../cause.js';
import { grantContribute } from '../commands.js';

export default defineCause({
  id: 'upload-denied',
  code: null,
  name: 'AuthorizationFailure',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['permission to alter this storage account', 'authorizationfailure'],
      pattern:
        /You don't have permission to alter this storage account|AuthorizationFailure(?: - |"|\b.{0,40}?)(?:This request is not authorized to perform this operation)?/i,
      examples: [
        "You don't have permission to alter this storage account. Ensure that you have been assigned both Storage Blob Data Reader and Storage Blob Data Contributor roles.",
        'AuthorizationFailure - This request is not authorized to perform this operation',
      ],
    },
  ],
  says: 'The machine that deploys could not upload the code or the model: the storage account of the workspace refused it, by role or by its network rules.',
  fix: ({ names }) => [
    step(
      'Give the deployer Storage Blob Data Contributor on the storage account of the workspace.',
      grantContribute(names),
    ),
    step('If the account allows selected networks only, deploy from a runner inside of one of them.'),
  ],
  source: 'reports: MicrosoftDocs/azure-docs#111210; public field log',
  asOf: '2026-09',
});
