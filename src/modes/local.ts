/** Rehearses deployments in a container on this machine, before the cloud does, and tries sample requests on them. */
import { deadlineIn } from '../azure/client/patience.js';
import { type SendScoring, scoringClient } from '../azure/client/scoring.js';
import { type Engine, findEngine, NoEngine } from '../container/engine.js';
import { VERSION } from '../facts/version.js';
import type { NotChecked } from '../model/findings.js';
import type { Outcome } from '../model/outcome.js';
import type { Invoked, Note, Report, Watched } from '../model/report.js';
import { type Settings, SettingsError } from '../model/settings.js';
import type { Document } from '../project/documents/document.js';
import { type Loaded, loadDocuments } from '../project/documents/load.js';
import { discover } from '../project/files/discovery.js';
import { Project } from '../project/project.js';
import { type Expectation, expectationsOf } from './invoke/expect.js';
import { judgeAnswer } from './invoke/judge.js';
import { type SampleRequest, sampleRequests } from './invoke/requests.js';
import { sendPatiently } from './invoke/send.js';
import { judgeRehearsal } from './local/judge.js';
import { planOf, type RehearsalPlan } from './local/plan.js';
import { type Ready, rehearse } from './local/rehearse.js';
import { otherTexts, quotable, textsOf } from './texts.js';
import { type Time, timeOf } from './watch/time.js';

export interface LocalPorts {
  env: NodeJS.ProcessEnv;
  /** Ends the run early: the job was cancelled. */
  signal?: AbortSignal;
  /** GITHUB_WORKSPACE in a run of GitHub. */
  workspace?: string;
  /** A line for the log of the run, as soon as something happens. It may quote what an engine prints. */
  say(line: string): void;
}

/** What all rehearsals of a run share. */
interface Stage {
  settings: Settings;
  engine: Engine;
  project: Project;
  loaded: Loaded;
  requests: readonly SampleRequest[];
  expectations: readonly Expectation[];
  time: Time;
  signal: AbortSignal;
  say: LocalPorts['say'];
}

/** What came of one deployment. */
interface Scene {
  watched?: Watched;
  invoked: readonly Invoked[];
  notChecked: readonly NotChecked[];
  logs: NonNullable<Outcome['logs']>;
}

/** @throws SettingsError where there is nothing to rehearse, or no engine although one is required */
export async function local(settings: Settings, ports: LocalPorts): Promise<Outcome> {
  const project = new Project(settings.root, ports.workspace);
  const loaded = deploymentsOf(settings, project);
  const requests = settings.invoke.request === '' ? [] : sampleRequests(settings.invoke.request, project);
  const expectations = await expectationsOf(settings.invoke, project);
  const signal = deadlineIn(settings.azure.deadlineMs, ports.signal);
  const engine = await engineOf(settings, ports, signal);
  const documents = loaded.documents.filter(({ family }) => family === 'deployment');
  const scenes: Scene[] = [];
  for (const document of documents) {
    if ('message' in engine) {
      scenes.push(notRehearsed(document, engine));
      continue;
    }
    const time = timeOf(ports.env);
    // One after the other: they would take each other's memory, and a failure is easier to read.
    scenes.push(
      await play(document, {
        settings,
        engine,
        project,
        loaded,
        requests,
        expectations,
        time,
        signal,
        say: ports.say,
      }),
    );
  }
  return outcomeOf(scenes, loaded, project);
}

function deploymentsOf(settings: Settings, project: Project): Loaded {
  const { files: found, empty } = discover(settings.files, settings.root);
  if (empty[0] !== undefined && settings.files.length > 0)
    throw new SettingsError(`"files": nothing matches ${empty[0]}.`);
  const loaded = loadDocuments(found, project, settings.overrides);
  if (loaded.documents.some(({ family }) => family === 'deployment')) return loaded;
  throw new SettingsError('local needs a deployment to rehearse: give its file as "files".');
}

/** The engine, or why there is none. @throws SettingsError where one is required */
async function engineOf(
  { local: { engine } }: Settings,
  { env }: LocalPorts,
  signal: AbortSignal,
): Promise<Engine | Note> {
  try {
    return await findEngine(env, signal);
  } catch (error) {
    if (!(error instanceof NoEngine)) throw error;
    const message = `No container engine answers: ${error.message}.`;
    const advice = 'Start Docker or Podman, or set DOCKER_HOST.';
    if (engine === 'required') throw new SettingsError(`${message} ${advice}`);
    return { message, advice };
  }
}

