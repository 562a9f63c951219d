import { isAddress } from '../../domain/uploads/places.js';
import type { Document } from '../../project/documents/document.js';
import { modelFolderOf } from '../../project/formats/mlmodel.js';
import type { Project } from '../../project/project.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/**
 * Something answers the requests: a scoring script, a model type that Azure serves without code, or a custom container
 * with routes. Without any of them, the service says `(MissingDriverProgram) Could not find driver program in the
 * request` (Azure/azure-sdk-for-python#35387).
 */
export default defineCheck({
  id: 'contract/deployment-mode',
  title: 'Something in the deployment answers requests',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext) {
    const hasScript = document.isGiven('code_configuration');
    if (hasScript) yield* withScript(document);
    else yield* withoutScript(document, project);
  },
});

function* withScript(document: Document): Iterable<Problem> {
  if (document.environment.form !== 'none' || document.has('environment')) return;
  // Microsoft documents it for an MLflow model (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025).
  const isMlflow =
    document.model.form === 'inline' && document.model.view.string('type')?.toLowerCase() === 'mlflow_model';
  if (isMlflow)
    yield problem(document, 'code_configuration', {
      part: 'key',
      variant: 'mlflow-no-environment',
      severity: 'error',
      what: "Azure builds the environment of an MLflow model only if it also generates the scoring script. With a script of your own, Microsoft's documentation requires an environment; the client accepts the file without one.",
      fix: 'Add an "environment" whose packages include mlflow, azureml-inference-server-http and those of the model, or remove "code_configuration" and let Azure serve the model.',
    });
  else
    yield problem(document, 'code_configuration', {
      part: 'key',
      variant: 'no-environment',
      what: 'A scoring script needs an environment, and this deployment has none. The client accepts the file, and the service asks for an environment (also for an MLflow model with a script).',
      fix: 'Add "environment: azureml:<name>:<version>", or an inline one with "image" and "conda_file".',
    });
}

function* withoutScript(document: Document, project: Project): Iterable<Problem> {
  const { model, environment } = document;
  // A registered model or environment may have what the file does not show: a type, a template, routes.
  if (environment.form === 'inline' && environment.view.has('inference_config')) return;
  if (model.form === 'none' && environment.form === 'none') {
    if (!document.has('model') && !document.has('environment')) yield nothing(document);
    return;
  }
  if (model.form !== 'inline' || model.view.isTemplate('type')) return;
  // What a registered model or one in the cloud is, only Azure knows.
  const isElsewhere = isAddress(model.view.string('path') ?? '') || model.view.isTemplate('path');
  if (isElsewhere && !model.view.isGiven('type')) return;
  const type = (model.view.string('type') ?? 'custom_model').toLowerCase();
  if (type !== 'custom_model') return;
  const isSurelyWithout = environment.form === 'none' || environment.form === 'inline';
  if (!isSurelyWithout) return;
  // An MLflow model of another type: mlflow/model-type says more.
  if (modelFolderOf(document, project).kind === 'mlflow') return;
  // Seen on managed with exactly this shape: own model, environment without inference_config, no code.
  yield problem(document, 'model', {
    part: 'key',
    variant: 'custom-model',
    severity: document.isManaged ? 'error' : 'warning',
    what: 'Nothing answers requests: a custom model, no "code_configuration", and no environment with "inference_config". The service refuses it: "(MissingDriverProgram) Could not find driver program in the request".',
    fix: 'Add "code_configuration" with a scoring script, set the "type" of the model to mlflow_model or triton_model if it is one, or add "inference_config" to the environment of your own container.',
  });
}

function nothing(document: Document): Problem {
  return problem(document, '', {
    variant: 'nothing',
    severity: 'notice',
    what: 'This deployment has no model, environment or scoring script. That works if the command line sets the model (--set model=azureml:<name>:<version>); otherwise there is nothing to run.',
    fix: 'Pass what the deploy uses in the input "set", or add "model" (and, unless it is an MLflow or Triton model or one of a registry, "environment" and "code_configuration").',
  });
}
