/**
 * Gives the answers of a trace to the same questions, each as often as it came; the last one for as long as it is asked.
 * Tokens are new ones: a trace has none. What the run did not ask has no answer, and is told.
 */
import type { Context } from '../context.ts';
import type { Hosts } from '../hosts.ts';
import { entraService, issueToken } from '../servers/entra.ts';
import type { Answer, Asked, Service } from '../servers/exchange.ts';
import { issuerMetadata } from '../servers/github-oidc.ts';
import type { Trace, TracedAnswer } from './load.ts';

/** The keys of a world in which a trace is played. */
export function worldOfTrace({ cloud, target, caller }: Trace): Record<string, unknown> {
  const { subscription, resourceGroup, workspace } = target;
  return {
    name: 'trace',
    description: 'The answers of a run, played back.',
    cloud: cloud === 'usgovernment' ? 'government' : cloud,
    caller: { ...caller, secret: TRACE_SECRET },
    ...(subscription !== undefined && { subscriptions: { [subscription]: {} } }),
    ...(workspace !== undefined && {
      workspaces: { [workspace]: { ...(resourceGroup !== undefined && { resourceGroup }) } },
    }),
  };
}

/** Signs in where no job of GitHub does. */
export const TRACE_SECRET = 'trace';

/** @param unknown is called with each question that the trace has no answer to */
export function traceHosts(context: Context, { answers }: Trace, unknown: (question: string) => void): Hosts {
  const { cloud, world } = context;
  const authorities = new Set(cloud.authorities);
  const issuer = new URL(world.github.issuer).hostname;
  // A sign-in that went well goes well again, with a token of the sandbox.
  const played = answers.filter(({ host, status }) => !authorities.has(host) || (status ?? 0) >= 400);
  const passing = leftOut(answers);
  const lines = linesOf(played, passing);
  const entra = entraService(context);
  const replay: Service = asked => {
    const line = lines.get(keyOf(asked.method, asked.host, asked.path, asked.query, passing));
    if (line !== undefined) return line.next(asked, context);
    if (authorities.has(asked.host)) return entra(asked);
    if (asked.host === issuer) return issuerMetadata(context)(asked);
    unknown(`${asked.method} ${asked.host}${asked.path}: the trace has no answer`);
    return { status: 501, body: { error: { code: 'NotInTrace', message: 'The run did not ask this.' } } };
  };
  const hosts = new Set([cloud.arm, issuer, ...authorities, ...answers.map(({ host }) => withoutPort(host))]);
  return { isKnown: host => hosts.has(host), serviceFor: () => replay };
}

/** Parts of queries of which the trace has no value: ids of a single request, signatures. */
function leftOut(answers: readonly TracedAnswer[]): ReadonlySet<string> {
  const parts = answers.flatMap(({ query }) => [...new URLSearchParams(query)]);
  return new Set(parts.filter(([, value]) => value === '(left out)').map(([name]) => name));
}

function linesOf(answers: readonly TracedAnswer[], passing: ReadonlySet<string>): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const answer of answers) {
    const query = new URLSearchParams(answer.query);
    const key = keyOf(answer.method, withoutPort(answer.host), answer.path, query, passing);
    const line = lines.get(key) ?? new Line();
    line.add(answer);
    lines.set(key, line);
  }
  return lines;
}

/** The answers to one question, in their order. */
class Line {
  readonly #answers: TracedAnswer[] = [];
  #given = 0;

  add(answer: TracedAnswer): void {
    this.#answers.push(answer);
  }

  next(asked: Asked, context: Context): Answer {
    const answer = this.#at(this.#given);
    this.#given += 1;
    return answerOf(answer, asked, context);
  }

  #at(index: number): TracedAnswer {
    let left = index;
    for (const answer of this.#answers) {
      if (left < answer.times) return answer;
      left -= answer.times;
    }
    return this.#answers.at(-1) as TracedAnswer;
  }
}

/** Escapes and the order of a query do not count. */
function keyOf(
  method: string,
  host: string,
  path: string,
  query: URLSearchParams,
  passing: ReadonlySet<string>,
): string {
  const parts = [...query]
    .filter(([name]) => !passing.has(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `${method} ${host}${plain(path)}?${parts.join('&')}`;
}

function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

function answerOf({ status, headers, body, left }: TracedAnswer, asked: Asked, context: Context): Answer {
  if (status === undefined) return { status: 504, body: 'In the run, no answer came.\n' };
  if (left === 'secrets' && status < 300) return { status, body: tokens(asked, context) };
  if (asked.method === 'HEAD' || body === undefined) return { status, headers };
  return { status, headers, body: Buffer.from(body) };
}

/** What a token server gives, under each of the names that it has. */
function tokens(asked: Asked, context: Context): object {
  const token = issueToken(context, asked.host, context.world.caller.tenantId);
  return { access_token: token, refresh_token: token, token };
}
