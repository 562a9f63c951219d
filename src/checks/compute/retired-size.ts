import { shown } from '../../domain/shown.js';
import { alternativesTo, retirementOf, type SizeReading, sizeOf } from '../../domain/sizes/vm-size.js';
import { RETIREMENTS_DATE, type Retirement, VM_SIZES_SOURCE } from '../../facts/vm-sizes.js';
import type { Document } from '../../project/documents/document.js';
import { type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** How far ahead an announced retirement is reported: a year is a planning period. */
const DAYS_AHEAD = 365;
const DAY = 86_400_000;

/** The VM series of `instance_type` is not retired, and no retirement is announced within a year. */
export default defineCheck({
  id: 'compute/retired-size',
  title: 'The VM series of instance_type is not retired',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document, now }: DocumentContext) {
    const reading = sizeOf(document);
    const retirement = reading && retirementOf(reading);
    if (reading === undefined || retirement === undefined) return;
    const daysLeft = (Date.parse(retirement.on) - now.getTime()) / DAY;
    if (daysLeft <= DAYS_AHEAD) yield checkDocument(document, reading, retirement, daysLeft <= 0);
  },
});

function checkDocument(
  document: Document,
  reading: SizeReading & { text: string },
  retirement: Retirement,
  isPast: boolean,
): Problem {
  const { status, series, on } = retirement;
  const subject = `the ${series} series, to which ${shown(reading.text)} belongs,`;
  const alternatives = alternativesTo(needs(reading)).join(', ');
  const options =
    isPast && status === 'retired'
      ? retired(`Azure retired ${subject} on ${on}`, alternatives, reading.kind === 'listed')
      : announced(subject, on, alternatives, isPast);
  return problem(document, 'instance_type', options);
}

/**
 * An error only where the sources agree: the series is retired, and the list of sizes does not have it. For NCsv2 and
 * NCsv3 they disagree (and Microsoft's Triton sample of 2025-12 still uses one).
 */
function retired(fact: string, alternatives: string, isListed: boolean) {
  return isListed
    ? {
        variant: 'still-listed',
        what: `${fact}, but the list of sizes for managed online endpoints still had it on ${VM_SIZES_SOURCE.date}. These two documents of Microsoft disagree: the deployment may succeed, fail for lack of machines, or lose its machines later.`,
        fix: `Use a series that stays: ${alternatives}. Request its quota first: it is another VM family.`,
      }
    : {
        severity: 'error' as const,
        what: `${fact}, and the list of sizes for managed online endpoints does not have it. No machines are left to deploy to.`,
        fix: `Use a size from the list: ${alternatives}.`,
      };
}

/** Announced dates have been moved before. */
function announced(subject: string, on: string, alternatives: string, isPast: boolean) {
  return isPast
    ? {
        variant: 'date-passed',
        what: `Azure announced the retirement of ${subject} for ${on} (announcements as of ${RETIREMENTS_DATE}). Unless the date was moved, no machines are left to deploy to.`,
        fix: `Use another size: ${alternatives}.`,
      }
    : {
        variant: 'soon',
        severity: 'notice' as const,
        what: `Azure retires ${subject} on ${on} (announcements as of ${RETIREMENTS_DATE}). Deployments work until then.`,
        fix: `Plan the move to another series and its quota, because it is another VM family. Nearest in vCPUs: ${alternatives}.`,
      };
}

function needs(reading: SizeReading): { vCpus: number; isGpu: boolean } {
  if (reading.kind === 'listed') return { vCpus: reading.size.vCpus, isGpu: reading.size.gpus > 0 };
  return reading.kind === 'unlisted' ? reading : { vCpus: 0, isGpu: false };
}
