/** Which lines of the repository a failed deployment leads to. */
import { BUILD } from '../causes/blame.js';
import { causeOf } from '../causes/catalogue.js';
import type { CauseBlame } from '../causes/cause.js';
import type { Diagnosis, Finding } from '../model/findings.js';
import type { Document } from '../project/documents/document.js';
import type { FileTree } from '../project/files/file-tree.js';
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
  files: FileTree;
}

/** Findings at the places to edit, the nearest first; none where the files do not tell. */
export async function blame(
  { diagnosis, frames, modelFiles }: Outcome,
  { documents, files }: Repository,
): Promise<Finding[]> {
  const target = diagnosis === null ? undefined : causeOf(diagnosis.cause).blame;
  if (diagnosis === null || target === undefined) return [];
  const found: Blame[] = [];
  for (const document of deploymentsOf(diagnosis, documents)) {
    found.push(...(await inCode(target.code, diagnosis, { document, files, frames, modelFiles })));
    found.push(...inFiles(target.files, diagnosis, { document, files }));
  }
  if (typeof target.files === 'object' && target.files.of === 'endpoint')
    for (const endpoint of endpointsOf(diagnosis, documents))
      found.push(atRoute(endpoint, target.files.routes, target.files));
  return unique(found.map(each => findingOf(each, diagnosis.code)));
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
  const best = [named, ofSize, all].find(list => list.length > 0 && list.length <= MAX_DEPLOYMENTS);
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
  files: FileTree;
}

async function inCode(
  kind: CauseBlame['code'],
  diagnosis: Diagnosis,
  { document, files, frames, modelFiles }: InCode,
): Promise<Blame[]> {
  const { values } = diagnosis;
  if (kind === undefined) return [];
  const code = await Code.of(document, files);
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
  { document, files }: Pick<InCode, 'document' | 'files'>,
): Blame[] {
  if (target === 'probe') {
    const probe = probeBlame(document, String(values.probe ?? ''));
    return probe === undefined ? [] : [probe];
  }
  if (target === 'package' || target === 'python') {
    const python = target === 'python' ? pythonBlame(document, files) : [];
    const packages = [...python, ...packageBlames(document, files, values)];
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
