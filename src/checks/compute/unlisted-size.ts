import { shown } from '../../domain/shown.js';
import {
  alternativesTo,
  isSmallBurstable,
  nearestSizes,
  retirementOf,
  sizeOf,
} from '../../domain/sizes/vm-size.js';
import { RECORDED_SIZES_SOURCE, VM_SIZES_SOURCE } from '../../facts/vm-sizes.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';

/**
 * `instance_type` is in a list of sizes for managed online endpoints. Never an error: the lists may lag behind the
 * service, and the region's own list, which a run with access to Azure reads, overrides them (capacity/offered). A
 * warning if Azure ML was seen to offer the size for other computes only, or if the name may be a typo; a notice if
 * nothing is known of the size.
 */
export default defineCheck({
  id: 'compute/unlisted-size',
  title: 'instance_type is in the list of sizes for managed online endpoints',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document, now }: DocumentContext) {
    const reading = sizeOf(document);
    if (reading?.kind !== 'unlisted') return;
    // compute/too-small and compute/retired-size report these.
    const retirement = retirementOf(reading);
    if (isSmallBurstable(reading) || (retirement !== undefined && new Date(retirement.on) <= now)) return;
    const { text, series, isKnownSeries, isSeenWithout } = reading;
    const name = shown(text);
    const options = isKnownSeries
      ? knownSeries(name, series, alternativesTo(reading), isSeenWithout)
      : unknownSeries(name, nearestSizes(text));
    yield problem(document, 'instance_type', options);
  },
});

const LIST = `the documented list of sizes for managed online endpoints (as of ${VM_SIZES_SOURCE.date})`;

function knownSeries(name: string, series: string, alternatives: readonly string[], isSeenWithout: boolean) {
  const { region, date } = RECORDED_SIZES_SOURCE;
  const seen = isSeenWithout
    ? `; Azure ML itself listed such sizes in ${region} on ${date}, for other computes only`
    : '';
  return {
    severity: isSeenWithout ? ('warning' as const) : ('notice' as const),
    what: `${name}, of the ${series} series by its name, is not in ${LIST}${seen}. If the list is right, Azure ML refuses the deployment, often as missing quota with the limit [N/A].`,
    fix: `Use a size from the list; nearest in vCPUs: ${alternatives.join(', ')}. A run with access to Azure asks the list of the region, which settles it. If your workspace offers ${name} for endpoints, suppress this check.`,
  };
}

function unknownSeries(name: string, nearest: readonly string[]) {
  return {
    variant: 'unknown-series',
    what: `${name} is not in ${LIST}, and its VM series is unknown to endpoint-preflight. If it is a typo, the service finds no such size and the deployment fails.`,
    fix: `Check the name. Nearest in the list: ${nearest.join(', ')}. If the size is newer than the list and your workspace offers it for endpoints, suppress this check.`,
  };
}
