import { allows } from '../../azure/permissions.js';
import type { WorkspaceFacts } from '../../azure/workspaces.js';
import { ENDPOINT_PERMISSIONS, ROLES } from '../../catalog/roles.js';
import type { Document } from '../../documents/document.js';
import { defineCheck, notChecked, problem, type RemoteContext, unanswered } from '../check.js';
import { byEndpoint, type EndpointGroup, ofEach } from '../groups.js';
import { shown } from '../shown.js';
import { judgeNeeds, type Need, resourceOf, together, type Verdict } from './grants.js';
import { type Place, typeOf } from './holder.js';

const ENFORCE = ['properties', 'enforce_access_to_default_secret_stores'];

/**
 * The identity of the endpoint may read the secrets that environment variables refer to; else the deployment ends as
 * SecretsInjectionError (how-to-deploy-online-endpoint-with-secret-injection.md, 01/10/2024). Azure grants it by itself
 * to a system-assigned identity whose endpoint enforces the access, if who creates the endpoint may read them too.
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
    yield* ofEach(byEndpoint(context), group => judge(context, group));
  },
});

interface Secret extends Place {
  /** Host of the key vault; undefined: a connection of the workspace. */
  vault: string | undefined;
}

async function judge(context: RemoteContext, group: EndpointGroup): Promise<Verdict[]> {
  const references = group.deployments.filter(({ isManaged }) => isManaged).flatMap(secretsOf);
  const enforces = isEnforced(group.endpoint);
  const [first] = references;
  if (first === undefined && !enforces) return [];
  const told = await context.azure.workspaces.get(group.target);
  const place = first ?? { view: group.first, path: 'endpoint_name' };
  if (told.kind === 'unknown') return [unanswered(place.view, place.path, told)];
  const { value: workspace } = told;
  // A run with a workspace that is not there has ended before.
  if (workspace === undefined) return [];
  const needs = references.map(secret => needOf(workspace, secret, enforces));
  const [verdicts, creator] = await Promise.all([
    judgeNeeds(context, group, needs),
    enforces ? mayTheCreator(context, group, workspace) : [],
  ]);
  return together([...creator, ...verdicts]);
}

/** The variables whose value is nothing but a reference; contract/secret-reference reports malformed ones. */
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
    return notChecked(view, path, 'unsupported', { message: 'other-vault', values: { vault: shown(vault) } });
  const told = resourceOf(vault === undefined ? workspace.id : (workspace.keyVault ?? ''));
  if (told.kind === 'unknown') return unanswered(view, path, told);
  const message = vault === undefined ? undefined : 'vault';
  const nobodyGrants = {
    message: vault === undefined ? 'nobody-grants' : 'nobody-grants-vault',
    severity: 'warning',
  } as const;
  return {
    place: { view, path },
    resource: told.value,
    permission:
      vault === undefined ? ENDPOINT_PERMISSIONS.readConnections : ENDPOINT_PERMISSIONS.readVaultSecrets,
    role: vault === undefined ? ROLES.connectionSecretsReader : ROLES.vaultSecretsUser,
    missing: { ...(message && { message }), severity: 'error' },
    // Azure grants the connections of the workspace, and no vault.
    nobodyGrants: enforces && vault === undefined ? undefined : nobodyGrants,
  };
}

function vaultName({ keyVault }: WorkspaceFacts): string | undefined {
  return keyVault?.split('/').at(-1)?.toLowerCase();
}

/** Azure grants to the endpoint only what who creates it has; later it grants nothing more. */
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
  const values = { action: ENDPOINT_PERMISSIONS.readConnections.action, endpoint: shown(name) };
  return [problem(endpoint, ENFORCE, { message: 'creator', severity: 'warning', values })];
}
