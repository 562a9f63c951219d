/** Looks up an `instance_type` in the lists of sizes for managed online endpoints. */
import {
  COMMON_SIZES,
  KNOWN_SIZES,
  OTHER_SERIES,
  RECORDED_SIZES_WITHOUT_ENDPOINTS,
  RECORDED_WITHOUT_ENDPOINTS,
  RETIREMENTS,
  type Retirement,
  SMALL_BURSTABLE,
  SMALL_SIZES,
  VM_SIZE_NAME,
  VM_SIZES,
  type VmSize,
} from '../../facts/vm-sizes.js';
import type { Document } from '../../project/documents/document.js';
import { nearest, nearestFew } from '../suggest.js';

export type SizeReading =
  /** In the documented list, or seen in a region's own. */
  | { kind: 'listed'; size: VmSize; series: string }
  /** A name as Azure sizes have, but not in the list. */
  | {
      kind: 'unlisted';
      series: string;
      isKnownSeries: boolean;
      /** Azure ML was seen to list it, but not for online endpoints. */
      isSeenWithout: boolean;
      vCpus: number;
      isGpu: boolean;
    }
  /** Not a name as Azure sizes have. `meant`: a listed one with other punctuation. */
  | { kind: 'no-size'; meant: string | undefined };

const BY_NAME = new Map(KNOWN_SIZES.map(size => [size.name.toLowerCase(), size]));
const BY_LETTERS = new Map(KNOWN_SIZES.map(size => [lettersOf(size.name), size.name]));
const KNOWN_SERIES = new Set(OTHER_SERIES.map(series => series.toLowerCase()));
const SEEN_WITHOUT = new Set(
  [...RECORDED_WITHOUT_ENDPOINTS, ...RECORDED_SIZES_WITHOUT_ENDPOINTS].map(name => name.toLowerCase()),
);
const RETIREMENT_BY_SERIES = new Map(
  RETIREMENTS.map(retirement => [retirement.series.toLowerCase(), retirement]),
);

/** The size of a managed deployment; undefined if there is none to judge (missing, not a string, a placeholder). */
export function sizeOf(document: Document): (SizeReading & { text: string }) | undefined {
  const text = document.string('instance_type');
  return text === undefined ? undefined : { ...readSize(text), text };
}

/** Letter case does not count: the service accepts any (the names of quota families are strict). */
export function readSize(text: string): SizeReading {
  const match = VM_SIZE_NAME.exec(text);
  if (match === null) return { kind: 'no-size', meant: BY_LETTERS.get(lettersOf(text)) };
  const [, letters = '', digits = '', features = '', rest = ''] = match;
  const series = letters + features + rest.replaceAll('_', '').replace(/promo$/i, '');
  const size = BY_NAME.get(text.toLowerCase());
  if (size !== undefined) return { kind: 'listed', size, series };
  return {
    kind: 'unlisted',
    series,
    isKnownSeries: KNOWN_SERIES.has(series.toLowerCase()),
    isSeenWithout: [series, text].some(name => SEEN_WITHOUT.has(name.toLowerCase())),
    vCpus: Number(digits),
    isGpu: /^n/i.test(letters),
  };
}

/** The announced retirement of the series that a size belongs to. */
export function retirementOf(reading: SizeReading): Retirement | undefined {
  return reading.kind === 'no-size' ? undefined : RETIREMENT_BY_SERIES.get(reading.series.toLowerCase());
}

export function isSmallBurstable(reading: SizeReading): boolean {
  if (reading.kind !== 'unlisted' || reading.vCpus > SMALL_BURSTABLE.maxVCpus) return false;
  return SMALL_BURSTABLE.series.some(series => series.toLowerCase() === reading.series.toLowerCase());
}

/** Listed sizes to use instead: nearest in vCPUs, with a GPU if this one has it. */
export function alternativesTo({ vCpus, isGpu }: { vCpus: number; isGpu: boolean }): string[] {
  return OFFERED.filter(size => size.gpus > 0 === isGpu)
    .sort((a, b) => Math.abs(a.vCpus - vCpus) - Math.abs(b.vCpus - vCpus))
    .slice(0, 4)
    .map(size => size.name);
}

/** The listed names that resemble a text, without retired series; common ones if none does. */
export function nearestSizes(text: string): readonly string[] {
  return nearest(text, OFFERED_NAMES) === undefined ? COMMON_SIZES : nearestFew(text, OFFERED_NAMES, 3);
}

// No size is recommended that other checks warn of.
const OFFERED = VM_SIZES.filter(
  ({ name }) =>
    retirementOf(readSize(name))?.status !== 'retired' && SMALL_SIZES.every(small => small.name !== name),
);
const OFFERED_NAMES = OFFERED.map(({ name }) => name);

/** Letters and digits only, without the prefix: the part of a name that does not depend on punctuation. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^standard/, '');
}
