import { explain, valid } from '@renovatebot/pep440';
import { FLAVOUR_PACKAGES, MLFLOW_FILES } from '../../catalog/mlflow-drift.js';
import { type CondaFile, condaOf, type Package } from '../../documents/conda.js';
import type { Document } from '../../documents/document.js';
import type { FileTree } from '../../documents/file-tree.js';
import { type MlflowModel, modelFolderOf, writtenText } from '../../documents/mlmodel.js';
import type { Path, View } from '../../documents/view.js';
import type { RelatedPlace } from '../../findings.js';
import { canAgree, isAny } from '../../python/versions.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';
import { flavoursOf, isNoCode, noCodeConda, PYFUNC, servedBy } from './serving.js';

const ID = 'mlflow/disagreement';

/**
 * The environment that loads the model has the Python and the libraries that saved it, up to the second
 * number: a pickle is made for the versions that wrote it. MLmodel keeps those; the environment is the
 * model's own conda file, or the deployment's where a scoring script is given.
 */
export default defineCheck({
  id: ID,
  title: 'The environment has the versions that saved the model',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const folder = modelFolderOf(document, files);
    const conda = folder.kind === 'mlflow' ? environmentOf(document, files) : undefined;
    if (folder.kind !== 'mlflow' || conda === undefined) return;
    const related = servedBy(document, ID);
    const { mlmodel } = folder.model;
    if (mlmodel.kind === 'read') yield* againstMlmodel(mlmodel.view, conda, related);
    if (isNoCode(document)) yield* betweenLists(folder.model, conda, related);
  },
});

/** What the container will have, where it can be told. */
function environmentOf(document: Document, files: FileTree): CondaFile | undefined {
  if (isNoCode(document)) return noCodeConda(document, files);
  const reading = document.isGiven('code_configuration') ? condaOf(document, files) : undefined;
  return reading?.kind === 'read' ? reading.conda : undefined;
}

function* againstMlmodel(
  mlmodel: View,
  conda: CondaFile,
  related: readonly RelatedPlace[],
): Iterable<Problem> {
  const told = { mlmodel, related };
  const [python] = conda.python;
  const pythonAt = `${PYFUNC}.python_version`;
  if (python !== undefined) yield* compared(python, { ...told, path: pythonAt, message: 'python' });
  for (const flavour of flavoursOf(mlmodel)) {
    for (const { key, package: name } of Object.hasOwn(FLAVOUR_PACKAGES, flavour)
      ? (FLAVOUR_PACKAGES[flavour] ?? [])
      : []) {
      const asked = conda.packages.find(item => item.name === name);
      if (asked !== undefined)
        yield* compared(asked, { ...told, path: ['flavors', flavour, key], message: 'library' });
    }
  }
}

interface Saved {
  mlmodel: View;
  path: Path;
  message: string;
  related: readonly RelatedPlace[];
}

function* compared(asked: Package, { mlmodel, path, message, related }: Saved): Iterable<Problem> {
  const version = writtenText(mlmodel, path);
  const line = version === undefined ? undefined : lineOf(version);
  if (version === undefined || line === undefined || asked.versions === undefined) return;
  if (canAgree(asked.versions, [line]) !== false) return;
  const { place, name, written } = asked;
  yield problem(place.view, place.path, {
    message,
    range: place.at,
    values: { name, written: shown(written), version: shown(version) },
    related: [{ message: `${ID}/saved-with`, at: mlmodel.range(path) }, ...related],
  });
}

/** All releases of a version's first two numbers: what differs behind them rarely matters to a pickle. */
function lineOf(version: string): string | undefined {
  const release = valid(version) === null ? undefined : explain(version)?.release;
  return release === undefined || release.length < 2 ? undefined : `==${release.slice(0, 2).join('.')}.*`;
}

/**
 * Of the three lists that MLflow writes, Azure ML reads the conda file. The others mislead people, and no
 * container.
 */
function* betweenLists(
  model: MlflowModel,
  conda: CondaFile,
  related: readonly RelatedPlace[],
): Iterable<Problem> {
  const pairs = model.requirements.flatMap(item => {
    const asked = conda.packages.find(({ name }) => name === item.name);
    const isApart =
      asked?.versions !== undefined &&
      item.versions !== undefined &&
      canAgree(asked.versions, item.versions) === false;
    return isApart ? [{ item, asked }] : [];
  });
  const [first] = pairs;
  if (first !== undefined) {
    const { place } = first.item;
    yield problem(place.view, place.path, {
      message: 'lists',
      severity: 'notice',
      range: place.at,
      values: {
        names: pairs.map(({ item }) => item.name),
        conda: shown(model.condaName),
        file: MLFLOW_FILES.requirements,
      },
      related: [{ message: `${ID}/conda`, at: first.asked.place.at }, ...related],
    });
  }
  yield* pythonEnv(model, conda, related);
}

function* pythonEnv(
  { pythonEnv, condaName }: MlflowModel,
  conda: CondaFile,
  related: readonly RelatedPlace[],
): Iterable<Problem> {
  const [python] = conda.python;
  const version = pythonEnv.kind === 'read' ? writtenText(pythonEnv.view, 'python') : undefined;
  const line = version === undefined ? undefined : lineOf(version);
  if (
    pythonEnv.kind !== 'read' ||
    line === undefined ||
    python?.versions === undefined ||
    isAny(python.versions)
  )
    return;
  if (canAgree(python.versions, [line]) !== false) return;
  yield problem(pythonEnv.view, 'python', {
    message: 'lists',
    severity: 'notice',
    values: { names: ['python'], conda: shown(condaName), file: MLFLOW_FILES.pythonEnv },
    related: [{ message: `${ID}/conda`, at: python.place.at }, ...related],
  });
}
