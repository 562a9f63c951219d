import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { endpointIdentity, grantContribute } from '../commands.js';

export default defineCause({
  id: 'data-collector-storage',
  code: null,
  name: 'BadArgument',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: ['when mdc is enabled'],
      pattern: /incorrect role assignments on storage account when mdc is enabled/i,
      examples: [
        'Startup task failed due to incorrect role assignments on storage account when mdc is enabled',
      ],
    },
  ],
  says: 'Data collection is on, and the identity of the endpoint is not allowed to write to the storage account: Storage Blob Data Reader is not enough for it.',
  fix: ({ names }) => [
    step('See which identity the endpoint has.', endpointIdentity(names)),
    step('Give it Storage Blob Data Contributor.', grantContribute(names)),
    step('Wait five to ten minutes before you deploy again: a new role takes that long to reach everything.'),
    step('Or turn data_collector off in the deployment.'),
  ],
  blame: { files: inDeployment(['data_collector'], SAYS.identity) },
  preventedBy: ['identity/storage-read'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
