import { CRASH } from '../../domain/mlflow/crash.js';
import { addToPip } from '../../domain/mlflow/insertions.js';
import { noCodeModel, PYFUNC, packageOf, servedBy } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import { DEFAULTS_PACKAGE, MLFLOW_DRIFT, SERVER_PACKAGE } from '../../facts/server-versions.js';
import type { RelatedPlace } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import type { CondaFile } from '../../project/formats/conda.js';
import type { MlflowModel } from '../../project/formats/mlmodel.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
  problem,
} from '../check.js';

const MONITORING = MLFLOW_DRIFT.monitoring.package;

/**
 * The model's conda file lists what the generated script and the server need. Since spring 2026 the script imports
 * azureml.ai.monitoring, which only the model's conda file provides (Azure/azureml-examples#3904, #3923, #4008, #4022,
 * #4031). The service adds the server itself (how-to-deploy-mlflow-models.md, 03/31/2025), but in the version of its
 * image, which has failed before (#4004).
 */
export default defineCheck({
  id: 'mlflow/no-code-packages',
  title: "The model's conda file lists what the generated scoring script needs",
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const model = noCodeModel(document, files);
    if (model === undefined || document.model.form !== 'inline') return;
    if (model.conda.kind === 'none') yield* noConda(document, model);
    else if (model.conda.kind === 'read') yield* missing(document, model, model.conda.conda);
    else
      yield notChecked(document.model.view, 'path', 'unreadable', {
        variant: 'unread',
        what: `The model's ${shown(model.condaName)} cannot be read, so the packages of the container are unknown.`,
        fix: 'Correct the file, or save the model again.',
      });
  },
});

function* noConda(document: Document, { mlmodel, condaName }: MlflowModel): Iterable<Problem> {
  if (mlmodel.kind !== 'read') return;
  const path = mlmodel.view.has(`${PYFUNC}.env`) ? `${PYFUNC}.env` : PYFUNC;
  // A model without the flavour is reported by mlflow/flavour.
  if (!mlmodel.view.has(PYFUNC)) return;
  const conda = shown(condaName);
  yield problem(mlmodel.view, path, {
    part: 'key',
    variant: 'no-conda',
    severity: 'warning',
    what: `The model has no ${conda}, from which Azure ML installs the model's packages when the container starts. Without it the model has only the packages of the image, which may not be enough.`,
    fix: `Save the model again with mlflow.<flavour>.save_model, or commit ${conda} with the model.`,
    related: servedBy(document),
  });
}

function* missing(document: Document, model: MlflowModel, conda: CondaFile): Iterable<Problem> {
  // A line that names no package may install any.
  if (!conda.isComplete) return;
  const isWithoutMonitoring = packageOf(conda, MONITORING) === undefined;
  const isWithoutServer = packageOf(conda, SERVER_PACKAGE, DEFAULTS_PACKAGE) === undefined;
  if (!isWithoutMonitoring && !isWithoutServer) return;
  const packages = [
    ...(isWithoutMonitoring ? [MONITORING] : []),
    ...(isWithoutServer ? [SERVER_PACKAGE] : []),
  ];
  const { view, pipSection } = conda;
  yield problem(view, pipSection?.path ?? 'dependencies', {
    ...(isWithoutMonitoring ? withoutMonitoring(isWithoutServer) : withoutServer()),
    severity: severityOf(document, isWithoutMonitoring),
    range: pipSection?.at ?? view.range('dependencies', 'key'),
    related: [...(isWithoutMonitoring ? inOtherList(model) : []), ...servedBy(document)],
    edits: addToPip(conda, packages),
  });
}

function withoutMonitoring(isWithoutServer: boolean) {
  const generated =
    'Without a scoring script, Azure ML generates one, which imports azureml.ai.monitoring since spring 2026.';
  const error = `"ModuleNotFoundError: No module named 'azureml.ai'" (Azure/azureml-examples#3904, #4008)`;
  return isWithoutServer
    ? {
        variant: 'both',
        what: `${generated} The model's conda file lists neither ${MONITORING}, which provides it, nor ${SERVER_PACKAGE}, which runs the script: ${error}. ${CRASH}`,
        fix: `Add ${MONITORING} and ${SERVER_PACKAGE} to the pip section, and to extra_pip_requirements of log_model for the next model.`,
      }
    : {
        variant: 'monitoring',
        what: `${generated} The model's conda file does not list ${MONITORING}, which provides it: ${error}. ${CRASH}`,
        fix: `Add ${MONITORING} to the pip section, and to extra_pip_requirements of log_model for the next model.`,
      };
}

function withoutServer() {
  return {
    variant: 'server',
    what: `The model's conda file does not list ${SERVER_PACKAGE}, so Azure ML installs the version of its image when the container starts. That was once 1.3.4, which crashed with "No module named 'azureml.contrib'" (Azure/azureml-examples#4004). Without internet access none is installed: "WARNING: Package(s) not found: azureml-inference-server-http".`,
    fix: `Add ${SERVER_PACKAGE} to the pip section, as Microsoft's samples do since December 2025.`,
  };
}

function inOtherList({ requirements }: MlflowModel): RelatedPlace[] {
  const elsewhere = requirements.find(({ name }) => name === MONITORING);
  if (elsewhere === undefined) return [];
  return [
    { message: 'it is in this list, but Azure ML installs from the conda file', at: elsewhere.place.at },
  ];
}

/** Reported for managed endpoints only. Without the server alone, a deployment may still succeed. */
function severityOf(document: Document, isWithoutMonitoring: boolean): 'error' | 'warning' {
  return isWithoutMonitoring && document.isManaged ? 'error' : 'warning';
}
