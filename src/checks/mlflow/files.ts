import { join } from 'node:path';
import { flavoursOf, modelType, servedBy } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import { gitIgnoredBy } from '../../domain/uploads/git-ignored.js';
import { MLFLOW_FILES } from '../../facts/mlflow-drift.js';
import type { MlflowModel } from '../../project/formats/mlmodel.js';
import { modelFolderOf } from '../../project/formats/mlmodel.js';
import type { Project } from '../../project/project.js';
import type { Path, View } from '../../project/yaml/view.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/** Keys of a flavour whose value is a file or a folder of the model (mlflow, models/model.py and each flavour's module). */
const FILES = [
  'model_path',
  'data',
  'code',
  'python_model',
  'pickled_model',
  'model_data',
  'model_data_subpath',
  'model_script',
];
/** Keys whose files a server does not load, or that may stand for something else. */
const OPTIONAL = ['model_script', 'model_data_subpath'];

/**
 * The files that MLmodel names are in the folder: MLflow loads them when the container starts ("No such file or
 * directory", "No such artifact").
 */
export default defineCheck({
  id: 'mlflow/files',
  title: 'The files that MLmodel names are in the folder of the model',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext) {
    const folder = modelFolderOf(document, project);
    if (folder.kind !== 'mlflow' || folder.model.mlmodel.kind !== 'read') return;
    // A script of one's own may load it in another way.
    const isSure = modelType(document) === 'mlflow_model' && !document.isGiven('code_configuration');
    const related = servedBy(document);
    for (const found of missingIn(folder.model, project))
      yield {
        ...problem(found.view, found.path, said(found)),
        related,
        severity: isSure && !found.isOptional ? 'error' : 'warning',
      };
  },
});

interface Missing {
  view: View;
  path: Path;
  name: string;
  other: string | undefined;
  ignoredBy: string | undefined;
  isOptional: boolean;
}

function said({ name, other, ignoredBy }: Missing) {
  if (ignoredBy !== undefined)
    return {
      variant: 'made-by-job',
      what: `MLmodel names "${shown(name)}", which the folder of the model does not have. ${ignoredBy} keeps it out of the repository, so a step of the job must create it before the deployment; otherwise MLflow cannot load the model.`,
      fix: 'Run endpoint-preflight after the step that creates it; this finding then disappears.',
    };
  if (other !== undefined)
    return {
      variant: 'other-case',
      what: `MLmodel names "${shown(name)}", and on disk it is "${shown(other)}", in other letter case. Linux treats them as different, and MLflow cannot load the model.`,
      fix: `Rename the file to ${shown(name)}.`,
    };
  return {
    what: `MLmodel names "${shown(name)}", which the folder of the model does not have. MLflow stops when it loads the model ("No such file or directory: '${shown(name)}'"), and the container crashes.`,
    fix: 'Copy the whole folder that mlflow.<flavour>.save_model wrote, or save the model again. Large files may be left in Git LFS or by .gitignore.',
  };
}

function* missingIn({ folder, mlmodel }: MlflowModel, project: Project): Iterable<Missing> {
  if (mlmodel.kind !== 'read') return;
  const { view } = mlmodel;
  const seen = new Set<string>();
  for (const { path, isOptional } of pathsIn(view)) {
    const name = view.string(path);
    if (name === undefined || !isInModel(name) || seen.has(name)) continue;
    seen.add(name);
    const look = project.look(folder, name);
    if (look.kind === 'file' || look.kind === 'folder') continue;
    const other = look.kind === 'other-case' ? look.actual.slice(folder.length + 1) : undefined;
    const ignored = gitIgnoredBy(project, view.source.path, join(folder, name));
    yield {
      view,
      path,
      name,
      other,
      ignoredBy: other === undefined ? ignored : undefined,
      isOptional: isOptional || ignored !== undefined,
    };
  }
}

function pathsIn(view: View): { path: Path; isOptional: boolean }[] {
  return flavoursOf(view).flatMap(flavour => {
    const base = ['flavors', flavour];
    const isServed = flavour === MLFLOW_FILES.flavour;
    const own = FILES.map(key => ({ path: [...base, key], isOptional: !isServed || OPTIONAL.includes(key) }));
    const artifacts = view
      .entries([...base, 'artifacts'])
      .map(({ key }) => ({ path: [...base, 'artifacts', key.text, 'path'], isOptional: false }));
    return [...own, ...artifacts];
  });
}

/** A plain path below the folder; an address is downloaded. */
function isInModel(name: string): boolean {
  return name.trim() !== '' && !/^[a-z][\w+.-]*:|^[\\/]|^\.\.(?:[\\/]|$)|[${]/i.test(name);
}
