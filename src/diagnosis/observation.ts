/**
 * What Azure said after a deploy, for those who asked it themselves: the error of an operation, the state of a
 * resource, logs, an answer of the scoring URI. Each is read as the text that it is, so that a failure is recognised
 * in the same way wherever it comes from.
 */

import { type Reading, readText } from './read-text.js';

export type Observation =
  /** Of an operation or a request: the body as it was parsed, an Error of an SDK, or text. */
  | { kind: 'error'; source: string; body: unknown }
  | { kind: 'state'; source: string; state: string }
  /** The content of getLogs; `source` names the container. */
  | { kind: 'logs'; source: string; text: string }
  | {
      kind: 'http';
      source: string;
      status: number;
      headers?: Readonly<Record<string, string>>;
      body?: string;
    };

/** Longer bodies are no errors. */
const MAX_BODY = 4_000_000;
const MAX_DEPTH = 12;

/** Never throws, whatever an answer holds. */
export function read(observation: Observation): Reading {
  const { source } = observation;
  switch (observation.kind) {
    case 'error':
      return readText(textOf(observation.body), { source, role: 'error' });
    case 'state':
      return readText(`provisioning_state: ${observation.state}`, { source, role: 'error' });
    case 'logs':
      return readText(observation.text, { source, role: 'log' });
    case 'http':
      return readText(httpText(observation), { source, role: 'error' });
  }
}

/** What an error says, a line each: messages, codes and what is nested in them, and the ids of its headers. */
function textOf(body: unknown): string {
  if (typeof body === 'string') return body.slice(0, MAX_BODY);
  const lines: string[] = [];
  collect(body, '', MAX_DEPTH, lines, new Set());
  return lines.join('\n').slice(0, MAX_BODY);
}

function collect(value: unknown, name: string, depth: number, lines: string[], seen: Set<object>): void {
  if (value === null || value === undefined || typeof value === 'function') return;
  if (typeof value !== 'object') {
    lines.push(`"${name}": ${JSON.stringify(String(value))}`);
    return;
  }
  if (depth === 0 || seen.has(value) || lines.length > 2000) return;
  seen.add(value);
  // `message` of an Error is not enumerable, and its code stands beside it.
  if (value instanceof Error) lines.push(`${codeOf(value)}${value.message}`);
  for (const [key, child] of entriesOf(value)) collect(child, key, depth - 1, lines, seen);
}

function codeOf(error: Error): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `(${code}) ` : '';
}

/** Own properties; a getter that throws has none. */
function entriesOf(value: object): [string, unknown][] {
  try {
    return Object.entries(value);
  } catch {
    return [];
  }
}

function httpText({ status, headers = {}, body = '' }: Extract<Observation, { kind: 'http' }>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`.replace(/[\r\n]+/g, ' '));
  return [`HTTP/1.1 ${Math.trunc(status)}`, ...lines, '', body.slice(0, MAX_BODY)].join('\n');
}
