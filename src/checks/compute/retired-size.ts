import { RETIREMENTS_DATE, type Retirement, VM_SIZES_SOURCE } from '../../catalog/vm-sizes.js';
import type { Document } from '../../documents/document.js';
import { type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';
import { alternativesTo, retirementOf, type SizeReading, sizeOf } from './vm-size.js';

/** How long ahead an announced end is worth a line in every run: a year is a planning period. */
const DAYS_AHEAD = 365;
const DAY = 86_400_000;

/** The series of `instance_type` has not been retired, and will not be within a year. */
export default defineCheck({
  id: 'compute/retired-size',
  title: 'The VM series of instance_type has not been retired',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document, now }: DocumentContext) {
    const reading = sizeOf(document);
    const retirement = reading && retirementOf(reading);
    if (reading === undefined || retirement === undefined) return;
    const daysLeft = (Date.parse(retirement.on) - now.getTime()) / DAY;
    if (daysLeft <= DAYS_AHEAD) yield judge(document, reading, retirement, daysLeft <= 0);
  },
});

function judge(
  document: Document,
  reading: SizeReading & { text: string },
  retirement: Retirement,
  isPast: boolean,
): Problem {
  const values = {
    name: shown(reading.text),
    series: retirement.series,
    on: retirement.on,
    asOf: RETIREMENTS_DATE,
    listDate: VM_SIZES_SOURCE.date,
    alternatives: alternativesTo(needs(reading)),
  };
  const options = { values, ...variant(reading, retirement, isPast) };
  return problem(document, 'instance_type', options);
}

/**
 * An error only where everything agrees: the document says that the series is gone, and the list of sizes does not have
 * it. For NCsv2 and NCsv3 the two disagree (and Microsoft's Triton sample of 2025-12 still takes one), and announced
 * dates have been moved before.
 */
function variant(reading: SizeReading, { status }: Retirement, isPast: boolean) {
  if (!isPast) return { message: 'soon', severity: 'notice' as const };
  if (status === 'announced') return { message: 'date-passed' };
  return reading.kind === 'listed'
    ? { message: 'still-listed' }
    : { message: '', severity: 'error' as const };
}

function needs(reading: SizeReading): { vCpus: number; isGpu: boolean } {
  if (reading.kind === 'listed') return { vCpus: reading.size.vCpus, isGpu: reading.size.gpus > 0 };
  return reading.kind === 'unlisted' ? reading : { vCpus: 0, isGpu: false };
}
