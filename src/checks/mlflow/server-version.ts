import { MLFLOW_DRIFT, SERVER_PACKAGE, SERVER_PYTHON } from '../../catalog/server-versions.js';
import type { CondaFile, Package } from '../../documents/conda.js';
import type { Edit } from '../../findings.js';
import { canAgree, exactPin, isAny } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';
import { noCodeConda, packageOf, servedBy } from './serving.js';

const ID = 'mlflow/server-version';
const BROKEN = [MLFLOW_DRIFT.contrib.server];
const MENDED = '>=1.4';

/**
 * The server is none of those that import azureml.contrib.services, which nothing brings
 * (Azure/azureml-examples#4004, #4009, #4012; gone from microsoft/azureml-inference-server by #103).
 */
export default defineCheck({
  id: ID,
  title: "The model's conda file asks for no broken inference server",
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const conda = noCodeConda(document, files);
    const server = conda && packageOf(conda, SERVER_PACKAGE);
    if (conda === undefined || server?.versions === undefined) return;
    // pip takes the newest that is allowed.
    const isBroken =
      canAgree(server.versions, [MENDED]) === false && canAgree(server.versions, BROKEN) === true;
    if (!isBroken) return;
    const { place, written } = server;
    yield problem(place.view, place.path, {
      message: isOldPython(conda) ? 'old-python' : '',
      range: place.at,
      values: { written: shown(written), server: SERVER_PACKAGE },
      related: servedBy(document, ID),
      edits: mended(conda, server),
    });
  },
});

/** Whether the conda file keeps to a Python that 1.4 and later do not run on. */
function isOldPython({ python: [python] }: CondaFile): boolean {
  return python?.versions !== undefined && canAgree(python.versions, [SERVER_PYTHON.served]) === false;
}

function mended(conda: CondaFile, server: Package): Edit[] {
  const isPlain = server.manager === 'pip' && server.marker === undefined && server.extras.length === 0;
  const python = conda.python[0]?.versions;
  const isModern = python !== undefined && !isAny(python) && canAgree(python, ['<3.9']) === false;
  const isPinned = server.versions !== undefined && exactPin(server.versions) !== undefined;
  if (!isPlain || !isModern || !isPinned || server.requirementsFile !== undefined) return [];
  return [{ at: server.place.at, text: `${SERVER_PACKAGE}${MENDED}` }];
}
