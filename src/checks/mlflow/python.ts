import { CRASH } from '../../domain/mlflow/crash.js';
import { noCodeConda, packageOf, servedBy } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import { PYTHON_RELEASES } from '../../facts/python-releases.js';
import { SERVER_PACKAGE } from '../../facts/server-versions.js';
import type { Severity } from '../../model/findings.js';
import type { CondaFile } from '../../project/formats/conda.js';
import { allowedMinors, canAgree, isAny } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem, type Said } from '../check.js';

const MINORS = PYTHON_RELEASES.map(({ version }) => version);
const SAVE_AGAIN = 'Train and save the model again with Python 3.11 or 3.12.';
const SAVE_AGAIN_NOT_EDIT = `${SAVE_AGAIN} Changing only this line may leave a pickle that does not load.`;

type Variant = 'too-old' | 'old-server' | 'unmet' | 'end-of-life';

/**
 * The inference server runs on the Python of the model. 1.4.0 and later need 3.9; for older ones pip installs a server
 * that fails (Azure/azureml-examples#4009), or finds none (MicrosoftLearning/mslearn-azure-ml#41). Microsoft's document
 * asks for 3.10 (how-to-inference-server-http.md, 03/03/2025).
 */
export default defineCheck({
  id: 'mlflow/python',
  title: 'The inference server runs on the Python of the model',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files, now }: DocumentContext) {
    const conda = noCodeConda(document, files);
    const [python] = conda?.python ?? [];
    if (conda === undefined || python?.versions === undefined || isAny(python.versions)) return;
    // conda installs the newest allowed version.
    const newest = allowedMinors(python.versions, MINORS)?.at(-1);
    const release = PYTHON_RELEASES.find(({ version }) => version === newest);
    const judged =
      release && verdict(conda, release.version, now > new Date(`${release.endOfLife}T23:59:59Z`));
    if (release === undefined || judged === undefined) return;
    const { place, written } = python;
    const server = judged.variant === 'unmet' ? packageOf(conda, SERVER_PACKAGE) : undefined;
    yield problem(place.view, place.path, {
      ...judged,
      ...sentences(judged.variant, {
        python: `Python ${release.version} ("${shown(written)}")`,
        server: shown(server?.written ?? ''),
        endOfLife: release.endOfLife,
        isTooOld: MINORS.indexOf(release.version) < MINORS.indexOf('3.10'),
      }),
      range: place.at,
      related: [
        ...(server ? [{ message: 'the server that needs a newer Python', at: server.place.at }] : []),
        ...servedBy(document),
      ],
    });
  },
});

function sentences(
  variant: Variant,
  {
    python,
    server,
    endOfLife,
    isTooOld,
  }: { python: string; server: string; endOfLife: string; isTooOld: boolean },
): Said {
  switch (variant) {
    case 'too-old':
      return {
        what: `${python} is too old for current packages: "ERROR: Package 'setuptools' requires a different Python" (MicrosoftLearning/mslearn-azure-ml#41). ${CRASH}`,
        fix: SAVE_AGAIN_NOT_EDIT,
      };
    case 'old-server':
      return {
        what: `${python} is too old for the inference server, which needs 3.9 since 1.4. pip installs 1.3.4, which fails with "ModuleNotFoundError: No module named 'azureml.contrib'" (Azure/azureml-examples#4009). ${CRASH}`,
        fix: `${SAVE_AGAIN} Until then, add azureml-inference-server-http<1.3 to the pip section.`,
      };
    case 'unmet':
      return {
        what: `${python} is too old for "${server}", which needs 3.9 or later. pip fails with "ERROR: No matching distribution found" and installs none of the model's packages. ${CRASH}`,
        fix: `${SAVE_AGAIN} Until then, use azureml-inference-server-http<1.3 in the pip section.`,
      };
    case 'end-of-life':
      return {
        what: `${python} has had no security fixes since ${endOfLife}${isTooOld ? ', and Azure ML asks for 3.10 or later' : ''}. Packages drop old versions, and every container start installs them again, so a deployment that works today can fail next month.`,
        fix: SAVE_AGAIN_NOT_EDIT,
      };
  }
}

function verdict(
  conda: CondaFile,
  version: string,
  isOver: boolean,
): { variant: Variant; severity: Severity } | undefined {
  const minor = MINORS.indexOf(version);
  if (minor < MINORS.indexOf('3.8')) return { variant: 'too-old', severity: 'error' };
  if (version === '3.8') {
    const server = packageOf(conda, SERVER_PACKAGE)?.versions;
    if (server !== undefined && canAgree(server, ['>=1.3']) === false)
      return { variant: 'end-of-life', severity: 'warning' };
    const isUnmet = server !== undefined && canAgree(server, ['<1.4']) === false;
    return { variant: isUnmet ? 'unmet' : 'old-server', severity: 'error' };
  }
  if (!isOver) return undefined;
  return { variant: 'end-of-life', severity: version === '3.9' ? 'warning' : 'notice' };
}
