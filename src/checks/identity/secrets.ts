import { allows } from '../../azure/questions/permissions.js';
import type { WorkspaceFacts } from '../../azure/questions/workspaces.js';
import { byEndpoint, type EndpointGroup, ofEach } from '../../domain/groups.js';
import {
  judgeNeeds,
  type Message,
  type Need,
  resourceOf,
  together,
  type Verdict,
} from '../../domain/identity/grants.js';
import { type Place, typeOf } from '../../domain/identity/holder.js';
import { askForGrant, grantBetween } from '../../domain/identity/lack.js';
import { shown } from '../../domain/shown.js';
import { ENDPOINT_PERMISSIONS, ROLES } from '../../facts/roles.js';
import type { Document } from '../../project/documents/document.js';
import { defineCheck, notChecked, problem, type RemoteContext, unanswered } from '../check.js';

const ENFORCE = ['properties', 'enforce_access_to_default_secret_stores'];

/**
 * The identity of the endpoint may read the secrets that environment variables refer to; else the deployment fails with
 * SecretsInjectionError (how-to-deploy-online-endpoint-with-secret-injection.md, 01/10/2024). Azure grants it to a
 * system-assigned identity whose endpoint enforces the access, if the creator of the endpoint may read them too.
 */
export default defineCheck({
  id: 'identity/secrets',
  title: 'The identity of the endpoint may read the secrets that the deployment refers to',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(byEndpoint(context), group => checkGroup(context, group));
  },
});

interface Secret extends Place {
  /** Host of the key vault; undefined: a connection of the workspace. */
  vault: string | undefined;
}

async function checkGroup(context: RemoteContext, group: EndpointGroup): Promise<Verdict[]> {
  const references = group.deployments.filter(({ isManaged }) => isManaged).flatMap(secretsOf);
  const enforces = isEnforced(group.endpoint);
  const [first] = references;
  if (first === undefined && !enforces) return [];
  const answer = await context.azure.workspaces.get(group.target);
  const place = first ?? { view: group.first, path: 'endpoint_name' };
  if (answer.kind === 'unknown') return [unanswered(place.view, place.path, answer)];
  const { value: workspace } = answer;
  // Without its workspace, the run has ended before.
  if (workspace === undefined) return [];
  const needs = references.map(secret => needOf(workspace, secret, enforces));
  const [verdicts, creator] = await Promise.all([
    judgeNeeds(context, group, needs),
    enforces ? mayTheCreator(context, group, workspace) : [],
  ]);
  return together([...creator, ...verdicts]);
}

/** The variables whose whole value is a reference; contract/secret-reference reports malformed ones. */
function secretsOf(document: Document): Secret[] {
  return document.entries('environment_variables').flatMap(({ key }): Secret[] => {
    const path = ['environment_variables', key.text];
    const text = document.string(path)?.trim() ?? '';
    if (/^\$\{\{azureml:\/\/connections\/[^/}]+[^}]*\}\}$/.test(text))
      return [{ view: document, path, vault: undefined }];
    const vault = /^\$\{\{keyvault:https:\/\/([^/}]+)\/secrets\/[^}]+\}\}$/.exec(text)?.[1];
    return vault === undefined ? [] : [{ view: document, path, vault: vault.toLowerCase() }];
  });
}

/** Whether the file of the endpoint asks Azure to grant it. */
function isEnforced(endpoint: Document | undefined): endpoint is Document {
  if (endpoint === undefined || !endpoint.isManaged || typeOf(endpoint) !== 'system_assigned') return false;
  return endpoint.string(ENFORCE)?.toLowerCase() === 'enabled';
}

