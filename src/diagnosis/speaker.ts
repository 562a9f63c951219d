/** Who speaks in a traceback: the container, or the machine that deploys and sends requests. */
import type { Reading } from './read-text.js';
import type { Traceback } from './traceback.js';

export type Speaker = 'container' | 'client';

/** az, its extensions and Microsoft's SDKs, wherever they are installed. */
const OF_THE_CLIENT =
  /[/\\](?:azure[/\\]cli|azcliextensions|azext_\w+|knack|azure[/\\](?:core|ai[/\\]ml|mgmt|identity))[/\\]/;
/** Where the machine that deploys has its files; a container of Azure ML has none there. */
const OF_THE_DEPLOYER =
  /^(?:\/home\/(?:runner|vsts|azureuser)\/|\/opt\/(?:hostedtoolcache|az)\/|\/__w\/|\/github\/workspace\/|\/agent\/_work\/|\/Users\/|\/anaconda\/|[A-Za-z]:[/\\]|(?:Cell|Input) In ?\[|<ipython)/;
const IN_A_CONTAINER = /^(?:\/var\/(?:azureml-|mlflow_resources)|\/azureml-envs\/)/;
/** Libraries that send requests. In the traceback of a container they fetch something. */
const SENDS_REQUESTS =
  /[/\\](?:urllib[/\\](?:request|error)|http[/\\]client|requests[/\\](?:models|sessions|adapters|api)|urllib3[/\\]\w+|httpx[/\\]_\w+|httpcore[/\\]\w+|aiohttp[/\\]client\w*|openai[/\\]\w+)\.py$|^urllib[/\\]request\.py$/;
const SENDS_A_REQUEST =
  /\b(?:urllib\.request\.|urlopen\(|raise_for_status\(|requests\.(?:post|get|request)\(|httpx\.|session\.post\()/;
const SCORING_HOST = /\.inference\.ml\.azure\.(?:com|us|cn)\b/;

/** undefined: nothing in the traceback tells; it is then of the container, as most of them are. */
export function speakerOf(traceback: Traceback, reading: Reading): Speaker | undefined {
  const { frames, message } = traceback;
  if (SCORING_HOST.test(message)) return 'client';
  if (frames.some(({ file }) => IN_A_CONTAINER.test(file))) return 'container';
  if (frames.some(({ file }) => OF_THE_CLIENT.test(file) || OF_THE_DEPLOYER.test(file))) return 'client';
  const sends = frames.some(({ file, code }) => SENDS_REQUESTS.test(file) || SENDS_A_REQUEST.test(code));
  return sends && !isOfAContainer(reading) ? 'client' : undefined;
}

/** A log is one of a container, unless it is the output of a step that the traceback itself gives away. */
export function isOfAContainer({ role, log: { events, progress, stages } }: Reading): boolean {
  return role === 'log' || events.length > 0 || progress.started > 0 || Object.keys(stages).length > 0;
}

/** The traceback that a line belongs to. */
export function tracebackAt(
  line: number,
  { tracebacks }: Pick<Reading, 'tracebacks'>,
): Traceback | undefined {
  return tracebacks.find(({ start, end }) => start <= line && line <= end);
}

/** Who says a line: by its traceback, and else by what goes on around it. */
export function speakerAt(line: number, reading: Reading): Speaker | undefined {
  const traceback = tracebackAt(line, reading);
  if (traceback !== undefined) return speakerOf(traceback, reading);
  // az and the SDK show a bar while they send files; what fails next is the upload.
  return reading.uploads.some(at => at <= line && line - at <= NEAR) ? 'client' : undefined;
}

const NEAR = 40;
