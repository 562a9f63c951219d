/**
 * The trace of a run: every question and answer as lines of JSON, without secrets, and with stand-ins for ids, names,
 * hosts and addresses. The same thing has the same stand-in everywhere, so that a trace can be played back.
 */
import { ROLES_BY_ID } from '../../facts/roles.js';
import { TRACE_KINDS } from '../../facts/trace-words.js';
import { Digests } from './digests.js';
import { bodyOf, type Exchange, type Recorder } from './exchange.js';
import { Pseudonyms } from './pseudonyms.js';
import { scrubJson, scrubXml } from './scrub-body.js';
import { scrubHost, scrubPath, scrubQuery, scrubText, type Tools } from './scrub-text.js';
import { holdsSecrets } from './secret-places.js';
import { Words } from './words.js';

/** What a trace says of the run that it is of. */
export interface TraceHead {
  tool: string;
  mode: string;
  cloud: string;
  /** How the run ended: `passed`, `failed`, `incomplete`, `cancelled`, or that it stopped with an error. */
  ended: string;
  /** The workspace, as far as it was named. */
  target: Readonly<Record<string, string | undefined>>;
}

/** A longer trace is cut; its last line says how many exchanges are missing. */
export const MAX_TRACE = 24 * 1024 * 1024;

export interface TraceOptions {
  /** Words that are kept besides those of the catalogue, in lower case. */
  words?: ReadonlySet<string>;
  maxLength?: number;
}

export function traceOf(recorder: Recorder, given: TraceHead, options: TraceOptions = {}): string {
  const { exchanges } = recorder;
  const head = { ...given, target: { ...given.target, ...askedTarget(exchanges) } };
  const tools = toolsFor(exchanges, options.words);
  learn(recorder, head, tools);
  const first = { trace: 1, ...head, target: targetOf(head, tools), caller: callerOf(recorder, tools) };
  const lines = [JSON.stringify(first)];
  let length = lines[0]?.length ?? 0;
  let leftOut = recorder.leftOut;
  for (const [index, exchange] of exchanges.entries()) {
    const line = JSON.stringify({ n: index + 1, ...lineOf(exchange, tools) });
    if (length + line.length > (options.maxLength ?? MAX_TRACE)) {
      leftOut += 1;
      continue;
    }
    lines.push(line);
    length += line.length + 1;
  }
  lines.push(JSON.stringify({ end: true, leftOut }));
  return `${lines.join('\n')}\n`;
}

const TARGET =
  /\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/?]+)/i;

/** The workspace of the first question about one: a file or az may have named it. */
function askedTarget(exchanges: readonly Exchange[]): TraceHead['target'] {
  for (const { url } of exchanges) {
    const [, subscription, resourceGroup, workspace] =
      TARGET.exec(decodeURIComponent(new URL(url).pathname)) ?? [];
    if (workspace !== undefined) return { subscription, resourceGroup, workspace };
  }
  return {};
}

