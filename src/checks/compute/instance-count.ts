import { isMisspelt } from '../../domain/contract/shape.js';
import { LIMITS } from '../../facts/limits.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';

const { min, max } = LIMITS.instanceCount;

/** A managed deployment sets instance_count, from one to the limit. */
export default defineCheck({
  id: 'compute/instance-count',
  title: 'instance_count is set, and within the limits',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document }: DocumentContext) {
    const path = 'instance_count';
    const count = document.integer(path);
    if (!document.has(path)) {
      if (isMisspelt(document, [], path)) return;
      // Documented as required, optional in the client's schema; the service's default is not documented.
      yield problem(document, '', {
        variant: 'missing',
        severity: 'warning',
        what: 'instance_count is missing. It is documented as required for managed deployments; the client accepts the file anyway, and the default of the service is not documented.',
        fix: `Add instance_count: 1, or more than ${LIMITS.recommendedInstances.min - 1} for a deployment that must stay available, as Microsoft recommends.`,
      });
    } else if (count !== undefined && count < min) {
      yield problem(document, path, {
        what: `instance_count is ${count}. Azure ML refuses less than ${min} for a managed deployment, although the client accepts it.`,
        fix: 'Use 1 or more. To stop paying for a deployment, delete it: an endpoint without deployments costs nothing.',
      });
    } else if (count !== undefined && count > max) {
      // Azure raises this default on request.
      yield problem(document, path, {
        variant: 'above-limit',
        severity: 'warning',
        what: `instance_count is ${count}. The limit is ${max} instances per deployment, unless Microsoft has raised it for your subscription; above the limit the deployment fails for lack of quota.`,
        fix: `Use ${max} or less, split the load over two deployments, or request a higher limit before the deploy. If you have one, suppress this check.`,
      });
    }
  },
});
