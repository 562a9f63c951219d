import type { DeploymentFacts, EndpointFacts } from '../../azure/questions/endpoints.js';
import { azCommand } from '../../domain/az.js';
import { shown } from '../../domain/shown.js';
import { sameName, stageOf, trafficText } from '../../domain/state/states.js';
import { nearest } from '../../domain/suggest.js';
import { activeShares, type TrafficKey } from '../../domain/traffic/shares.js';
import type { Document } from '../../project/documents/document.js';
import {
  defineCheck,
  ENDPOINTS,
  type Problem,
  problem,
  type RemoteDocumentContext,
  unanswered,
} from '../check.js';

/**
 * The traffic of an endpoint file takes requests from no deployment by accident, and sends them to existing deployments
 * only. The client sends the map of the file as it is, an empty one where there is none (azure-ai-ml 1.34.0:
 * `_to_rest_online_endpoint`, and `_merge_with` in an update).
 */
export default defineCheck({
  id: 'state/traffic-lost',
  title: 'An update keeps the live traffic and sends none to a missing deployment',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: ENDPOINTS,
  async *run(context: RemoteDocumentContext) {
    const { document, target, azure } = context;
    const { name } = document;
    if (!name || document.isTemplate('traffic')) return;
    const [endpoint, deployments] = await Promise.all([
      azure.endpoints.get(target, name),
      azure.endpoints.deployments(target, name),
    ]);
    if (endpoint.kind === 'unknown') {
      yield unanswered(document, 'traffic', endpoint);
      return;
    }
    if (endpoint.value === undefined) return;
    yield* taken(context, endpoint.value);
    if (deployments.kind === 'unknown') yield unanswered(document, 'traffic', deployments);
    else
      for (const key of ['traffic', 'mirror_traffic'] as const)
        yield* sentNowhere(context, key, deployments.value);
  },
});

/** Traffic that an update with this file would take from live deployments. */
function* taken(
  { document, target }: RemoteDocumentContext,
  { name, traffic }: EndpointFacts,
): Iterable<Problem> {
  const live = [...traffic].filter(([, percent]) => percent > 0);
  if (live.length === 0) return;
  const now = trafficText(traffic);
  const restore = `${azCommand('ml online-endpoint update', { name }, target)} --traffic "${now}"`;
  const entries = document.mapping('traffic')?.entries ?? [];
  if (!document.isGiven('traffic'))
    yield problem(document, 'name', {
      variant: 'omitted',
      severity: 'notice',
      what: `This file has no traffic, and the endpoint "${shown(name)}" now sends its requests to ${now}. The client sends an empty map instead: after an update with this file, callers may get HTTP 404.`,
      fix: `If the workflow updates the endpoint with this file, set the traffic afterwards (${restore}). If it only creates the endpoint once, nothing is lost.`,
    });
  else if (entries.some(({ key }) => key.placeholder)) return;
  else if (isEmpty(document))
    yield problem(document, 'traffic', {
      part: 'key',
      variant: 'none',
      what: `After an update with this file, no deployment of "${shown(name)}" gets traffic; now it is ${now}. Callers get HTTP 404, "No valid deployments to route to".`,
      fix: `Set the shares under traffic, or after the update: ${restore}`,
    });
  else yield* dropped(document, shown(name), live);
}

/** Live deployments that the traffic of the file does not name. */
function* dropped(
  document: Document,
  endpoint: string,
  live: readonly (readonly [string, number])[],
): Iterable<Problem> {
  const entries = document.mapping('traffic')?.entries ?? [];
  for (const [deployment, percent] of live) {
    if (entries.some(({ key }) => sameName(key.text, deployment))) continue;
    yield problem(document, 'traffic', {
      part: 'key',
      variant: 'dropped',
      severity: 'notice',
      what: `The deployment "${shown(deployment)}" of "${endpoint}" now gets ${percent} percent of the traffic, and traffic does not name it: after an update with this file, it gets none.`,
      fix: `If that is intended, add ${shown(deployment)}: 0 to make it explicit; otherwise give it its share.`,
    });
  }
}

/** Whether every share is known, and none is above 0. */
function isEmpty(document: Document): boolean {
  const entries = document.mapping('traffic')?.entries ?? [];
  return entries.every(({ key }) => document.integer(['traffic', key.text]) === 0);
}

/** Shares of deployments that are neither in Azure nor in this run, or that failed. */
function* sentNowhere(
  context: RemoteDocumentContext,
  key: TrafficKey,
  deployments: readonly DeploymentFacts[],
): Iterable<Problem> {
  const { document } = context;
  const coming = namesToCome(context);
  for (const { deployment, isUnnamed, percent, shown: label } of activeShares(document, key)) {
    if (isUnnamed || percent <= 0) continue;
    const there = deployments.find(({ name }) => sameName(name, deployment));
    if (coming === undefined || coming.some(name => sameName(name, deployment))) continue;
    const path = [key, deployment];
    if (there === undefined) {
      const names = [...deployments.map(({ name }) => name), ...coming];
      const says = unknownDeployment({ key, label, document, names, meant: nearest(deployment, names) });
      yield problem(document, path, { part: 'key', severity: 'error', ...says });
    } else if (stageOf(there) === 'failed')
      yield problem(document, path, {
        part: 'key',
        variant: 'failed',
        what: `${key} sends ${percent} percent of the requests to "${label}", which is in state Failed and which this run does not deploy. These requests may get no answer.`,
        fix: 'Deploy it again before it gets traffic, or give its share to a working deployment.',
      });
  }
}

interface UnknownDeployment {
  key: TrafficKey;
  label: string;
  document: Document;
  /** The deployments of the endpoint, in Azure and in this run. */
  names: readonly string[];
  meant: string | undefined;
}

function unknownDeployment({ key, label, document, names, meant }: UnknownDeployment) {
  const has = names.length === 0 ? '' : ` (it has: ${names.map(shown).join(', ')})`;
  return {
    variant: meant === undefined ? 'unknown' : 'did-you-mean',
    what: `${key} sends requests to "${label}", and the endpoint "${shown(document.name ?? '')}" has no deployment of that name, in Azure or in this run${has}. Azure refuses the update.`,
    fix:
      meant === undefined
        ? 'Name an existing deployment, or deploy this one first.'
        : `Did you mean "${meant}"?`,
  };
}

/** The deployments of this endpoint in this run; undefined where the name of one is not rendered yet. */
function namesToCome({ document, documents, unread }: RemoteDocumentContext): string[] | undefined {
  if (unread.some(({ family }) => family !== 'endpoint')) return undefined;
  const deployments = documents.filter(({ family }) => family === 'deployment');
  if (deployments.some(({ endpointName }) => endpointName === undefined)) return undefined;
  const own = deployments.filter(({ endpointName }) => sameName(endpointName ?? '', document.name ?? ''));
  const names = own.map(({ name }) => name).filter(name => name !== undefined);
  return names.length === own.length ? names : undefined;
}
