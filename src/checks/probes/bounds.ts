import { LIMITS } from '../../catalog/limits.js';
import { probesOf } from '../../documents/probes.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/** Each number of a probe is 1 or more. For `period` no document says so; a probe that never waits is absurd all the same. */
const BOUNDS = [
  { key: 'initial_delay', min: LIMITS.probeInitialDelay.min, severity: 'error' },
  { key: 'period', min: 1, severity: 'warning' },
  { key: 'failure_threshold', min: LIMITS.probeThreshold.min, severity: 'error' },
  { key: 'success_threshold', min: LIMITS.probeThreshold.min, severity: 'error' },
] as const;

export default defineCheck({
  id: 'probes/bounds',
  title: 'The numbers of a probe are 1 or more',
  needs: 'files',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    for (const { name, view } of probesOf(document)) {
      for (const { key, min, severity } of BOUNDS) {
        const value = view.integer(key);
        if (value === undefined || value >= min) continue;
        const message = severity === 'error' ? '' : 'period';
        yield problem(view, key, { message, severity, values: { key: `${name}.${key}`, value, min } });
      }
    }
  },
});
