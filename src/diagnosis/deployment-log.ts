/** What getLogs puts around the output of a container: the stages of an instance, the events of its containers. */

import type { Stage } from '../causes/cause.js';

export type { Stage } from '../causes/cause.js';

/** In the order in which an instance comes up: the first one that has not succeeded is where it fails. */
export const STAGES = [
  'SystemSetup',
  'UserContainerImagePull',
  'ModelDownload',
  'UserContainerStart',
] as const satisfies readonly Stage[];

export interface ContainerEvent {
  name: string;
  type: 'Normal' | 'Warning';
  /** As the log has it: `20220519-03:11:59.750675` or `2024-11-12T13:55:18.532067Z`. */
  time: string;
  message: string;
  /** 1-based line of its last time. */
  line: number;
  /** How often it was read. */
  count: number;
}

/** How far the server in the container came. */
export interface ServerProgress {
  /** Lines of the log, 0 where it did not come to that. */
  started: number;
  initBegun: number;
  initDone: number;
  ready: number;
  /** It has given up, or was ended. */
  ended: number;
  /** It was asked to stop, as scaling and a rolling restart do. */
  stopped: number;
  /** Its last answer with a 2xx, as an access log has it. */
  served: number;
}

export interface DeploymentLog {
  stages: Partial<Record<Stage, string>>;
  /** By name, in the order of their first time. */
  events: ContainerEvent[];
  progress: ServerProgress;
  /** The image that the fetcher was told to pull. */
  image: string | undefined;
  /** Paths below AZUREML_MODEL_DIR, as the server printed them after a failed init; folders end with `/`. */
  modelFiles: string[];
  /** getLogs answered in prose: the logs are withheld while it works, or gone after it. */
  withheld: 'working' | 'gone' | undefined;
}

const STAGE = /^(SystemSetup|UserContainerImagePull|ModelDownload|UserContainerStart): (\w{1,40})/;
const EVENT =
  /^Kind: (\w{1,40}), Name: (\w{1,80}), Type: (Normal|Warning), Time: (\S{1,60}), Message: (.{0,2000})$/;
const MAX_EVENTS = 50;
const MAX_MODEL_LINES = 300;
/** `2023-01-01 00:00:00,123 I [12] azmlinfsrv - ` in front of what the server says. */
const LOGGER = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d+ [A-Z] \[\d+\] [\w.]+ - |^[A-Z] \[\d+\] [\w.]+ - /;

