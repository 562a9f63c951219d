import type { Chapter } from '../chapter.js';
import type { Wording } from '../wording.js';

const GRANT =
  'az role assignment create --assignee-object-id {principal} --assignee-principal-type ServicePrincipal --role "{role}" --scope "{scope}"';
/** Behind a colon; a fresh assignment is not seen at once (users' reports: five minutes). */
const HAVE_IT_GRANTED = `Have it granted by an owner of {resource}, and wait about five minutes before you deploy: ${GRANT}`;
const BETWEEN =
  'Create the endpoint first (one without deployments costs nothing), grant the role to the principal id that az ml online-endpoint show --query identity.principal_id tells, wait about five minutes, and then deploy';

/** What every check of an endpoint's roles may have to say of the identity itself. */
const SHARED: Readonly<Record<string, Wording>> = {
  'not-yet': {
    what: 'The system-assigned identity comes with the endpoint, and the endpoint does not exist yet: whether it has {role} on {resource} can be seen after that.',
    fix: 'Run this check again between creating the endpoint and creating the deployment.',
  },
  'no-endpoint': {
    what: 'The endpoint {endpoint} does not exist yet, or is still being created, and its file is not in this run, so nobody can tell which identity it will have.',
    fix: 'Give the file of the endpoint along, or run this again when the endpoint exists.',
  },
  'no-identity': {
    what: 'The endpoint {endpoint} has no identity, and what it may reach without one is not documented.',
    fix: 'Give the endpoint identity: type: system_assigned or user_assigned when you create it anew; it cannot be changed later.',
  },
  condition: {
    what: 'The identity {identity} has {held} for {resource} on a condition, and whether the condition lets this deployment through cannot be seen from here.',
    fix: 'Look at the condition: az role assignment list --include-inherited --assignee {principal} --scope "{scope}"',
  },
  denied: {
    what: 'The identity {identity} has a role with what it needs on {resource}, and the deny assignment "{deny}" takes it away: whatever roles say, Azure refuses it.',
    fix: 'Ask who owns the managed application or the deployment stack that made it to exclude this principal ({principal}). A role helps nothing.',
  },
  'deny-perhaps': {
    what: 'The identity {identity} has a role with what it needs on {resource}, and the deny assignment "{deny}" may take it away: it is about a group, has a condition, or holds for a part only, which cannot be seen from here.',
    fix: 'Look at it in the portal: {resource}, Access control (IAM), Deny assignments.',
  },
  narrower: {
    what: 'The identity {identity} has {held} on a part of {resource} only, and whether that is the part that this deployment needs cannot be seen from here.',
    fix: `If it is not, grant {role} on the whole: ${GRANT}`,
  },
};

