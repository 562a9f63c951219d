import type { Document } from '../../documents/document.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';
import { isNoCode } from './serving.js';

/**
 * A model without a script installs its packages when the container starts, and needs a way out to the
 * internet for it: with `egress_public_network_access: disabled` it is not supported
 * (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025).
 */
export default defineCheck({
  id: 'mlflow/egress',
  title: 'An MLflow model without code can reach the internet when it starts',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document }: DocumentContext) {
    const path = 'egress_public_network_access';
    if (document.string(path)?.toLowerCase() !== 'disabled') return;
    if (isNoCode(document)) yield problem(document, path);
    else if (isRegisteredAlone(document))
      yield problem(document, path, { message: 'registered', severity: 'notice' });
  },
});

/**
 * The workspace knows the type of a registered model; without code and environment it is most often an MLflow
 * one.
 */
function isRegisteredAlone(document: Document): boolean {
  const isAlone = !document.isGiven('code_configuration') && document.environment.form === 'none';
  return isAlone && document.model.form === 'reference';
}
