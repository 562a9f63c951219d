import { parseQuantity } from '../../domain/contract/quantity.js';
import { isNoCode } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import { KUBERNETES_DEFAULT, KUBERNETES_LEAST } from '../../facts/mlflow-drift.js';
import type { Document } from '../../project/documents/document.js';
import { type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const { name, cpu, memory } = KUBERNETES_DEFAULT;

/**
 * An MLflow model on Kubernetes requests 2 CPUs and 4 GB or more; with less the deployment fails
 * (how-to-manage-kubernetes-instance-types.md, 07/23/2025).
 */
export default defineCheck({
  id: 'mlflow/kubernetes-resources',
  title: 'An MLflow model on Kubernetes requests at least 2 CPUs and 4 GB',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ['kubernetesOnlineDeployment'],
  *run({ document }: DocumentContext) {
    if (!isNoCode(document)) return;
    yield* below(document, 'cpu', KUBERNETES_LEAST.cpu);
    yield* below(document, 'memory', KUBERNETES_LEAST.memoryBytes);
    if (!document.has('resources') && !document.has('instance_type')) {
      // A cluster may have another default.
      yield problem(document, 'model', {
        part: 'key',
        variant: 'default-type',
        severity: 'warning',
        what: `The deployment has neither resources nor instance_type, so it gets ${name}, which is documented to request ${cpu} of CPU and ${memory} of memory. An MLflow model without a scoring script needs 2 CPUs and 4 GB; with less the deployment fails.`,
        fix: 'Add resources with requests of cpu: "2" and memory: "4Gi" or more, or an instance_type that has them.',
      });
    }
  },
});

function* below(document: Document, key: 'cpu' | 'memory', least: number): Iterable<Problem> {
  const path = `resources.requests.${key}`;
  const text = document.string(path);
  const value = text === undefined ? undefined : parseQuantity(text);
  // Zero and less are reported by contract/kubernetes-resources.
  if (text === undefined || value === undefined || value <= 0 || value >= least) return;
  const needed = key === 'cpu' ? '2' : '4 GB';
  yield problem(document, path, {
    variant: key,
    what: `The deployment requests ${shown(text)} of ${key === 'cpu' ? 'CPU' : 'memory'}. An MLflow model without a scoring script needs ${needed} or more on Kubernetes; with less the deployment fails, as Microsoft documents.`,
    fix: `Use ${key === 'cpu' ? 'cpu: "2"' : 'memory: "4Gi"'} or more, and a limit that is not lower.`,
  });
}
