/**
 * A local MLflow model as data: the folder that `model.path` names, its MLmodel file, and the lists of
 * packages beside it. Nothing of Python is run, and nothing is read that lies outside of the folder or the
 * repository.
 */
import { join, resolve } from 'node:path';
import { MLFLOW_FILES } from '../../facts/mlflow-drift.js';
import { readRequirements } from '../../python/requirements.js';
import type { Document } from '../documents/document.js';
import { isInside } from '../files/file-tree.js';
import { fact, type Project } from '../project.js';
import type { MappingNode } from '../yaml/nodes.js';
import type { Source } from '../yaml/source.js';
import { type Path, View } from '../yaml/view.js';
import { parseYaml, type YamlProblem } from '../yaml/yaml.js';
import { type CondaFileReading, condaFileAt, type Package } from './conda.js';

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
  conda: { kind: 'none' } | CondaFileReading;
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

/** What `model.path` of a deployment leads to, whatever its `type` says; read once a run. */
export function modelFolderOf({ model }: Document, project: Project): ModelFolder {
  const written = model.form === 'inline' ? model.view.string('path') : undefined;
  // A single letter is a drive of Windows.
  if (model.form !== 'inline' || written === undefined || written.trim() === '') return { kind: 'none' };
  if (/^[a-z][a-z0-9+.-]+:|^\/subscriptions\//i.test(written)) return { kind: 'none' };
  const look = project.look(model.view.folder, written);
  if (look.kind === 'missing' || look.kind === 'other-case') return { kind: 'none' };
  if (project.leavesRepository(model.view.source.path, look.path) === true) return { kind: 'none' };
  if (look.kind === 'file') return { kind: 'file', path: look.path };
  return project.derive(MODEL_FOLDER, look.path);
}

/** A model folder of more files than this is not searched to the end. */
const ENOUGH_FILES = 2_000;

const MODEL_FOLDER = fact((project: Project, folder: string): ModelFolder => {
  const look = project.look(folder, MLFLOW_FILES.model);
  if (look.kind === 'file') return { kind: 'mlflow', model: readModel(project, folder) };
  const below = project.filesBelow(folder, ENOUGH_FILES);
  const nested = below.flatMap(({ name }) => /^([^/]+)\/MLmodel$/.exec(name)?.[1] ?? []);
  const otherCase = below.find(({ name }) => name.toLowerCase() === 'mlmodel')?.name;
  return { kind: 'plain', path: folder, isEmpty: below.length === 0, nested, otherCase };
});

function readModel(project: Project, folder: string): MlflowModel {
  const mlmodel = readYaml(project, folder, MLFLOW_FILES.model);
  const env = mlmodel.kind === 'read' ? environmentNames(mlmodel.view) : {};
  const condaName = env.conda ?? MLFLOW_FILES.conda;
  return {
    folder,
    mlmodel,
    conda: condaIn(project, folder, condaName),
    condaName,
    requirements: readList(project, folder),
    pythonEnv: readYaml(project, folder, env.virtualenv ?? MLFLOW_FILES.pythonEnv),
  };
}

function condaIn(project: Project, folder: string, name: string): MlflowModel['conda'] {
  const path = placeIn(project, folder, name);
  return path === undefined ? { kind: 'none' } : condaFileAt(project, join(folder, MLFLOW_FILES.model), path);
}

/** `env: conda.yaml` up to MLflow 1.30, `env: {conda: …, virtualenv: …}` since. */
function environmentNames(mlmodel: View): { conda?: string; virtualenv?: string } {
  const env = `flavors.${MLFLOW_FILES.flavour}.env`;
  const conda = mlmodel.string(env) ?? mlmodel.string(`${env}.conda`);
  const virtualenv = mlmodel.string(`${env}.virtualenv`);
  return { ...(conda && { conda }), ...(virtualenv && { virtualenv }) };
}

const NOTHING: MappingNode = { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 };

function readYaml(project: Project, folder: string, name: string): YamlFile {
  const source = open(project, folder, name);
  if (typeof source === 'string') return { kind: source };
  const { root, problems } = parseYaml(source.text);
  if (root?.kind === 'mapping') return { kind: 'read', view: new View(source, root) };
  const view = new View(source, NOTHING);
  return root === undefined && problems[0]?.kind !== 'empty'
    ? { kind: 'broken', view, problem: problems[0] }
    : { kind: 'other', view };
}

function open(project: Project, folder: string, name: string): Source | 'missing' | 'unreadable' {
  const path = placeIn(project, folder, name);
  if (path === undefined) return 'missing';
  // A link in a pull request must not bring a file from elsewhere on the machine into a report.
  if (project.leavesRepository(join(folder, MLFLOW_FILES.model), path) === true) return 'unreadable';
  const source = project.source(path);
  return 'problem' in source ? 'unreadable' : source;
}

/** undefined where the folder has no such file. */
function placeIn(project: Project, folder: string, name: string): string | undefined {
  const path = resolve(folder, name);
  return isInside(folder, path) && project.look(folder, name).kind === 'file' ? path : undefined;
}

/** The packages of requirements.txt; MLflow writes no options and no other files into it. */
function readList(project: Project, folder: string): Package[] {
  const source = open(project, folder, MLFLOW_FILES.requirements);
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
