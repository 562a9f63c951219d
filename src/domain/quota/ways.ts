/** Ways out of a lack of quota: sizes of other families that fit, fewer instances, unused deployments. */
import type { Azure } from '../../azure/azure.js';
import { known, type Result } from '../../azure/client/result.js';
import type { ComputeSize } from '../../azure/questions/compute-sizes.js';
import type { EndpointFacts } from '../../azure/questions/endpoints.js';
import { capKey, familyKey, freeOf, type Usage, type Usages } from '../../azure/questions/quota.js';
import type { Target } from '../../azure/questions/workspaces.js';
import { argument, inWorkspace } from '../az.js';
import type { RemoteContext } from '../context.js';
import { shown } from '../shown.js';
import { drawsOf, heldBy } from './draws.js';
import { holdingsOf, whyOpen } from './holdings.js';
import { capOf, type Limit } from './limits.js';
import { type Draw, identityIn, mostInstances, type Pool, poolsOf, vCpusOf } from './plan.js';
import { recommendable, type Size } from './sizes.js';

/** Shown in messages; empty or undefined where there is none. */
export interface Ways {
  sizes: readonly string[];
  fits?: number | undefined;
  /** `credit/old (8)`: a deployment without traffic and the vCPUs that it holds. */
  idle: readonly string[];
  /** Deletes the first of them. */
  command?: string | undefined;
}

const MAX_SHOWN = 3;

/** Hundreds of endpoints would take minutes, for a hint. */
const MAX_ENDPOINTS = 50;

export async function waysOut(context: RemoteContext, pool: Pool, draw: Draw, usage: Limit): Promise<Ways> {
  const [sizes, idle] = await Promise.all([
    // One limit for all families: another one has no more room.
    pool.kind === 'total' ? [] : sizesThatFit(context, draw),
    idleDeployments(context, pool, draw),
  ]);
  const [first] = idle;
  return {
    sizes: sizes.slice(0, MAX_SHOWN).map(({ name }) => shown(name)),
    fits: usage.open === undefined ? mostInstances(pool, draw, usage) : undefined,
    idle: idle
      .slice(0, MAX_SHOWN)
      .map(({ endpoint, name, vCpus }) => `${shown(endpoint)}/${shown(name)} (${vCpus})`),
    command: first === undefined ? undefined : deletion(first, draw.target),
  };
}

/** The nearest size of each other family with room for the instances, no less memory and as many GPUs. */
export async function sizesThatFit(context: RemoteContext, draw: Draw): Promise<Size[]> {
  const { size: own, target, region } = draw;
  const { azure } = context;
  const [offered, room] = await Promise.all([
    azure.computeSizes.list(target.subscription, region),
    roomBeside(context, draw),
  ]);
  if (room === undefined) return [];
  const fitting = recommendable(offered.kind === 'known' ? offered.value : undefined)
    .filter(size => familyKey(size.family) !== familyKey(own.family) && isAsGood(size, own))
    .filter(size => vCpusOf(draw.instances, size) <= room(size.family))
    .sort((a, b) => distance(a, own) - distance(b, own) || (a.memoryGiB ?? 0) - (b.memoryGiB ?? 0));
  const families = fitting.map(({ family }) => familyKey(family));
  return fitting.filter((_size, index) => families.indexOf(families[index] ?? '') === index);
}

function isAsGood(size: Size, own: Size): boolean {
  if (size.memoryGiB === undefined || own.memoryGiB === undefined) return false;
  return size.memoryGiB >= own.memoryGiB && (own.gpus > 0 ? size.gpus >= own.gpus : size.gpus === 0);
}

/** Fewer vCPUs than before are slower: as far away as twice as many. */
function distance({ vCpus }: Size, own: Size): number {
  return vCpus >= own.vCpus ? vCpus - own.vCpus : 2 * (own.vCpus - vCpus);
}

