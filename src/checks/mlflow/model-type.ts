import type { Document } from '../../documents/document.js';
import { modelFolderOf } from '../../documents/mlmodel.js';
import type { Edit } from '../../findings.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem, replacing } from '../check.js';
import { addKeyBelow } from './insertions.js';
import { modelType } from './serving.js';

/**
 * A local model that holds an MLmodel file says so in its type, unless a script or an own container serves
 * it. The client takes a model without a type for a custom one, and a custom one without code for nothing
 * that could run: `(MissingDriverProgram) Could not find driver program in the request`
 * (Azure/azure-sdk-for-python#35387).
 */
export default defineCheck({
  id: 'mlflow/model-type',
  title: 'An MLflow model is called one',
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
      yield problem(document, path, { part, message: 'with-environment', severity: certain(document) });
    } else if (environment.form === 'reference') {
      yield problem(document, path, { part, message: 'with-registered', severity: 'notice' });
    } else if (environment.form === 'none') {
      yield problem(document, path, { part, severity: certain(document), edits: typed(document) });
    }
  },
});

/** Seen on managed endpoints. */
function certain(document: Document): 'error' | 'warning' {
  return document.isManaged ? 'error' : 'warning';
}

function typed({ model }: Document): Edit[] {
  if (model.form !== 'inline') return [];
  if (model.view.has('type')) return replacing(model.view, 'type', 'mlflow_model');
  return addKeyBelow(model.view, 'path', 'type: mlflow_model');
}
