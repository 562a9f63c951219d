import type { EndpointFacts } from '../../azure/questions/endpoints.js';
import { azCommand } from '../../domain/az.js';
import { byEndpoint, type EndpointGroup, ofEach } from '../../domain/groups.js';
import { shown } from '../../domain/shown.js';
import { stageOf } from '../../domain/state/states.js';
import { nearest } from '../../domain/suggest.js';
import type { Document } from '../../project/documents/document.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';

/**
 * The endpoint of a deployment exists, or this run creates it, and its state accepts deployments. One whose creation
 * failed accepts none, answers with another error than the first, and must be deleted
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025, and users' reports).
 */
export default defineCheck({
  id: 'state/endpoint',
  title: 'The endpoint of a deployment exists and accepts deployments',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(byEndpoint(context), group => checkGroup(context, group));
  },
});

async function checkGroup(context: RemoteContext, group: EndpointGroup): Promise<Answer[]> {
  const [document, path] = placeOf(group);
  const answer = await context.azure.endpoints.get(group.target, group.name);
  if (answer.kind === 'unknown') return [unanswered(document, path, answer)];
  if (answer.value === undefined) return await missing(context, group);
  const stage = stageOf(answer.value);
  if (stage === 'failed' || stage === 'canceled') return await broken(context, group, answer.value);
  if (stage !== 'deleting') return [];
  return [
    problem(document, path, {
      variant: 'deleting',
      // With its file in this run, it is created again, after the old one is gone.
      severity: group.endpoint === undefined ? 'error' : 'warning',
      what: `The endpoint "${shown(group.name)}" is being deleted. Until that ends, after minutes to half an hour, Azure refuses deployments to it and a new endpoint of that name.`,
      fix: `Wait until it is gone and a few minutes more, until Azure has removed its identity, then create it again. To check: ${azOf(group, 'show')}`,
    }),
  ];
}

async function missing(context: RemoteContext, group: EndpointGroup): Promise<Answer[]> {
  const [document, path] = placeOf(group);
  if (group.endpoint !== undefined || mayCome(context)) return [];
  const others = await context.azure.endpoints.list(group.target);
  const names = others.kind === 'known' ? others.value.map(({ name }) => name) : [];
  const meant = nearest(group.name, names);
  const what = `The workspace ${shown(group.target.workspace)} has no endpoint "${shown(group.name)}", and no file of this run creates it`;
  const says =
    meant === undefined
      ? {
          variant: 'missing',
          what: `${what}. Unless an earlier step of the workflow creates it, the client finds no endpoint and stops before it deploys anything.`,
          fix: `If a step of the workflow creates it, suppress this check; otherwise create it first: ${azOf(group, 'create')}`,
        }
      : {
          variant: 'did-you-mean',
          what: `${what}; it has "${meant}". The client looks for the endpoint first and stops without it.`,
          fix: `Did you mean ${meant}? Otherwise create the endpoint first: ${azOf(group, 'create')}`,
        };
  // A step of the workflow may create it, which no file shows.
  return [problem(document, path, { severity: 'warning', ...says })];
}

/** A file whose name is not rendered yet, or that could not be read, may create the endpoint. */
function mayCome({ documents, unread }: RemoteContext): boolean {
  return (
    documents.some(({ family, name }) => family === 'endpoint' && name === undefined) ||
    unread.some(({ family }) => family !== 'deployment')
  );
}

/** An endpoint with a working deployment was created successfully: its last update failed. */
async function broken(
  { azure }: RemoteContext,
  group: EndpointGroup,
  { state }: EndpointFacts,
): Promise<Answer[]> {
  const [document, path] = placeOf(group);
  const deployments = await azure.endpoints.deployments(group.target, group.name);
  if (deployments.kind === 'unknown') return [unanswered(document, path, deployments)];
  const working = deployments.value.filter(deployment => stageOf(deployment) === 'ready');
  const what = `The endpoint "${shown(group.name)}" is in state ${shown(state)}`;
  if (working.length > 0)
    return [
      problem(document, path, {
        variant: 'update-failed',
        severity: 'warning',
        what: `${what}, although deployments in it work (${working.map(({ name }) => shown(name)).join(', ')}): its last update failed. Azure may refuse a deployment until an update succeeds.`,
        fix: `Do not delete it, it may be serving. Apply its file again until its state is Succeeded: ${azOf(group, 'show')} --query provisioning_state`,
      }),
    ];
  return [
    problem(document, path, {
      variant: 'failed',
      severity: stageOf({ state }) === 'canceled' ? 'warning' : 'error',
      what: `${what}, and no deployment in it works: it was not created successfully. Azure refuses every deployment to it, with an error that does not say why the creation failed.`,
      fix: `Look up its first error in Azure ML studio, then delete it and create it again: ${azOf(group, 'delete')} --yes`,
    }),
  ];
}

/** The line that names the endpoint: in its own file, otherwise in the first deployment's. */
export function placeOf({ endpoint, first }: EndpointGroup): readonly [Document, string] {
  return endpoint === undefined ? [first, 'endpoint_name'] : [endpoint, 'name'];
}

function azOf({ name, target }: EndpointGroup, verb: string): string {
  return azCommand(`ml online-endpoint ${verb}`, { name }, target);
}
