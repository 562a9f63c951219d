import { addKeyBelow } from '../../domain/mlflow/insertions.js';
import { modelType } from '../../domain/mlflow/serving.js';
import type { Edit } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import { modelFolderOf } from '../../project/formats/mlmodel.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem, replacing } from '../check.js';

const REFUSED = '"(MissingDriverProgram) Could not find driver program in the request"';
const CUSTOM =
  'The model folder holds an MLmodel file, but the type is not mlflow_model, so Azure ML treats it as a custom model.';

/**
 * A local model with an MLmodel file has the type mlflow_model, unless a script or a custom container serves it. A
 * model without a type is a custom model, which the service refuses without code: `(MissingDriverProgram) Could not
 * find driver program in the request` (Azure/azure-sdk-for-python#35387).
 */
export default defineCheck({
  id: 'mlflow/model-type',
  title: 'A local MLflow model has the type mlflow_model',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const { model, environment } = document;
    if (model.form !== 'inline' || document.isGiven('code_configuration')) return;
    if (modelType(document) !== 'custom_model' || modelFolderOf(document, files).kind !== 'mlflow') return;
    // Where the type is missing, the nearest key above it.
    const path = model.view.has('type') ? 'model.type' : 'model';
    const part = model.view.has('type') ? 'value' : 'key';
    if (environment.form === 'inline') {
      if (environment.view.has('inference_config')) return;
      yield problem(document, path, { ...withEnvironment(), part, severity: severityOf(document) });
    } else if (environment.form === 'reference') {
      yield problem(document, path, { ...withRegistered(), part, severity: 'notice' });
    } else if (environment.form === 'none') {
      yield problem(document, path, {
        part,
        severity: severityOf(document),
        edits: typed(document),
        what: `${CUSTOM} It has no scoring script and no environment, which Azure ML refuses: ${REFUSED}.`,
        fix: 'Use type: mlflow_model.',
      });
    }
  },
});

function withEnvironment() {
  return {
    variant: 'with-environment',
    what: `${CUSTOM} It has an environment but no scoring script, which Azure ML refuses: ${REFUSED}.`,
    fix: 'To serve the model without code, use type: mlflow_model and remove the environment. To serve it in this environment, add code_configuration with a scoring script.',
  };
}

function withRegistered() {
  return {
    variant: 'with-registered',
    what: `The model folder holds an MLmodel file, but the type is not mlflow_model. Unless the registered environment is a custom container with routes (inference_config), nothing serves this model: ${REFUSED}.`,
    fix: 'To serve the model without code, use type: mlflow_model and remove the environment. If the environment is a custom container, suppress this check.',
  };
}

/** Reported for managed endpoints only. */
function severityOf(document: Document): 'error' | 'warning' {
  return document.isManaged ? 'error' : 'warning';
}

function typed({ model }: Document): Edit[] {
  if (model.form !== 'inline') return [];
  if (model.view.has('type')) return replacing(model.view, 'type', 'mlflow_model');
  return addKeyBelow(model.view, 'path', 'type: mlflow_model');
}
