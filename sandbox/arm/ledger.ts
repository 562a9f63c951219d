/** Who holds how many cores: what the world says is used, and what has been created or deleted since. */
import { named, sameName } from '../world/ids.ts';
import type { Compute, Count, Region, Workspace } from '../world/world.ts';

const UPGRADE_RESERVE = 1.2;

/** The cores that one deployment holds: a fifth more instances in reserve, unless the size is exempt. */
export function coresOf(region: Region, instanceType: string | undefined, instances: number): number {
  const size = instanceType === undefined ? undefined : named(region.sizes, instanceType);
  if (!size) return 0;
  return (size.skipsReserve ? instances : Math.ceil(UPGRADE_RESERVE * instances)) * size.vCpus;
}

/** Cores of the deployments of a region by family, as they are now. */
export function heldCores(workspaces: readonly Workspace[], region: Region): Map<string, number> {
  const held = new Map<string, number>();
  const deployments = workspaces
    .filter(one => sameName(one.region, region.name))
    .flatMap(one => one.endpoints)
    .flatMap(one => one.deployments);
  for (const { instanceType, instanceCount } of deployments)
    hold(held, region, instanceType, coresOf(region, instanceType, instanceCount));
  return held;
}

/** Cores of a workspace by family: of its deployments, its dedicated clusters and its compute instances. */
export function coresInWorkspace(workspace: Workspace, region: Region): Map<string, number> {
  const held = heldCores([workspace], region);
  for (const compute of workspace.computes) {
    const cores = named(region.sizes, compute.size ?? '')?.vCpus ?? 0;
    hold(held, region, compute.size, cores * machinesOf(compute));
  }
  return held;
}

function machinesOf({ type, priority, nodes, target, state, releaseQuotaOnStop }: Compute): number {
  if (type === 'ComputeInstance') return state === 'Stopped' && releaseQuotaOnStop ? 0 : 1;
  return type === 'AmlCompute' && priority === 'Dedicated' ? Math.max(nodes, target) : 0;
}

function hold(held: Map<string, number>, region: Region, name: string | undefined, cores: number): void {
  const size = name === undefined ? undefined : named(region.sizes, name);
  if (size) held.set(size.family, (held.get(size.family) ?? 0) + cores);
}

/**
 * What is used: what the world says, which includes the deployments that it starts with, and what has been created or
 * deleted since.
 */
export class Ledger {
  readonly #atStart = new Map<string, Map<string, number>>();
  readonly #workspaces: readonly Workspace[];

  constructor(workspaces: readonly Workspace[], regions: readonly Region[]) {
    this.#workspaces = workspaces;
    for (const region of regions) this.#atStart.set(region.name, heldCores(workspaces, region));
  }

  #change(region: Region, family: string): number {
    const before = this.#atStart.get(region.name)?.get(family) ?? 0;
    return (heldCores(this.#workspaces, region).get(family) ?? 0) - before;
  }

  /** `undefined`: there is no row for the family. */
  family(region: Region, family: string): Count | undefined {
    const row = region.families.get(family);
    return row && { ...row, used: Math.max(0, row.used + this.#change(region, family)) };
  }

  total(region: Region): Count {
    const families = new Set(region.sizes.map(size => size.family));
    const change = [...families].reduce((sum, family) => sum + this.#change(region, family), 0);
    return { ...region.total, used: Math.max(0, region.total.used + change) };
  }
}
