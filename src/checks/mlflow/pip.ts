import { PIP } from '../../catalog/server-versions.js';
import type { CondaFile } from '../../documents/conda.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';
import { noCodeConda, packageOf, servedBy } from './serving.js';

const ID = 'mlflow/pip';

/**
 * pip is young enough for the Python that it serves. Old MLflow wrote `pip<=21.3.1` and the like into its
 * conda files; with Python 3.10 the container crashed in every run (Azure/azureml-examples#4040). The report
 * blames pip; a package that was missing at that time may have had its part (#3923 changed both), so it is a
 * warning.
 */
export default defineCheck({
  id: ID,
  title: "The model's conda file does not keep pip old",
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const conda = noCodeConda(document, files);
    const pip = conda && packageOf(conda, 'pip');
    if (conda === undefined || pip?.versions === undefined) return;
    if (canAgree(pip.versions, [PIP.fine]) !== false) return;
    const { place, written, manager, requirementsFile } = pip;
    yield problem(place.view, place.path, {
      severity: isAtLeast310(conda) ? 'warning' : 'notice',
      range: place.at,
      values: { written: shown(written) },
      related: servedBy(document, ID),
      edits: manager === 'conda' && requirementsFile === undefined ? [{ at: place.at, text: 'pip' }] : [],
    });
  },
});

function isAtLeast310({ python: [python] }: CondaFile): boolean {
  return python?.versions !== undefined && canAgree(python.versions, ['<3.10']) === false;
}
