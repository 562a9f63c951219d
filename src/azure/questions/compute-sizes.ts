/** VM sizes of a region: what each has, what it may be used for, and whether this subscription may have it. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { listResources, machineLearning } from '../client/arm.js';
import { amount, type Fields, fieldsOf, list, required, text } from '../client/fields.js';
import type { Result } from '../client/result.js';
import { filled, type Session } from '../client/session.js';
import { regionOf } from './workspaces.js';

/** A size as Azure ML lists it for a region. */
export interface ComputeSize {
  name: string;
  /** Of its quota: `standardDSv2Family`. */
  family: string;
  vCpus: number;
  gpus: number;
  /** undefined where the answer has none. */
  memoryGiB: number | undefined;
  /** Of the VM's own disk, in MiB. */
  diskMiB: number | undefined;
  /** `AmlCompute`, `ComputeInstance`, `MIR` (managed online endpoints); undefined where the answer has no list. */
  computeTypes: readonly string[] | undefined;
}

/** What stands against a size in a region for one subscription. */
export interface SizeRestriction {
  size: string;
  /** Of the whole region: `NotAvailableForSubscription`, `QuotaId`; undefined where only zones are closed. */
  reason: string | undefined;
  /** Zones that are closed: `1`, `2`, `3`. */
  zones: readonly string[];
}

export interface ComputeSizes {
  /** Every size that Azure ML has in the region, in its own order. */
  list(subscription: string, region: string): Promise<Result<readonly ComputeSize[]>>;
  /** The restricted sizes of the region by their name in lower case, as Microsoft.Compute tells them. */
  restrictions(subscription: string, region: string): Promise<Result<ReadonlyMap<string, SizeRestriction>>>;
}

export function computeSizes(session: Session): ComputeSizes {
  return {
    list: (subscription, region) =>
      session.ask(OPERATIONS.vmSizes, { subscription, region }, async use => {
        const client = await machineLearning(use, subscription);
        const answer = await client.virtualMachineSizes.list(region, { abortSignal: use.signal });
        return required(list(fieldsOf(answer).value), 'value').flatMap(row => sizeFacts(fieldsOf(row)));
      }),
    restrictions(subscription, region) {
      const { computeSkus: operation } = OPERATIONS;
      const parts = { subscription, region };
      return session.ask(operation, parts, async use => {
        const rows = await listResources(use, filled(operation.path, parts), operation.apiVersion ?? '');
        return restrictionsOf(rows, region);
      });
    },
  };
}

/** Nothing for a row of which not even name, family and vCPUs are known: the others of the list still count. */
export function sizeFacts(row: Fields): ComputeSize[] {
  const [name, family, vCpus] = [text(row.name), text(row.family), amount(row.vCPUs)];
  if (name === undefined || family === undefined || vCpus === undefined || vCpus <= 0) return [];
  return [
    {
      name,
      family,
      vCpus,
      gpus: amount(row.gpus) ?? 0,
      memoryGiB: amount(row.memoryGB),
      diskMiB: amount(row.maxResourceVolumeMB),
      computeTypes: list(row.supportedComputeTypes)?.filter(type => typeof type === 'string'),
    },
  ];
}

export function restrictionsOf(rows: readonly unknown[], region: string): Map<string, SizeRestriction> {
  const found = new Map<string, SizeRestriction>();
  for (const row of rows.map(fieldsOf)) {
    const size = text(row.name);
    if (row.resourceType !== 'virtualMachines' || size === undefined) continue;
    const own = (list(row.restrictions) ?? []).map(fieldsOf).filter(closed => isIn(region, closed));
    const whole = own.find(({ type }) => type === 'Location');
    const zones = own.filter(({ type }) => type === 'Zone').flatMap(zonesOf);
    if (whole === undefined && zones.length === 0) continue;
    const reason = whole && (text(whole.reasonCode) ?? 'NotAvailable');
    found.set(size.toLowerCase(), { size, reason, zones: [...new Set(zones)].sort() });
  }
  return found;
}

/** A restriction names its regions twice; one of the older form has them in `values` alone. */
function isIn(region: string, { values, restrictionInfo, type }: Fields): boolean {
  const named = list(fieldsOf(restrictionInfo).locations) ?? (type === 'Location' ? list(values) : undefined);
  return (named ?? []).some(place => typeof place === 'string' && regionOf(place) === region);
}

function zonesOf({ restrictionInfo }: Fields): string[] {
  return (list(fieldsOf(restrictionInfo).zones) ?? []).filter(zone => typeof zone === 'string');
}
