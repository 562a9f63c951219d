/** Reads the trace of a run, as the product writes it with `trace-file`: what was asked, and what came back. */
import { readFileSync } from 'node:fs';
import { WorldError } from '../world/load.ts';

export interface TracedAnswer {
  method: string;
  host: string;
  path: string;
  query: string;
  /** undefined: no answer came. */
  status: number | undefined;
  headers: Readonly<Record<string, string>>;
  /** As it is sent; undefined where the trace left it out. */
  body: string | undefined;
  /** Why it was left out: it held secrets, was too long, or is of no form that is kept. */
  left: string | undefined;
  /** How often it came in a row. */
  times: number;
}

export interface Trace {
  cloud: string;
  target: { subscription?: string; resourceGroup?: string; workspace?: string };
  caller: { tenantId?: string; clientId?: string; objectId?: string };
  answers: readonly TracedAnswer[];
}

type Fields = Record<string, unknown>;

/** @throws WorldError for a file that is no trace */
export function loadTrace(file: string): Trace {
  try {
    return readTrace(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WorldError(file, error instanceof Error ? error.message : String(error));
  }
}

export function readTrace(text: string): Trace {
  const [head, ...lines] = text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line, index) => parsed(line, index + 1));
  if (head?.trace !== 1) throw new Error('it is no trace of endpoint-preflight');
  return {
    cloud: String(head.cloud ?? 'public'),
    target: (head.target ?? {}) as Trace['target'],
    caller: (head.caller ?? {}) as Trace['caller'],
    answers: lines.filter(({ method }) => typeof method === 'string').map(answerOf),
  };
}

function parsed(line: string, number: number): Fields {
  try {
    return JSON.parse(line) as Fields;
  } catch {
    throw new Error(`line ${number} is no JSON`);
  }
}

function answerOf({
  method,
  host,
  path,
  query,
  status,
  headers,
  json,
  text,
  left,
  times,
}: Fields): TracedAnswer {
  const body = json === undefined ? (text as string | undefined) : JSON.stringify(json);
  return {
    method: String(method),
    host: String(host).toLowerCase(),
    path: String(path),
    query: String(query ?? ''),
    status: typeof status === 'number' ? status : undefined,
    headers: (headers ?? {}) as Record<string, string>,
    body,
    left: left as string | undefined,
    times: typeof times === 'number' ? times : 1,
  };
}
