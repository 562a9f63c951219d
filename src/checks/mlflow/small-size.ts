import { NO_CODE_START } from '../../catalog/mlflow-drift.js';
import { SMALL_SIZES } from '../../catalog/vm-sizes.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';
import { sizeOf } from '../compute/vm-size.js';
import { isNoCode } from './serving.js';

/**
 * The size has the four vCPUs that Microsoft advises to begin with: a small one may not get the packages
 * installed before the probes give up (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025). The
 * smallest of all are compute/too-small's.
 */
export default defineCheck({
  id: 'mlflow/small-size',
  title: 'The size gets the packages of an MLflow model installed in time',
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
    yield problem(document, 'instance_type', { values: { name, vCpus, better: NO_CODE_START.size } });
  },
});
