import type { DeploymentFacts, EndpointFacts } from '../../azure/endpoints.js';
import type { Document } from '../../documents/document.js';
import { azCommand } from '../az.js';
import {
  defineCheck,
  ENDPOINTS,
  type Problem,
  problem,
  type RemoteDocumentContext,
  unanswered,
} from '../check.js';
import { shown } from '../shown.js';
import { nearest } from '../suggest.js';
import { activeShares, type TrafficKey } from '../traffic/shares.js';
import { sameName, stageOf, trafficText } from './states.js';

/**
 * The traffic of an endpoint file takes requests from no deployment that the author has not thought of, and sends
 * them to deployments that there are. The client sends the map of the file as it is, an empty one where there is none
 * (azure-ai-ml 1.34.0: `_to_rest_online_endpoint`, and `_merge_with` in an update).
 */
export default defineCheck({
  id: 'state/traffic-lost',
  title: 'Traffic is taken from no deployment by accident, and goes to none that is missing',
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

/** Requests that arrive today and would not after an update with this file. */
function* taken(
  { document, target }: RemoteDocumentContext,
  { name, traffic }: EndpointFacts,
): Iterable<Problem> {
  const live = [...traffic].filter(([, percent]) => percent > 0);
  if (live.length === 0) return;
  const values = {
    endpoint: shown(name),
    now: trafficText(traffic),
    update: azCommand('ml online-endpoint update', { name }, target),
  };
  const entries = document.mapping('traffic')?.entries ?? [];
  if (!document.isGiven('traffic'))
    yield problem(document, 'name', { message: 'omitted', severity: 'notice', values });
  else if (entries.some(({ key }) => key.placeholder)) return;
  else if (isEmpty(document)) yield problem(document, 'traffic', { part: 'key', message: 'none', values });
  else
    for (const [deployment, percent] of live) {
      if (entries.some(({ key }) => sameName(key.text, deployment))) continue;
      const options = { part: 'key', message: 'dropped', severity: 'notice' } as const;
      yield problem(document, 'traffic', {
        ...options,
        values: { ...values, deployment: shown(deployment), percent },
      });
    }
}

/** Whether every share is known, and none is above 0. */
function isEmpty(document: Document): boolean {
  const entries = document.mapping('traffic')?.entries ?? [];
  return entries.every(({ key }) => document.integer(['traffic', key.text]) === 0);
}

/** Shares of deployments that are neither in Azure nor in this run, or that do not work. */
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
    const values = { deployment: label, endpoint: shown(document.name ?? ''), key };
    if (there !== undefined) {
      if (stageOf(there) === 'failed')
        yield problem(document, path, { part: 'key', message: 'failed', values: { ...values, percent } });
      continue;
    }
    const names = [...deployments.map(({ name }) => name), ...coming];
    const meant = nearest(deployment, names);
    const message = meant === undefined ? 'unknown' : 'did-you-mean';
    const more = { names: names.map(shown), meant: meant ?? '' };
    yield problem(document, path, {
      part: 'key',
      message,
      severity: 'error',
      values: { ...values, ...more },
    });
  }
}

/** The deployments of this endpoint in this run; undefined where one of them cannot be told yet. */
function namesToCome({ document, documents, unread }: RemoteDocumentContext): string[] | undefined {
  if (unread.some(({ family }) => family !== 'endpoint')) return undefined;
  const deployments = documents.filter(({ family }) => family === 'deployment');
  if (deployments.some(({ endpointName }) => endpointName === undefined)) return undefined;
  const own = deployments.filter(({ endpointName }) => sameName(endpointName ?? '', document.name ?? ''));
  const names = own.map(({ name }) => name).filter(name => name !== undefined);
  return names.length === own.length ? names : undefined;
}
