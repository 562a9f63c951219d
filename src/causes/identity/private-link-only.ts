import { defineCause, step } from '../cause.js';
import { showWorkspace } from '../commands.js';

export default defineCause<'vault'>({
  id: 'private-link-only',
  code: null,
  name: 'PublicNetworkAccessDisabled',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'denied based on private link',
        'not accessible from public network',
        'public access for this',
        'public access on this',
        'public access is not allowed',
        'designated private link',
        'denied based on',
        'accessible from public network',
        'public access for this',
        'public access on this',
        'public access to this',
        'public access is not allowed',
        'public network access for this',
        'public network access on this',
        'public network access to this',
        'public network access is not permitted',
        'private link configuration',
        'none of the workspaces/registries are accessible',
        'public network access is disabled',
        'public access is disabled',
        'publicnetworkaccessdisabled',
        'public network access is not allowed',
        'not via an approved private link',
        'an approved private link',
        'public access is not permitted',
        'is not accessible from public network',
        'forbiddenbyconnection',
      ],
      pattern:
        /denied based on (?:the )?\w{0,20} ?private link|none of the workspaces\/registries are accessible|from outside of the designated private link|[Pp]ublic (?:network )?access (?:to this \w{2,20} |for this \w{2,20} |on this \w{2,20} )?is (?:disabled|not (?:allowed|permitted))|PublicNetworkAccessDisabled|via an approved private link|not accessible from (?:the )?public network|ForbiddenByConnection/,
      examples: [
        'azure.core.exceptions.ClientAuthenticationError: (UserError) User is not authorized to access provided resources due to none of the workspaces/registries are accessible from outside of the designated private link..',
        '(Forbidden) Public network access is disabled and request is not from a trusted service nor via an approved private link.',
        '{"error":{"code":"Forbidden","message":"Public access is disabled. Please configure private endpoint."}}',
        '{"error":{"code":"UserError","message":"Access to workspace was denied based on workspace private link configuration."}}',
        '(PublicNetworkAccessDisabled) Access to this endpoint from a public network is off.',
      ],
      never: ['public_network_access: disabled', '"publicNetworkAccess": "Disabled"'],
    },
  ],
  says: 'What was asked accepts requests from its private network only, and this request came from outside: a workspace, a registry, a vault or an endpoint without public access.',
  fix: ({ names }) => [
    step(
      'Run the deploy, or the request, from inside of the network: a self-hosted runner, a VM or a VPN with DNS for the private endpoints.',
    ),
    step('See the public access of the workspace.', showWorkspace(names)),
    step(
      'Or open the workspace to the address of the runner.',
      `az ml workspace update --name ${names.workspace} --resource-group ${names.group} --public-network-access Enabled`,
    ),
  ],
  before: ['http-forbidden', 'key-vault-denied'],
  preventedBy: ['network/legacy-mode', 'network/key-vault'],
  source: 'reports of users of azure-ai-ml; Key Vault and Azure ML, their own texts',
  asOf: '2026-11',
});
