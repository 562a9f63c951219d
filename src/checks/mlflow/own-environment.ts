import { modelType, packageOf } from '../../domain/mlflow/serving.js';
import { DEFAULTS_PACKAGE, MLFLOW_DRIFT, SERVER_PACKAGE } from '../../facts/server-versions.js';
import { condaOf } from '../../project/formats/conda.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/**
 * An MLflow model without a scoring script gets its environment from Azure ML. With one of your own, the generated
 * script runs in that one, where it needs MLflow, azureml-ai-monitoring and the server; and the variables that tell it
 * where the model is were missing in reports (microsoft/azureml-inference-server#112, Azure/azureml-assets#4675). The
 * document says to leave the environment out (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025).
 */
export default defineCheck({
  id: 'mlflow/own-environment',
  title: 'An MLflow model with its own environment has a scoring script',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext) {
    if (modelType(document) !== 'mlflow_model' || document.isGiven('code_configuration')) return;
    const { environment } = document;
    if (environment.form === 'none' || document.isTemplate('environment')) return;
    if (environment.form === 'inline' && environment.view.has('inference_config')) return;
    const reading = condaOf(document, project);
    const conda = reading.kind === 'read' ? reading.conda : undefined;
    const needed = [
      [MLFLOW_DRIFT.monitoring.package],
      [SERVER_PACKAGE, DEFAULTS_PACKAGE],
      ['mlflow', 'mlflow-skinny'],
    ];
    const isKnown = conda?.isComplete === true;
    const lacking = isKnown
      ? needed.flatMap(names => (packageOf(conda, ...names) === undefined ? [names[0]] : []))
      : [];
    const missing =
      lacking.length === 0
        ? ''
        : ` The conda file lacks ${lacking.join(', ')}, which the generated script needs.`;
    yield problem(document, 'environment', {
      part: 'key',
      ...(environment.form === 'reference' && { severity: 'notice' as const }),
      what: `The model is an MLflow model without a scoring script, and the deployment names an environment. Azure ML generates the script for its own environment; in another one it has failed at startup (microsoft/azureml-inference-server#112).${missing}`,
      fix: 'Remove environment: Azure ML builds it from the conda.yaml of the model. To keep it, add code_configuration with a scoring script that calls mlflow.pyfunc.load_model.',
    });
  },
});
