/** Endpoints and deployments of attached Kubernetes clusters, which have their own limits. */
import type { EndpointFacts } from '../../azure/questions/endpoints.js';
import { LIMITS } from '../../facts/limits.js';
import type { Document } from '../../project/documents/document.js';
import { type Answer, unanswered } from '../answers.js';
import type { RemoteContext } from '../context.js';
import { byWorkspace, type Group } from '../groups.js';
import { shown } from '../shown.js';
import { once } from './once.js';

/**
 * A lower bound: a cluster can be attached to several workspaces, and the check asks only that of the run. No recording
 * has a Kubernetes endpoint: the check reads the form of the specification.
 */
export async function* onClusters(context: RemoteContext): AsyncIterable<Answer> {
  const groups = byWorkspace(
    context,
    ({ kind, name }) => kind.startsWith('kubernetes') && name !== undefined,
  );
  for (const group of groups) yield* ofWorkspace(context, group);
}

async function* ofWorkspace(context: RemoteContext, group: Group): AsyncIterable<Answer> {
  const { first, documents, target } = group;
  const result = await context.azure.endpoints.list(target);
  if (result.kind === 'unknown') {
    // Where the run has an endpoint, the count of endpoints reports it.
    if (documents.every(({ family }) => family === 'deployment'))
      yield unanswered(first, 'endpoint_name', result);
    return;
  }
  const clusters = clustersOf(result.value, documents);
  for (const cluster of new Set([...clusters.values()])) {
    const isOn = (endpoint: string | undefined) => clusters.get(keyOf(endpoint)) === cluster;
    const live = result.value.filter(({ name }) => isOn(name));
    const own = documents.filter(({ endpointName }) => isOn(endpointName));
    yield* endpointsOf(cluster, live, own);
    yield* deploymentsOf(context, group, cluster, live, own);
  }
}

/** The cluster of each endpoint that exists or is in the run's files. */
function clustersOf(live: readonly EndpointFacts[], documents: readonly Document[]): Map<string, string> {
  const own = documents.filter(({ family }) => family === 'endpoint');
  const named = [
    ...own.map(document => [document.endpointName, document.string('compute')] as const),
    ...live.map(({ name, compute }) => [name, compute] as const),
  ];
  return new Map(
    named.flatMap(([name, compute]) => (compute === undefined ? [] : [[keyOf(name), clusterOf(compute)]])),
  );
}

/** `azureml:gpus`, or the id of the compute. */
function clusterOf(compute: string): string {
  return compute
    .replace(/^azureml:/i, '')
    .replace(/^.*\//, '')
    .toLowerCase();
}

function keyOf(name: string | undefined): string {
  return name?.toLowerCase() ?? '';
}

function* endpointsOf(
  cluster: string,
  live: readonly EndpointFacts[],
  own: readonly Document[],
): Iterable<Answer> {
  const { max } = LIMITS.endpointsOfCluster;
  const there = new Set(live.map(({ name }) => keyOf(name)));
  const added = own.filter(
    ({ family, endpointName }) => family === 'endpoint' && !there.has(keyOf(endpointName)),
  );
  const count = there.size + new Set(added.map(({ endpointName }) => keyOf(endpointName))).size;
  if (count <= max) return;
  yield* once(added, 'name', {
    variant: 'cluster-endpoints',
    code: 'ERR_1103',
    what: `With this run, the Kubernetes cluster ${shown(cluster)} has at least ${count} endpoints, counting only those of its workspace. The limit is ${max} per cluster.`,
    fix: 'Delete unused endpoints, or attach another cluster.',
  });
}

async function* deploymentsOf(
  { azure }: RemoteContext,
  { target }: Group,
  cluster: string,
  live: readonly EndpointFacts[],
  own: readonly Document[],
): AsyncIterable<Answer> {
  const { max } = LIMITS.deploymentsOfCluster;
  const wanted = own.filter(({ family }) => family === 'deployment');
  const [first] = wanted;
  if (first === undefined) return;
  const result = await Promise.all(live.map(({ name }) => azure.endpoints.deployments(target, name)));
  for (const answer of result) {
    if (answer.kind !== 'unknown') continue;
    yield unanswered(first, 'endpoint_name', answer);
    return;
  }
  const all = result.flatMap(answer => (answer.kind === 'known' ? answer.value : []));
  const there = new Set(all.map(({ endpoint, name }) => `${keyOf(endpoint)}/${keyOf(name)}`));
  const identity = ({ endpointName, name }: Document) => `${keyOf(endpointName)}/${keyOf(name)}`;
  const added = wanted.filter(document => !there.has(identity(document)));
  const count = there.size + new Set(added.map(identity)).size;
  if (count <= max) return;
  yield* once(added, 'endpoint_name', {
    variant: 'cluster-deployments',
    what: `With this run, the Kubernetes cluster ${shown(cluster)} has at least ${count} deployments, counting only those of its workspace. The limit is ${max} per cluster.`,
    fix: 'Delete unused deployments, or attach another cluster.',
  });
}
