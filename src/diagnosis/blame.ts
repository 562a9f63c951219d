/** Which lines of the repository a failed deployment leads to. */
import { BUILD } from '../causes/blame.js';
import { causeOf } from '../causes/catalogue.js';
import type { CauseBlame } from '../causes/cause.js';
import { sayDiagnosis } from '../causes/say.js';
import type { Diagnosis, Finding } from '../model/findings.js';
import type { Document } from '../project/documents/document.js';
import type { Project } from '../project/project.js';
import { packageBlames, pythonBlame } from './blame/packages.js';
import { atRoute, type Blame, findingOf } from './blame/place.js';
import { probeBlame } from './blame/probes.js';
import {
  Code,
  filePathBlame,
  frameBlame,
  importBlame,
  modelPathBlame,
  scriptLineBlame,
} from './blame/scripts.js';
import type { Outcome } from './diagnose.js';

/** More files than these are not blamed for one failure. */
const MAX_DEPLOYMENTS = 3;

export interface Repository {
  documents: readonly Document[];
  project: Project;
}

/** Findings at the places to edit, the nearest first; none where the files do not tell. */
export async function blame(
  { diagnosis, frames, modelFiles }: Outcome,
  { documents, project }: Repository,
): Promise<Finding[]> {
  const target = diagnosis === null ? undefined : causeOf(diagnosis.cause).blame;
  if (diagnosis === null || target === undefined) return [];
  const found: Blame[] = [];
  for (const document of deploymentsOf(diagnosis, documents)) {
    found.push(...(await inCode(target.code, diagnosis, { document, project, frames, modelFiles })));
    found.push(
      ...inFiles(target.files, diagnosis, { document, project }).map(each => inItsWords(each, diagnosis)),
    );
  }
  if (typeof target.files === 'object' && target.files.of === 'endpoint')
    for (const endpoint of endpointsOf(diagnosis, documents))
      found.push(inItsWords(atRoute(endpoint, target.files.routes, target.files), diagnosis));
  return unique(found.map(each => findingOf(each, diagnosis.code)));
}

/** A key of the YAML says what the diagnosis says: the reader of an annotation may see no more than that. */
function inItsWords(blamed: Blame, diagnosis: Diagnosis): Blame {
  const { summary, steps } = sayDiagnosis(diagnosis);
  const isReference = /^The diagnosis /.test(blamed.fix);
  return { ...blamed, what: summary, fix: isReference ? (steps[0]?.text ?? blamed.fix) : blamed.fix };
}

/** Those that have the names that the texts gave away; all of a few, where nothing tells them apart. */
function deploymentsOf({ values }: Diagnosis, documents: readonly Document[]): Document[] {
  const all = documents.filter(({ family }) => family === 'deployment');
  const named = all.filter(
    document =>
      (values.deployment === undefined || document.name === values.deployment) &&
      (values.endpoint === undefined ||
        document.endpointName === undefined ||
        document.endpointName === values.endpoint),
  );
  const ofSize =
    values.sku === undefined ? [] : all.filter(document => document.string('instance_type') === values.sku);
  // Of several files with other names, none is the one that failed.
  const isAnother =
    values.deployment !== undefined && all.length > 1 && all.every(({ name }) => name !== undefined);
  const best = [named, ofSize, isAnother ? [] : all].find(
    list => list.length > 0 && list.length <= MAX_DEPLOYMENTS,
  );
  return best ?? [];
}

function endpointsOf({ values }: Diagnosis, documents: readonly Document[]): Document[] {
  const all = documents.filter(({ family }) => family === 'endpoint');
  const named = all.filter(({ name }) => name === values.endpoint);
  if (named.length > 0) return named;
  return all.length <= MAX_DEPLOYMENTS ? all : [];
}

interface InCode extends Pick<Outcome, 'frames' | 'modelFiles'> {
  document: Document;
  project: Project;
}

async function inCode(
  kind: CauseBlame['code'],
  diagnosis: Diagnosis,
  { document, project, frames, modelFiles }: InCode,
): Promise<Blame[]> {
  const { values } = diagnosis;
  if (kind === undefined) return [];
  const code = await Code.of(document, project);
  if (code === undefined) return [];
  const value = (name: string) => String(values[name] ?? '');
  const own =
    (kind === 'import' && importBlame(code, value('module'), frames)) ||
    (kind === 'model-path' &&
      modelPathBlame(code, value('path'), { better: value('better') || undefined, tree: modelFiles })) ||
    (kind === 'file-path' && filePathBlame(code, value('path'))) ||
    (kind === 'script-line' && scriptLineBlame(code, Number(value('line')))) ||
    undefined;
  const text = diagnosis.evidence[0]?.text.trim() ?? '';
  const frame = frameBlame(
    code,
    frames,
    value('exception') || (/^[\w.]+/.exec(text)?.[0] ?? 'an exception'),
    text,
  );
  // The join that makes a wrong path, and the call that opens it, can be two places worth seeing.
  const isOneLine =
    own && frame && own.at.file === frame.at.file && own.at.start.line === frame.at.start.line;
  return [own, isOneLine ? undefined : frame].filter(each => each !== undefined);
}

function inFiles(
  target: CauseBlame['files'],
  { values }: Diagnosis,
  { document, project }: Pick<InCode, 'document' | 'project'>,
): Blame[] {
  if (target === 'probe') {
    const probe = probeBlame(document, String(values.probe ?? ''));
    return probe === undefined ? [] : [probe];
  }
  if (target === 'package' || target === 'python') {
    const python = target === 'python' ? pythonBlame(document, project) : [];
    const packages = [...python, ...packageBlames(document, project, values)];
    return packages.length > 0 ? packages : [atRoute(document, BUILD.routes, BUILD)];
  }
  if (target?.of !== 'deployment') return [];
  const { environment } = document;
  // Routes of the environment lead into its own file, where it has one.
  const isElsewhere = environment.form === 'inline' && environment.view.source !== document.source;
  if (!isElsewhere || !target.routes[0]?.startsWith('environment'))
    return [atRoute(document, target.routes, target)];
  const routes = target.routes.map(route => route.replace(/^environment\.?/, ''));
  return [atRoute(environment.view, routes, target)];
}

function unique(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map(findings.map(finding => [JSON.stringify([finding.at, finding.message]), finding]));
  return [...byPlace.values()];
}
