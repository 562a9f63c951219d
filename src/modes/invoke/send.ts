/** Sends a sample request: again where its status says that this may help, or many times to see how fast the answers are. */
import type { ScoringAnswer, SendScoring } from '../../azure/client/scoring.js';
import { again } from '../../facts/http-statuses.js';
import type { Load } from '../../model/report.js';
import type { Time } from '../watch/time.js';
import type { SampleRequest } from './requests.js';

/** What a request is sent with. */
export interface Line {
  send: SendScoring;
  url: string;
  headers: Readonly<Record<string, string>>;
  time: Time;
  signal: AbortSignal;
  /** From 0 to 1, below 1. */
  random(): number;
}

export interface Sent {
  answer: ScoringAnswer;
  attempts: number;
}

const MAX_ATTEMPTS = 4;
const FIRST_WAIT_MS = 1_000;
const MAX_WAIT_MS = 30_000;

export function sendOnce(request: SampleRequest, { send, url, headers }: Line): Promise<ScoringAnswer> {
  return send({ url, headers: { ...headers, 'content-type': request.contentType }, body: request.body });
}

/** Doubling waits with jitter, or as long as `Retry-After` asks; the last answer is the one that counts. */
export async function sendPatiently(request: SampleRequest, line: Line): Promise<Sent> {
  let answer = await sendOnce(request, line);
  let attempts = 1;
  for (; attempts < MAX_ATTEMPTS && !line.signal.aborted; attempts += 1) {
    const tries = triesOf(answer);
    if (attempts >= tries) break;
    await line.time.wait(waitBefore(attempts, answer, line.random()), line.signal);
    if (line.signal.aborted) break;
    answer = await sendOnce(request, line);
  }
  return { answer, attempts };
}

/** How often a request with this answer is sent in all. */
function triesOf(answer: ScoringAnswer): number {
  if (answer.kind === 'fault') return answer.code === 'ECONNRESET' ? 2 : 1;
  const how = again(answer.status, innerStatus(answer));
  return how === 'backoff' ? MAX_ATTEMPTS : how === 'once' ? 2 : 1;
}

/** The container's own status in a 424. */
export function innerStatus(answer: ScoringAnswer): number | undefined {
  const value = answer.kind === 'answer' ? answer.headers['ms-azureml-model-error-statuscode'] : undefined;
  return value !== undefined && /^\d{3}$/.test(value.trim()) ? Number(value) : undefined;
}

function waitBefore(attempt: number, answer: ScoringAnswer, random: number): number {
  const asked = answer.kind === 'answer' ? Number(answer.headers['retry-after'] ?? '') * 1000 : 0;
  const doubled = FIRST_WAIT_MS * 2 ** (attempt - 1);
  return Math.min(MAX_WAIT_MS, asked > 0 ? asked : doubled * (0.5 + random / 2));
}

export interface Plan {
  repeat: number;
  rate: number | undefined;
  concurrency: number;
}

/**
 * Sends a request many times, a few at a time.
 * @param isGood whether an answer counts as a success
 * @returns the first that failed, and the last of all
 */
export async function sendMany(
  request: SampleRequest,
  line: Line,
  { repeat, rate, concurrency }: Plan,
  isGood: (answer: ScoringAnswer) => boolean,
): Promise<{ load: Load; worst: ScoringAnswer | undefined; last: ScoringAnswer | undefined }> {
  const times: number[] = [];
  const outcomes = new Map<string, number>();
  let [next, failed] = [0, 0];
  let worst: ScoringAnswer | undefined;
  let last: ScoringAnswer | undefined;
  const started = line.time.now();
  const began = performance.now();
  const worker = async () => {
    while (next < repeat && !line.signal.aborted) {
      const at = next;
      next += 1;
      const due = rate === undefined ? 0 : started + (at * 1000) / rate - line.time.now();
      if (due > 0) await line.time.wait(due, line.signal);
      if (line.signal.aborted) return;
      const answer = await sendOnce(request, line);
      last = answer;
      const outcome = answer.kind === 'answer' ? String(answer.status) : answer.code;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      times.push(answer.ms);
      if (isGood(answer)) continue;
      failed += 1;
      worst ??= answer;
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, repeat) }, worker));
  const seconds = Math.max(0.001, (performance.now() - began) / 1000);
  const load = { ...latencies(times), failed, perSecond: times.length / seconds, outcomes: listed(outcomes) };
  return { load, worst, last };
}

function listed(outcomes: ReadonlyMap<string, number>): Load['outcomes'] {
  return [...outcomes].map(([outcome, count]) => ({ outcome, count })).sort((a, b) => b.count - a.count);
}

const BARS = 8;

function latencies(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  // The smallest time that so many of a hundred did not exceed (nearest rank).
  const at = (percent: number) => sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
  return { sent: times.length, p50: at(50), p90: at(90), p99: at(99), max: at(100), histogram: bars(sorted) };
}

/** Bars of equal width from nothing to the slowest answer. */
function bars(sorted: readonly number[]): Load['histogram'] {
  const slowest = sorted.at(-1);
  if (slowest === undefined) return [];
  const width = Math.max(1, Math.ceil(slowest / BARS));
  return Array.from({ length: BARS }, (_, index) => {
    const upTo = width * (index + 1);
    const count = sorted.filter(ms => ms <= upTo && (index === 0 || ms > upTo - width)).length;
    return { upTo, count };
  });
}
