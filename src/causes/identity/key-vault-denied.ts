import { IDENTITY } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { endpointIdentity } from '../commands.js';
import { roleFor } from '../roles.js';

export default defineCause<'action' | 'vault' | 'permission'>({
  id: 'key-vault-denied',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'caller is not authorized to perform action on resource',
        'does not have secrets get permission',
        'does not have secrets list permission',
        'forbiddenbyrbac',
        'forbiddenbypolicy',
        'forbiddenbyfirewall',
        'client address is not authorized and caller is not a trusted service',
      ],
      pattern:
        /Caller is not authorized to perform action on resource\.(?:.{0,600}?Action: '(?<action>[\w./]{5,160})')?|does not have secrets (?<permission>get|list) permission on key vault '(?<vault>[\w-]{3,24})|ForbiddenBy(?:Rbac|Policy)|(?<firewall>ForbiddenByFirewall|Client address is not authorized and caller is not a trusted service)/,
      examples: [
        "azure.core.exceptions.HttpResponseError: (Forbidden) Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\nCaller: appid=1;oid=2\r\nAction: 'Microsoft.KeyVault/vaults/secrets/getSecret/action'\r\nResource: '/subscriptions/1/vaults/kv-risk/secrets/db'",
        "(Forbidden) The user, group or application 'appid=1;oid=2' does not have secrets get permission on key vault 'kv-risk;location=westeurope'.",
        '(Forbidden) Client address is not authorized and caller is not a trusted service.\nClient address: 20.1.2.3\nInner error: { "code": "ForbiddenByFirewall" }',
      ],
    },
  ],
  says: ({ action, vault, permission }) =>
    action
      ? `The code in the container is not allowed to read the key vault: the identity of the endpoint lacks ${action}.`
      : vault && permission
        ? `The code in the container is not allowed to read the key vault ${vault}: no access policy gives its identity the permission ${permission}.`
        : 'The key vault refuses the code in the container, by role or by its firewall.',
  fix: ({ action, names }) => [
    step('See which identity the endpoint has.', endpointIdentity(names)),
    step(
      `Give it the role "${roleFor(action ?? 'Microsoft.KeyVault/vaults/secrets/getSecret/action').role}" on the vault.`,
      `az role assignment create --role "Key Vault Secrets User" --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(az keyvault show --name ${names.vault} --query id --output tsv)`,
    ),
    step(
      'A vault with access policies needs one with get and list instead.',
      `az keyvault set-policy --name ${names.vault} --object-id <identity> --secret-permissions get list`,
    ),
    step('If it is the firewall of the vault, give the workspace a private endpoint to it.'),
  ],
  blame: { code: 'frame', files: IDENTITY },
  before: ['http-forbidden'],
  preventedBy: ['identity/secrets', 'network/key-vault'],
  source: 'Key Vault, its own texts',
  asOf: '2026-11',
});
