import { guid, idOf, type ResourceId } from '../../azure/client/resource-ids.js';
import { denialOf } from '../../azure/questions/deny-assignments.js';
import { allows, type OwnPermissions } from '../../azure/questions/permissions.js';
import type { Target } from '../../azure/questions/workspaces.js';
import { byWorkspace, type Group, ofEach } from '../../domain/groups.js';
import { identityIn, typeOf, USER_ASSIGNED } from '../../domain/identity/holder.js';
import { isCodeAsset } from '../../domain/references.js';
import { shown } from '../../domain/shown.js';
import { ASSIGN_IDENTITY, DEPLOYER_ACTIONS } from '../../facts/roles.js';
import type { Document } from '../../project/documents/document.js';
import { camelToSnake } from '../../project/yaml/marshmallow.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';

/**
 * The signed-in identity may do what a deployment takes: create endpoints and deployments, attach their identity,
 * upload, read logs and keys. Many teams run checks with a read-only identity, so none of this is an error.
 */
export default defineCheck({
  id: 'identity/deployer',
  title: 'The signed-in identity may deploy',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    const groups = byWorkspace(context, () => true);
    yield* ofEach(groups, group => inWorkspace(context, group));
    const endpoints = context.documents.filter(isWithIdentity);
    yield* ofEach(endpoints, document => attaching(context, document));
  },
});

async function inWorkspace({ azure }: RemoteContext, group: Group): Promise<Answer[]> {
  const { target, first, documents } = group;
  const answer = await azure.permissions.own(workspaceId(target));
  if (answer.kind === 'unknown') return [unanswered(first, 'name', answer)];
  const { sets, objectId } = answer.value;
  const who = whoIs(objectId);
  const workspace = shown(target.workspace);
  const writes = lackedBy(sets, documents, ({ family }) => [writeOf({ family })]);
  // An identity that may not deploy here is a read-only one: the other permissions that it lacks say nothing new.
  if (writes !== undefined) return [mayNotDeploy(writes, who, workspace)];
  const denied = await deniedTo(azure, group, objectId);
  const uploads = lackedBy(sets, documents, uploadsOf);
  const reads = lackedBy(sets, documents, readsOf);
  return [
    ...denied,
    ...(uploads === undefined ? [] : [mayNotUpload(uploads, who, workspace)]),
    ...(reads === undefined ? [] : [mayNotRead(reads, who, workspace)]),
  ];
}

/** The object id of the signed-in identity, or what stands for it in a command. */
function whoIs(objectId: string | undefined): string {
  return guid(objectId) ?? '<object id of the identity that deploys>';
}

function mayNotDeploy({ at, actions }: Lacked, who: string, workspace: string): Answer {
  return problem(at, 'name', {
    what: `The signed-in identity (${who}) may not deploy to workspace ${workspace}: it lacks ${actions}. If a later step deploys as the same identity, Azure refuses it.`,
    fix: `If this identity deploys, grant it AzureML Data Scientist on the workspace: az role assignment create --assignee ${who} --role "AzureML Data Scientist" --scope <id of the workspace>. If another identity deploys, suppress this check.`,
  });
}

function mayNotUpload({ at, actions }: Lacked, who: string, workspace: string): Answer {
  return problem(at, 'name', {
    variant: 'uploads',
    severity: 'notice',
    what: `The signed-in identity (${who}) may deploy to workspace ${workspace} but lacks ${actions}. az ml registers local code, models and environments before it creates the deployment.`,
    fix: 'Add these actions to its role (AzureML Data Scientist has them), or deploy registered assets only.',
  });
}

function mayNotRead({ at, actions }: Lacked, who: string, workspace: string): Answer {
  return problem(at, 'name', {
    variant: 'reads',
    severity: 'notice',
    what: `The signed-in identity (${who}) may deploy to workspace ${workspace} but lacks ${actions}. If the deployment fails, the same identity cannot read its logs or keys.`,
    fix: 'Add these actions to its role; AzureML Data Scientist has them.',
  });
}

function writeOf({ family }: Pick<Document, 'family'>): string {
  return family === 'endpoint' ? DEPLOYER_ACTIONS.writeEndpoint : DEPLOYER_ACTIONS.writeDeployment;
}

