import { join } from 'node:path';
import { TRITON_MODEL_FILES } from '../../catalog/triton.js';
import type { FileTree } from '../../documents/file-tree.js';
import type { Severity, Values } from '../../findings.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { gitIgnoredBy } from '../paths/git-ignored.js';
import { valuesOf } from '../paths/lost.js';
import { isAddress, modelPath } from '../paths/places.js';
import { shown } from '../shown.js';
import {
  CONFIG_FILE,
  configOf,
  contentOf,
  type Folder,
  holdsModelFile,
  isTriton,
  localFolder,
  modelFolders,
  type Repository,
  versionsOf,
} from './repository.js';

/** What a value can list. */
const SHOWN_NAMES = 4;

/**
 * A Triton model is a folder of models: `<model.path>/<model>/<version>/model.onnx` (how-to-deploy-with-triton.md,
 * 12/29/2025; Triton's model_repository.md). Triton stops where one of them cannot be loaded: the container crashes
 * (ERR_2200).
 */
export default defineCheck({
  id: 'triton/layout',
  title: 'A Triton model is a folder of models with versions',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    // An own container starts Triton as it likes.
    if (!isTriton(document) || document.environment.form !== 'none') return;
    const place = modelPath(document);
    if (place === undefined || isAddress(place.written)) return;
    if (files.look(place.base, place.written).kind === 'file') {
      yield problem(place.view, place.path, { message: 'file', values: valuesOf(files, place) });
      return;
    }
    const repository = localFolder(document, files);
    if (repository !== undefined) yield* judge(repository, files);
  },
});

function* judge(repository: Repository, files: FileTree): Iterable<Problem> {
  const models = modelFolders(repository);
  const about: About = { repository, files };
  if (repository.files.has(CONFIG_FILE) || versionsOf(repository).some(holdsModelFile)) {
    // Which folder Azure gives to Triton is documented by example only.
    yield found(about, 'model-folder', { severity: 'warning' });
  } else if (!models.some(isMeant)) yield* noModel(about);
  else for (const model of models) yield* judgeModel(about, model);
}

interface About {
  repository: Repository;
  files: FileTree;
}

function* judgeModel(about: About, model: Folder): Iterable<Problem> {
  const values = { model: shown(model.name), names: namesIn(model) };
  const [newest] = versionsOf(model);
  if (contentOf(model).length === 0) return;
  if (!isMeant(model)) yield found(about, 'stray', { model, values, severity: 'warning' });
  else if (newest === undefined) yield noVersion(about, model, values);
  else if (isNameless(newest) && choosesByName(model, about.files)) {
    yield found(about, 'file-name', {
      model,
      values: { ...values, version: newest.name, names: namesIn(newest) },
    });
  }
}

function* noModel(about: About): Iterable<Problem> {
  if (ignoredIn(about, join(about.repository.path, 'model')) !== undefined) return;
  yield found(about, 'no-model', { values: { names: namesIn(about.repository) } });
}

/** The `.gitignore` that keeps models out of a folder: a job may fetch what the repository leaves out. */
function ignoredIn({ files, repository }: About, model: string): string | undefined {
  const from = repository.place.view.source.path;
  const verdicts = TRITON_MODEL_FILES.map(name => gitIgnoredBy(files, from, join(model, '1', name)));
  return verdicts.find(ignoredBy => ignoredBy !== undefined);
}

function noVersion(about: About, model: Folder, values: Values): Problem {
  const ignoredBy = ignoredIn(about, model.path);
  return ignoredBy === undefined
    ? found(about, 'no-version', { model, values })
    : found(about, 'made-by-job', { model, values: { ...values, ignoredBy }, severity: 'warning' });
}

/** Somebody wants it to be a model: it has a version, a configuration, or the file of a model in the wrong place. */
function isMeant(model: Folder): boolean {
  if (model.files.has(CONFIG_FILE) || versionsOf(model).length > 0 || holdsModelFile(model)) return true;
  return [...model.folders.values()].some(holdsModelFile);
}

/** It has files, and none that Triton knows by its name. */
function isNameless(version: Folder): boolean {
  return contentOf(version).length > 0 && !holdsModelFile(version);
}

/** Without a word on its backend, Triton goes by the names of the files. */
function choosesByName(model: Folder, files: FileTree): boolean {
  if (!model.files.has(CONFIG_FILE)) return true;
  const config = configOf(model, files);
  const words = ['platform', 'backend', 'runtime', 'default_model_filename', 'cc_model_filenames'];
  return config !== undefined && !words.some(word => config.names.has(word));
}

function namesIn(folder: Folder): string[] {
  return contentOf(folder).sort().slice(0, SHOWN_NAMES).map(shown);
}

function found(
  { repository, files }: About,
  message: string,
  { model, values = {}, severity }: { model?: Folder; values?: Values; severity?: Severity },
): Problem {
  const { place } = repository;
  const options = {
    message,
    values: { ...valuesOf(files, place), ...values },
    ...(severity && { severity }),
  };
  const route = [...place.view.route(place.path), ...(model === undefined ? [] : [model.name])];
  return { ...problem(place.view, place.path, options), route };
}