export const identity: Chapter = {
  'identity/exists': {
    title: 'The user-assigned identity of the endpoint exists',
    messages: {
      default: {
        what: 'The resource group {group} has no managed identity {name}. Azure refuses the endpoint.',
        fix: 'Correct the name (az identity list --resource-group {groupArgument} --subscription {subscription} --query "[].id"), or create it: az identity create --name {nameArgument} --resource-group {groupArgument} --subscription {subscription}',
      },
      'no-group': {
        what: 'The subscription {subscription} has no resource group {group}, so the managed identity {name} is not there either. Azure refuses the endpoint.',
        fix: 'Write the id that this command tells: az identity list --subscription {subscription} --query "[].id"',
      },
      'no-id': {
        what: 'The resource_id {text} names no identity: its subscription {subscription} is no GUID, or a name in it has characters that Azure does not allow.',
        fix: 'Write the whole id, as az identity show --name <name> --resource-group <resource-group> --query id tells it.',
      },
      'no-subscription': {
        what: 'The subscription {subscription} of the managed identity {name} cannot be seen by the signed-in identity: it is not there, or in another tenant.',
        fix: 'Check the id. An identity must be in the tenant of the workspace; if it is, give the signed-in identity the role Reader on it.',
      },
      'other-tenant': {
        what: 'The managed identity {name} belongs to another tenant than the workspace. Azure attaches identities of the same tenant only.',
        fix: 'Create an identity in the tenant of the workspace, grant it the roles, and name that one.',
      },
    },
  },
  'identity/acr-pull': {
    title: 'The identity of the endpoint may pull the image',
    messages: {
      ...SHARED,
      default: {
        what: "The identity {identity} may not pull from container registry {resource}, which holds the image: neither it nor a group of it has {role} there or above. Azure grants nothing to a user-assigned identity, and nothing on a registry that is not the workspace's; the image cannot be downloaded, and the deployment fails after about ten minutes.",
        fix: HAVE_IT_GRANTED,
      },
      system: {
        what: 'The identity {identity} may not pull from container registry {resource}, which holds the image. Azure grants {role} there when it creates the endpoint; it was taken away, or the workspace got this registry later. Unless Azure grants it again, the image cannot be downloaded.',
        fix: HAVE_IT_GRANTED,
      },
      abac: {
        what: 'The identity {identity} may not pull from container registry {resource}. The registry gives rights by repository (role assignment mode "RBAC Registry + ABAC Repository Permissions"), where AcrPull, Contributor and Owner let nobody pull; the image cannot be downloaded.',
        fix: HAVE_IT_GRANTED,
      },
      'nobody-grants': {
        what: "The image is in container registry {resource}, which is not the workspace's. Azure grants a new system-assigned identity the right to pull from the registry of the workspace only, so the first deployment fails unless you grant it here.",
        fix: `${BETWEEN}: ${GRANT}`,
      },
      'nobody-grants-abac': {
        what: 'Container registry {resource} gives rights by repository (role assignment mode "RBAC Registry + ABAC Repository Permissions"). Azure grants a new system-assigned identity AcrPull at best, which lets nobody pull there, so the first deployment fails unless you grant {role}.',
        fix: `${BETWEEN}: ${GRANT}`,
      },
      'no-registry': {
        what: 'The image is to be built, and the workspace has no container registry yet. Azure makes one for the first build, and nobody has been granted AcrPull on it when the endpoint is created.',
        fix: 'If the deployment fails to download its image, grant AcrPull on the new registry to the identity of the endpoint, wait about five minutes and deploy again; or attach a registry first: az ml workspace update --container-registry <id of the registry>',
      },
      'registry-gone': {
        what: 'The image is to be built into container registry {name} of the workspace, and that registry does not exist any more.',
        fix: 'Attach another one to the workspace: az ml workspace update --container-registry <id of the registry>',
      },
      elsewhere: {
        what: 'The image is on {host}, which is no container registry of the subscription of the workspace, so nobody could look at the roles there.',
        fix: 'See to it that the identity of the endpoint has AcrPull on that registry: Azure does not grant it.',
      },
      'asset-registry': {
        what: 'The environment comes from a registry of Azure ML, whose images lie in a container registry of its own; roles there are not looked at.',
        fix: 'See to it that the identity of the endpoint may read that registry: AzureML Registry User.',
      },
    },
  },
  'identity/storage-read': {
    title: 'The identity of the endpoint may read the storage of the workspace',
    messages: {
      ...SHARED,
      default: {
        what: 'The identity {identity} may not read the blobs of storage account {resource}, where the code and models of the workspace lie: neither it nor a group of it has {role} there or above. (Reader, Contributor and Owner do not read blobs.) The deployment cannot download its files and fails.',
        fix: HAVE_IT_GRANTED,
      },
      likely: {
        what: 'The identity {identity} may not read the blobs of storage account {resource}, the default store of the workspace: neither it nor a group of it has {role} there or above. Unless the model was registered from another account, the deployment cannot download it and fails.',
        fix: HAVE_IT_GRANTED,
      },
      system: {
        what: 'The identity {identity} may not read the blobs of storage account {resource}, where the code and models of the workspace lie. Azure grants {role} there when it creates the endpoint; it was taken away. Unless Azure grants it again, the deployment cannot download its files.',
        fix: HAVE_IT_GRANTED,
      },
    },
  },
  'identity/storage-write': {
    title: 'The identity of an endpoint that collects data may write to the storage of the workspace',
    messages: {
      ...SHARED,
      default: {
        what: 'The deployment collects data, and the identity {identity} may not write blobs to storage account {resource}: neither it nor a group of it has {role} there or above. The deployment fails at its start, since the roles do not fit data collection.',
        fix: HAVE_IT_GRANTED,
      },
      'nobody-grants': {
        what: 'The deployment collects data. Azure lets a new system-assigned identity read storage account {resource} but not write to it, so the first deployment fails unless you grant {role}.',
        fix: `${BETWEEN}: ${GRANT}`,
      },
    },
  },
  'identity/secrets': {
    title: 'The identity of the endpoint may read the secrets that the deployment refers to',
    messages: {
      ...SHARED,
      default: {
        what: 'The variable refers to a connection of the workspace, and the identity {identity} may not read the secrets of connections in {resource}. The deployment fails with SecretsInjectionError.',
        fix: HAVE_IT_GRANTED,
      },
      vault: {
        what: 'The variable refers to a secret of key vault {resource}, and the identity {identity} may not read secrets there. The deployment fails with SecretsInjectionError.',
        fix: `The vault must use the permission model Azure RBAC. ${HAVE_IT_GRANTED}`,
      },
      'nobody-grants': {
        what: 'The variable refers to a connection of the workspace. Azure lets a new system-assigned identity read secrets of connections only if the file of the endpoint has enforce_access_to_default_secret_stores: enabled, and it has not. The deployment fails with SecretsInjectionError.',
        fix: 'Add this to the file of the endpoint before you create it: properties: {enforce_access_to_default_secret_stores: enabled}',
      },
      'nobody-grants-vault': {
        what: 'The variable refers to a secret of key vault {resource}. Azure does not grant a new system-assigned identity the right to read it, so the first deployment fails with SecretsInjectionError unless you do.',
        fix: `${BETWEEN}: ${GRANT}`,
      },
      creator: {
        what: 'The endpoint asks Azure to let its identity read the secrets of connections. Azure does so only if the creator of the endpoint may read them as well, and the signed-in identity may not: it lacks {action}.',
        fix: 'Create the endpoint {endpoint} as somebody who has AzureML Data Scientist on the workspace, or give that role to the identity that deploys.',
      },
      'other-vault': {
        what: 'The variable refers to a secret of key vault {vault}, which is not that of the workspace, so nobody could look at the roles there.',
        fix: 'See to it that the identity of the endpoint has Key Vault Secrets User on that vault.',
      },
    },
  },
  'identity/deployer': {
    title: 'The signed-in identity may deploy',
    messages: {
      default: {
        what: 'The signed-in identity ({who}) may not deploy to workspace {workspace}: it lacks {actions}. If a later step deploys as the same identity, Azure refuses it.',
        fix: 'If this identity deploys, have it granted AzureML Data Scientist on the workspace: az role assignment create --assignee {who} --role "AzureML Data Scientist" --scope <id of the workspace>. If another one deploys, silence this line.',
      },
      uploads: {
        what: 'The signed-in identity ({who}) may deploy to workspace {workspace} but lacks {actions}: az ml registers local code, models and environments before it makes the deployment.',
        fix: 'Have these actions added to its role (AzureML Data Scientist has them), or deploy registered assets only.',
      },
      reads: {
        what: 'The signed-in identity ({who}) may deploy to workspace {workspace} but lacks {actions}: if the deployment fails, its logs or keys cannot be read by the same identity.',
        fix: 'Have these actions added to its role; AzureML Data Scientist has them.',
      },
      denied: {
        what: 'The signed-in identity ({who}) has the roles to deploy to workspace {workspace}, and the deny assignment "{deny}" denies it {actions}. If a later step deploys as the same identity, Azure refuses it whatever roles say.',
        fix: 'Ask who owns the managed application or the deployment stack that made it to exclude this principal. If another identity deploys, silence this line.',
      },
      'deny-perhaps': {
        what: 'The signed-in identity ({who}) has the roles to deploy to workspace {workspace}, and the deny assignment "{deny}" may deny it {actions}: it is about a group, or has a condition, which cannot be seen from here.',
        fix: 'Look at it in the portal: the workspace, Access control (IAM), Deny assignments.',
      },
      attach: {
        what: 'The signed-in identity ({who}) may not attach the managed identity {identity} to anything: that is a right at the identity, which roles of the workspace do not give. If a later step creates the endpoint as the same identity, Azure refuses it.',
        fix: 'Have it granted: az role assignment create --assignee {who} --role "Managed Identity Operator" --scope "{scope}"',
      },
    },
  },
};
