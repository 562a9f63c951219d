/** Calls an endpoint with sample requests, and says what each answer means. */
import { type Azure, azureOf } from '../azure/azure.js';
import { deadlineIn } from '../azure/client/patience.js';
import { known, type Result } from '../azure/client/result.js';
import { scoringClient } from '../azure/client/scoring.js';
import type { Session } from '../azure/client/session.js';
import { cloudOf } from '../azure/sign-in/cloud.js';
import { requestFaults } from '../domain/scoring/sample-request.js';
import { VERSION } from '../facts/version.js';
import type { Outcome } from '../model/outcome.js';
import type { Invoked, Report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { Project } from '../project/project.js';
import { type Connection, connect, connectionTo } from './invoke/connect.js';
import { expectationsOf } from './invoke/expect.js';
import { type Case, judgeAnswer, problemsOf } from './invoke/judge.js';
import { type SampleRequest, sampleRequests } from './invoke/requests.js';
import { type Line, sendMany, sendPatiently } from './invoke/send.js';
import { type Called, calledEndpoint } from './invoke/target.js';
import { sessionOf } from './online/asking.js';
import { checkIds } from './online/credentials.js';
import type { OnlinePorts } from './online/outcome.js';
import { otherTexts, quotable, textsOf } from './texts.js';
import { timeOf } from './watch/time.js';

export interface InvokePorts extends OnlinePorts {
  /** GITHUB_WORKSPACE in a run of GitHub. */
  workspace?: string;
  /** Called with everything that must not be seen in a log, before anything else is done with it. */
  hide(secret: string): void;
}

/** @throws SettingsError where nothing says what to send, or where */
export async function invoke(settings: Settings, ports: InvokePorts): Promise<Outcome> {
  const project = new Project(settings.root, ports.workspace);
  const requests = sampleRequests(settings.invoke.request, project);
  const expectations = await expectationsOf(settings.invoke, project);
  const called = calledEndpoint(settings, project, ports.env);
  const own = textsOf(called.loaded);
  if (settings.invoke.dryRun) {
    const invoked = await Promise.all(requests.map(each => lookedAt(each, called, project)));
    const isBad = invoked.some(({ problems }) => problems.length > 0);
    return { report: reportOf(invoked, isBad ? 'failed' : 'passed'), source: quotable(own) };
  }
  const azure = azureFor(called, settings, ports);
  const connection = await connectionOf(azure?.asks, called, settings, ports);
  if (connection.kind === 'unknown') return unreached(connection, requests, called, azure?.session);
  if (connection.value.credential !== undefined) ports.hide(connection.value.credential.secret);
  const all = { called, expectations, project, logOf: logsOf(called, azure?.asks) };
  const invoked = await callAll(requests, connection.value, all, settings, ports);
  const findings = invoked.flatMap(each => each.findings);
  return {
    report: reportOf(invoked, resultOf(invoked)),
    source: quotable([...own, ...otherTexts(findings, own, project)]),
    ...(azure && { online: await onlineLog(azure.session) }),
  };
}

function azureFor(called: Called, settings: Settings, ports: InvokePorts) {
  if (called.target === undefined) return undefined;
  const cloud = cloudOf(settings.azure);
  checkIds(settings.azure, ports.env);
  const session = sessionOf(cloud, settings.azure, ports);
  return { session, asks: azureOf(session) };
}

async function connectionOf(
  azure: Azure | undefined,
  called: Called,
  { invoke: { scoringUrl } }: Settings,
  { env }: InvokePorts,
): Promise<Result<Connection>> {
  const { now } = timeOf(env);
  return azure === undefined || called.target === undefined
    ? known(connectionTo(scoringUrl ?? '', env, now()))
    : await connect(azure, called.target, called, now);
}

type Shared = Pick<Case, 'called' | 'expectations' | 'project' | 'logOf'>;

const LOG_LINES = 200;

/** An address of the workflow has no log in Azure. */
function logsOf({ target, endpoint }: Called, azure: Azure | undefined): Case['logOf'] {
  return async deployment => {
    if (azure === undefined || target === undefined) return undefined;
    const log = await azure.live.logs({ target, endpoint, deployment }, 'InferenceServer', LOG_LINES);
    return log.kind === 'known' ? log.value : undefined;
  };
}

/** One after the other: the requests of one run must not throttle each other. */
async function callAll(
  requests: readonly SampleRequest[],
  connection: Connection,
  all: Shared,
  settings: Settings,
  { env, signal }: InvokePorts,
): Promise<Invoked[]> {
  const time = timeOf(env);
  const ends = deadlineIn(settings.azure.deadlineMs, signal);
  const line: Line = {
    send: await scoringClient(ends),
    url: connection.url,
    headers: headersOf(connection, all.called),
    time,
    signal: ends,
    random: Math.random,
  };
  const invoked: Invoked[] = [];
  for (const request of requests) {
    const around = {
      ...connection,
      name: all.called.endpoint,
      deployment: all.called.deployment,
      size: request.body.length,
      concurrency: Math.min(settings.invoke.concurrency, settings.invoke.repeat),
      now: time.now(),
    };
    invoked.push(await call(request, line, { ...all, request, around }, settings));
  }
  return invoked;
}

function headersOf({ credential }: Connection, { deployment }: Called): Record<string, string> {
  return {
    ...(credential && { authorization: `Bearer ${credential.secret}` }),
    ...(deployment !== undefined && { 'azureml-model-deployment': deployment }),
    accept: 'application/json, */*;q=0.5',
  };
}

/** Many requests are measured, so none of them is repeated; the first that failed is the one that is explained. */
async function call(request: SampleRequest, line: Line, all: Case, settings: Settings): Promise<Invoked> {
  const { repeat, rate, concurrency } = settings.invoke;
  if (repeat === 1) return await judgeAnswer(await sendPatiently(request, line), all);
  const isGood = (answer: Parameters<typeof problemsOf>[0]) =>
    problemsOf(answer, all.expectations).length === 0;
  const { load, worst, last } = await sendMany(request, line, { repeat, rate, concurrency }, isGood);
  const answer = worst ?? last;
  if (answer === undefined) return { ...notSent(request.name, all.called), verdict: 'failed', load };
  return { ...(await judgeAnswer({ answer, attempts: 1 }, all)), load };
}

function notSent(request: string, { endpoint, deployment }: Called): Invoked {
  return {
    ...{ request, endpoint, deployment: deployment ?? null, verdict: 'not-sent', status: null, ms: 0 },
    ...{ attempts: 0, clientRequestId: null, requestId: null, answer: '', problems: [], notes: [] },
    ...{ diagnosis: null, findings: [], read: [] },
  };
}

/** Without sending it: whether the deployment of the files can read it. */
async function lookedAt(request: SampleRequest, called: Called, project: Project): Promise<Invoked> {
  const { documents, unread } = called.loaded;
  const deployments = documents.filter(
    ({ family, name, endpointName }) =>
      family === 'deployment' &&
      endpointName === called.endpoint &&
      (called.deployment === undefined || name === called.deployment),
  );
  const [document] = deployments.length === 1 ? deployments : [];
  const nothing = notSent(request.name, called);
  if (document === undefined)
    return { ...nothing, notes: [{ message: NOT_COMPARED, advice: 'Give its file as "files".' }] };
  const isJson = request.contentType === 'application/json';
  const context = { documents, unread, project, now: new Date(), document };
  const faults = isJson ? await requestFaults(request.body, context) : [];
  const said = ({ what, fix }: (typeof faults)[number]) => ({ message: what, advice: fix });
  return {
    ...nothing,
    problems: faults.filter(({ severity }) => severity === 'error').map(said),
    notes: faults.filter(({ severity }) => severity !== 'error').map(said),
  };
}

const NOT_COMPARED =
  'No single deployment file is at hand, so the request was not compared with its script or model.';

function resultOf(invoked: readonly Invoked[]): Report['result'] {
  return invoked.every(({ verdict }) => verdict === 'passed') ? 'passed' : 'failed';
}

function reportOf(invoked: readonly Invoked[], result: Report['result']): Report {
  return {
    tool: { name: 'endpoint-preflight', version: VERSION },
    mode: 'invoke',
    result,
    documents: [],
    findings: invoked.flatMap(({ findings }) => findings),
    suppressed: [],
    notChecked: [],
    quota: [],
    diagnosis: invoked.find(({ diagnosis }) => diagnosis !== null)?.diagnosis ?? null,
    read: invoked.flatMap(({ read }) => read),
    invoked,
  };
}

/** Azure did not say where the endpoint is, or gave no key: nothing was sent, and that is no pass. */
async function unreached(
  connection: Extract<Result<Connection>, { kind: 'unknown' }>,
  requests: readonly SampleRequest[],
  called: Called,
  session: Session | undefined,
): Promise<Outcome> {
  const { reason, what: message, fix: advice } = connection;
  const report = reportOf(
    requests.map(({ name }) => notSent(name, called)),
    'incomplete',
  );
  return {
    report: { ...report, notChecked: [{ check: 'invoke', file: '', reason, message, advice }] },
    source: quotable(textsOf(called.loaded)),
    ...(session && { online: await onlineLog(session) }),
  };
}

async function onlineLog(session: Session): Promise<NonNullable<Outcome['online']>> {
  const signedIn = await session.signedIn();
  return {
    signedIn: signedIn.kind === 'known' ? signedIn.value : undefined,
    ...(signedIn.kind === 'unknown' && { refused: signedIn }),
    asked: session.asked,
  };
}
