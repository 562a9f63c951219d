import { CRASH } from '../../domain/mlflow/crash.js';
import { noCodeConda, packageOf, servedBy } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import { PIP } from '../../facts/server-versions.js';
import type { CondaFile } from '../../project/formats/conda.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/**
 * pip is new enough for the Python of the model. Old MLflow wrote bounds such as `pip<=21.3.1` into its conda files;
 * with Python 3.10 the container crashed in every run (Azure/azureml-examples#4040). The report blames pip, but a
 * package that was missing at that time may have contributed (#3923 changed both): a warning.
 */
export default defineCheck({
  id: 'mlflow/pip',
  title: "The model's conda file does not limit pip to an old version",
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
      what: `"${shown(written)}" limits pip to a version of 2021. A Microsoft sample with such a line and Python 3.10 failed in more than 30 runs (Azure/azureml-examples#4040). ${CRASH}`,
      fix: 'Remove the version bound of pip. MLflow copied it from the environment that saved the model.',
      related: servedBy(document),
      edits: manager === 'conda' && requirementsFile === undefined ? [{ at: place.at, text: 'pip' }] : [],
    });
  },
});

function isAtLeast310({ python: [python] }: CondaFile): boolean {
  return python?.versions !== undefined && canAgree(python.versions, ['<3.10']) === false;
}
