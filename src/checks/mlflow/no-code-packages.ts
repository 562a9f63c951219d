import { DEFAULTS_PACKAGE, MLFLOW_DRIFT, SERVER_PACKAGE } from '../../catalog/server-versions.js';
import type { CondaFile } from '../../documents/conda.js';
import type { Document } from '../../documents/document.js';
import type { MlflowModel } from '../../documents/mlmodel.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
  problem,
} from '../check.js';
import { shown } from '../shown.js';
import { addToPip } from './insertions.js';
import { noCodeModel, PYFUNC, packageOf, servedBy } from './serving.js';

const ID = 'mlflow/no-code-packages';
const MONITORING = MLFLOW_DRIFT.monitoring.package;

/**
 * The model's conda file has what the generated script and the server need. The script imports
 * azureml.ai.monitoring since the spring of 2026, and nothing but the model's conda file brings it
 * (Azure/azureml-examples#3904, #3923, #4008, #4022, #4031). The server is added by the service itself
 * (how-to-deploy-mlflow-models.md, 03/31/2025), but in the version of its image, which has failed before
 * (#4004).
 */
export default defineCheck({
  id: ID,
  title: "The model's conda file has what the generated scoring script needs",
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
        message: 'unread',
        values: { conda: shown(model.condaName) },
      });
  },
});

function* noConda(document: Document, { mlmodel, condaName }: MlflowModel): Iterable<Problem> {
  if (mlmodel.kind !== 'read') return;
  const path = mlmodel.view.has(`${PYFUNC}.env`) ? `${PYFUNC}.env` : PYFUNC;
  // Without the flavour there is nothing to serve: mlflow/flavour.
  if (!mlmodel.view.has(PYFUNC)) return;
  const related = servedBy(document, ID);
  const values = { conda: shown(condaName) };
  yield problem(mlmodel.view, path, {
    part: 'key',
    message: 'no-conda',
    severity: 'warning',
    values,
    related,
  });
}

function* missing(document: Document, model: MlflowModel, conda: CondaFile): Iterable<Problem> {
  // A line that names no package may bring any.
  if (!conda.isComplete) return;
  const isWithoutMonitoring = packageOf(conda, MONITORING) === undefined;
  const isWithoutServer = packageOf(conda, SERVER_PACKAGE, DEFAULTS_PACKAGE) === undefined;
  if (!isWithoutMonitoring && !isWithoutServer) return;
  const packages = [
    ...(isWithoutMonitoring ? [MONITORING] : []),
    ...(isWithoutServer ? [SERVER_PACKAGE] : []),
  ];
  const elsewhere = model.requirements.find(({ name }) => name === MONITORING);
  const inOtherList =
    elsewhere === undefined ? [] : [{ message: `${ID}/other-list`, at: elsewhere.place.at }];
  const { view, pipSection } = conda;
  yield problem(view, pipSection?.path ?? 'dependencies', {
    message: isWithoutMonitoring ? (isWithoutServer ? 'both' : 'monitoring') : 'server',
    severity: severityOf(document, isWithoutMonitoring),
    range: pipSection?.at ?? view.range('dependencies', 'key'),
    values: { monitoring: MONITORING, server: SERVER_PACKAGE },
    related: [...(isWithoutMonitoring ? inOtherList : []), ...servedBy(document, ID)],
    edits: addToPip(conda, packages),
  });
}

/** Seen on managed endpoints; the server alone is a matter of luck. */
function severityOf(document: Document, isWithoutMonitoring: boolean): 'error' | 'warning' {
  return isWithoutMonitoring && document.isManaged ? 'error' : 'warning';
}
