/** From the files of a repository to its endpoints and deployments, and to those that could not be read. */
import { resolve } from 'node:path';
import type { Kind } from '../../model/findings.js';
import type { Overrides } from '../../model/settings.js';
import type { FoundFile } from '../files/discovery.js';
import { isLink } from '../files/file-tree.js';
import { fact, type Project, type TextFile } from '../project.js';
import { readYamlFile } from '../yaml/file.js';
import { entryOf, type MappingNode } from '../yaml/nodes.js';
import { Source } from '../yaml/source.js';
import { markPlaceholders } from '../yaml/templates.js';
import { View } from '../yaml/view.js';
import { parseYaml, type YamlProblem, type YamlProblemKind } from '../yaml/yaml.js';
import { Document, type ReferencedFile } from './document.js';
import {
  classify,
  declaredSchema,
  type Family,
  familyOf,
  guessShape,
  mayBeOurs,
  type Shape,
} from './kinds.js';
import { applyToAll, type Draft as OverrideDraft, type OverrideProblem } from './overrides.js';

/** A file that should have been an endpoint or a deployment, and why it is not one. */
export interface UnreadFile {
  source: Source;
  /** What the file seems to be, where anything tells. */
  family: Family | undefined;
  reason:
    | { kind: 'missing' | 'unreadable' | 'too-large' | 'not-utf8' | 'foreign'; detail: string }
    | { kind: 'yaml'; problems: readonly YamlProblem[] };
}

export interface Loaded {
  documents: Document[];
  unread: UnreadFile[];
  /** How many files were looked at and belong to something else, or could not be read and were not named. */
  passedOver: number;
  /** Those of them that could not be read: nobody knows what they are. */
  unreadable: string[];
  /** The names of the deployments, where the input `deployment-name` is none of them. */
  otherNames: string[];
}

/** An endpoint or a deployment, before the inputs of the run are in it. */
interface Draft extends OverrideDraft {
  source: Source;
  problems: readonly YamlProblem[];
}

// With one of these there is no tree to trust; the others leave one that can be checked.
const FATAL: ReadonlySet<YamlProblemKind> = new Set([
  'syntax',
  'tab',
  'too-deep',
  'too-many-aliases',
  'several-documents',
  'empty',
  'not-a-mapping',
]);

export function loadDocuments(files: readonly FoundFile[], project: Project, overrides: Overrides): Loaded {
  const loaded: Loaded = { documents: [], unread: [], passedOver: 0, unreadable: [], otherNames: [] };
  const all = files.flatMap(file => loadFile(file, project, loaded) ?? []);
  const { drafts, leftAside, others } = applyToAll(all, overrides);
  loaded.documents = drafts.map(({ draft, problems }) => makeDocument(draft, problems, project));
  loaded.passedOver += leftAside.length;
  loaded.otherNames = others;
  return loaded;
}

function loadFile(file: FoundFile, project: Project, loaded: Loaded): Draft | undefined {
  const name = project.display(file.path);
  const read = readSafely(file, project);
  if ('problem' in read) {
    const source = new Source(name, file.path, '');
    // What lies about unread in a repository is not ours to judge until somebody names it.
    if (file.named)
      loaded.unread.push({ source, family: undefined, reason: { kind: read.problem, detail: read.detail } });
    else {
      loaded.passedOver += 1;
      loaded.unreadable.push(name);
    }
    return undefined;
  }
  if (!file.named && !mayBeOurs(read.text)) {
    loaded.passedOver += 1;
    project.passedOver(file.path);
    return undefined;
  }
  // A source of its own: what the inputs put into its tree is not in that of an environment file of the same path.
  const source = new Source(name, file.path, read.text);
  const { root, problems } = parseYaml(read.text);
  const isSound = root?.kind === 'mapping' && !problems.some(problem => FATAL.has(problem.kind));
  const shape = root?.kind === 'mapping' ? shapeOf(root, read.text) : guessShape(read.text);
  const classified = classify(shape, file.named);
  if ('foreign' in classified) {
    project.passedOver(file.path);
    passOver(file, source, classified.foreign, isSound ? [] : problems, loaded);
  } else if (root?.kind !== 'mapping' || !isSound) {
    loaded.unread.push({ source, family: classified.family, reason: { kind: 'yaml', problems } });
  } else {
    return { source, root, kind: kindOf(root, classified.family), problems };
  }
  return undefined;
}

