import { LIMITS } from '../../facts/limits.js';
import { probesOf } from '../../project/documents/probes.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

const { min, max } = LIMITS.probeSeconds;

/**
 * A probe waits 1 to 299 seconds for its answer: the server says "The value should be less than 300"
 * (Azure/azure-sdk-for-python#33660), after the client has uploaded everything.
 */
export default defineCheck({
  id: 'probes/timeout',
  title: 'Probe timeouts are below 300 seconds',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    for (const { name, view } of probesOf(document)) {
      const seconds = view.integer('timeout');
      if (seconds === undefined || (seconds >= min && seconds <= max)) continue;
      if (seconds < min)
        yield problem(view, 'timeout', {
          variant: 'too-short',
          what: `${name}.timeout is ${seconds} seconds. Azure ML refuses less than ${min}.`,
          fix: `Use ${min} or more, or remove the line to get the default of 2.`,
        });
      else
        yield problem(view, 'timeout', {
          variant: 'too-long',
          what: `${name}.timeout is ${seconds} seconds. Azure ML refuses 300 or more ("The value should be less than 300"), after the upload.`,
          fix: `Use ${max} or less. To allow a slow start, raise initial_delay or failure_threshold.`,
        });
    }
  },
});
