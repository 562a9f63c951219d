import { LIMITS } from '../../catalog/limits.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

const { max } = LIMITS.livenessSuccessThreshold;
const PATH = 'liveness_probe.success_threshold';

/** One good answer makes a container live: any other threshold is refused, as in Kubernetes (documented; the client does not look). */
export default defineCheck({
  id: 'probes/success-threshold',
  title: 'The liveness probe has a success threshold of 1',
  needs: 'files',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const threshold = document.integer(PATH);
    // Less than 1 is out of bounds for either probe: probes/bounds.
    if (threshold !== undefined && threshold > max) yield problem(document, PATH, { values: { threshold } });
  },
});