/** A link in a pull request must not bring a file from elsewhere on the machine into a report. */
function readSafely(file: FoundFile, project: Project): TextFile {
  // A search does not walk through linked folders, so only the file itself can be a link there.
  const mayLead = file.named || isLink(file.path);
  if (mayLead && project.leavesRepository(file.path, file.path) === true) {
    return { problem: 'unreadable', detail: 'it is a link that leads out of the repository' };
  }
  return project.text(file.path);
}

function passOver(
  file: FoundFile,
  source: Source,
  what: string,
  problems: readonly YamlProblem[],
  loaded: Loaded,
): void {
  loaded.passedOver += 1;
  if (!file.named) return;
  // A named file that cannot be parsed may well be ours: its first problem helps more than a guess at its kind.
  const reason =
    problems.length > 0 && what === 'neither'
      ? { kind: 'yaml' as const, problems }
      : { kind: 'foreign' as const, detail: what };
  loaded.unread.push({ source, family: undefined, reason });
}

function makeDocument(
  { source, root, kind, problems }: Draft,
  overrideProblems: readonly OverrideProblem[],
  project: Project,
): Document {
  const placeholders = markPlaceholders(root, source);
  const load = (from: View, reference: string): ReferencedFile => referenced(project, from, reference);
  return new Document({
    // An override may set what tells the kinds apart.
    kind: kindOf(root, familyOf(kind)),
    view: new View(source, root),
    placeholders,
    problems,
    overrideProblems,
    load,
  });
}

/**
 * The client's own rule: an endpoint is Kubernetes if `compute` holds anything, a deployment if `type` is exactly
 * `kubernetes` (azure-ai-ml 1.34.0 `entities/_endpoint/online_endpoint.py` and `_deployment/online_deployment.py`).
 */
function kindOf(root: MappingNode, family: Family): Kind {
  if (family === 'endpoint') {
    const compute = entryOf(root, 'compute')?.value;
    const isGiven =
      compute !== undefined &&
      !(compute.kind === 'scalar' && (compute.value === null || compute.value === ''));
    return isGiven ? 'kubernetesOnlineEndpoint' : 'managedOnlineEndpoint';
  }
  const type = entryOf(root, 'type')?.value;
  return type?.kind === 'scalar' && type.value === 'kubernetes'
    ? 'kubernetesOnlineDeployment'
    : 'managedOnlineDeployment';
}

function shapeOf(root: MappingNode, text: string): Shape {
  const type = entryOf(root, 'type')?.value;
  const schema = entryOf(root, '$schema')?.value;
  return {
    keys: root.entries.map(entry => entry.key.text),
    type: type?.kind === 'scalar' ? type.text : undefined,
    schema: schema?.kind === 'scalar' && schema.text !== '' ? schema.text : declaredSchema(text),
    size: textAt(root, 'instance_type'),
    compute: textAt(root, 'compute'),
  };
}

function textAt(root: MappingNode, key: string): string | undefined {
  const value = entryOf(root, key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}

/** The file that `environment: file:…` names. */
function referenced(project: Project, from: View, reference: string): ReferencedFile {
  const path = resolve(from.folder, reference);
  // What a pull request points at outside of its repository is not read: its text could end up in a report.
  if (project.leavesRepository(from.source.path, path) === true) return { kind: 'outside', path };
  return project.derive(REFERENCED, path);
}

const REFERENCED = fact((project: Project, path: string): ReferencedFile => {
  const read = readYamlFile(project, path);
  if ('problem' in read) return { kind: read.problem === 'missing' ? 'missing' : 'unreadable', path };
  const { source, root, problems, placeholders } = read;
  if (root?.kind === 'mapping')
    return { kind: 'loaded', view: new View(source, root), problems, placeholders };
  const isBroken = root === undefined && problems[0]?.kind !== 'empty';
  return { kind: isBroken ? 'unreadable' : 'not-a-mapping', path };
});
