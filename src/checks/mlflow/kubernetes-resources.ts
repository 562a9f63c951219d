import { KUBERNETES_DEFAULT, KUBERNETES_LEAST } from '../../catalog/mlflow-drift.js';
import type { Document } from '../../documents/document.js';
import { type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { parseQuantity } from '../contract/quantity.js';
import { shown } from '../shown.js';
import { isNoCode } from './serving.js';

/**
 * An MLflow model on Kubernetes requests 2 CPUs and 4 GB or more, or the deployment fails
 * (how-to-manage-kubernetes-instance-types.md, 07/23/2025).
 */
export default defineCheck({
  id: 'mlflow/kubernetes-resources',
  title: 'An MLflow model on Kubernetes requests 2 CPUs and 4 GB',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ['kubernetesOnlineDeployment'],
  *run({ document }: DocumentContext) {
    if (!isNoCode(document)) return;
    yield* below(document, 'cpu', KUBERNETES_LEAST.cpu);
    yield* below(document, 'memory', KUBERNETES_LEAST.memoryBytes);
    if (!document.has('resources') && !document.has('instance_type')) {
      // The cluster's own default may have been changed.
      yield problem(document, 'model', {
        part: 'key',
        message: 'default-type',
        severity: 'warning',
        values: { ...KUBERNETES_DEFAULT },
      });
    }
  },
});

function* below(document: Document, key: 'cpu' | 'memory', least: number): Iterable<Problem> {
  const path = `resources.requests.${key}`;
  const text = document.string(path);
  const value = text === undefined ? undefined : parseQuantity(text);
  // Zero and less are contract/kubernetes-resources' business.
  if (text === undefined || value === undefined || value <= 0 || value >= least) return;
  yield problem(document, path, { message: key, values: { text: shown(text) } });
}
