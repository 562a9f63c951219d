import { defineCause, step } from '../cause.js';
import { provisionNetwork } from '../commands.js';

export default defineCause({
  id: 'managed-network-not-ready',
  code: null,
  name: 'WorkspaceManagedNetworkNotReady',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['workspacemanagednetworknotready'],
      examples: [
        '(WorkspaceManagedNetworkNotReady) The managed network is not provisioned.',
        'WorkspaceManagedNetworkNotReady',
      ],
    },
  ],
  says: 'The workspace has a managed virtual network that is not provisioned yet, so nothing can be deployed into it.',
  fix: ({ names }) => [
    step('Provision it first; it takes some minutes.', provisionNetwork(names)),
    step('Then deploy again.'),
  ],
  preventedBy: ['network/managed-network'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
