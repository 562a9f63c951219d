import { valid } from '@renovatebot/pep440';
import { ADVISED_MLFLOW, MLFLOW_PACKAGES } from '../../catalog/mlflow-drift.js';
import { MLFLOW_DRIFT } from '../../catalog/server-versions.js';
import type { CondaFile, Package } from '../../documents/conda.js';
import { type MlflowModel, writtenText } from '../../documents/mlmodel.js';
import type { Edit, RelatedPlace } from '../../findings.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';
import { noCodeConda, noCodeModel, servedBy } from './serving.js';

const ID = 'mlflow/version';
const REFUSED = [MLFLOW_DRIFT.refusedMlflow.versions];
const DOUBTFUL = [MLFLOW_DRIFT.doubtfulMlflow.versions];
const BEFORE_REFUSED = [MLFLOW_DRIFT.refusedMlflow.versions.replace('>=', '<')];

/**
 * The MLflow that serves the model is one that the generated script works with. Reports name 3.7 (#3873) and
 * all of 3 (#4051) as the cause of a crash; Microsoft's own samples leave it open, so what is open is a
 * warning.
 */
export default defineCheck({
  id: ID,
  title: 'The MLflow that serves the model works with the generated script',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const model = noCodeModel(document, files);
    const conda = noCodeConda(document, files);
    if (model === undefined || conda === undefined) return;
    const related = servedBy(document, ID);
    const asked = MLFLOW_PACKAGES.map(name => conda.packages.find(item => item.name === name)).find(
      item => item !== undefined,
    );
    if (asked === undefined) yield* absent(conda, related);
    else yield* judged(asked, model, related, document.isManaged);
  },
});

function* absent(conda: CondaFile, related: readonly RelatedPlace[]): Iterable<Problem> {
  // azureml-mlflow and its kin bring it along.
  if (!conda.isComplete || conda.packages.some(({ name }) => name.includes('mlflow'))) return;
  const { view, pipSection } = conda;
  const range = pipSection?.at ?? view.range('dependencies', 'key');
  yield problem(view, pipSection?.path ?? 'dependencies', {
    message: 'missing',
    severity: 'warning',
    range,
    related,
    values: { advised: ADVISED_MLFLOW },
  });
}

function* judged(
  asked: Package,
  model: MlflowModel,
  related: readonly RelatedPlace[],
  isManaged: boolean,
): Iterable<Problem> {
  const { versions, place } = asked;
  if (versions === undefined) return;
  const saved = savedWith(model);
  const mayBeRefused = canAgree(versions, REFUSED);
  const values = { written: shown(asked.written), advised: saved ?? ADVISED_MLFLOW };
  const options = { range: place.at, related, values };
  if (mayBeRefused === true && canAgree(versions, BEFORE_REFUSED) === false) {
    yield problem(place.view, place.path, {
      ...options,
      message: 'refused',
      severity: isManaged ? 'error' : 'warning',
    });
  } else if (mayBeRefused === true) {
    const message = saved === undefined ? 'open' : 'open-saved';
    yield problem(place.view, place.path, {
      ...options,
      message,
      severity: 'warning',
      edits: pinned(asked, saved),
    });
  } else if (mayBeRefused === false && canAgree(versions, DOUBTFUL) === true) {
    yield problem(place.view, place.path, { ...options, message: 'doubtful', severity: 'warning' });
  }
}

/** The MLflow that wrote the model, where it is one that nothing is known against. */
function savedWith({ mlmodel }: MlflowModel): string | undefined {
  const version = mlmodel.kind === 'read' ? writtenText(mlmodel.view, 'mlflow_version') : undefined;
  const isSound =
    version !== undefined && valid(version) !== null && canAgree([`==${version}`], DOUBTFUL) === false;
  return isSound ? version : undefined;
}

/** Only a bare name: bounds were written for a reason. */
function pinned(
  { manager, written, name, place, requirementsFile }: Package,
  version: string | undefined,
): Edit[] {
  if (version === undefined || written !== name || requirementsFile !== undefined) return [];
  return [{ at: place.at, text: `${name}${manager === 'pip' ? '==' : '='}${version}` }];
}
