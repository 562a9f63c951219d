import { explain, valid } from '@renovatebot/pep440';
import { flavoursOf, isNoCode, noCodeConda, PYFUNC, servedBy } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import { FLAVOUR_PACKAGES, MLFLOW_FILES } from '../../facts/mlflow-drift.js';
import type { RelatedPlace } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { type CondaFile, condaOf, type Package } from '../../project/formats/conda.js';
import { type MlflowModel, modelFolderOf, writtenText } from '../../project/formats/mlmodel.js';
import type { Path, View } from '../../project/yaml/view.js';
import { canAgree, isAny } from '../../python/versions.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  type Said,
} from '../check.js';

/**
 * The environment that loads the model has the Python and the libraries that saved it, in the first two numbers of the
 * version: a pickle depends on the versions that wrote it. MLmodel records them; the environment is the model's own
 * conda file, or the deployment's where there is a scoring script.
 */
export default defineCheck({
  id: 'mlflow/disagreement',
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
    const related = servedBy(document);
    const { mlmodel } = folder.model;
    if (mlmodel.kind === 'read') yield* againstMlmodel(mlmodel.view, conda, related);
    if (isNoCode(document)) yield* betweenLists(folder.model, conda, related);
  },
});

/** What the container gets, where it is known. */
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
  const shared = { mlmodel, related };
  const [python] = conda.python;
  const pythonAt = `${PYFUNC}.python_version`;
  if (python !== undefined) yield* compared(python, { ...shared, path: pythonAt, says: otherPython });
  for (const flavour of flavoursOf(mlmodel)) {
    for (const { key, package: name } of Object.hasOwn(FLAVOUR_PACKAGES, flavour)
      ? (FLAVOUR_PACKAGES[flavour] ?? [])
      : []) {
      const asked = conda.packages.find(item => item.name === name);
      if (asked !== undefined)
        yield* compared(asked, { ...shared, path: ['flavors', flavour, key], says: otherLibrary });
    }
  }
}

interface Saved {
  mlmodel: View;
  path: Path;
  says: (names: Names) => Said & { variant: string };
  related: readonly RelatedPlace[];
}

interface Names {
  name: string;
  written: string;
  /** The version that saved the model. */
  version: string;
}

function otherPython({ written, version }: Names) {
  return {
    variant: 'python',
    what: `The environment has "${written}", but the model was saved with Python ${version}. A pickle from another Python version may fail to load, or crash when the container starts.`,
    fix: `Use Python ${version}, which saved the model, or save the model again with the Python of the environment.`,
  };
}

function otherLibrary({ name, written, version }: Names) {
  return {
    variant: 'library',
    what: `The environment has "${written}", but the model was saved with ${name} ${version}. A pickle from another version may fail to load ("Expected 96 from C header, got 88 from PyObject") or predict something else.`,
    fix: `Use ${name}==${version}, or save the model again with the version of the environment.`,
  };
}

function* compared(asked: Package, { mlmodel, path, says, related }: Saved): Iterable<Problem> {
  const version = writtenText(mlmodel, path);
  const line = version === undefined ? undefined : lineOf(version);
  if (version === undefined || line === undefined || asked.versions === undefined) return;
  if (canAgree(asked.versions, [line]) !== false) return;
  const { place, name, written } = asked;
  yield problem(place.view, place.path, {
    ...says({ name, written: shown(written), version: shown(version) }),
    range: place.at,
    related: [{ message: 'the version that saved the model', at: mlmodel.range(path) }, ...related],
  });
}

/** All releases with a version's first two numbers: the rest rarely matters to a pickle. */
function lineOf(version: string): string | undefined {
  const release = valid(version) === null ? undefined : explain(version)?.release;
  return release === undefined || release.length < 2 ? undefined : `==${release.slice(0, 2).join('.')}.*`;
}

/** MLflow writes three lists, and Azure ML reads the conda file only: the others mislead people, not the container. */
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
      ...otherList(
        MLFLOW_FILES.requirements,
        model,
        pairs.map(({ item }) => item.name),
      ),
      range: place.at,
      related: [{ message: IN_CONTAINER, at: first.asked.place.at }, ...related],
    });
  }
  yield* pythonEnv(model, conda, related);
}

const IN_CONTAINER = 'what the container gets';

function otherList(file: string, { condaName }: MlflowModel, names: readonly string[]) {
  const conda = shown(condaName);
  return {
    variant: 'lists',
    severity: 'notice' as const,
    what: `${file} and ${conda} ask for different versions of ${names.join(', ')}. Azure ML installs from ${conda}, so a test with ${file} does not run what the container runs.`,
    fix: 'Use the same versions in both files, or save the model again, which writes both.',
  };
}

function* pythonEnv(
  model: MlflowModel,
  conda: CondaFile,
  related: readonly RelatedPlace[],
): Iterable<Problem> {
  const { pythonEnv } = model;
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
    ...otherList(MLFLOW_FILES.pythonEnv, model, ['python']),
    related: [{ message: IN_CONTAINER, at: python.place.at }, ...related],
  });
}
