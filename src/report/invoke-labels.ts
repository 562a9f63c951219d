/** The words around a sample request. */
import type { Invoked, Load, Note } from '../model/report.js';

const VERDICTS: Readonly<Record<Invoked['verdict'], string>> = {
  passed: 'passed',
  failed: 'failed',
  'not-sent': 'was not sent',
};

export const VERDICT_SIGNS: Readonly<Record<Invoked['verdict'], string>> = {
  passed: '✅',
  failed: '❌',
  'not-sent': '⚪',
};

/** `credit/blue request.json passed: HTTP 200 in 41 ms`. */
export function invokedTitle({ request, verdict }: Invoked): string {
  return `${request} ${VERDICTS[verdict]}`;
}

/** `credit/blue, HTTP 200 in 41 ms, after 3 attempts`. */
export function invokedFacts({ endpoint, deployment, status, ms, attempts }: Invoked): string {
  const to = deployment === null ? endpoint : `${endpoint}/${deployment}`;
  if (attempts === 0) return to;
  const answer = status === null ? 'no answer' : `HTTP ${status}`;
  return `${to}, ${answer} in ${Math.round(ms)} ms${attempts > 1 ? `, after ${attempts} attempts` : ''}`;
}

/** Everything that there is to say of it beside the cause, each with what to do. */
export function invokedNotes({ problems, notes }: Invoked): readonly Note[] {
  return [...problems, ...notes];
}

/** `200 sent, 3 failed, 48.1 a second; p50 20 ms, p90 31 ms, p99 80 ms, slowest 90 ms`. */
export function loadSentence({ sent, failed, perSecond, p50, p90, p99, max }: Load): string {
  const times = [`p50 ${ms(p50)}`, `p90 ${ms(p90)}`, `p99 ${ms(p99)}`, `slowest ${ms(max)}`];
  return `${sent} sent, ${failed} failed, ${perSecond.toFixed(1)} a second; ${times.join(', ')}`;
}

const BAR = 20;

/** One line a bar: `≤  40 ms ██████████ 120`. */
export function histogramLines({ histogram }: Load): string[] {
  const most = Math.max(1, ...histogram.map(({ count }) => count));
  const width = String(histogram.at(-1)?.upTo ?? 0).length;
  return histogram.map(({ upTo, count }) => {
    const bar = '█'.repeat(count === 0 ? 0 : Math.max(1, Math.round((count / most) * BAR)));
    return `≤ ${String(upTo).padStart(width)} ms ${bar.padEnd(BAR)} ${count}`;
  });
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

/** The line that ends a run: `2 of 3 requests passed`; where none was sent, that. */
export function invokedSentence(invoked: readonly Invoked[]): string {
  if (invoked.every(({ verdict }) => verdict === 'not-sent')) return 'nothing was sent';
  const passed = invoked.filter(({ verdict }) => verdict === 'passed').length;
  return `${passed} of ${invoked.length} ${invoked.length === 1 ? 'request' : 'requests'} passed`;
}

/** The error that closes a step. */
export function invokeFailure(invoked: readonly Invoked[]): string {
  const failed = invoked.filter(({ verdict }) => verdict !== 'passed');
  const [first] = failed;
  if (first === undefined) return '';
  const why = invokedNotes(first)[0]?.message ?? 'The request was not sent.';
  const more = failed.length === 1 ? '' : ` ${failed.length - 1} more failed.`;
  return `${invokedTitle(first)} (${invokedFacts(first)}). ${why}${more}`;
}
