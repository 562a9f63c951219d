/**
 * The arithmetic of quota, for a whole run: what each deployment draws, which of them share a pool, and whether a pool
 * has room. Pure; draws.ts asks.
 *
 * Azure ML reserves 20 % more instances than a deployment has, for upgrades, at no cost: ceil(1.2 × instances) × vCPUs
 * (how-to-manage-quotas.md, 01/27/2026). Each deployment reserves for itself; failed and deleting ones hold what they
 * have until they are gone.
 */
import { familyKey, freeOf, type Usage } from '../../azure/questions/quota.js';
import type { Target } from '../../azure/questions/workspaces.js';
import type { Document } from '../../project/documents/document.js';
import type { Size } from './sizes.js';

/** What Azure has under the name of a deployment. */
export type Live =
  | { kind: 'new' }
  /** It exists and holds so many vCPUs of a family. */
  | { kind: 'update'; family: string; vCpus: number }
  /** Unknown: its name is not rendered yet, or the endpoint could not be read. */
  | { kind: 'unread' };

/** A managed deployment that this run creates or changes, and what it takes. */
export interface Draw {
  document: Document;
  target: Target;
  /** As Azure Resource Manager spells it in paths. */
  region: string;
  size: Size;
  instances: number;
  live: Live;
}

/** Everything that draws on one limit. */
export interface Pool {
  /** `family`: of a subscription in a region. `total`: all families of it. `workspace`: a family within a workspace. */
  kind: 'family' | 'total' | 'workspace';
  subscription: string;
  region: string;
  /** undefined in a total. */
  family: string | undefined;
  /** Of the first draw. */
  target: Target;
  draws: readonly Draw[];
  /** vCPUs that its deployments hold once all of them exist. */
  full: number;
  /** vCPUs that they take in addition to the current use. */
  delta: number;
}

/** Exact for whole numbers: 1.2 × n is n and a fifth of it. */
export function reservedInstances(instances: number, { skipsReserve }: Pick<Size, 'skipsReserve'>): number {
  return skipsReserve ? instances : instances + Math.ceil(instances / 5);
}

export function vCpusOf(instances: number, size: Pick<Size, 'skipsReserve' | 'vCpus'>): number {
  return reservedInstances(instances, size) * size.vCpus;
}

export function fullOf({ instances, size }: Draw): number {
  return vCpusOf(instances, size);
}

/** What the live deployment gives to the new one in this pool. An unread one may give all of it. */
export function heldIn(pool: Pick<Pool, 'kind'>, draw: Draw): number {
  const { live, size } = draw;
  if (live.kind === 'new') return 0;
  if (live.kind === 'unread') return fullOf(draw);
  return pool.kind === 'total' || familyKey(live.family) === familyKey(size.family) ? live.vCpus : 0;
}

export function deltaOf(pool: Pick<Pool, 'kind'>, draw: Draw): number {
  return Math.max(0, fullOf(draw) - heldIn(pool, draw));
}

/** What the live deployments that a run changes hold of a pool. */
export function heldByRun(pool: Pool): number {
  return sum(pool.draws, draw => (draw.live.kind === 'update' ? heldIn(pool, draw) : 0));
}

/** The pools of a run, in the order of its files. Workspaces of one subscription and region share one. */
export function poolsOf(draws: readonly Draw[], kind: Pool['kind']): Pool[] {
  const pools = new Map<string, Draw[]>();
  for (const draw of draws) {
    const key = poolKey(draw, kind);
    const pool = pools.get(key) ?? [];
    pool.push(draw);
    pools.set(key, pool);
  }
  return [...pools.values()].map(own => poolOf(own as [Draw, ...Draw[]], kind));
}

