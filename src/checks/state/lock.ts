import { lastPart } from '../../azure/client/fields.js';
import type { ResourceId } from '../../azure/client/resource-ids.js';
import { idOf } from '../../azure/client/resource-ids.js';
import type { LockFacts } from '../../azure/questions/locks.js';
import type { Target } from '../../azure/questions/workspaces.js';
import {
  byEndpoint,
  byWorkspace,
  type EndpointGroup,
  endpointLine,
  type Group,
  ofEach,
} from '../../domain/groups.js';
import { resourceOf } from '../../domain/identity/grants.js';
import { typeOf } from '../../domain/identity/holder.js';
import { shown } from '../../domain/shown.js';
import { sameName } from '../../domain/state/states.js';
import { type Answer, defineCheck, problem, type RemoteContext, type Said, unanswered } from '../check.js';
import { placeOf } from './endpoint.js';

/**
 * No read-only lock refuses the deploy: on the workspace, its resource group or the subscription it refuses every write
 * with ScopeLocked (recorded; lock-resources.md of Azure Resource Manager). A CanNotDelete lock does not affect a deploy.
 */
export default defineCheck({
  id: 'state/lock',
  title: 'No read-only lock refuses the deploy',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    const endpoints = byEndpoint(context);
    yield* ofEach(
      byWorkspace(context, () => true),
      group =>
        checkGroup(
          context,
          group,
          endpoints.filter(one => isIn(one.target, group.target)),
        ),
    );
  },
});

function isIn(one: Target, other: Target): boolean {
  return sameName(idOf(workspaceId(one)), idOf(workspaceId(other)));
}

function workspaceId({ subscription, resourceGroup, workspace }: Target): ResourceId {
  const provider = 'Microsoft.MachineLearningServices';
  return { subscription, resourceGroup, provider, type: 'workspaces', name: workspace };
}

async function checkGroup(
  context: RemoteContext,
  { first, target }: Group,
  endpoints: readonly EndpointGroup[],
): Promise<Answer[]> {
  const path = endpointLine(first);
  const answer = await context.azure.locks.at(workspaceId(target));
  if (answer.kind === 'unknown') return [unanswered(first, path, answer)];
  const holding = readOnly(answer.value).filter(({ scope }) => isAbove(scope, idOf(workspaceId(target))));
  // A lock of the workspace makes those of its endpoints irrelevant.
  if (holding.length > 0) return holding.map(one => problem(first, path, refusing(one)));
  const parts = await Promise.all(endpoints.map(group => ofEndpoint(context, group)));
  return parts.flat();
}

function readOnly(all: readonly LockFacts[]): LockFacts[] {
  return all.filter(({ level }) => level.toLowerCase() === 'readonly');
}

function isAbove(scope: string, id: string): boolean {
  const [outer, inner] = [scope.toLowerCase(), id.toLowerCase()];
  return inner === outer || inner.startsWith(`${outer}/`);
}

async function ofEndpoint(context: RemoteContext, group: EndpointGroup): Promise<Answer[]> {
  const { azure } = context;
  const { target, name, deployments } = group;
  const [document, path] = placeOf(group);
  const live = await azure.endpoints.get(target, name);
  // state/endpoint reports why an endpoint could not be read.
  if (live.kind === 'unknown') return [];
  if (live.value === undefined) return beside(context, group);
  const answer = await azure.locks.atEndpoint(target, name);
  if (answer.kind === 'unknown') return [unanswered(document, path, answer)];
  const id = `${idOf(workspaceId(target))}/onlineEndpoints/${name}`;
  return readOnly(answer.value).flatMap(one => {
    if (sameName(one.scope, id)) return [problem(document, path, refusing(one))];
    const own = deployments.find(deployment =>
      sameName(one.scope, `${id}/deployments/${deployment.name ?? ''}`),
    );
    return own === undefined ? [] : [problem(own, 'name', refusing(one))];
  });
}

/**
 * Azure assigns the identity of a new endpoint its roles on the storage account and the container registry of the
 * workspace (concept-endpoints-online-auth.md, 11/14/2025), which is a write there. No recording shows how a deploy
 * without these roles ends.
 */
async function beside({ azure }: RemoteContext, group: EndpointGroup): Promise<Answer[]> {
  const { endpoint, target } = group;
  if (endpoint === undefined || !endpoint.isManaged || typeOf(endpoint) !== 'system_assigned') return [];
  const workspace = await azure.workspaces.get(target);
  if (workspace.kind === 'unknown' || workspace.value === undefined) return [];
  const { storageAccount, containerRegistry } = workspace.value;
  const asked = [storageAccount, containerRegistry].flatMap(id => {
    const resource = id === undefined ? undefined : resourceOf(id);
    return resource?.kind === 'known' ? [resource.value] : [];
  });
  const answers = await Promise.all(
    asked.map(async resource => {
      const answer = await azure.locks.at(resource);
      if (answer.kind === 'unknown') return [unanswered(endpoint, 'name', answer)];
      const holding = readOnly(answer.value).filter(({ scope }) => isAbove(scope, idOf(resource)));
      return holding.map(one => problem(endpoint, 'name', refusingRoles(one, shown(resource.name))));
    }),
  );
  return answers.flat();
}

function refusing(lock: LockFacts): Said {
  return {
    what: `${lockOf(lock)} is read-only: Azure refuses every write there and below it, so this deploy fails with ScopeLocked.${noteOf(lock)}`,
    fix: `Look at it first (az lock show --ids, with the same id), and ask its owner to remove it for the deploy: az lock delete --ids "${idIn(lock)}"`,
  };
}

function refusingRoles(lock: LockFacts, resource: string) {
  return {
    variant: 'beside',
    severity: 'warning' as const,
    what: `${lockOf(lock)} is read-only. Azure assigns the identity of a new endpoint its role on ${resource}, and this write fails with ScopeLocked; without the role, deployments fail to start.${noteOf(lock)}`,
    fix: `Ask its owner to remove it until the endpoint exists: az lock delete --ids "${idIn(lock)}". Or give the endpoint a user-assigned identity that already has its roles.`,
  };
}

function lockOf({ name, scope }: LockFacts): string {
  return `The lock "${shown(name)}" on ${whereOf(scope)}`;
}

function noteOf({ notes }: LockFacts): string {
  const text = shown(notes ?? '');
  return text === '' ? '' : ` Its note says: "${text}".`;
}

/** Safe within the double quotes of a shell; the name of a lock may have other characters. */
const PLAIN = /^[\p{L}\p{N}_.()/-]+$/u;

/** The id for a command. */
function idIn({ id }: LockFacts): string {
  return PLAIN.test(id) ? id : '<id of the lock>';
}

const KINDS: Readonly<Record<string, string>> = {
  workspaces: 'the workspace',
  onlineendpoints: 'the endpoint',
  deployments: 'the deployment',
  storageaccounts: 'the storage account',
  registries: 'the container registry',
  resourcegroups: 'the resource group',
};

/** `the resource group rg-ml`, from the last two parts of the scope. */
function whereOf(scope: string): string {
  const [kind = '', name = ''] = scope.split('/').slice(-2);
  if (kind.toLowerCase() === 'subscriptions') return `the subscription ${shown(name)}`;
  const known = KINDS[kind.toLowerCase()];
  return known === undefined ? shown(lastPart(scope)) : `${known} ${shown(name)}`;
}
