import type { EndpointFacts } from '../../azure/endpoints.js';
import type { Document } from '../../documents/document.js';
import { azCommand } from '../az.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';
import { byEndpoint, type EndpointGroup, ofEach } from '../groups.js';
import { shown } from '../shown.js';
import { nearest } from '../suggest.js';
import { stageOf } from './states.js';

/**
 * The endpoint of a deployment is there, or comes with this run, and is in a state that takes deployments. One whose
 * creation failed takes none, says so in another error than the first, and must be deleted
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025, and users' reports).
 */
export default defineCheck({
  id: 'state/endpoint',
  title: 'The endpoint of a deployment is there and takes deployments',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(byEndpoint(context), group => judge(context, group));
  },
});

async function judge(context: RemoteContext, group: EndpointGroup): Promise<Answer[]> {
  const [document, path] = placeOf(group);
  const told = await context.azure.endpoints.get(group.target, group.name);
  if (told.kind === 'unknown') return [unanswered(document, path, told)];
  if (told.value === undefined) return await missing(context, group);
  const stage = stageOf(told.value);
  if (stage === 'failed' || stage === 'canceled') return await broken(context, group, told.value);
  if (stage !== 'deleting') return [];
  // Its file is in this run: it is made again, and has to wait until the old one is gone.
  const severity = group.endpoint === undefined ? 'error' : 'warning';
  return [problem(document, path, { message: 'deleting', severity, values: valuesOf(group) })];
}

async function missing(context: RemoteContext, group: EndpointGroup): Promise<Answer[]> {
  const [document, path] = placeOf(group);
  if (group.endpoint !== undefined || mayCome(context)) return [];
  const values = { ...valuesOf(group), workspace: shown(group.target.workspace) };
  const others = await context.azure.endpoints.list(group.target);
  const names = others.kind === 'known' ? others.value.map(({ name }) => name) : [];
  const meant = nearest(group.name, names);
  const message = meant === undefined ? 'missing' : 'did-you-mean';
  // A step of the workflow may make it, and no file tells.
  const options = { message, severity: 'warning', values: { ...values, meant: meant ?? '' } } as const;
  return [problem(document, path, options)];
}

/** A file whose name is not known yet, or that could not be read, may be the one that makes the endpoint. */
function mayCome({ documents, unread }: RemoteContext): boolean {
  return (
    documents.some(({ family, name }) => family === 'endpoint' && name === undefined) ||
    unread.some(({ family }) => family !== 'deployment')
  );
}

/** An endpoint with a deployment that works was made at some time: what failed is its last update. */
async function broken(
  { azure }: RemoteContext,
  group: EndpointGroup,
  { state }: EndpointFacts,
): Promise<Answer[]> {
  const [document, path] = placeOf(group);
  const deployments = await azure.endpoints.deployments(group.target, group.name);
  if (deployments.kind === 'unknown') return [unanswered(document, path, deployments)];
  const working = deployments.value.filter(deployment => stageOf(deployment) === 'ready');
  const values = { ...valuesOf(group), state: shown(state), working: working.map(({ name }) => shown(name)) };
  if (working.length > 0)
    return [problem(document, path, { message: 'update-failed', severity: 'warning', values })];
  const severity = stageOf({ state }) === 'canceled' ? 'warning' : 'error';
  return [problem(document, path, { message: 'failed', severity, values })];
}

/** The line that names the endpoint: its own file's before a deployment's. */
export function placeOf({ endpoint, first }: EndpointGroup): readonly [Document, string] {
  return endpoint === undefined ? [first, 'endpoint_name'] : [endpoint, 'name'];
}

function valuesOf({ name, target }: EndpointGroup) {
  const command = (verb: string) => azCommand(`ml online-endpoint ${verb}`, { name }, target);
  return {
    endpoint: shown(name),
    create: command('create'),
    remove: command('delete'),
    show: command('show'),
  };
}