/** A deny assignment overrides the roles. This check reports for all of this subject that none could be read. */
async function deniedTo(
  azure: RemoteContext['azure'],
  { target, first, documents }: Group,
  objectId: string | undefined,
): Promise<Answer[]> {
  const resource = workspaceId(target);
  const answer = await azure.denyAssignments.at(resource);
  if (answer.kind === 'unknown') return [unanswered(first, 'name', answer)];
  const found = documents.flatMap(document => {
    const action = writeOf(document);
    const permission = { action, isData: false };
    const denial = denialOf(answer.value, { resource, principal: guid(objectId), permission, isBelow: true });
    return denial === undefined ? [] : [{ document, action, denial }];
  });
  const one = found.find(({ denial }) => denial.kind === 'denied') ?? found[0];
  if (one === undefined) return [];
  const { document, denial } = one;
  const same = found.filter(other => other.denial.kind === denial.kind).map(({ action }) => action);
  const actions = [...new Set(same)].join(', ');
  const roles = `The signed-in identity (${whoIs(objectId)}) has the roles to deploy to workspace ${shown(target.workspace)}, but the deny assignment "${shown(denial.name)}"`;
  return denial.kind === 'denied'
    ? [
        problem(document, 'name', {
          variant: 'denied',
          what: `${roles} denies it ${actions}. If a later step deploys as the same identity, Azure refuses it: a deny assignment overrides every role.`,
          fix: 'Ask the owner of the managed application or deployment stack that created it to exclude this principal. If another identity deploys, suppress this check.',
        }),
      ]
    : [
        problem(document, 'name', {
          variant: 'deny-perhaps',
          severity: 'notice',
          what: `${roles} may deny it ${actions}. It is about a group or has a condition, so this check cannot tell whether it applies.`,
          fix: 'Check it in the portal: the workspace, Access control (IAM), Deny assignments.',
        }),
      ];
}

function workspaceId({ subscription, resourceGroup, workspace }: Target): ResourceId {
  const provider = 'Microsoft.MachineLearningServices';
  return { subscription, resourceGroup, provider, type: 'workspaces', name: workspace };
}

interface Lacked {
  /** The first document that needs one of them. */
  at: Document;
  actions: string;
}

function lackedBy(
  sets: OwnPermissions['sets'],
  documents: readonly Document[],
  wanted: (document: Document) => readonly string[],
): Lacked | undefined {
  const lacking = documents.map(document => ({
    document,
    actions: wanted(document).filter(action => !allows(sets, { action, isData: false })),
  }));
  const at = lacking.find(({ actions }) => actions.length > 0)?.document;
  if (at === undefined) return undefined;
  return { at, actions: [...new Set(lacking.flatMap(one => one.actions))].join(', ') };
}

/** What `az ml` registers from local files before it creates the deployment. */
function uploadsOf(document: Document): string[] {
  if (document.family === 'endpoint') return [];
  const code = document.string('code_configuration.code');
  const { model, environment } = document;
  return [
    ...(code !== undefined && code !== '' && !isCodeAsset(code) ? [DEPLOYER_ACTIONS.writeCode] : []),
    ...(model.form === 'inline' ? [DEPLOYER_ACTIONS.writeModel] : []),
    ...(environment.form === 'inline' ? [DEPLOYER_ACTIONS.writeEnvironment] : []),
  ];
}

/** What a person, or the modes watch and invoke, read after the deployment. */
function readsOf(document: Document): string[] {
  if (document.family === 'deployment') return [DEPLOYER_ACTIONS.getLogs];
  const mode = camelToSnake(document.string('auth_mode') ?? (document.isGiven('auth_mode') ? '' : 'key'));
  if (mode === 'key') return [DEPLOYER_ACTIONS.listKeys];
  return mode === 'aml_token' ? [DEPLOYER_ACTIONS.getToken] : [];
}

function isWithIdentity(document: Document): boolean {
  return document.family === 'endpoint' && typeOf(document) === 'user_assigned';
}

/** Attaching an identity takes a permission on the identity, which no role on the workspace includes. */
async function attaching({ azure, targetOf }: RemoteContext, document: Document): Promise<Answer[]> {
  const id = identityIn(document);
  const { name } = document;
  if (id === undefined || name === undefined) return [];
  const target = targetOf(document);
  const [live, identity] = await Promise.all([azure.endpoints.get(target, name), azure.identities.get(id)]);
  const unread = [live, identity].find(answer => answer.kind === 'unknown');
  if (unread?.kind === 'unknown') return [unanswered(document, USER_ASSIGNED, unread)];
  // An existing endpoint has it attached; identity/exists reports an identity that does not exist.
  if (live.kind === 'known' && live.value !== undefined) return [];
  if (identity.kind === 'known' && identity.value === undefined) return [];
  const own = await azure.permissions.own(id);
  if (own.kind === 'unknown') return [unanswered(document, USER_ASSIGNED, own)];
  if (ASSIGN_IDENTITY.some(action => allows(own.value.sets, { action, isData: false }))) return [];
  const who = whoIs(own.value.objectId);
  return [
    problem(document, USER_ASSIGNED, {
      variant: 'attach',
      what: `The signed-in identity (${who}) may not attach the managed identity ${shown(id.name)}: that takes a role on the identity itself, which roles on the workspace do not include. If a later step creates the endpoint as the same identity, Azure refuses it.`,
      fix: `Grant the role: az role assignment create --assignee ${who} --role "Managed Identity Operator" --scope "${idOf(id)}"`,
    }),
  ];
}
