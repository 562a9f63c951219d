import { IDENTITY } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { endpointIdentity, showWorkspace } from '../commands.js';
import { roleFor } from '../roles.js';

export default defineCause<'action' | 'object' | 'role'>({
  id: 'identity-lacks-action',
  code: null,
  name: 'AuthorizationFailed',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['does not have permissions for', 'does not have permission for'],
      pattern:
        /Identity ?\(object ?[iI]d: (?<object>[\w*-]{3,64})\) does not have permissions? for (?<action>[A-Z][\w.]{2,80}\/[\w./*-]{2,200}[\w*])/,
      examples: [
        'Identity(object id: 7f000000-1111-4222-8333-444455556666) does not have permissions for Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action actions.',
        '{"error":{"code":"UserError","message":"Identity(object id: 7f000000-1111-4222-8333-444455556666) does not have permissions for Microsoft.MachineLearningServices/workspaces/metadata/secrets/read actions. Please refer to https://aka.ms/azureml-auth-troubleshooting"}}',
      ],
      never: [
        'ImageBuildFailure: Identity(object id: ) does not have permissions for {..}/environments/read',
      ],
    },
    {
      literals: ['please assign rbac role', 'access denied to list workspace secret'],
      pattern:
        /[Pp]lease assign RBAC role '(?<role>[^']{3,100})' to the endpoint|Access denied to list workspace secret(?:.{0,120}?RBAC role '(?<role2>[^']{3,100})')?/,
      examples: [
        "ERROR: (UserError) Access denied to list workspace secret due to invalid authentication. Please assign RBAC role 'AzureML Data Scientist' to the endpoint for current workspace, and wait for a few minutes.",
      ],
    },
    {
      literals: ['connections/listsecrets', 'listsecrets'],
      pattern:
        /(?:denied|forbidden|unauthorized|not authorized|403|lacks|not have).{0,300}?(?<action>Microsoft\.MachineLearningServices\/workspaces\/connections\/listsecrets\/action)/i,
      examples: [
        'AuthorizationFailed: the caller does not have authorization for Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action',
      ],
    },
  ],
  says: ({ action, object, role }) =>
    role
      ? `The identity of the endpoint lacks the role ${role} on the workspace.`
      : action && /listsecrets|metadata\/secrets/i.test(action)
        ? `The identity of the endpoint is not allowed to read the secrets of the workspace’s connections: it lacks ${action}.`
        : action && object
          ? `The identity ${object} lacks ${action}.`
          : action
            ? `The identity lacks ${action}.`
            : 'The identity lacks a role for this request.',
  fix: ({ action, role, names }) => [
    step('See whether this is the identity of the endpoint.', endpointIdentity(names)),
    role
      ? step(
          `Give it "Azure Machine Learning Workspace Connection Secrets Reader" on the workspace; it allows less than ${role} and is enough for connections.`,
          `az role assignment create --role "Azure Machine Learning Workspace Connection Secrets Reader" --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(${showWorkspace(names)} --query id --output tsv)`,
        )
      : action
        ? step(
            `Give it the role "${roleFor(action).role}" on the ${roleFor(action).on}.`,
            `az role assignment create --role "${roleFor(action).role}" --assignee-object-id ${names.object} --assignee-principal-type ServicePrincipal --scope ${roleFor(action).on === 'workspace' ? `$(${showWorkspace(names)} --query id --output tsv)` : `<id of the ${roleFor(action).on}>`}`,
          )
        : step('Give it a role that has this permission.'),
    step('Wait five to ten minutes before you deploy again: a new role takes that long to reach everything.'),
  ],
  blame: { files: IDENTITY },
  before: ['deployer-not-authorized'],
  preventedBy: ['identity/secrets'],
  source: 'how-to-deploy-for-real-time-inference.md of prompt flow; reports of users',
  asOf: '2026-11',
});
