import { andThen, type Result } from '../../azure/client/result.js';
import type { EndpointFacts } from '../../azure/questions/endpoints.js';
import { byEndpoint, byWorkspace, type EndpointGroup, type Group } from '../../domain/groups.js';
import { regionOf } from '../../domain/quota/draws.js';
import { limitsOf } from '../../domain/quota/limits.js';
import { onClusters } from '../../domain/quota/on-clusters.js';
import { once } from '../../domain/quota/once.js';
import { HOW_TO_RAISE } from '../../domain/quota/pages.js';
import { identityOf } from '../../domain/quota/plan.js';
import { shown } from '../../domain/shown.js';
import { LIMITS } from '../../facts/limits.js';
import type { Document } from '../../project/documents/document.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';

/**
 * The run stays within the limits on endpoints and deployments. Azure raises them on request and does not report raised
 * ones, so this is a warning; it counts only what it can see, so the real count may be higher.
 */
export default defineCheck({
  id: 'quota/counts',
  title: 'The run stays within the limits on endpoints and deployments',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_1100',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    const groups = byEndpoint(context).filter(({ deployments }) => deployments.some(isNamed));
    const endpoints = await Promise.all(groups.map(group => askEndpoint(context, group)));
    for (const counted of endpoints) yield* ofEndpoint(counted);
    yield* deploymentsOfRegions(context, endpoints);
    yield* endpointsOfRegions(context);
    yield* onClusters(context);
    yield* clusters(context);
  },
});

interface CountedEndpoint extends EndpointGroup {
  /** Names in lower case. */
  live: Result<ReadonlySet<string>>;
}

async function askEndpoint({ azure }: RemoteContext, group: EndpointGroup): Promise<CountedEndpoint> {
  const { target, name, deployments } = group;
  const result = azure.endpoints.deployments(target, name);
  const named = deployments.filter(isNamed);
  return {
    ...group,
    deployments: named,
    live: await andThen(result, all => ({ kind: 'known', value: namesOf(all) })),
  };
}

function namesOf(all: readonly { name?: string | undefined }[]): Set<string> {
  return new Set(all.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()])));
}

/** The documents of what does not exist yet. */
function created(documents: readonly Document[], live: ReadonlySet<string>): Document[] {
  return documents.filter(({ name }) => !live.has(name?.toLowerCase() ?? ''));
}

function isNamed({ name }: Document): boolean {
  return name !== undefined;
}

function* ofEndpoint({ name, deployments, live }: CountedEndpoint): Iterable<Answer> {
  if (live.kind === 'unknown') {
    for (const first of deployments.slice(0, 1)) yield unanswered(first, 'endpoint_name', live);
    return;
  }
  const { max } = LIMITS.deploymentsOfEndpoint;
  const count = new Set([...live.value, ...namesOf(deployments)]).size;
  if (count <= max) return;
  yield* once(created(deployments, live.value), 'endpoint_name', {
    variant: 'deployments',
    what: `With this run, the endpoint ${shown(name)} has ${count} deployments (${live.value.size} exist already). The limit is ${max} per endpoint, unless Microsoft raised it for your subscription.`,
    fix: `Delete unused deployments, or use another endpoint. ${IF_RAISED}`,
  });
}

const IF_RAISED = 'If your limit is higher, suppress this check.';

/** Groups that are counted together: of one subscription, in one region. Those of an unknown region are left out. */
async function byRegion<G extends Group>(
  { azure }: RemoteContext,
  groups: readonly G[],
): Promise<{ region: string; groups: G[] }[]> {
  const regions = new Map<string, { region: string; groups: G[] }>();
  for (const group of groups) {
    const result = await regionOf(azure, group.target);
    if (result.kind === 'unknown') continue;
    const key = `${group.target.subscription.toLowerCase()} ${result.value}`;
    const place = regions.get(key) ?? { region: result.value, groups: [] };
    place.groups.push(group);
    regions.set(key, place);
  }
  return [...regions.values()];
}

/** A lower bound: those of the run's own endpoints. */
async function* deploymentsOfRegions(
  context: RemoteContext,
  endpoints: readonly CountedEndpoint[],
): AsyncIterable<Answer> {
  const { max } = LIMITS.deploymentsOfSubscription;
  for (const { region, groups } of await byRegion(context, endpoints)) {
    let count = 0;
    const added: Document[] = [];
    for (const { live, deployments } of groups) {
      const there = live.kind === 'known' ? live.value : new Set<string>();
      count += new Set([...there, ...namesOf(deployments)]).size;
      if (live.kind === 'known') added.push(...created(deployments, there));
    }
    if (count <= max) continue;
    yield* once(added, 'endpoint_name', {
      variant: 'all-deployments',
      what: `With this run, the subscription has at least ${count} deployments in ${region}, counting only those of the run's endpoints. The limit is ${max}, batch deployments included, unless Microsoft raised it.`,
      fix: `Delete unused deployments, or request a higher limit before you deploy. ${IF_RAISED}`,
    });
  }
}

/** A lower bound: those of the run's own workspaces. */
async function* endpointsOfRegions(context: RemoteContext): AsyncIterable<Answer> {
  const { max } = LIMITS.endpointsOfSubscription;
  const workspaces = byWorkspace(context, document => document.family === 'endpoint' && isNamed(document));
  for (const { region, groups } of await byRegion(context, workspaces)) {
    const result = await Promise.all(groups.map(({ target }) => context.azure.endpoints.list(target)));
    let count = 0;
    const added: Document[] = [];
    for (const [index, { first, documents }] of groups.entries()) {
      const answer = result[index] as Result<readonly EndpointFacts[]>;
      if (answer.kind === 'unknown') yield unanswered(first, 'name', answer);
      const live = answer.kind === 'known' ? namesOf(answer.value) : new Set<string>();
      count += new Set([...live, ...namesOf(documents)]).size;
      if (answer.kind === 'known') added.push(...created(documents, live));
    }
    if (count <= max) continue;
    yield* once(added, 'name', {
      variant: 'endpoints',
      code: 'ERR_1103',
      what: `With this run, the subscription has at least ${count} endpoints in ${region}, counting only those of the run's workspaces. The limit is ${max}, batch endpoints included, unless Microsoft raised it.`,
      fix: `Delete unused endpoints, or request a higher limit before you deploy. ${IF_RAISED}`,
    });
  }
}

/** Deployments share a row of the list of quotas with clusters and compute instances. */
async function* clusters(context: RemoteContext): AsyncIterable<Answer> {
  const { limits } = await limitsOf(context, 'total');
  for (const { pool } of limits) {
    const usages = await context.azure.quota.usages(pool.subscription, pool.region);
    // quota/vcpus reports that the list cannot be read, or lacks the use.
    const row = usages.kind === 'known' ? usages.value.clusters : undefined;
    const added = pool.draws.filter(({ live }) => live.kind === 'new');
    const [first] = added;
    if (row?.limit === undefined || first === undefined) continue;
    const { used = 0, limit } = row;
    const more = new Set(added.map((draw, index) => identityOf(draw) ?? index)).size;
    if (used + more <= limit) continue;
    const inUse = row.used === undefined ? '' : `, of which ${row.used} are in use`;
    yield problem(first.document, 'instance_type', {
      variant: 'clusters',
      what: `Clusters, compute instances and managed deployments of ${pool.region} share a limit of ${limit}${inUse}; this run adds ${more}. Azure refuses those above the limit.`,
      fix: `Delete unused clusters, compute instances or deployments, or request a higher limit (${HOW_TO_RAISE}).`,
    });
  }
}
