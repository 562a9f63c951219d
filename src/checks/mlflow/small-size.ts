import { isNoCode } from '../../domain/mlflow/serving.js';
import { sizeOf } from '../../domain/sizes/vm-size.js';
import { NO_CODE_START } from '../../facts/mlflow-drift.js';
import { SMALL_SIZES } from '../../facts/vm-sizes.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';

const { size: better } = NO_CODE_START;

/**
 * The size has the four vCPUs that Microsoft recommends to start with: a small one may not install the packages before
 * the probes give up (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025). compute/too-small reports the
 * smallest sizes.
 */
export default defineCheck({
  id: 'mlflow/small-size',
  title: 'The VM size can install the packages of an MLflow model in time',
  confidence: 'possible',
  severity: 'notice',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document }: DocumentContext) {
    const reading = isNoCode(document) ? sizeOf(document) : undefined;
    if (reading?.kind !== 'listed') return;
    const { name, vCpus } = reading.size;
    if (vCpus >= NO_CODE_START.vCpus || SMALL_SIZES.some(small => small.name === name)) return;
    yield problem(document, 'instance_type', {
      what: `${name} has ${vCpus} vCPUs. An MLflow model without a scoring script installs its packages when the container starts, which on a small size can take longer than the probes wait (about 5 minutes by default). Microsoft recommends ${better} to start with.`,
      fix: `Use ${better} or larger, or raise initial_delay or failure_threshold of the liveness probe.`,
    });
  },
});
