/** Reads an `instance_type` against the lists of sizes that managed online endpoints have. */
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
} from '../../catalog/vm-sizes.js';
import type { Document } from '../../documents/document.js';
import { nearest, nearestFew } from '../suggest.js';

export type SizeReading =
  /** In the documented list, or seen in a region's own. */
  | { kind: 'listed'; size: VmSize; series: string }
  /** Written as Azure writes sizes, and not in the list. */
  | {
      kind: 'unlisted';
      series: string;
      isKnownSeries: boolean;
      /** Azure ML was seen to list it, and not for online endpoints. */
      isSeenWithout: boolean;
      vCpus: number;
      isGpu: boolean;
    }
  /** Azure writes no size like this. `meant`: a listed one, but for its punctuation. */
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

/** The size of a managed deployment; undefined where there is none to judge (missing, no text, a placeholder). */
export function sizeOf(document: Document): (SizeReading & { text: string }) | undefined {
  const text = document.string('instance_type');
  return text === undefined ? undefined : { ...readSize(text), text };
}

/** Letter case does not count: the service takes any (quota-family names are the strict ones). */
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

/** What has been announced of the series that a size belongs to. */
export function retirementOf(reading: SizeReading): Retirement | undefined {
  return reading.kind === 'no-size' ? undefined : RETIREMENT_BY_SERIES.get(reading.series.toLowerCase());
}

export function isSmallBurstable(reading: SizeReading): boolean {
  if (reading.kind !== 'unlisted' || reading.vCpus > SMALL_BURSTABLE.maxVCpus) return false;
  return SMALL_BURSTABLE.series.some(series => series.toLowerCase() === reading.series.toLowerCase());
}

/** Listed sizes to take instead of one: nearest in vCPUs, with or without a GPU alike. */
export function alternativesTo({ vCpus, isGpu }: { vCpus: number; isGpu: boolean }): string[] {
  return OFFERED.filter(size => size.gpus > 0 === isGpu)
    .sort((a, b) => Math.abs(a.vCpus - vCpus) - Math.abs(b.vCpus - vCpus))
    .slice(0, 4)
    .map(size => size.name);
}

/** The listed names that a text may be meant for, but for those whose series is gone; common ones if it resembles none. */
export function nearestSizes(text: string): readonly string[] {
  return nearest(text, OFFERED_NAMES) === undefined ? COMMON_SIZES : nearestFew(text, OFFERED_NAMES, 3);
}

// Nobody should be sent to a size that the other checks warn of.
const OFFERED = VM_SIZES.filter(
  ({ name }) =>
    retirementOf(readSize(name))?.status !== 'retired' && SMALL_SIZES.every(small => small.name !== name),
);
const OFFERED_NAMES = OFFERED.map(({ name }) => name);

/** Only letters and digits, without the prefix: what is left of a name when its punctuation is wrong. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^standard/, '');
}
