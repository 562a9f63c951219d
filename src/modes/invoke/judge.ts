/** What became of one sample request: whether it passed, and if not, why, with the cause and the line to blame. */
import type { ScoringAnswer } from '../../azure/client/scoring.js';
import type { Target } from '../../azure/questions/workspaces.js';
import { blame } from '../../diagnosis/blame.js';
import { diagnose, type Outcome } from '../../diagnosis/diagnose.js';
import { Mask } from '../../diagnosis/mask.js';
import { read } from '../../diagnosis/observation.js';
import type { Reading } from '../../diagnosis/read-text.js';
import type { Invoked, Note } from '../../model/report.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { textRead } from '../text-read.js';
import type { Expectation } from './expect.js';
import { type Around, explain } from './explain.js';
import type { SampleRequest } from './requests.js';
import type { Sent } from './send.js';
import { innerStatus } from './send.js';
import type { Called } from './target.js';

export interface Case {
  request: SampleRequest;
  called: Called;
  expectations: readonly Expectation[];
  around: Around;
  files: FileTree;
  /** The end of the container's log; undefined where there is none to read. */
  logOf(deployment: string): Promise<string | undefined>;
}

const MAX_ANSWER = 2_000;

export async function judgeAnswer({ answer, attempts }: Sent, all: Case): Promise<Invoked> {
  const problems = problemsOf(answer, all.expectations);
  const isBad = problems.length > 0;
  const around = { ...all.around, deployment: deploymentOf(answer) ?? likelyDeployment(answer, all.around) };
  const readings = isBad ? await readingsOf(answer, around, all) : [];
  const outcome = isBad && needsCause(answer) ? whyOf(readings, around, all) : NOTHING;
  return {
    request: all.request.name,
    endpoint: around.name,
    deployment: around.deployment ?? null,
    verdict: isBad ? 'failed' : 'passed',
    status: answer.kind === 'answer' ? answer.status : null,
    ms: answer.ms,
    attempts,
    clientRequestId: answer.clientRequestId,
    requestId: answer.kind === 'answer' ? (answer.headers['x-request-id'] ?? null) : null,
    answer: answer.kind === 'answer' ? shownAnswer(answer.body, around) : '',
    problems,
    notes: isBad ? explain(answer, around).map(note => hiddenNote(note, around)) : [],
    diagnosis: outcome.diagnosis,
    findings: await blame(outcome, { documents: documentsOf(all.called, around), files: all.files }),
    read: readings.map(textRead),
  };
}

/** What is not as expected; no answer at all never is. */
export function problemsOf(answer: ScoringAnswer, expectations: readonly Expectation[]): Note[] {
  if (answer.kind === 'fault') return [{ message: `No answer came: ${answer.code}.`, advice: '' }];
  return expectations.flatMap(expectation => expectation(answer));
}

function deploymentOf(answer: ScoringAnswer): string | undefined {
  const name = answer.kind === 'answer' ? answer.headers['azureml-model-deployment'] : undefined;
  return name === undefined || name === '' ? undefined : name.slice(0, 64);
}

/** Who most likely has answered: the one that the request names, or that gets all traffic. Nobody has in a 404. */
function likelyDeployment(answer: ScoringAnswer, { deployment, endpoint, deployments }: Around) {
  if (deployment !== undefined || endpoint === undefined) return deployment;
  if (answer.kind === 'answer' && answer.status === 404) return undefined;
  const asked = deployments.filter(({ name }) => (endpoint.traffic.get(name) ?? 0) > 0);
  return asked.length === 1 ? asked[0]?.name : undefined;
}

const NOTHING: Outcome = { diagnosis: null, frames: [], modelFiles: [] };

/** A fault of the network has its own words; an answer of status 200 is explained by what was expected of it. */
function needsCause(answer: ScoringAnswer): boolean {
  return answer.kind === 'answer' && (answer.status < 200 || answer.status >= 400);
}

async function readingsOf(answer: ScoringAnswer, around: Around, all: Case): Promise<Reading[]> {
  if (answer.kind === 'fault') return [];
  const { status, headers, body } = answer;
  const hidden = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, hide(value, around)]),
  );
  const http = read({
    kind: 'http',
    source: 'the answer',
    status,
    headers: hidden,
    body: hide(body, around),
  });
  const { deployment } = around;
  const log = deployment !== undefined && asksForLog(answer) ? await all.logOf(deployment) : undefined;
  return log === undefined ? [http] : [http, read({ kind: 'logs', source: 'inference-server', text: log })];
}

/** The container failed, or was not there: its log has the reason. A 4xx of the container speaks of the request. */
function asksForLog(answer: Extract<ScoringAnswer, { kind: 'answer' }>): boolean {
  const inner = innerStatus(answer);
  return answer.status === 424 ? inner === undefined || inner >= 500 : answer.status >= 500;
}

function whyOf(
  readings: readonly Reading[],
  { name, deployment, endpoint }: Around,
  { called }: Case,
): Outcome {
  const target: Partial<Target> = called.target ?? {};
  return diagnose(readings, {
    ...(endpoint !== undefined && { isKubernetes: endpoint.compute !== undefined }),
    names: {
      endpoint: name,
      ...(deployment !== undefined && { deployment }),
      ...(target.subscription !== undefined && { subscription: target.subscription }),
      ...(target.resourceGroup !== undefined && { group: target.resourceGroup }),
      ...(target.workspace !== undefined && { workspace: target.workspace }),
    },
  });
}

function documentsOf({ loaded }: Called, { name, deployment }: Around) {
  return loaded.documents.filter(
    document =>
      document.endpointName === name &&
      (document.family === 'endpoint' || deployment === undefined || document.name === deployment),
  );
}

function shownAnswer(body: string, around: Around): string {
  const mask = new Mask();
  const hidden = hide(body.slice(0, MAX_ANSWER), around)
    .split('\n')
    .map(line => mask.line(line))
    .join('\n');
  return body.length > MAX_ANSWER ? `${hidden}…` : hidden;
}

function hiddenNote({ message, advice }: Note, around: Around): Note {
  return { message: hide(message, around), advice };
}

/** A server may echo what it was sent. */
function hide(text: string, { credential }: Around): string {
  return credential === undefined ? text : text.replaceAll(credential.secret, '***');
}
