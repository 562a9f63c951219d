import { CRASH } from '../../domain/mlflow/crash.js';
import { noCodeConda, packageOf, servedBy } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import { MLFLOW_DRIFT, SERVER_PACKAGE, SERVER_PYTHON } from '../../facts/server-versions.js';
import type { Edit } from '../../model/findings.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import { canAgree, exactPin, isAny } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

const BROKEN = [MLFLOW_DRIFT.contrib.server];
const FIXED = '>=1.4';

/**
 * The server is not one that imports azureml.contrib.services, which no package provides
 * (Azure/azureml-examples#4004, #4009, #4012; removed by microsoft/azureml-inference-server#103).
 */
export default defineCheck({
  id: 'mlflow/server-version',
  title: "The model's conda file allows a working inference server",
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const conda = noCodeConda(document, files);
    const server = conda && packageOf(conda, SERVER_PACKAGE);
    if (conda === undefined || server?.versions === undefined) return;
    // pip installs the newest allowed version.
    const isBroken =
      canAgree(server.versions, [FIXED]) === false && canAgree(server.versions, BROKEN) === true;
    if (!isBroken) return;
    const { place, written } = server;
    yield problem(place.view, place.path, {
      what: `"${shown(written)}" makes pip install server 1.3, which imports azureml.contrib.services: "ModuleNotFoundError: No module named 'azureml.contrib'" (Azure/azureml-examples#4004, #4009). No package provides this module, and azureml-contrib-services, if added, does not reach the container. ${CRASH}`,
      ...(isOldPython(conda)
        ? {
            variant: 'old-python',
            fix: `Save the model with Python 3.9 or later, which server 1.4, the first without this import, requires. Until then, use ${SERVER_PACKAGE}<1.3.`,
          }
        : { fix: `Use ${SERVER_PACKAGE}${FIXED}, which needs Python 3.9 or later.` }),
      range: place.at,
      related: servedBy(document),
      edits: corrected(conda, server),
    });
  },
});

/** Whether the conda file allows only a Python that 1.4 and later do not run on. */
function isOldPython({ python: [python] }: CondaFile): boolean {
  return python?.versions !== undefined && canAgree(python.versions, [SERVER_PYTHON.served]) === false;
}

function corrected(conda: CondaFile, server: Package): Edit[] {
  const isPlain = server.manager === 'pip' && server.marker === undefined && server.extras.length === 0;
  const python = conda.python[0]?.versions;
  const isModern = python !== undefined && !isAny(python) && canAgree(python, ['<3.9']) === false;
  const isPinned = server.versions !== undefined && exactPin(server.versions) !== undefined;
  if (!isPlain || !isModern || !isPinned || server.requirementsFile !== undefined) return [];
  return [{ at: server.place.at, text: `${SERVER_PACKAGE}${FIXED}` }];
}