async function play(document: Document, stage: Stage): Promise<Scene> {
  const { engine, project, time, signal, settings, say } = stage;
  if (document.isTemplateFile)
    return notRehearsed(
      document,
      {
        message: 'The file has placeholders, so what will be deployed is not known yet.',
        advice: 'Render it first, or give the values with "set".',
      },
      'template',
    );
  const plan = planOf(document, project);
  if ('cannot' in plan) return notRehearsed(document, plan.cannot);
  const name = `${plan.endpoint}/${plan.deployment}`;
  const progress = (line: string) => say(`${name}: ${line}`);
  const invoked: Invoked[] = [];
  const { keep } = settings.local;
  const rehearsed = await rehearse(plan, { engine, project, time, signal, progress, keep }, async ready => {
    progress('ready');
    invoked.push(...(await tryRequests(plan, ready, stage)));
  });
  const watched = await judgeRehearsal(rehearsed, { document, project, ended: time.now() });
  const logs = rehearsed.log === '' ? [] : [{ title: name, text: rehearsed.log }];
  return { watched, invoked, notChecked: [], logs };
}

async function tryRequests(
  plan: RehearsalPlan,
  { host, port, log }: Ready,
  { requests, expectations, project, loaded, time, signal, settings }: Stage,
): Promise<Invoked[]> {
  const url = `http://${host}:${port}${plan.routes.scoring}`;
  const send = asAzure(await scoringClient(signal));
  const invoked: Invoked[] = [];
  for (const request of requests) {
    const line = { send, url, headers: {}, time, signal, random: Math.random };
    const around = {
      ...{ url, credential: undefined, since: time.now(), endpoint: undefined, deployments: [] },
      ...{ name: plan.endpoint, deployment: plan.deployment, size: request.body.length },
      ...{ concurrency: settings.invoke.concurrency, now: time.now() },
    };
    const called = { target: undefined, endpoint: plan.endpoint, deployment: plan.deployment, loaded };
    const all = { request, called, expectations, around, project, logOf: log };
    invoked.push(await judgeAnswer(await sendPatiently(request, line), all));
  }
  return invoked;
}

/** Azure's front door answers 424 for whatever the container answers beside 200, and names its status in a header. */
function asAzure(send: SendScoring): SendScoring {
  return async request => {
    const answer = await send(request);
    if (answer.kind === 'fault' || answer.status === 200) return answer;
    const inner = { 'ms-azureml-model-error-statuscode': String(answer.status) };
    return { ...answer, status: 424, headers: { ...answer.headers, ...inner } };
  };
}

function notRehearsed(
  { file }: Document,
  { message, advice }: Note,
  reason: NotChecked['reason'] = 'unsupported',
): Scene {
  return { invoked: [], notChecked: [{ check: 'local', file, reason, message, advice }], logs: [] };
}

function outcomeOf(scenes: readonly Scene[], loaded: Loaded, project: Project): Outcome {
  const watched = scenes.flatMap(scene => scene.watched ?? []);
  const invoked = scenes.flatMap(scene => scene.invoked);
  const findings = [...watched, ...invoked].flatMap(each => each.findings);
  const own = textsOf(loaded);
  const diagnosis = [...watched, ...invoked].find(each => each.diagnosis !== null)?.diagnosis ?? null;
  const report: Report = {
    tool: { name: 'endpoint-preflight', version: VERSION },
    mode: 'local',
    result: resultOf(watched, invoked),
    documents: [],
    findings,
    suppressed: [],
    notChecked: scenes.flatMap(scene => scene.notChecked),
    quota: [],
    diagnosis,
    read: watched.find(each => each.diagnosis !== null)?.read ?? [],
    watched,
    ...(invoked.length > 0 && { invoked }),
  };
  const source = quotable([...own, ...otherTexts(findings, own, project)]);
  return { report, source, logs: scenes.flatMap(scene => scene.logs) };
}

function resultOf(watched: readonly Watched[], invoked: readonly Invoked[]): Report['result'] {
  if (watched.some(({ verdict }) => verdict === 'failed')) return 'failed';
  if (invoked.some(({ verdict }) => verdict === 'failed')) return 'failed';
  return watched.every(({ verdict }) => verdict === 'succeeded') ? 'passed' : 'incomplete';
}