function needOf(workspace: WorkspaceFacts, secret: Secret, enforces: boolean): Need | Verdict {
  const { view, path, vault } = secret;
  const isOwnVault = vault !== undefined && vault.split('.')[0] === vaultName(workspace);
  if (vault !== undefined && !isOwnVault)
    return notChecked(view, path, 'unsupported', {
      variant: 'other-vault',
      what: `The variable refers to a secret of key vault ${shown(vault)}, which is not the workspace's. This check did not read the roles there.`,
      fix: 'Make sure that the identity of the endpoint has Key Vault Secrets User on that vault.',
    });
  const answer = resourceOf(vault === undefined ? workspace.id : (workspace.keyVault ?? ''));
  if (answer.kind === 'unknown') return unanswered(view, path, answer);
  const where = { place: { view, path }, resource: answer.value };
  if (vault !== undefined)
    return {
      ...where,
      permission: ENDPOINT_PERMISSIONS.readVaultSecrets,
      role: ROLES.vaultSecretsUser,
      missing: VAULT,
      nobodyGrants: NOBODY_GRANTS_VAULT,
    };
  return {
    ...where,
    permission: ENDPOINT_PERMISSIONS.readConnections,
    role: ROLES.connectionSecretsReader,
    missing: CONNECTION,
    // Azure grants access to the connections of the workspace, but to no vault.
    nobodyGrants: enforces ? undefined : NOBODY_GRANTS,
  };
}

const CONNECTION: Message = {
  severity: 'error',
  says: lack => ({
    what: `The variable refers to a connection of the workspace, and the identity ${lack.identity} may not read the secrets of connections in ${lack.resource}. The deployment fails with SecretsInjectionError.`,
    fix: askForGrant(lack),
  }),
};

const VAULT: Message = {
  variant: 'vault',
  severity: 'error',
  says: lack => ({
    what: `The variable refers to a secret of key vault ${lack.resource}, and the identity ${lack.identity} may not read secrets there. The deployment fails with SecretsInjectionError.`,
    fix: `The vault must use the permission model Azure RBAC. ${askForGrant(lack)}`,
  }),
};

const NOBODY_GRANTS: Message = {
  variant: 'nobody-grants',
  severity: 'warning',
  says: () => ({
    what: 'The variable refers to a connection of the workspace. Azure lets a new system-assigned identity read the secrets of connections only if the endpoint file has enforce_access_to_default_secret_stores: enabled, which this one lacks. The deployment fails with SecretsInjectionError.',
    fix: 'Add this to the endpoint file before you create the endpoint: properties: {enforce_access_to_default_secret_stores: enabled}',
  }),
};

const NOBODY_GRANTS_VAULT: Message = {
  variant: 'nobody-grants-vault',
  severity: 'warning',
  says: lack => ({
    what: `The variable refers to a secret of key vault ${lack.resource}. Azure does not let a new system-assigned identity read it, so the first deployment fails with SecretsInjectionError unless you grant the role.`,
    fix: grantBetween(lack),
  }),
};

function vaultName({ keyVault }: WorkspaceFacts): string | undefined {
  return keyVault?.split('/').at(-1)?.toLowerCase();
}

/** Azure grants the endpoint only what its creator has, and only when it creates the endpoint. */
async function mayTheCreator(
  { azure }: RemoteContext,
  { endpoint, target, name }: EndpointGroup,
  workspace: WorkspaceFacts,
): Promise<Verdict[]> {
  const resource = resourceOf(workspace.id);
  if (endpoint === undefined || resource.kind === 'unknown') return [];
  const [live, own] = await Promise.all([
    azure.endpoints.get(target, name),
    azure.permissions.own(resource.value),
  ]);
  // identity/deployer says why permissions could not be read.
  if (live.kind === 'unknown' || live.value !== undefined || own.kind === 'unknown') return [];
  if (allows(own.value.sets, ENDPOINT_PERMISSIONS.readConnections)) return [];
  const { action } = ENDPOINT_PERMISSIONS.readConnections;
  return [
    problem(endpoint, ENFORCE, {
      variant: 'creator',
      severity: 'warning',
      what: `The endpoint asks Azure to let its identity read the secrets of connections. Azure does so only if the creator of the endpoint may read them too, and the signed-in identity lacks ${action}.`,
      fix: `Create the endpoint ${shown(name)} as an identity with AzureML Data Scientist on the workspace, or grant that role to the identity that deploys.`,
    }),
  ];
}
