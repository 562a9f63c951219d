import { defineCause, step } from '../cause.js';
import { showWorkspace } from '../commands.js';
import { roleFor } from '../roles.js';

export default defineCause<'action' | 'scope' | 'object'>({
  id: 'deployer-not-authorized',
  code: null,
  name: 'AuthorizationFailed',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['does not have authorization to perform action', 'authorizationfailed'],
      pattern:
        /[Tt]he client '(?<client>[^']{1,100})' with object id '(?<object>[\w-]{1,64})' does not have authorization to perform action '(?<action>[\w./*-]{1,200})'(?: (?:over|on) scope '(?<scope>[^']{1,500})')?|\(AuthorizationFailed\)|"code": ?"AuthorizationFailed"/,
      examples: [
        "(AuthorizationFailed) The client 'a1' with object id 'b2' does not have authorization to perform action 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write' over scope '/subscriptions/1/resourceGroups/rg' or the scope is invalid.",
        "The client 'a1' with object id 'b2' does not have authorization to perform action 'Microsoft.Authorization/roleAssignments/write' over scope '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/acr1' or the scope is invalid.",
      ],
    },
    {
      literals: ['linkedauthorizationfailed', 'on the linked scope'],
      pattern:
        /[Tt]he client '(?<client>[^']{1,100})' with object id '(?<object>[\w-]{1,64})' has permission to perform action '[\w./*-]{1,200}' on scope '[^']{1,500}'; however, it does not have permission to perform action(?:\(s\))? '(?<action>[\w./*-]{1,200})' on the linked scope\(s\) '(?<scope>[^']{1,500})'|\(LinkedAuthorizationFailed\)|"code": ?"LinkedAuthorizationFailed"/,
      // Of something that the request names, such as a user-assigned identity (recorded, hashicorp and AKS reports).
      name: 'LinkedAuthorizationFailed',
      examples: [
        "(LinkedAuthorizationFailed) The client 'a1' with object id 'b2' has permission to perform action 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write' on scope '/subscriptions/1/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws/onlineEndpoints/ep'; however, it does not have permission to perform action 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action' on the linked scope(s) '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-1' or the linked scope(s) are invalid.",
      ],
    },
  ],
  says: ({ action, scope }) =>
    action && scope
      ? `The signed-in identity lacks ${action} on ${scope}.`
      : action
        ? `The signed-in identity lacks ${action}.`
        : 'The signed-in identity lacks a role for this request.',
  fix: ({ action, names }) => {
    const { role, on } = roleFor(
      action ?? 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write',
    );
    const assignee =
      names.object === '<object>' ? '--assignee <client id>' : `--assignee-object-id ${names.object}`;
    const where =
      names.scope === '<scope>' ? `$(${showWorkspace(names)} --query id --output tsv)` : names.scope;
    return [
      step(
        action
          ? `Give it a role with this permission: ${role} on the ${on}.`
          : `Give it a role with this permission, such as ${role} on the ${on}.`,
        `az role assignment create --role "${role}" ${assignee} --scope ${where}`,
      ),
      step(
        'Wait five to ten minutes before you deploy again: a new role takes that long to reach everything.',
      ),
    ];
  },
  preventedBy: ['identity/deployer'],
  source: 'Azure Resource Manager, "Troubleshoot Azure RBAC"',
  asOf: '2026-09',
});
