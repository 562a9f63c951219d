import { LIMITS } from '../../catalog/limits.js';
import { probesOf } from '../../documents/probes.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

const { min, max } = LIMITS.probeSeconds;

/**
 * A probe waits 1 to 299 seconds for its answer: the server says "The value should be less than 300"
 * (Azure/azure-sdk-for-python#33660), after the client has uploaded everything.
 */
export default defineCheck({
  id: 'probes/timeout',
  title: 'A probe waits less than 300 seconds for its answer',
  needs: 'files',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    for (const { name, view } of probesOf(document)) {
      const seconds = view.integer('timeout');
      if (seconds === undefined || (seconds >= min && seconds <= max)) continue;
      const message = seconds < min ? 'too-short' : 'too-long';
      yield problem(view, 'timeout', { message, values: { key: `${name}.timeout`, seconds, min, max } });
    }
  },
});
