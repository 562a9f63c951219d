import { join } from 'node:path';
import { shown } from '../../domain/shown.js';
import { NOT_LOADED } from '../../domain/triton/not-loaded.js';
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
} from '../../domain/triton/repository.js';
import { gitIgnoredBy } from '../../domain/uploads/git-ignored.js';
import { named } from '../../domain/uploads/lost.js';
import { isAddress, modelPath } from '../../domain/uploads/places.js';
import { TRITON_MODEL_FILES } from '../../facts/triton.js';
import type { Severity } from '../../model/findings.js';
import type { Project } from '../../project/project.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  type Said,
} from '../check.js';

/** A message lists this many names. */
const SHOWN_NAMES = 4;
const LAYOUT = '<model.path>/<model>/1/model.onnx (or model.plan, model.pt, model.savedmodel, model.py)';

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
  *run({ document, project }: DocumentContext) {
    // A container of your own starts Triton in its own way.
    if (!isTriton(document) || document.environment.form !== 'none') return;
    const place = modelPath(document);
    if (place === undefined || isAddress(place.written)) return;
    if (project.look(place.base, place.written).kind === 'file') {
      const { key, written } = named(project, place);
      yield problem(place.view, place.path, {
        variant: 'file',
        what: `${key} is "${written}", a file. Triton needs a folder of models, each with folders of its versions. ${NOT_LOADED}`,
        fix: `Use the layout ${LAYOUT} and set path to the folder above the models.`,
      });
      return;
    }
    const repository = localFolder(document, project);
    if (repository !== undefined) yield* checkRepository({ repository, project });
  },
});

interface About {
  repository: Repository;
  project: Project;
}

function* checkRepository(about: About): Iterable<Problem> {
  const { repository, project } = about;
  const { key, written } = named(project, repository.place);
  const models = modelFolders(repository);
  if (repository.files.has(CONFIG_FILE) || versionsOf(repository).some(holdsModelFile)) {
    // Azure documents by example only which folder Triton gets.
    yield found(about, {
      variant: 'model-folder',
      severity: 'warning',
      what: `${key} is "${written}", which looks like one model with its versions. The examples of Azure's documents set path to the folder above. Triton takes each folder in it for a model, and here it takes each version for one.`,
      fix: 'Put this folder into another one and use that: ./models for models/<model>/1/model.onnx',
    });
  } else if (models.some(isMeant)) for (const model of models) yield* judgeModel(about, model);
  else if (ignoredIn(about, join(repository.path, 'model')) === undefined)
    yield found(about, {
      variant: 'no-model',
      what: `${key} is "${written}", and no folder in it is a Triton model; it contains ${namesIn(repository)}. ${NOT_LOADED}`,
      fix: `Use the layout ${LAYOUT}.`,
    });
}

/** The `.gitignore` that keeps models out of a folder: a job may download what the repository leaves out. */
function ignoredIn({ project, repository }: About, model: string): string | undefined {
  const from = repository.place.view.source.path;
  const verdicts = TRITON_MODEL_FILES.map(name => gitIgnoredBy(project, from, join(model, '1', name)));
  return verdicts.find(ignoredBy => ignoredBy !== undefined);
}

function* judgeModel(about: About, model: Folder): Iterable<Problem> {
  const name = shown(model.name);
  const [newest] = versionsOf(model);
  if (contentOf(model).length === 0) return;
  if (!isMeant(model))
    yield found(about, {
      model,
      variant: 'stray',
      severity: 'warning',
      what: `Triton takes every folder in "${named(about.project, about.repository.place).written}" for a model, and "${name}" is not one: it contains ${namesIn(model)}. By default Triton stops if it cannot load one of them, and the container crashes.`,
      fix: 'Move it out of the folder, or leave it out of the upload with a line in .amlignore there.',
    });
  else if (newest === undefined) yield found(about, noVersion(about, model));
  else if (!model.files.has(CONFIG_FILE) && isPyTorch(newest))
    yield found(about, {
      model,
      variant: 'no-config',
      what: `The Triton model "${name}" is one of PyTorch, and has no config.pbtxt. Triton reads the inputs and outputs of ONNX, TensorRT and TensorFlow models from the model itself, and not those of PyTorch ("must specify 'platform' or 'backend'", or missing inputs). ${NOT_LOADED}`,
      fix: `Add ${name}/config.pbtxt with platform: "pytorch_libtorch", and input and output with name, data_type and dims.`,
    });
  else if (isNameless(newest) && choosesByName(model, about.project))
    yield found(about, {
      model,
      variant: 'file-name',
      what: `Version ${newest.name} of the Triton model "${name}" contains ${namesIn(newest)}. Without platform or backend in config.pbtxt, Triton goes by file name and knows none of these ("must specify 'platform' or 'backend'"). ${NOT_LOADED}`,
      fix: 'Rename the model to model.onnx, model.plan, model.pt, model.savedmodel or model.py. Or add a config.pbtxt with its backend and default_model_filename.',
    });
}

function noVersion(about: About, model: Folder): Layout {
  const name = shown(model.name);
  const start = `The Triton model "${name}" has no version folder; it contains ${namesIn(model)}.`;
  const ignoredBy = ignoredIn(about, model.path);
  return ignoredBy === undefined
    ? {
        model,
        variant: 'no-version',
        what: `${start} Triton needs at least one, with a number as its name and no leading 0 ("at least one version must be available"); neither git nor the upload keeps an empty one. ${NOT_LOADED}`,
        fix: `Put the files of the model into ${name}/1/. An ensemble has no files: add an empty .gitkeep there.`,
      }
    : {
        model,
        variant: 'made-by-job',
        severity: 'warning',
        what: `${start} ${ignoredBy} keeps models out of the repository, so a step of the job must download it before the deploy. If no step does, the container crashes.`,
        fix: 'Run endpoint-preflight after the step that downloads the model: this warning then disappears.',
      };
}

/** It is meant as a model: it has a version, a configuration, or a model file in the wrong place. */
function isMeant(model: Folder): boolean {
  if (model.files.has(CONFIG_FILE) || versionsOf(model).length > 0 || holdsModelFile(model)) return true;
  return [...model.folders.values()].some(holdsModelFile);
}

/** Nothing but the model of PyTorch, which does not say what it takes (docs/user_guide/model_configuration.md, 2026). */
function isPyTorch(version: Folder): boolean {
  const names = contentOf(version);
  return (
    names.some(name => name === 'model.pt' || name === 'model.pt2') &&
    !names.some(name => TRITON_MODEL_FILES.includes(name) && !/\.pt2?$/.test(name))
  );
}

/** It has files, and none with a name that Triton knows. */
function isNameless(version: Folder): boolean {
  return contentOf(version).length > 0 && !holdsModelFile(version);
}

/** Without a backend in the configuration, Triton goes by file name. */
function choosesByName(model: Folder, project: Project): boolean {
  if (!model.files.has(CONFIG_FILE)) return true;
  const config = configOf(model, project);
  const words = ['platform', 'backend', 'runtime', 'default_model_filename', 'cc_model_filenames'];
  return config !== undefined && !words.some(word => config.names.has(word));
}

function namesIn(folder: Folder): string {
  return contentOf(folder).sort().slice(0, SHOWN_NAMES).map(shown).join(', ');
}

interface Layout extends Said {
  variant: string;
  /** The model that it is about; undefined: the whole folder. */
  model?: Folder;
  severity?: Severity;
}

function found({ repository: { place } }: About, { model, ...said }: Layout): Problem {
  const route = [...place.view.route(place.path), ...(model === undefined ? [] : [model.name])];
  return { ...problem(place.view, place.path, said), route };
}