/** How many vCPUs of a family are left for one draw beside the rest of the run; undefined where that is unknown. */
async function roomBeside(
  context: RemoteContext,
  draw: Draw,
): Promise<((family: string) => number) | undefined> {
  const { target, region } = draw;
  const { subscription } = target;
  const { quota } = context.azure;
  const [usages, { draws }] = await Promise.all([quota.usages(subscription, region), drawsOf(context)]);
  if (usages.kind === 'unknown') return undefined;
  const { families, total } = usages.value;
  const others = draws.filter(other => other !== draw && isSamePlace(other, draw));
  const inTotal = total === undefined ? Infinity : freeFor(total) - sumOf(poolsOf(others, 'total'));
  const drawn = poolsOf(others, 'family');
  const inCaps = await roomInCaps(context, draw, usages.value);
  return family => {
    const usage = families.get(familyKey(family));
    if (usage === undefined) return 0;
    const own = drawn.filter(pool => familyKey(pool.family ?? '') === familyKey(family));
    return Math.min(freeFor(usage) - sumOf(own), inTotal, inCaps(family));
  };
}

/** A family whose use is unknown is not recommended. */
function freeFor(usage: Usage): number {
  return usage.used === undefined && usage.limit !== undefined ? 0 : freeOf(usage);
}

/** What the caps of the workspace leave of each family. What it holds is asked only where it has a cap. */
async function roomInCaps(
  { azure }: RemoteContext,
  { target, region }: Draw,
  usages: Usages,
): Promise<(family: string) => number> {
  const caps = await azure.quota.caps(target.subscription, region);
  const ofWorkspace = capKey(target, '');
  if (caps.kind === 'unknown' || ![...caps.value.keys()].some(key => key.startsWith(ofWorkspace)))
    return () => Infinity;
  const held = await holdingsOf(azure, target, region);
  return family => {
    const cap = capOf(family, target, caps.value, known(usages));
    if (cap === 'none') return Infinity;
    if (cap === 'unread' || whyOpen(held, family) !== undefined) return 0;
    const answer = usages.byWorkspace.get(capKey(target, family));
    return cap - (answer ?? held.families.get(familyKey(family)) ?? 0);
  };
}

function isSamePlace(a: Draw, b: Draw): boolean {
  return a.region === b.region && a.target.subscription.toLowerCase() === b.target.subscription.toLowerCase();
}

function sumOf(pools: readonly Pool[]): number {
  return pools.reduce((all, { delta }) => all + delta, 0);
}

interface Idle {
  endpoint: string;
  name: string;
  family: string;
  vCpus: number;
}

/** Deployments of the workspace without traffic that hold vCPUs of the pool, those that hold most first. */
async function idleDeployments(context: RemoteContext, pool: Pool, draw: Draw): Promise<Idle[]> {
  const { azure } = context;
  const { target, region } = draw;
  const [endpoints, offered, { identities }] = await Promise.all([
    azure.endpoints.list(target),
    azure.computeSizes.list(target.subscription, region),
    drawsOf(context),
  ]);
  if (endpoints.kind === 'unknown') return [];
  const managed = endpoints.value.filter(({ compute }) => compute === undefined).slice(0, MAX_ENDPOINTS);
  const held = await Promise.all(managed.map(endpoint => idleOf(azure, target, endpoint, offered)));
  return held
    .flat()
    .filter(({ family }) => pool.kind === 'total' || familyKey(family) === familyKey(pool.family ?? ''))
    .filter(({ endpoint, name }) => !identities.has(identityIn(target, endpoint, name)))
    .sort((a, b) => b.vCpus - a.vCpus);
}

async function idleOf(
  azure: Azure,
  target: Target,
  endpoint: EndpointFacts,
  offered: Result<readonly ComputeSize[]>,
): Promise<Idle[]> {
  const deployments = await azure.endpoints.deployments(target, endpoint.name);
  if (deployments.kind === 'unknown') return [];
  return deployments.value.flatMap(deployment => {
    const { name, computeType, state } = deployment;
    const held = heldBy(deployment, offered);
    // One that is being deleted releases its quota anyway.
    if (computeType === 'Kubernetes' || state === 'Deleting' || held === undefined || held.vCpus === 0)
      return [];
    if (hasTraffic(endpoint, name)) return [];
    return [{ endpoint: endpoint.name, name, ...held }];
  });
}

function deletion({ endpoint, name }: Idle, target: Target): string {
  const names = `--name ${argument(name, 'deployment')} --endpoint-name ${argument(endpoint, 'endpoint')}`;
  return `az ml online-deployment delete ${names} ${inWorkspace(target)}`;
}

function hasTraffic({ traffic, mirrorTraffic }: EndpointFacts, name: string): boolean {
  return [...traffic, ...mirrorTraffic].some(
    ([other, share]) => other.toLowerCase() === name.toLowerCase() && share > 0,
  );
}
