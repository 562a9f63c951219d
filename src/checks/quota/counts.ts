import type { EndpointFacts } from '../../azure/endpoints.js';
import { type Told, then } from '../../azure/told.js';
import { LIMITS } from '../../catalog/limits.js';
import type { Document } from '../../documents/document.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';
import { byEndpoint, byWorkspace, type EndpointGroup, type Group } from '../groups.js';
import { shown } from '../shown.js';
import { regionOf } from './draws.js';
import { limitsOf } from './limits.js';
import { onClusters } from './on-clusters.js';
import { once } from './once.js';
import { identityOf } from './plan.js';

/**
 * The run stays within the limits on how many endpoints and deployments there may be. Azure raises them on request and
 * tells nobody which, so that this is a warning; and only what can be seen is counted, so that it may come too late.
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
  live: Told<ReadonlySet<string>>;
}

async function askEndpoint({ azure }: RemoteContext, group: EndpointGroup): Promise<CountedEndpoint> {
  const { target, name, deployments } = group;
  const told = azure.endpoints.deployments(target, name);
  const named = deployments.filter(isNamed);
  return {
    ...group,
    deployments: named,
    live: await then(told, all => ({ kind: 'known', value: namesOf(all) })),
  };
}

function namesOf(all: readonly { name?: string | undefined }[]): Set<string> {
  return new Set(all.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()])));
}

/** The documents of what is not there yet. */
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
  const values = { endpoint: shown(name), live: live.value.size, count, max };
  yield* once(created(deployments, live.value), 'endpoint_name', { message: 'deployments', values });
}

/** Groups that are counted together: of one subscription, in one region. Those whose region is not known are not. */
async function byRegion<G extends Group>(
  { azure }: RemoteContext,
  groups: readonly G[],
): Promise<{ region: string; groups: G[] }[]> {
  const regions = new Map<string, { region: string; groups: G[] }>();
  for (const group of groups) {
    const told = await regionOf(azure, group.target);
    if (told.kind === 'unknown') continue;
    const key = `${group.target.subscription.toLowerCase()} ${told.value}`;
    const place = regions.get(key) ?? { region: told.value, groups: [] };
    place.groups.push(group);
    regions.set(key, place);
  }
  return [...regions.values()];
}

/** At the least: those of the run's own endpoints. */
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
    yield* once(added, 'endpoint_name', { message: 'all-deployments', values: { region, count, max } });
  }
}

/** At the least: those of the run's own workspaces. */
async function* endpointsOfRegions(context: RemoteContext): AsyncIterable<Answer> {
  const { max } = LIMITS.endpointsOfSubscription;
  const workspaces = byWorkspace(context, document => document.family === 'endpoint' && isNamed(document));
  for (const { region, groups } of await byRegion(context, workspaces)) {
    const told = await Promise.all(groups.map(({ target }) => context.azure.endpoints.list(target)));
    let count = 0;
    const added: Document[] = [];
    for (const [index, { first, documents }] of groups.entries()) {
      const answer = told[index] as Told<readonly EndpointFacts[]>;
      if (answer.kind === 'unknown') yield unanswered(first, 'name', answer);
      const live = answer.kind === 'known' ? namesOf(answer.value) : new Set<string>();
      count += new Set([...live, ...namesOf(documents)]).size;
      if (answer.kind === 'known') added.push(...created(documents, live));
    }
    if (count <= max) continue;
    const values = { region, count, max };
    yield* once(added, 'name', { message: 'endpoints', values, code: 'ERR_1103' });
  }
}

/** Deployments count with clusters and compute instances, in a row of the list of quotas. */
async function* clusters(context: RemoteContext): AsyncIterable<Answer> {
  const { limits } = await limitsOf(context, 'total');
  for (const { pool } of limits) {
    const usages = await context.azure.quota.usages(pool.subscription, pool.region);
    // That the list cannot be read, or does not tell what is in use, is said by quota/vcpus.
    const row = usages.kind === 'known' ? usages.value.clusters : undefined;
    const added = pool.draws.filter(({ live }) => live.kind === 'new');
    const [first] = added;
    if (row?.limit === undefined || first === undefined) continue;
    const { used = 0, limit } = row;
    const more = new Set(added.map((draw, index) => identityOf(draw) ?? index)).size;
    if (used + more <= limit) continue;
    const values = { region: pool.region, used: row.used ?? '', limit, more };
    yield problem(first.document, 'instance_type', { message: 'clusters', values });
  }
}
