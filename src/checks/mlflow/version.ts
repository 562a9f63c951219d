import { valid } from '@renovatebot/pep440';
import { CRASH } from '../../domain/mlflow/crash.js';
import { noCodeConda, noCodeModel, servedBy } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import { ADVISED_MLFLOW, MLFLOW_PACKAGES } from '../../facts/mlflow-drift.js';
import { MLFLOW_DRIFT } from '../../facts/server-versions.js';
import type { Edit, RelatedPlace } from '../../model/findings.js';
import type { CondaFile, Package } from '../../project/formats/conda.js';
import { type MlflowModel, writtenText } from '../../project/formats/mlmodel.js';
import { canAgree } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const REFUSED = [MLFLOW_DRIFT.refusedMlflow.versions];
const DOUBTFUL = [MLFLOW_DRIFT.doubtfulMlflow.versions];
const BEFORE_REFUSED = [MLFLOW_DRIFT.refusedMlflow.versions.replace('>=', '<')];

/**
 * The MLflow version of the model works with the generated scoring script. Reports blame 3.7 (#3873) and all of 3
 * (#4051) for a crash; Microsoft's own samples leave the version open, so an open one is a warning.
 */
export default defineCheck({
  id: 'mlflow/version',
  title: 'The MLflow version of the model works with the generated scoring script',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const model = noCodeModel(document, files);
    const conda = noCodeConda(document, files);
    if (model === undefined || conda === undefined) return;
    const related = servedBy(document);
    const asked = MLFLOW_PACKAGES.map(name => conda.packages.find(item => item.name === name)).find(
      item => item !== undefined,
    );
    if (asked === undefined) yield* absent(conda, related);
    else yield* judged(asked, model, related, document.isManaged);
  },
});

function* absent(conda: CondaFile, related: readonly RelatedPlace[]): Iterable<Problem> {
  // azureml-mlflow and similar packages depend on it.
  if (!conda.isComplete || conda.packages.some(({ name }) => name.includes('mlflow'))) return;
  const { view, pipSection } = conda;
  const range = pipSection?.at ?? view.range('dependencies', 'key');
  yield problem(view, pipSection?.path ?? 'dependencies', {
    variant: 'missing',
    severity: 'warning',
    what: `The model's conda file does not list mlflow, which the scoring script that Azure ML generates imports first: "ModuleNotFoundError: No module named 'mlflow'".`,
    fix: `Add mlflow to the pip section in the version that saved the model, such as mlflow==${ADVISED_MLFLOW}.`,
    range,
    related,
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
  const written = shown(asked.written);
  const options = { range: place.at, related };
  if (mayBeRefused === true && canAgree(versions, BEFORE_REFUSED) === false) {
    yield problem(place.view, place.path, {
      ...options,
      ...refused(written, saved),
      severity: isManaged ? 'error' : 'warning',
    });
  } else if (mayBeRefused === true) {
    yield problem(place.view, place.path, {
      ...options,
      ...open(written, saved),
      severity: 'warning',
      edits: pinned(asked, saved),
    });
  } else if (mayBeRefused === false && canAgree(versions, DOUBTFUL) === true) {
    yield problem(place.view, place.path, { ...options, ...doubtful(written, saved), severity: 'warning' });
  }
}

function refused(written: string, saved: string | undefined) {
  return {
    variant: 'refused',
    what: `"${written}" is MLflow 3.7 or later, which breaks the scoring script that Azure ML generates: functions of mlflow.pyfunc.scoring_server are gone (reported in 2026, Azure/azureml-examples#3873). ${CRASH}`,
    fix: `Train and save the model with ${advised(saved)}, so that MLmodel and the conda file agree. Or add your own scoring script and environment.`,
  };
}

function open(written: string, saved: string | undefined) {
  return {
    variant: saved === undefined ? 'open' : 'open-saved',
    what: `"${written}" lets pip install the newest MLflow. Microsoft's samples do the same, but users report that version 3 crashes the scoring script that Azure ML generates (Azure/azureml-examples#3873, #4051). ${CRASH}`,
    fix:
      saved === undefined
        ? `Pin the MLflow that saved the model, such as ${advised(saved)}.`
        : `Pin ${advised(saved)}.`,
  };
}

function doubtful(written: string, saved: string | undefined) {
  return {
    variant: 'doubtful',
    what: `"${written}" is MLflow 3, which users report to crash the scoring script that Azure ML generates (Azure/azureml-examples#4051); another report calls 3.6.0 the last that works (#3873). ${CRASH}`,
    fix: `If it crashes, train and save the model with ${advised(saved)}. If it works here, suppress this check.`,
  };
}

function advised(saved: string | undefined): string {
  return saved === undefined
    ? `mlflow==${ADVISED_MLFLOW}, the version of Microsoft's tutorials`
    : `mlflow==${saved}, the version in the MLmodel file`;
}

/** The MLflow that saved the model, unless it is one of the doubtful versions. */
function savedWith({ mlmodel }: MlflowModel): string | undefined {
  const version = mlmodel.kind === 'read' ? writtenText(mlmodel.view, 'mlflow_version') : undefined;
  const isSound =
    version !== undefined && valid(version) !== null && canAgree([`==${version}`], DOUBTFUL) === false;
  return isSound ? version : undefined;
}

/** Only a bare name is pinned: a bound has a reason. */
function pinned(
  { manager, written, name, place, requirementsFile }: Package,
  version: string | undefined,
): Edit[] {
  if (version === undefined || written !== name || requirementsFile !== undefined) return [];
  return [{ at: place.at, text: `${name}${manager === 'pip' ? '==' : '='}${version}` }];
}
