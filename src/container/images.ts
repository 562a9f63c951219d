/** Images of an engine: whether one is there, pulling, building. */
import { type Engine, EngineError } from './engine.js';

/** A line of news while an image is pulled or built. */
export type Progress = (line: string) => void;

/** What came of a build or a pull: all that the engine printed, and the error that ended it. */
export interface Made {
  log: string;
  /** undefined: it is there. */
  error: string | undefined;
}

export async function hasImage(engine: Engine, reference: string, signal: AbortSignal): Promise<boolean> {
  try {
    await engine.json(`/images/${encodeURI(reference)}/json`, { signal });
    return true;
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return false;
    throw error;
  }
}

export function pullImage(
  engine: Engine,
  reference: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<Made> {
  const [name, tag] = splitTag(reference);
  const query = new URLSearchParams({ fromImage: name, ...(tag !== undefined && { tag }) });
  return events(engine, `/images/create?${query}`, undefined, progress, signal);
}

export interface BuildOptions {
  tag: string;
  /** Path of the Dockerfile in the context. */
  dockerfile: string;
  labels: Readonly<Record<string, string>>;
}

/** @param context a tar archive */
export function buildImage(
  engine: Engine,
  context: Uint8Array,
  { tag, dockerfile, labels }: BuildOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Made> {
  const query = new URLSearchParams({
    t: tag,
    dockerfile,
    rm: '1',
    forcerm: '1',
    labels: JSON.stringify(labels),
  });
  return events(engine, `/build?${query}`, context, progress, signal);
}

const MAX_LOG = 4_000_000;

/** A stream of JSON lines: `stream` and `status` are news, `error` is the end. */
async function events(
  engine: Engine,
  route: string,
  body: Uint8Array | undefined,
  progress: Progress,
  signal: AbortSignal,
): Promise<Made> {
  let log = '';
  let error: string | undefined;
  try {
    const stream = await engine.stream(route, { method: 'POST', signal, ...(body && { body }) });
    for await (const line of linesOf(stream)) {
      const event = parsed(line);
      const text = event.stream ?? statusLine(event);
      if (text !== undefined && text.trim() !== '') {
        if (log.length < MAX_LOG) log += text.endsWith('\n') ? text : `${text}\n`;
        progress(text.trimEnd());
      }
      if (event.error !== undefined) error = event.error.trim();
    }
  } catch (problem) {
    if (!(problem instanceof EngineError)) throw problem;
    error = problem.message;
  }
  return { log: error === undefined ? log : `${log}${error}\n`, error };
}

interface Event {
  stream?: string;
  status?: string;
  id?: string;
  progress?: string;
  error?: string;
}

/** Only the beginning and the end of a layer: the bars between them are for a terminal that redraws. */
function statusLine({ status, id, progress }: Event): string | undefined {
  if (status === undefined || progress !== undefined) return undefined;
  return id === undefined ? status : `${id}: ${status}`;
}

function parsed(line: string): Event {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Event) : {};
  } catch {
    return { stream: line };
  }
}

/** Lines of a stream, the last one also without its end. */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(Buffer.from(chunk), { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) if (part.trim() !== '') yield part;
  }
  if (rest.trim() !== '') yield rest;
}

/** `host:5000/name:tag` → name and tag; a digest stays with the name. */
function splitTag(reference: string): [string, string | undefined] {
  if (reference.includes('@')) return [reference, undefined];
  const colon = reference.lastIndexOf(':');
  return colon > reference.lastIndexOf('/')
    ? [reference.slice(0, colon), reference.slice(colon + 1)]
    : [reference, 'latest'];
}