function poolKey({ target, region, size }: Draw, kind: Pool['kind']): string {
  const { subscription, resourceGroup, workspace } = target;
  const place = [subscription.toLowerCase(), region];
  if (kind === 'total') return place.join('/');
  const family = familyKey(size.family);
  if (kind === 'family') return [...place, family].join('/');
  return [...place, family, resourceGroup.toLowerCase(), workspace.toLowerCase()].join('/');
}

function poolOf(draws: readonly [Draw, ...Draw[]], kind: Pool['kind']): Pool {
  const [{ target, region, size }] = draws;
  return {
    kind,
    subscription: target.subscription,
    region,
    family: kind === 'total' ? undefined : size.family,
    target,
    draws,
    full: sum(draws, fullOf),
    delta: sum(draws, draw => deltaOf({ kind }, draw)),
  };
}

/** Two files of one deployment are two versions of it: the larger one counts. */
function sum(draws: readonly Draw[], vCpus: (draw: Draw) => number): number {
  const largest = new Map<string, number>();
  for (const [index, draw] of draws.entries()) {
    const key = identityOf(draw) ?? String(index);
    largest.set(key, Math.max(largest.get(key) ?? 0, vCpus(draw)));
  }
  return [...largest.values()].reduce((all, one) => all + one, 0);
}

/** Names a deployment across the files of a run; undefined where a part of its name is unknown. */
export function identityOf({ document, target }: Pick<Draw, 'document' | 'target'>): string | undefined {
  const { name, endpointName } = document;
  return name === undefined || endpointName === undefined
    ? undefined
    : identityIn(target, endpointName, name);
}

export function identityIn(target: Target, endpoint: string, name: string): string {
  const { subscription, resourceGroup, workspace } = target;
  return [subscription, resourceGroup, workspace, endpoint, name].join('/').toLowerCase();
}

/** short: the deploy fails. tight: it fails if an update needs room for all of its instances beside the old ones. */
export type Room = 'ok' | 'tight' | 'short';

export function roomOf({ full, delta }: Pick<Pool, 'full' | 'delta'>, usage: Usage): Room {
  const free = freeOf(usage);
  if (delta > free) return 'short';
  return full > free ? 'tight' : 'ok';
}

/** Whether a draw has room in its pool: one that takes nothing new can only lack the room for its update. */
export function roomFor(pool: Pool, draw: Draw, usage: Usage): Room {
  const room = roomOf(besideHopeless(pool, draw, usage), usage);
  if (room === 'short' && deltaOf(pool, draw) > 0) return 'short';
  // The lack of the others is reported at them.
  if (room === 'short' && draw.live.kind === 'update' && fullOf(draw) <= freeOf(usage)) return 'ok';
  return room === 'ok' || draw.live.kind === 'new' ? 'ok' : 'tight';
}

/**
 * What a pool has to hold with a draw in it: Azure refuses at once one that does not fit by itself, so it takes nothing
 * and the others do not fail because of it.
 */
function besideHopeless(pool: Pool, draw: Draw, usage: Usage): Pick<Pool, 'full' | 'delta'> {
  const free = freeOf(usage);
  const isHopeless = (one: Draw) => deltaOf(pool, one) > free;
  if (isHopeless(draw)) return pool;
  const rest = pool.draws.filter(one => !isHopeless(one));
  return { full: sum(rest, fullOf), delta: sum(rest, one => deltaOf(pool, one)) };
}

/** The most instances that fit beside the others of the pool, if fewer than requested fit; undefined: not even one. */
export function mostInstances(pool: Pool, draw: Draw, usage: Usage): number | undefined {
  const { size, instances } = draw;
  const others = pool.delta - deltaOf(pool, draw);
  const held = draw.live.kind === 'update' ? heldIn(pool, draw) : 0;
  const reserved = Math.floor((freeOf(usage) - others + held) / size.vCpus);
  // The largest n with n + ceil(n / 5) ≤ reserved.
  const most = size.skipsReserve ? reserved : Math.floor((5 * reserved) / 6);
  return most >= 1 && most < instances ? most : undefined;
}
