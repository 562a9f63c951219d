import { LIMITS } from '../../catalog/limits.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';
import { isMisspelt } from '../contract/shape.js';

const { min, max } = LIMITS.instanceCount;

/** A managed deployment has at least one instance, at most as many as the limit, and says how many. */
export default defineCheck({
  id: 'compute/instance-count',
  title: 'instance_count is there, and within the limits',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document }: DocumentContext) {
    const path = 'instance_count';
    const count = document.integer(path);
    if (!document.has(path)) {
      if (isMisspelt(document, [], path)) return;
      // Documented as required; the client's schema does without, and what the service then takes is not written down.
      const recommended = LIMITS.recommendedInstances.min - 1;
      yield problem(document, '', { message: 'missing', severity: 'warning', values: { recommended } });
    } else if (count !== undefined && count < min) {
      yield problem(document, path, { values: { count, min } });
    } else if (count !== undefined && count > max) {
      // A default that Azure raises on request.
      yield problem(document, path, { message: 'above-limit', severity: 'warning', values: { count, max } });
    }
  },
});