const MARKS: readonly (readonly [keyof ServerProgress, RegExp])[] = [
  [
    'started',
    /Azure ML Inferencing HTTP server|Starting gunicorn|Listening at: http|Started GRPCInferenceService|Uvicorn running on/,
  ],
  ['initBegun', /Invoking user's init function/],
  ['initDone', /Users?'s init has completed successfully/],
  [
    'ready',
    /Worker with pid \d+ ready for serving traffic|Application startup complete|Started HTTPService at|Uvicorn running on|Serving Flask app|Running on http:\/\/|Exporting HTTP\/REST API at|Running gRPC ModelServer|Model server started|Starting production HTTP BentoServer|Serving on http:\/\/|Starting vLLM API server|HTTP service listening|[Ss]erver is listening/,
  ],
  [
    'ended',
    /Worker failed to boot|Worker exiting|Shutting down: Master|Exit code \d+ is not normal|User's init function failed|Failed to import user script|was sent SIG(?!TERM)|gunicorn\/finish [1-9]/,
  ],
  [
    'stopped',
    /Handling signal: (?:term|int|winch|hup|quit)|Autorestarting worker|[Rr]eceived signal 15|SIGTERM/,
  ],
];
const SERVED = /"(?:GET|POST) \/\S{0,300} HTTP\/[\d.]{1,3}" 2\d\d\b|\b(?:GET|POST) \/(?:score)? 2\d\d\b/;

/** Lines without any of these are no mark of a server's progress. Lower case. */
export const MARK_TRIGGERS: readonly string[] = [
  ...['azure ml inferencing http server', 'starting gunicorn', 'listening', 'started grpc', 'started http'],
  ...[
    'users init ',
    'user init',
    'userss init',
    'uvicorn running',
    'worker ',
    'startup complete',
    'serving ',
  ],
  ...['running on http', 'exporting http', 'running grpc', 'model server started', 'starting production'],
  ...['starting vllm', 'shutting down: master', 'exit code ', 'failed to import user script', 'was sent sig'],
  ...['gunicorn/finish', 'handling signal', 'autorestarting', 'received signal', 'sigterm'],
];

/** Lines without any of these are no request that was served. Lower case. */
export const SERVED_TRIGGERS: readonly string[] = [
  ...['http/1.0 2', 'http/1.1 2', 'http/2 2', 'http/2.0 2', 'post /score 2', 'get / 2'],
];

export class DeploymentLogReader {
  readonly log: DeploymentLog = {
    stages: {},
    events: [],
    progress: { started: 0, initBegun: 0, initDone: 0, ready: 0, ended: 0, stopped: 0, served: 0 },
    image: undefined,
    modelFiles: [],
    withheld: undefined,
  };
  #tree: TreeReader | undefined;

  /** @param about whether a trigger of a mark, or of a served request, ends in the line */
  line(text: string, number: number, about: { isMark: boolean; isServed: boolean }): void {
    if (this.#tree !== undefined) this.#modelFile(text, this.#tree);
    const first = text.charCodeAt(0);
    // Nearly all lines of a long log are none of these.
    if (first === 0x53 || first === 0x55 || first === 0x4d) this.#stage(text);
    else if (first === 0x4b) this.#event(text, number);
    else if (first === 0x7b) this.#fetcher(text);
    if (text.includes('logs')) this.#prose(text);
    if (about.isMark) this.#mark(text, number);
    if (about.isServed && SERVED.test(text)) this.log.progress.served = number;
    if (text.endsWith('Model Directory Contents:')) this.#tree = new TreeReader();
  }

  #stage(text: string): void {
    const stage = STAGE.exec(text);
    if (stage !== null) this.log.stages[stage[1] as Stage] = stage[2] ?? '';
  }

  #event(text: string, number: number): void {
    const event = EVENT.exec(text);
    if (event === null) return;
    const [, , name = '', type = '', time = '', message = ''] = event;
    const known = this.log.events.find(other => other.name === name && other.message === message);
    if (known !== undefined) Object.assign(known, { time, line: number, count: known.count + 1 });
    else if (this.log.events.length < MAX_EVENTS)
      this.log.events.push({
        name,
        type: type as 'Normal' | 'Warning',
        time,
        message,
        line: number,
        count: 1,
      });
  }

  #fetcher(text: string): void {
    const url = /"imageUrl":\s*"([^"\s]{1,500})"/.exec(text)?.[1];
    if (url !== undefined) this.log.image = url;
  }

  #prose(text: string): void {
    if (/Deployment is in deleting or creating state so logs can't be retrieved/.test(text))
      this.log.withheld = 'working';
    else if (/There are no logs for this deployment at the moment/.test(text)) this.log.withheld = 'gone';
  }

  #mark(text: string, number: number): void {
    for (const [name, pattern] of MARKS) if (pattern.test(text)) this.log.progress[name] = number;
  }

  #modelFile(text: string, tree: TreeReader): void {
    const found = tree.line(text.replace(LOGGER, ''));
    if (found === undefined || this.log.modelFiles.length >= MAX_MODEL_LINES) this.#tree = undefined;
    else if (found !== '') this.log.modelFiles.push(found);
  }
}

/** A tree of files, drawn with lines or by indent, or as plain paths. */
class TreeReader {
  readonly #folders: { indent: number; name: string }[] = [];

  /** The path of the line; `''` where it names the top, undefined where the tree has ended. */
  line(text: string): string | undefined {
    const drawn = /^([\s│|├└─`+-]*)(\S.*)$/.exec(text);
    if (drawn === null) return undefined;
    const [, indent = '', name = ''] = drawn;
    if (
      /^(?:Output Truncated|Traceback|\d{4}-\d\d-\d\d|Worker|Shutting|Reason|Exit)/.test(name) ||
      / {2}|: /.test(name)
    )
      return undefined;
    if (name.startsWith('/')) return belowModelFolder(name);
    while ((this.#folders.at(-1)?.indent ?? -1) >= indent.length) this.#folders.pop();
    const path = [...this.#folders.map(folder => folder.name.replace(/\/$/, '')), name].join('/');
    this.#folders.push({ indent: indent.length, name });
    return path;
  }
}

/** `/var/azureml-app/azureml-models/<name>/<version>/a/b` → `a/b`. */
export function belowModelFolder(path: string): string {
  const below = /\/azureml-models\/[^/]+\/[^/]+\/?(.*)$/.exec(path);
  return below?.[1] ?? '';
}
