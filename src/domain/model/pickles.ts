/** The pickles of a deployment's local model, and what is known of the container that loads them. */
import { join } from 'node:path';
import type { Document } from '../../project/documents/document.js';
import type { CondaFile } from '../../project/formats/conda.js';
import { modelFolderOf } from '../../project/formats/mlmodel.js';
import { PICKLE_NAMES, type Pickle, readPickle } from '../../project/formats/pickle/pickle.js';
import { fact, type Project } from '../../project/project.js';
import type { View } from '../../project/yaml/view.js';
import type { PathExpression } from '../../python/types.js';
import type { DocumentContext } from '../context.js';
import { noCodeConda, noCodeModel } from '../mlflow/serving.js';
import { environmentOf, ProvidedPackages } from '../scoring/provided.js';
import { type Script, scriptOf } from '../scoring/script.js';
import { isAddress, modelPath } from '../uploads/places.js';

export interface ModelPickle {
  /** As reports print it. */
  file: string;
  /** From the model folder; the file's name where the model is one file. */
  name: string;
  pickle: Pickle;
  /** Something certainly loads it. */
  isLoaded: boolean;
  /** MLmodel says the same of it. */
  isMlflow: boolean;
}

export interface LoadedModel {
  /** The line that names the model. */
  view: View;
  pickles: readonly ModelPickle[];
  /** Undefined for a model without code. */
  script: Script | undefined;
  /** Undefined where no file lists them. */
  packages: ProvidedPackages | undefined;
  conda: CondaFile | undefined;
}

/** A model folder with more files, or more pickles, is not looked through to the end. */
const ENOUGH_FILES = 1_000;
const ENOUGH_PICKLES = 12;

/** Undefined where there is no local model, or no pickle in it. */
export async function loadedModel(context: DocumentContext): Promise<LoadedModel | undefined> {
  const { document, project } = context;
  const place = modelPath(document);
  if (place === undefined || isAddress(place.written) || place.view.isTemplate(place.path)) return undefined;
  const look = project.look(place.base, place.written);
  if (look.kind !== 'file' && look.kind !== 'folder') return undefined;
  if (project.leavesRepository(document.source.path, look.path) === true) return undefined;
  const found = pickleFiles(project, look);
  if (found.length === 0) return undefined;
  const script = await scriptOf(context);
  const isServed = script !== undefined || noCodeModel(document, project) !== undefined;
  if (!isServed) return undefined;
  const loads = script === undefined ? noCodeLoads(document, project) : loadedNames(script);
  const isMlflow = modelFolderOf(document, project).kind === 'mlflow';
  const pickles = found.flatMap(({ path, name }) => {
    const pickle = project.derive(PICKLE, path);
    if (pickle === undefined || (loads.isKnown && !loads.names.has(lastOf(name)))) return [];
    return [{ file: project.display(path), name, pickle, isLoaded: loads.isKnown, isMlflow }];
  });
  if (pickles.length === 0) return undefined;
  return { view: place.view, pickles, script, ...packagesOf(document, project, script) };
}

function pickleFiles(project: Project, look: { kind: 'file' | 'folder'; path: string }) {
  if (look.kind === 'file') return [{ path: look.path, name: lastOf(look.path) }];
  return project
    .filesBelow(look.path, ENOUGH_FILES)
    .filter(({ name }) => PICKLE_NAMES.test(name))
    .slice(0, ENOUGH_PICKLES)
    .map(({ name }) => ({ path: join(look.path, name), name }));
}

/** By its absolute path, however many deployments serve the model. */
const PICKLE = fact((_project: Project, path: string): Pickle | undefined => {
  const reading = readPickle(path);
  return reading.kind === 'read' ? reading.pickle : undefined;
});

function lastOf(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}

interface Loads {
  /** Whether the names are all that is loaded; else anything may be. */
  isKnown: boolean;
  names: ReadonlySet<string>;
}

const LOADERS =
  /^(?:(?:sklearn\.externals\.)?joblib\.load|(?:(?:c|cloud)?[pP]ickle|dill)\.load|torch\.load|pandas\.read_pickle|open|io\.open|gzip\.open|pathlib\.(?:Posix)?Path\.open)$/;

/** The last names of the paths that the script loads pickles from. */
function loadedNames({ module }: Script): Loads {
  const loads = module.paths.filter(
    ({ passedTo, mainOnly }) => !mainOnly && LOADERS.test(passedTo?.target ?? ''),
  );
  const names = loads.map(nameOf);
  const known = names.filter(name => name !== undefined);
  return { isKnown: known.length > 0 && known.length === names.length, names: new Set(known) };
}

function nameOf({ parts }: PathExpression): string | undefined {
  const last = parts[parts.length - 1];
  return last?.kind === 'literal' && !last.value.endsWith('/') ? lastOf(last.value) : undefined;
}

/** The files that MLmodel names. */
function noCodeLoads(document: Document, project: Project): Loads {
  const model = noCodeModel(document, project);
  if (model?.mlmodel.kind !== 'read') return { isKnown: false, names: new Set() };
  const { view } = model.mlmodel;
  const names = [
    'flavors.sklearn.pickled_model',
    'flavors.python_function.model_path',
    'flavors.python_function.python_model',
  ]
    .map(route => view.string(route))
    .filter(name => name !== undefined)
    .map(lastOf);
  return { isKnown: names.length > 0, names: new Set(names) };
}

function packagesOf(document: Document, project: Project, script: Script | undefined) {
  if (script === undefined) {
    const conda = noCodeConda(document, project);
    return { conda, packages: conda?.isComplete ? new ProvidedPackages(conda, true) : undefined };
  }
  const environment = environmentOf(document, project);
  const packages = environment.kind === 'known' ? environment.packages : undefined;
  return { packages, conda: packages?.conda };
}
