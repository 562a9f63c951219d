import { VM_SIZES_SOURCE } from '../../catalog/vm-sizes.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';
import { alternativesTo, isSmallBurstable, nearestSizes, retirementOf, sizeOf } from './vm-size.js';

/**
 * `instance_type` is in the list of sizes that managed online endpoints have. Never an error: the list may lag behind
 * the service.
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
    const { text, series, isKnownSeries } = reading;
    const values = { name: shown(text), date: VM_SIZES_SOURCE.date };
    if (isKnownSeries) {
      const alternatives = alternativesTo(reading);
      yield problem(document, 'instance_type', { values: { ...values, series, alternatives } });
    } else {
      const nearest = nearestSizes(text);
      yield problem(document, 'instance_type', { message: 'unknown-series', values: { ...values, nearest } });
    }
  },
});
