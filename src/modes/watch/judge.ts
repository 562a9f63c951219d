/** What became of a deployment, in all that there is to say of it: the cause, the line to blame, what to mind. */
import type { Azure } from '../../azure/azure.js';
import type { DeploymentFacts } from '../../azure/questions/endpoints.js';
import { blame } from '../../diagnosis/blame.js';
import { diagnose, type Outcome } from '../../diagnosis/diagnose.js';
import { read } from '../../diagnosis/observation.js';
import type { Reading } from '../../diagnosis/read-text.js';
import { DEFAULTS } from '../../facts/limits.js';
import { TIMES_TO_FAIL } from '../../facts/times-to-fail.js';
import type { Values } from '../../model/findings.js';
import type { Watched } from '../../model/report.js';
import type { Document } from '../../project/documents/document.js';
import type { Loaded } from '../../project/documents/load.js';
import { budgetOf, probesOf, timingOf } from '../../project/documents/probes.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { watch as texts } from '../../text/en/watch.js';
import { say } from '../../text/wording.js';
import { textRead } from '../text-read.js';
import type { Followed } from './follow.js';
import type { Wanted } from './named.js';

interface Around {
  azure: Azure;
  files: FileTree;
  loaded: Loaded;
  wanted: Wanted;
}

type Note = Watched['notes'][number];

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

/** The state by itself is an answer, too, where nothing else tells why. */
function stateOf({ facts, verdict }: Followed): Reading[] {
  if (facts === undefined) return [];
  const state = verdict === 'hopeless' ? 'Failed' : facts.state;
  return [read({ kind: 'state', source: 'deployment', state })];
}

/** What the state alone does not say: what was waited for, and for how long Azure might have gone on. */
function verdictNotes(
  { name, verdict, facts, hopeless, untold }: Followed,
  document: Document | undefined,
): Note[] {
  const { endpoint, deployment } = name;
  const values = { endpoint, deployment, ...placeOf(name) };
  switch (verdict) {
    case 'hopeless':
      return [note('hopeless', { ...values, ...hopeless, ...goesOn(hopeless?.stage, document) })];
    case 'missing':
      return [note('missing', values)];
    case 'vanished':
      return [note('vanished', values)];
    case 'moving':
      return [note('moving', { ...values, state: facts?.state ?? '' })];
    case 'untold':
      return untold.length === 0 ? [note('untold', values)] : [];
    default:
      return [];
  }
}

function placeOf({ target }: Followed['name']) {
  return { group: target.resourceGroup, workspace: target.workspace };
}

/** Minutes from the start of the deployment, as far as is known; the probes' own budget for a container. */
function goesOn(stage: string | undefined, document: Document | undefined): Record<string, string | number> {
  const times = TIMES_TO_FAIL[stage ?? ''];
  const budget = stage === 'UserContainerStart' ? probeBudget(document) : undefined;
  return { from: times?.from ?? '?', to: times?.to ?? '?', ...(budget !== undefined && { budget }) };
}

/** Seconds that the slower of the two probes waits; the defaults where the file does not say, or is not there. */
function probeBudget(document: Document | undefined): number {
  const written = document === undefined ? [] : probesOf(document).flatMap(probe => timingOf(probe) ?? []);
  return Math.max(budgetOf({ ...DEFAULTS.probe }), ...written.map(budgetOf));
}

/** A deployment that succeeded may still be another one than was meant, or get no request. */
async function afterNotes({ name, verdict, facts }: Followed, { azure, wanted }: Around): Promise<Note[]> {
  if (verdict !== 'succeeded' || facts === undefined) return [];
  const notes = wanted.document === undefined ? [] : otherThanMeant(facts, wanted.document);
  const values = { endpoint: name.endpoint, deployment: name.deployment, ...placeOf(name) };
  // Whatever breaks here breaks no verdict, of this deployment or of another.
  const endpoint = await azure.endpoints.get(name.target, name.endpoint).catch(() => undefined);
  if (endpoint?.kind !== 'known' || endpoint.value === undefined)
    return [...notes, note('traffic-untold', values)];
  const { traffic, mirrorTraffic } = endpoint.value;
  const gets = (traffic.get(name.deployment) ?? 0) + (mirrorTraffic.get(name.deployment) ?? 0);
  return gets > 0 ? notes : [...notes, note('no-traffic', values)];
}

function otherThanMeant({ instances, instanceType, model }: DeploymentFacts, document: Document): Note[] {
  const meant = { count: document.integer('instance_count'), size: document.string('instance_type') };
  const notes: Note[] = [];
  if (meant.count !== undefined && instances !== undefined && meant.count !== instances)
    notes.push(note('other-count', { meant: meant.count, is: instances }));
  if (meant.size !== undefined && instanceType !== undefined && !same(meant.size, instanceType))
    notes.push(note('other-size', { meant: meant.size, is: instanceType }));
  const version =
    document.model.form === 'reference' ? /^azureml:([\w.-]+):([\w.-]+)$/.exec(document.model.text) : null;
  const is = /\/models\/([\w.-]+)\/versions\/([\w.-]+)$/.exec(model ?? '');
  if (version !== null && is !== null && (version[1] !== is[1] || version[2] !== is[2]))
    notes.push(note('other-model', { meant: `${version[1]}:${version[2]}`, is: `${is[1]}:${is[2]}` }));
  return notes;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function note(message: string, values: Values): Note {
  return say(`watch/${message}`, values, texts);
}
