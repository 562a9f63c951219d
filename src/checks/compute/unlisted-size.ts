import { RECORDED_SIZES_SOURCE, VM_SIZES_SOURCE } from '../../catalog/vm-sizes.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';
import { alternativesTo, isSmallBurstable, nearestSizes, retirementOf, sizeOf } from './vm-size.js';

/**
 * `instance_type` is in a list of sizes that managed online endpoints have. Never an error: the lists may lag behind the
 * service, and the region's own list, which a run that may read Azure asks, wins over them (capacity/offered). A warning
 * where Azure ML itself was seen to offer the size for other computes only, or where the name may be a typo; where there
 * is only no fact of it, a notice.
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
    // compute/too-small and compute/retired-size say that and more.
    const retirement = retirementOf(reading);
    if (isSmallBurstable(reading) || (retirement !== undefined && new Date(retirement.on) <= now)) return;
    const { text, series, isKnownSeries, isSeenWithout } = reading;
    const values = { name: shown(text), date: VM_SIZES_SOURCE.date };
    if (isKnownSeries) {
      const { region, date: recorded } = RECORDED_SIZES_SOURCE;
      const seen = isSeenWithout ? { region, recorded } : { region: '', recorded: '' };
      yield problem(document, 'instance_type', {
        severity: isSeenWithout ? 'warning' : 'notice',
        values: { ...values, ...seen, series, alternatives: alternativesTo(reading) },
      });
    } else {
      const nearest = nearestSizes(text);
      yield problem(document, 'instance_type', { message: 'unknown-series', values: { ...values, nearest } });
    }
  },
});
