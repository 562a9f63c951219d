/**
 * A local MLflow model as data: the folder that `model.path` names, its MLmodel file, and the lists of
 * packages beside it. Nothing of Python is run, and nothing is read that lies outside of the folder or the
 * repository.
 */
import { resolve } from 'node:path';
import { MLFLOW_FILES } from '../../facts/mlflow-drift.js';
import { readRequirements } from '../../python/requirements.js';
import type { Document } from '../documents/document.js';
import { type FileTree, isInside, readText } from '../files/file-tree.js';
import type { MappingNode } from '../yaml/nodes.js';
import { Source } from '../yaml/source.js';
import { type Path, View } from '../yaml/view.js';
import { MAX_FILE_BYTES, parseYaml, type YamlProblem } from '../yaml/yaml.js';
import { type CondaReading, type Package, readConda } from './conda.js';

export type YamlFile =
  | { kind: 'read'; view: View }
  /** No YAML at all; the first problem tells why. */
  | { kind: 'broken'; view: View; problem: YamlProblem | undefined }
  /** YAML, and no mapping: a stand-in, a pointer. */
  | { kind: 'other'; view: View }
  | { kind: 'missing' | 'unreadable' };

export interface MlflowModel {
  /** Absolute. */
  folder: string;
  mlmodel: YamlFile;
  /** The conda file of the python_function flavour, `conda.yaml` where it names none. */
  conda: CondaReading;
  condaName: string;
  /** What `requirements.txt` asks for by name; Azure ML reads the conda file, not this one. */
  requirements: readonly Package[];
  pythonEnv: YamlFile;
}

export type ModelFolder =
  /** Registered, in the cloud, not there, not yet rendered, or outside of the repository. */
  | { kind: 'none' }
  | { kind: 'file'; path: string }
  /** A folder without MLmodel. `nested`: folders right below it that have one. */
  | {
      kind: 'plain';
      path: string;
      isEmpty: boolean;
      nested: readonly string[];
      otherCase: string | undefined;
    }
  | { kind: 'mlflow'; model: MlflowModel };

const folders = new WeakMap<FileTree, Map<string, ModelFolder>>();

/** What `model.path` of a deployment leads to, whatever its `type` says; read once a run. */
export function modelFolderOf({ model }: Document, tree: FileTree): ModelFolder {
  const written = model.form === 'inline' ? model.view.string('path') : undefined;
  // A single letter is a drive of Windows.
  if (model.form !== 'inline' || written === undefined || written.trim() === '') return { kind: 'none' };
  if (/^[a-z][a-z0-9+.-]+:|^\/subscriptions\//i.test(written)) return { kind: 'none' };
  const look = tree.look(model.view.folder, written);
  if (look.kind === 'missing' || look.kind === 'other-case') return { kind: 'none' };
  if (tree.leavesRepository(model.view.source.path, look.path) === true) return { kind: 'none' };
  if (look.kind === 'file') return { kind: 'file', path: look.path };
  const known = folders.get(tree) ?? new Map<string, ModelFolder>();
  folders.set(tree, known);
  let folder = known.get(look.path);
  if (folder === undefined) {
    folder = readFolder(tree, look.path, { view: model.view, path: 'path' });
    known.set(look.path, folder);
  }
  return folder;
}

/** A model folder of more files than this is not searched to the end. */
const ENOUGH_FILES = 2_000;

function readFolder(tree: FileTree, folder: string, where: { view: View; path: Path }): ModelFolder {
  const look = tree.look(folder, MLFLOW_FILES.model);
  if (look.kind === 'file') return { kind: 'mlflow', model: readModel(tree, folder, where) };
  const below = tree.filesBelow(folder, ENOUGH_FILES);
  const nested = below.flatMap(({ name }) => /^([^/]+)\/MLmodel$/.exec(name)?.[1] ?? []);
  const otherCase = below.find(({ name }) => name.toLowerCase() === 'mlmodel')?.name;
  return { kind: 'plain', path: folder, isEmpty: below.length === 0, nested, otherCase };
}

function readModel(tree: FileTree, folder: string, where: { view: View; path: Path }): MlflowModel {
  const mlmodel = readYaml(tree, folder, MLFLOW_FILES.model, where.view);
  const env = mlmodel.kind === 'read' ? environmentNames(mlmodel.view) : {};
  const condaName = env.conda ?? MLFLOW_FILES.conda;
  const path = resolve(folder, condaName);
  const isThere = isInside(folder, path) && tree.look(folder, condaName).kind === 'file';
  return {
    folder,
    mlmodel,
    conda: isThere ? readConda(path, where, tree) : { kind: 'none' },
    condaName,
    requirements: readList(tree, folder, where.view),
    pythonEnv: readYaml(tree, folder, env.virtualenv ?? MLFLOW_FILES.pythonEnv, where.view),
  };
}

/** `env: conda.yaml` up to MLflow 1.30, `env: {conda: …, virtualenv: …}` since. */
function environmentNames(mlmodel: View): { conda?: string; virtualenv?: string } {
  const env = `flavors.${MLFLOW_FILES.flavour}.env`;
  const conda = mlmodel.string(env) ?? mlmodel.string(`${env}.conda`);
  const virtualenv = mlmodel.string(`${env}.virtualenv`);
  return { ...(conda && { conda }), ...(virtualenv && { virtualenv }) };
}

const NOTHING: MappingNode = { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 };

function readYaml(tree: FileTree, folder: string, name: string, from: View): YamlFile {
  const source = open(tree, folder, name, from);
  if (typeof source === 'string') return { kind: source };
  const { root, problems } = parseYaml(source.text);
  if (root?.kind === 'mapping') return { kind: 'read', view: new View(source, root) };
  const view = new View(source, NOTHING);
  return root === undefined && problems[0]?.kind !== 'empty'
    ? { kind: 'broken', view, problem: problems[0] }
    : { kind: 'other', view };
}

function open(tree: FileTree, folder: string, name: string, from: View): Source | 'missing' | 'unreadable' {
  const path = resolve(folder, name);
  if (!isInside(folder, path) || tree.look(folder, name).kind !== 'file') return 'missing';
  // A link in a pull request must not bring a file from elsewhere on the machine into a report.
  if (tree.leavesRepository(from.source.path, path) === true) return 'unreadable';
  const read = readText(path, MAX_FILE_BYTES);
  return 'text' in read ? new Source(tree.display(path), path, read.text) : 'unreadable';
}

/** The packages of requirements.txt; MLflow writes no options and no other files into it. */
function readList(tree: FileTree, folder: string, from: View): Package[] {
  const source = open(tree, folder, MLFLOW_FILES.requirements, from);
  if (typeof source === 'string') return [];
  const view = new View(source, NOTHING);
  return readRequirements(source.text).flatMap(line => {
    if (line.kind !== 'requirement' || line.name === undefined) return [];
    const { name, text, extras, marker } = line;
    const versions =
      line.hasVariables || (line.from !== 'index' && line.specifier === '') ? undefined : [line.specifier];
    const place = { view, path: [name], at: view.rangeOf(line) };
    const about = { name, written: text, versions, extras, marker, from: line.from, place };
    return [{ manager: 'pip' as const, ...about, requirementsFile: undefined }];
  });
}

/** A value as it is written: `python_version: 3.10` is 3.10 here, and 3.1 to YAML. */
export function writtenText(view: View, path: Path): string | undefined {
  const node = view.node(path);
  return node?.kind === 'scalar' && node.type !== 'null' ? node.text.trim() : undefined;
}
