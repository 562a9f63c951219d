/** What became of a deployment, in all that there is to say of it: the cause, the line to blame, what to mind. */
import type { Azure } from '../../azure/azure.js';
import type { DeploymentFacts } from '../../azure/questions/endpoints.js';
import { blame } from '../../diagnosis/blame.js';
import { diagnose, type Outcome } from '../../diagnosis/diagnose.js';
import type { Hopeless } from '../../diagnosis/early.js';
import { read } from '../../diagnosis/observation.js';
import type { Reading } from '../../diagnosis/read-text.js';
import { DEFAULTS } from '../../facts/limits.js';
import { TIMES_TO_FAIL } from '../../facts/times-to-fail.js';
import type { Watched } from '../../model/report.js';
import type { Document } from '../../project/documents/document.js';
import type { Loaded } from '../../project/documents/load.js';
import { budgetOf, probesOf, timingOf } from '../../project/documents/probes.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { textRead } from '../text-read.js';
import type { Followed } from './follow.js';
import type { Wanted } from './named.js';
import * as notes from './notes.js';

interface Around {
  azure: Azure;
  files: FileTree;
  loaded: Loaded;
  wanted: Wanted;
}

export async function judge(followed: Followed, around: Around): Promise<Watched> {
  const { name, verdict, facts, started, ended, phases, operation, logs } = followed;
  const readings = [...(operation === undefined ? [] : [operation]), ...logs.map(({ reading }) => reading)];
  const isBad = verdict === 'failed' || verdict === 'hopeless';
  const outcome = isBad ? whyOf(followed, [...readings, ...stateOf(followed)]) : NOTHING;
  const { document } = around.wanted;
  return {
    endpoint: name.endpoint,
    deployment: name.deployment,
    verdict,
    state: facts?.state ?? null,
    took: ended - started,
    phases,
    diagnosis: outcome.diagnosis,
    findings: await blame(outcome, { documents: documentsOf(name.endpoint, around), files: around.files }),
    read: readings.map(textRead),
    notes: [...verdictNotes(followed, document), ...(await afterNotes(followed, around))],
  };
}

/** The file of the deployment, and that of its endpoint, where they are there. */
function documentsOf(endpoint: string, { loaded, wanted: { document } }: Around): Document[] {
  const endpoints = loaded.documents.filter(({ family, name }) => family === 'endpoint' && name === endpoint);
  return document === undefined ? endpoints : [document, ...endpoints];
}

const NOTHING: Outcome = { diagnosis: null, frames: [], modelFiles: [] };

function whyOf({ name, facts }: Followed, readings: readonly Reading[]): Outcome {
  const { endpoint, deployment, target } = name;
  return diagnose(readings, {
    ...(facts?.computeType !== undefined && { isKubernetes: facts.computeType === 'Kubernetes' }),
    names: {
      endpoint,
      deployment,
      subscription: target.subscription,
      group: target.resourceGroup,
      workspace: target.workspace,
    },
  });
}

/** The state by itself is an answer, too, where nothing else says why. */
function stateOf({ facts, verdict }: Followed): Reading[] {
  if (facts === undefined) return [];
  const state = verdict === 'hopeless' ? 'Failed' : facts.state;
  return [read({ kind: 'state', source: 'deployment', state })];
}

/** What the state alone does not say: what was waited for, and for how long Azure might have gone on. */
function verdictNotes(
  { name, verdict, facts, hopeless, unanswered }: Followed,
  document: Document | undefined,
): notes.Note[] {
  switch (verdict) {
    case 'hopeless':
      return hopeless === undefined ? [] : [hopelessNote(name, hopeless, document)];
    case 'missing':
      return [notes.missing(name)];
    case 'vanished':
      return [notes.vanished(name)];
    case 'moving':
      return [notes.moving(facts?.state ?? '')];
    case 'untold':
      return unanswered.length === 0 ? [notes.noState(name)] : [];
    default:
      return [];
  }
}

/** The probes' own budget counts where the container is what fails. */
function hopelessNote(name: Followed['name'], hopeless: Hopeless, document: Document | undefined) {
  const budget = hopeless.stage === 'UserContainerStart' ? probeBudget(document) : undefined;
  return notes.hopeless(name, hopeless, TIMES_TO_FAIL[hopeless.stage], budget);
}

/** Seconds that the slower of the two probes waits; the defaults where the file does not say, or is not there. */
function probeBudget(document: Document | undefined): number {
  const written = document === undefined ? [] : probesOf(document).flatMap(probe => timingOf(probe) ?? []);
  return Math.max(budgetOf({ ...DEFAULTS.probe }), ...written.map(budgetOf));
}

/** A deployment that succeeded may still be another one than was meant, or get no request. */
async function afterNotes(
  { name, verdict, facts }: Followed,
  { azure, wanted }: Around,
): Promise<notes.Note[]> {
  if (verdict !== 'succeeded' || facts === undefined) return [];
  const others = wanted.document === undefined ? [] : otherThanMeant(facts, wanted.document);
  // Whatever breaks here breaks no verdict, of this deployment or of another.
  const endpoint = await azure.endpoints.get(name.target, name.endpoint).catch(() => undefined);
  if (endpoint?.kind !== 'known' || endpoint.value === undefined)
    return [...others, notes.unreadTraffic(name)];
  const { traffic, mirrorTraffic } = endpoint.value;
  const gets = (traffic.get(name.deployment) ?? 0) + (mirrorTraffic.get(name.deployment) ?? 0);
  return gets > 0 ? others : [...others, notes.noTraffic(name)];
}

function otherThanMeant({ instances, instanceType, model }: DeploymentFacts, document: Document) {
  const meant = { count: document.integer('instance_count'), size: document.string('instance_type') };
  const others: notes.Note[] = [];
  if (meant.count !== undefined && instances !== undefined && meant.count !== instances)
    others.push(notes.otherCount({ meant: meant.count, is: instances }));
  if (meant.size !== undefined && instanceType !== undefined && !same(meant.size, instanceType))
    others.push(notes.otherSize({ meant: meant.size, is: instanceType }));
  const version =
    document.model.form === 'reference' ? /^azureml:([\w.-]+):([\w.-]+)$/.exec(document.model.text) : null;
  const is = /\/models\/([\w.-]+)\/versions\/([\w.-]+)$/.exec(model ?? '');
  if (version !== null && is !== null && (version[1] !== is[1] || version[2] !== is[2]))
    others.push(notes.otherModel({ meant: `${version[1]}:${version[2]}`, is: `${is[1]}:${is[2]}` }));
  return others;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
