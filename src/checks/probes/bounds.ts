import { LIMITS } from '../../facts/limits.js';
import { probesOf } from '../../project/documents/probes.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

const BOUNDS = [
  ['initial_delay', LIMITS.probeInitialDelay.min],
  ['failure_threshold', LIMITS.probeThreshold.min],
  ['success_threshold', LIMITS.probeThreshold.min],
] as const;

/** Each number of a probe is 1 or more. The client lets less pass; for `period` no document names a bound. */
export default defineCheck({
  id: 'probes/bounds',
  title: 'The numbers of a probe are 1 or more',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    for (const { name, view } of probesOf(document)) {
      for (const [key, min] of BOUNDS) {
        const value = view.integer(key);
        if (value === undefined || value >= min) continue;
        yield problem(view, key, {
          what: `${name}.${key} is ${value}. Azure ML refuses less than ${min}, although the client accepts it.`,
          fix: `Use ${min} or more, or remove the line to get the default.`,
        });
      }
      const period = view.integer('period');
      if (period === undefined || period >= 1) continue;
      yield problem(view, 'period', {
        variant: 'period',
        severity: 'warning',
        what: `${name}.period is ${period} seconds between two probes. Azure ML is likely to refuse less than 1.`,
        fix: 'Use 1 or more, or remove the line to get the default of 10.',
      });
    }
  },
});
