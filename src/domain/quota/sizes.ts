/** What is known of a VM size: from the list of the region, or from the documented one where that cannot be read. */

import type { Result } from '../../azure/client/result.js';
import type { ComputeSize } from '../../azure/questions/compute-sizes.js';
import { KNOWN_SIZES, SMALL_SIZES, VM_SIZES, type VmSize } from '../../facts/vm-sizes.js';
import { readSize, retirementOf } from '../sizes/vm-size.js';

export interface Size {
  name: string;
  /** Of its quota, as the list spells it. */
  family: string;
  vCpus: number;
  gpus: number;
  memoryGiB: number | undefined;
  /** Azure ML reserves no 20 % for upgrades on this size. */
  skipsReserve: boolean;
}

const LISTED = new Map(KNOWN_SIZES.map(size => [size.name.toLowerCase(), size]));

/**
 * A size by its name, in any letter case.
 * @param offered the region's list; undefined where it could not be read
 */
export function sizeOf(name: string, offered: readonly ComputeSize[] | undefined): Size | undefined {
  const wanted = name.toLowerCase();
  const found = offered?.find(size => size.name.toLowerCase() === wanted);
  if (found !== undefined) return sizeOfRegion(found);
  const listed = LISTED.get(wanted);
  return listed && listedSize(listed);
}

/** As `sizeOf`, with the answer of the region, if any. */
export function sizeIn(name: string, offered: Result<readonly ComputeSize[]>): Size | undefined {
  return sizeOf(name, offered.kind === 'known' ? offered.value : undefined);
}

/** Sizes to recommend: for online endpoints, not retired, not too small. */
export function recommendable(offered: readonly ComputeSize[] | undefined): Size[] {
  const all =
    offered === undefined ? VM_SIZES.map(listedSize) : offered.filter(isForEndpoints).map(sizeOfRegion);
  return all.filter(
    ({ name }) =>
      retirementOf(readSize(name))?.status !== 'retired' &&
      !SMALL_SIZES.some(small => isSame(small.name, name)),
  );
}

/** Whether the region's list says so. Of eastus in 2025-11 it did of every size that it shared with the documented one. */
export function isForEndpoints({ computeTypes }: ComputeSize): boolean {
  return computeTypes?.some(type => isSame(type, 'MIR')) ?? false;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

// Only the documented list says which sizes have no reserve.
function sizeOfRegion({ name, family, vCpus, gpus, memoryGiB }: ComputeSize): Size {
  const listed = LISTED.get(name.toLowerCase());
  return {
    name: listed?.name ?? name,
    family,
    vCpus,
    // A size that shares a GPU with others has a part of one, where the region's list says 1.
    gpus: listed !== undefined && !Number.isInteger(listed.gpus) ? listed.gpus : gpus,
    memoryGiB: memoryGiB ?? listed?.memoryGiB,
    skipsReserve: listed?.skipsReserve === true,
  };
}

function listedSize({ name, family, vCpus, gpus, memoryGiB, skipsReserve }: VmSize): Size {
  return { name, family, vCpus, gpus, memoryGiB, skipsReserve: skipsReserve === true };
}
