import type { Document } from '../../documents/document.js';
import type { FileTree } from '../../documents/file-tree.js';
import { modelFolderOf } from '../../documents/mlmodel.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/**
 * Something will answer the requests: a scoring script, a model type that Azure can serve by itself, or an own
 * container with routes. Without any, the service says `(MissingDriverProgram) Could not find driver program in the
 * request` (Azure/azure-sdk-for-python#35387).
 */
export default defineCheck({
  id: 'contract/deployment-mode',
  title: 'Something in the deployment answers requests',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const hasScript = document.isGiven('code_configuration');
    if (hasScript) yield* withScript(document);
    else yield* withoutScript(document, files);
  },
});

function* withScript(document: Document): Iterable<Problem> {
  if (document.environment.form !== 'none' || document.has('environment')) return;
  // For an MLflow model a document says so (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025).
  const isMlflow =
    document.model.form === 'inline' && document.model.view.string('type')?.toLowerCase() === 'mlflow_model';
  if (isMlflow)
    yield problem(document, 'code_configuration', {
      part: 'key',
      message: 'mlflow-no-environment',
      severity: 'error',
    });
  else yield problem(document, 'code_configuration', { part: 'key', message: 'no-environment' });
}

function* withoutScript(document: Document, files: FileTree): Iterable<Problem> {
  const { model, environment } = document;
  // A registered model or environment may bring what the file does not show: a type, a template, routes.
  if (environment.form === 'inline' && environment.view.has('inference_config')) return;
  if (model.form === 'none' && environment.form === 'none') {
    if (!document.has('model') && !document.has('environment'))
      yield problem(document, '', { message: 'nothing', severity: 'notice' });
    return;
  }
  if (model.form !== 'inline' || model.view.isTemplate('type')) return;
  const type = (model.view.string('type') ?? 'custom_model').toLowerCase();
  if (type !== 'custom_model') return;
  const isSurelyWithout = environment.form === 'none' || environment.form === 'inline';
  if (!isSurelyWithout) return;
  // An MLflow model that is not called one: mlflow/model-type has more to say.
  if (modelFolderOf(document, files).kind === 'mlflow') return;
  // Seen on managed with exactly this shape: own model, environment without inference_config, no code.
  yield problem(document, 'model', {
    part: 'key',
    message: 'custom-model',
    severity: document.isManaged ? 'error' : 'warning',
  });
}
