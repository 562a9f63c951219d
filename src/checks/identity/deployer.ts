import { denialOf } from '../../azure/deny-assignments.js';
import { allows, type OwnPermissions } from '../../azure/permissions.js';
import { guid, idOf, type ResourceId } from '../../azure/resource-ids.js';
import type { Target } from '../../azure/workspaces.js';
import { ASSIGN_IDENTITY, DEPLOYER_ACTIONS } from '../../catalog/roles.js';
import type { Document } from '../../documents/document.js';
import { camelToSnake } from '../../documents/python.js';
import { type Answer, problem } from '../check.js';
import { byWorkspace, type Group, ofEach } from '../groups.js';
import { isCodeAsset } from '../references.js';
import { defineRemoteCheck, type RemoteContext, unanswered } from '../remote.js';
import { shown } from '../shown.js';
import { identityIn, typeOf, USER_ASSIGNED } from './holder.js';

/**
 * The signed-in identity may do what a deploy does: make endpoints and deployments, attach their identity, upload, read
 * logs and keys. Many teams check with an identity that may only read, so nothing of this is an error.
 */
export const deployer = defineRemoteCheck({
  id: 'identity/deployer',
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
  const told = await azure.permissions.own(workspaceId(target));
  if (told.kind === 'unknown') return [unanswered(first, 'name', told)];
  const lacked = (wanted: (document: Document) => readonly string[]) =>
    lackedBy(told.value, documents, wanted, target);
  const writes = lacked(({ family }) => [writeOf({ family })]);
  // Who may not even deploy here is somebody who only looks: the rest says nothing new.
  if (writes !== undefined) return [problem(writes.at, 'name', { values: writes.values })];
  const denied = await deniedTo(azure, group, told.value.objectId);
  const uploads = lacked(uploadsOf);
  const reads = lacked(readsOf);
  return [
    ...denied,
    ...(uploads === undefined
      ? []
      : [problem(uploads.at, 'name', { message: 'uploads', severity: 'notice', values: uploads.values })]),
    ...(reads === undefined
      ? []
      : [problem(reads.at, 'name', { message: 'reads', severity: 'notice', values: reads.values })]),
  ];
}

function writeOf({ family }: Pick<Document, 'family'>): string {
  return family === 'endpoint' ? DEPLOYER_ACTIONS.writeEndpoint : DEPLOYER_ACTIONS.writeDeployment;
}

/** What roles allow may be denied all the same. That nobody may read it is said here, for all checks of identities. */
async function deniedTo(
  azure: RemoteContext['azure'],
  { target, first, documents }: Group,
  objectId: string | undefined,
): Promise<Answer[]> {
  const resource = workspaceId(target);
  const told = await azure.denyAssignments.at(resource);
  if (told.kind === 'unknown') return [unanswered(first, 'name', told)];
  const found = documents.flatMap(document => {
    const action = writeOf(document);
    const permission = { action, isData: false };
    const denial = denialOf(told.value, { resource, principal: guid(objectId), permission, isBelow: true });
    return denial === undefined ? [] : [{ document, action, denial }];
  });
  const one = found.find(({ denial }) => denial.kind === 'denied') ?? found[0];
  if (one === undefined) return [];
  const { document, denial } = one;
  const actions = found.filter(other => other.denial.kind === denial.kind).map(({ action }) => action);
  const values = {
    who: guid(objectId) ?? '<object id of who deploys>',
    workspace: shown(target.workspace),
    deny: shown(denial.name),
    actions: [...new Set(actions)],
  };
  return denial.kind === 'denied'
    ? [problem(document, 'name', { message: 'denied', values })]
    : [problem(document, 'name', { message: 'deny-perhaps', severity: 'notice', values })];
}

function workspaceId({ subscription, resourceGroup, workspace }: Target): ResourceId {
  const provider = 'Microsoft.MachineLearningServices';
  return { subscription, resourceGroup, provider, type: 'workspaces', name: workspace };
}

/** The first document that needs what is not there, and all that is not there. */
function lackedBy(
  { sets, objectId }: OwnPermissions,
  documents: readonly Document[],
  wanted: (document: Document) => readonly string[],
  { workspace }: Target,
) {
  const lacking = documents.map(document => ({
    document,
    actions: wanted(document).filter(action => !allows(sets, { action, isData: false })),
  }));
  const at = lacking.find(({ actions }) => actions.length > 0)?.document;
  if (at === undefined) return undefined;
  const actions = [...new Set(lacking.flatMap(one => one.actions))];
  const who = guid(objectId) ?? '<object id of who deploys>';
  return { at, values: { who, actions, workspace: shown(workspace) } };
}

/** What `az ml` registers from local files before it makes the deployment. */
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

/** What a person, or the modes watch and invoke, want to read after the deploy. */
function readsOf(document: Document): string[] {
  if (document.family === 'deployment') return [DEPLOYER_ACTIONS.getLogs];
  const mode = camelToSnake(document.string('auth_mode') ?? (document.isGiven('auth_mode') ? '' : 'key'));
  if (mode === 'key') return [DEPLOYER_ACTIONS.listKeys];
  return mode === 'aml_token' ? [DEPLOYER_ACTIONS.getToken] : [];
}

function isWithIdentity(document: Document): boolean {
  return document.family === 'endpoint' && typeOf(document) === 'user_assigned';
}

/** Attaching an identity is a right at the identity, which no role of the workspace gives. */
async function attaching({ azure, targetOf }: RemoteContext, document: Document): Promise<Answer[]> {
  const id = identityIn(document);
  const { name } = document;
  if (id === undefined || name === undefined) return [];
  const target = targetOf(document);
  const [live, identity] = await Promise.all([azure.endpoints.get(target, name), azure.identities.get(id)]);
  const unread = [live, identity].find(told => told.kind === 'unknown');
  if (unread?.kind === 'unknown') return [unanswered(document, USER_ASSIGNED, unread)];
  // An endpoint that is there has it attached; an identity that is not there is for identity/exists to report.
  if (live.kind === 'known' && live.value !== undefined) return [];
  if (identity.kind === 'known' && identity.value === undefined) return [];
  const own = await azure.permissions.own(id);
  if (own.kind === 'unknown') return [unanswered(document, USER_ASSIGNED, own)];
  if (ASSIGN_IDENTITY.some(action => allows(own.value.sets, { action, isData: false }))) return [];
  const values = {
    who: guid(own.value.objectId) ?? '<object id of who deploys>',
    identity: shown(id.name),
    scope: idOf(id),
  };
  return [problem(document, USER_ASSIGNED, { message: 'attach', values })];
}