function toolsFor(exchanges: readonly Exchange[], words: ReadonlySet<string> | undefined): Tools {
  const names = new Pseudonyms();
  for (const id of ROLES_BY_ID.keys()) names.keepGuid(id);
  const tools: Tools = {
    names,
    words: new Words(words),
    digests: new Digests(body => JSON.stringify(scrubJson(parsed(body.toString('utf8')), tools))),
  };
  for (const exchange of exchanges) if (/\/v2\//.test(exchange.url)) tools.digests.learn(bodyOf(exchange));
  return tools;
}

/** A name may stand in a text before it stands where it says what it is: all is gone through once before. */
function learn({ exchanges }: Recorder, { target }: TraceHead, tools: Tools): void {
  for (const [kind, name] of Object.entries(target))
    if (name !== undefined && !/^[0-9a-f-]{36}$/i.test(name))
      tools.names.learn(name, TRACE_KINDS[`${kind.toLowerCase()}s`] ?? 'name');
  const quiet: Tools = { ...tools, names: new Learner(tools.names), digests: new Digests(() => '') };
  for (const exchange of exchanges) lineOf(exchange, quiet);
}

/** Learns what things are, and gives no stand-in away: the numbers would follow the order of the first look. */
class Learner extends Pseudonyms {
  readonly #into: Pseudonyms;

  constructor(into: Pseudonyms) {
    super();
    this.#into = into;
  }

  override learn(name: string, kind: string): void {
    if (kind !== 'name') this.#into.learn(name, kind);
  }

  override keepGuid(guid: string): void {
    this.#into.keepGuid(guid);
  }

  override isLearned(name: string): boolean {
    return this.#into.isLearned(name);
  }
}

function targetOf({ target }: TraceHead, tools: Tools): Record<string, string> {
  const shown = Object.entries(target).flatMap(([kind, name]) =>
    name === undefined
      ? []
      : [[kind, /^[0-9a-f-]{36}$/i.test(name) ? tools.names.guid(name) : tools.names.name(name)] as const],
  );
  return Object.fromEntries(shown);
}

function callerOf({ caller }: Recorder, { names }: Tools): Record<string, string> {
  const ids = Object.entries(caller ?? {}) as [string, string | undefined][];
  return Object.fromEntries(ids.flatMap(([kind, id]) => (id === undefined ? [] : [[kind, names.guid(id)]])));
}

function lineOf(exchange: Exchange, tools: Tools): Record<string, unknown> {
  const { method, url, sent, status, failure, times } = exchange;
  const { host, pathname, search } = new URL(url);
  return {
    method,
    host: scrubHost(host, tools),
    path: scrubPath(pathname, tools, host),
    ...(search.length > 1 && { query: scrubQuery(search.slice(1), tools) }),
    ...(sent !== undefined && !holdsSecrets(url) && { sent: scrubJson(parsed(sent) ?? {}, tools) }),
    ...(status === undefined ? { failure } : { status }),
    ...headersOf(exchange, tools),
    ...answerOf(exchange, tools),
    ...(times > 1 && { times }),
  };
}

function headersOf({ headers }: Exchange, tools: Tools): { headers?: Record<string, string> } {
  const shown = Object.entries(headers).map(([name, value]) => [name, headerOf(name, value, tools)]);
  return shown.length === 0 ? {} : { headers: Object.fromEntries(shown) };
}

function headerOf(name: string, value: string, tools: Tools): string {
  if (name === 'link')
    return value.replace(/<([^>]*)>|[^<]+/g, (part, address: string | undefined) =>
      address === undefined ? scrubText(part, tools) : `<${addressOf(address, tools)}>`,
    );
  if (name === 'location') return addressOf(value, tools);
  return scrubText(value, tools);
}

/** With a host or without. */
function addressOf(address: string, tools: Tools): string {
  if (/^https?:/i.test(address)) return scrubText(address, tools);
  const [path = '', query = ''] = address.split('?');
  return `${scrubPath(path, tools)}${query === '' ? '' : `?${scrubQuery(query, tools)}`}`;
}

function answerOf(exchange: Exchange, tools: Tools): Record<string, unknown> {
  const { url, status = 0, isCut } = exchange;
  if (isCut) return { left: 'length' };
  const body = bodyOf(exchange).toString('utf8');
  if (holdsSecrets(url)) return refusalOf(body, status, tools) ?? { left: 'secrets' };
  if (body === '') return {};
  const json = parsed(body);
  if (json !== undefined) return { json: scrubJson(json, tools) };
  return /^\W{0,3}<\?xml\b/.test(body) ? { text: scrubXml(body, tools) } : { left: 'form' };
}

/** Of a sign-in that was refused, the numbers of the refusal and nothing that it says. */
function refusalOf(body: string, status: number, { words }: Tools): Record<string, unknown> | undefined {
  if (status < 400) return undefined;
  const { error, error_codes, errors } = (parsed(body) ?? {}) as Record<string, unknown>;
  const codes = Array.isArray(error_codes)
    ? error_codes.filter(code => Number.isInteger(code) && code < 1e8)
    : [];
  if (codes.length > 0) {
    const error_description = `AADSTS${codes[0]}: (left out)`;
    return { json: { error: constant(error, words), error_description, error_codes: codes } };
  }
  const [first] = Array.isArray(errors) ? errors : [];
  const code = constant((first as { code?: unknown } | undefined)?.code, words);
  return code === '' ? undefined : { json: { errors: [{ code }] } };
}

/** `invalid_client`, `DENIED`. */
function constant(value: unknown, words: Words): string {
  return typeof value === 'string' && /^[A-Za-z_]{1,40}$/.test(value) && words.isPublic(value) ? value : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
