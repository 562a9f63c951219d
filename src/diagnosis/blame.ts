/** Which lines of the repository a failed deployment leads to. */
import type { CauseId } from '../catalog/failure-causes.js';
import type { Document } from '../documents/document.js';
import type { FileTree } from '../documents/file-tree.js';
import type { Diagnosis, Finding } from '../findings.js';
import { packageBlames, pythonBlame } from './blame/packages.js';
import { atRoute, type Blame, findingOf } from './blame/place.js';
import { probeBlame } from './blame/probes.js';
import { TARGETS } from './blame/routes.js';
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

const OF_THE_PROBE: ReadonlySet<CauseId> = new Set(['container-crashed', 'slow-start', 'worker-timeout']);
const OF_A_PACKAGE: ReadonlySet<CauseId> = new Set([
  ...(['pip-conflict', 'pip-no-version', 'package-wants-other-python', 'package-build-failed'] as const),
  'conda-no-package',
]);
const OF_AN_IMPORT: ReadonlySet<CauseId> = new Set([
  'module-not-found',
  'k8s-script-import',
  'package-needed',
]);

export interface Repository {
  documents: readonly Document[];
  files: FileTree;
}

/** Findings at the places to mend, the nearest first; none where the files do not tell. */
export async function blame(
  { diagnosis, frames, modelFiles }: Outcome,
  { documents, files }: Repository,
): Promise<Finding[]> {
  if (diagnosis === null) return [];
  const found: Blame[] = [];
  for (const document of deploymentsOf(diagnosis, documents)) {
    found.push(...(await inCode(diagnosis, { document, files, frames, modelFiles })));
    found.push(...inFiles(diagnosis, document, files));
  }
  const ofEndpoint = TARGETS[diagnosis.cause];
  if (ofEndpoint?.of === 'endpoint')
    for (const endpoint of endpointsOf(diagnosis, documents))
      found.push(atRoute(endpoint, ofEndpoint.routes, ofEndpoint.message));
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

const IN_CODE: ReadonlySet<CauseId> = new Set<CauseId>([
  ...OF_AN_IMPORT,
  ...([
    'model-path',
    'file-not-found',
    'code-file-missing',
    'script-syntax',
    'script-syntax-client',
  ] as const),
  ...([
    'exception-at-start',
    'run-raised',
    'import-name-missing',
    'variable-missing',
    'permission-denied',
  ] as const),
  ...([
    'model-files-missing',
    'remote-code',
    'model-gated',
    'pickle-mismatch',
    'pickle-class-missing',
  ] as const),
  ...(['gpu-memory', 'gpu-missing', 'memory-in-container', 'mlflow-no-model', 'egress-blocked'] as const),
]);

async function inCode(
  diagnosis: Diagnosis,
  { document, files, frames, modelFiles }: InCode,
): Promise<Blame[]> {
  const { cause, values } = diagnosis;
  if (!IN_CODE.has(cause)) return [];
  const code = await Code.of(document, files);
  if (code === undefined) return [];
  const value = (name: string) => String(values[name] ?? '');
  const own =
    (OF_AN_IMPORT.has(cause) && importBlame(code, value('module'), frames)) ||
    (cause === 'model-path' &&
      modelPathBlame(code, value('path'), { better: value('better') || undefined, tree: modelFiles })) ||
    (cause === 'file-not-found' && filePathBlame(code, value('path'))) ||
    (cause === 'script-syntax-client' && scriptLineBlame(code, Number(value('line')))) ||
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

function inFiles({ cause, values }: Diagnosis, document: Document, files: FileTree): Blame[] {
  if (OF_THE_PROBE.has(cause)) {
    const probe = probeBlame(document, String(values.probe ?? ''));
    return probe === undefined ? [] : [probe];
  }
  if (OF_A_PACKAGE.has(cause)) {
    const python = cause === 'package-wants-other-python' ? pythonBlame(document, files) : [];
    const packages = [...python, ...packageBlames(document, files, values)];
    if (packages.length > 0) return packages;
    return [atRoute(document, ['environment.conda_file', 'environment.build', 'environment'], 'environment')];
  }
  const target = TARGETS[cause];
  if (target?.of !== 'deployment') return [];
  const { environment } = document;
  // Routes of the environment lead into its own file, where it has one.
  const isElsewhere = environment.form === 'inline' && environment.view.source !== document.source;
  if (!isElsewhere || !target.routes[0]?.startsWith('environment'))
    return [atRoute(document, target.routes, target.message)];
  const routes = target.routes.map(route => route.replace(/^environment\.?/, ''));
  return [atRoute(environment.view, routes, target.message)];
}

function unique(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map(findings.map(finding => [JSON.stringify([finding.at, finding.message]), finding]));
  return [...byPlace.values()];
}
