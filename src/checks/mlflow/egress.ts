import { CRASH } from '../../domain/mlflow/crash.js';
import { isNoCode } from '../../domain/mlflow/serving.js';
import type { Document } from '../../project/documents/document.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';

const PATH = 'egress_public_network_access';

/**
 * A model without a scoring script installs its packages when the container starts, and needs internet access for it:
 * `egress_public_network_access: disabled` is not supported (how-to-deploy-mlflow-models-online-endpoints.md,
 * 03/31/2025).
 */
export default defineCheck({
  id: 'mlflow/egress',
  title: 'An MLflow model without a scoring script has internet access at startup',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document }: DocumentContext) {
    if (document.string(PATH)?.toLowerCase() !== 'disabled') return;
    if (isNoCode(document))
      yield problem(document, PATH, {
        what: `An MLflow model without a scoring script installs its packages when the container starts, and egress_public_network_access: disabled blocks the download. Microsoft documents this combination as not supported. ${CRASH}`,
        fix: 'Use the managed virtual network of the workspace instead of this key, with rules that allow the package feeds. Or add a scoring script and an environment whose image has all packages.',
      });
    else if (isRegisteredAlone(document))
      yield problem(document, PATH, {
        variant: 'registered',
        severity: 'notice',
        what: 'This deployment has no scoring script and no environment. If the registered model is an MLflow model, it installs its packages when the container starts, and egress_public_network_access: disabled blocks the download: not supported.',
        fix: 'For an MLflow model, use the managed virtual network of the workspace, or add a scoring script and an environment whose image has all packages. For another type of model, suppress this check.',
      });
  },
});

/** Only the workspace knows the type of a registered model; without code and environment it is most often MLflow. */
function isRegisteredAlone(document: Document): boolean {
  const isAlone = !document.isGiven('code_configuration') && document.environment.form === 'none';
  return isAlone && document.model.form === 'reference';
}
