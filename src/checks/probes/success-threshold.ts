import { LIMITS } from '../../facts/limits.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

const PATH = 'liveness_probe.success_threshold';

/** One good answer makes a container live: any other threshold is refused, as in Kubernetes (documented; the client does not look). */
export default defineCheck({
  id: 'probes/success-threshold',
  title: 'The liveness probe has a success threshold of 1',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const threshold = document.integer(PATH);
    // Less than 1 is out of bounds for either probe: probes/bounds.
    if (threshold === undefined || threshold <= LIMITS.livenessSuccessThreshold.max) return;
    yield problem(document, PATH, {
      what: `${PATH} is ${threshold}. Azure ML accepts only 1 there, although the client accepts more.`,
      fix: 'Remove the line: 1 is the default. To require several successes before traffic, set success_threshold of readiness_probe.',
    });
  },
});
