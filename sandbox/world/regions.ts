/** Regions: sizes on offer, quota and use. */
import { RECORDED_SIZES, VM_SIZES, type VmSize } from '../../src/facts/vm-sizes.ts';
import { sameName } from './ids.ts';
import { Reader } from './reader.ts';
import type { Count, Region, Size, World } from './world.ts';

/** DS3_v2 has 28 GiB of disk for 4 cores in the API's example; the others are taken to follow. */
const DISK_MIB_PER_CORE = 7168;
const FAMILY_LIMIT = 100;
const TOTAL_LIMIT = 500;
/** Endpoints of a subscription in a region: quota-and-skus, 01/27/2026. */
const ENDPOINT_LIMIT = 100;

const sizeOf = (size: VmSize): Size => ({
  name: size.name,
  family: size.family,
  vCpus: size.vCpus,
  gpus: size.gpus,
  memoryGiB: size.memoryGiB,
  diskMiB: size.vCpus * DISK_MIB_PER_CORE,
  computeTypes: ['AmlCompute', 'ComputeInstance', 'MIR'],
  skipsReserve: size.skipsReserve === true,
});

/** What a region offers unless a world says otherwise. */
const CATALOGUE: readonly Size[] = VM_SIZES.map(sizeOf);
const KNOWN: readonly Size[] = [...CATALOGUE, ...RECORDED_SIZES.map(sizeOf)];

function resolveSize(name: string, reader: Reader): Size {
  const known = KNOWN.find(size => sameName(size.name, name));
  const vCpus = reader.number('vCpus', known?.vCpus ?? 4);
  return {
    name: known?.name ?? name,
    family: reader.text('family', known?.family ?? 'standardCustomFamily'),
    vCpus,
    gpus: reader.number('gpus', known?.gpus ?? 0),
    memoryGiB: reader.number('memoryGiB', known?.memoryGiB ?? 16),
    diskMiB: reader.number('diskMiB', known?.diskMiB ?? vCpus * DISK_MIB_PER_CORE),
    computeTypes: reader.has('computeTypes')
      ? reader.texts('computeTypes')
      : [...(known?.computeTypes ?? ['AmlCompute', 'MIR'])],
    skipsReserve: reader.flag('skipsReserve', known?.skipsReserve ?? false),
  };
}

function sizes(reader: Reader): Size[] {
  const changed = reader.in('sizes').map;
  const isNamed = (name: string) => Object.keys(changed).some(key => sameName(key, name));
  const kept = reader.flag('onlyTheseSizes', false) ? [] : CATALOGUE.filter(size => !isNamed(size.name));
  return [...kept, ...reader.named('sizes', resolveSize)];
}

function count(text: unknown, limit: number): Count {
  if (text === undefined) return { used: 0, limit };
  const [used = '0', given = String(limit)] = String(text).split('/');
  if (used === '?') return { used: 0, limit: Number(given), untold: 'used' };
  if (given === '?') return { used: Number(used), limit, untold: 'limit' };
  return { used: Number(used), limit: Number(given) };
}

function families(reader: Reader, offered: readonly Size[]): Map<string, Count> {
  const usages = reader.in('usages').map;
  const names = new Set([...offered.map(size => size.family), ...Object.keys(usages)]);
  names.delete('total');
  names.delete('clusters');
  const rows = [...names].filter(name => usages[name] !== null);
  return new Map(rows.map(name => [name, count(usages[name], FAMILY_LIMIT)]));
}

function resolveRegion(name: string, reader: Reader): Region {
  const offered = sizes(reader);
  const usages = reader.in('usages');
  return {
    name,
    total: count(usages.raw('total'), TOTAL_LIMIT),
    clusters: count(usages.raw('clusters'), TOTAL_LIMIT),
    families: families(reader, offered),
    sizes: offered,
    restrictions: new Map(Object.entries(reader.strings('restrictions'))),
    takenEndpointNames: reader.texts('takenEndpointNames'),
    endpointLimit: reader.number('endpointLimit', ENDPOINT_LIMIT),
    withoutCapacity: reader.texts('withoutCapacity'),
  };
}

/** The regions that the world describes, and those in which something of it lies. */
export function resolveRegions(reader: Reader, world: World): Region[] {
  const given = reader.named('regions', resolveRegion);
  const places = [...world.workspaces, ...world.assetRegistries].map(item => item.region);
  const missing = [...new Set(places)].filter(place => !given.some(region => sameName(region.name, place)));
  return [...given, ...missing.map(place => resolveRegion(place, new Reader({})))];
}
