/** Mode invoke for programs. */
import type { SayDiagnosis } from '../../causes/say.js';
import type { Invoked, Load, Note, Report } from '../../model/report.js';
import { jsonDiagnosis } from './diagnosis.js';

export function jsonInvoked(each: Invoked, report: Report, sayDiagnosis: SayDiagnosis | undefined) {
  const { request, endpoint, deployment, verdict, status, attempts, clientRequestId, requestId } = each;
  return {
    ...{ request, endpoint, deployment, verdict, status, milliseconds: rounded(each.ms), attempts },
    ...{ clientRequestId, requestId, answer: each.answer },
    problems: each.problems.map(inOne),
    notes: each.notes.map(inOne),
    diagnosis: jsonDiagnosis({ ...report, ...each, mode: report.mode }, sayDiagnosis),
    ...(each.load && { load: jsonLoad(each.load) }),
  };
}

function jsonLoad({ sent, failed, perSecond, p50, p90, p99, max, histogram, outcomes }: Load) {
  return {
    ...{ sent, failed, perSecond: rounded(perSecond) },
    ...{ p50: rounded(p50), p90: rounded(p90), p99: rounded(p99), max: rounded(max) },
    histogram,
    outcomes,
  };
}

function inOne({ message, advice }: Note): string {
  return `${message} ${advice}`.trim();
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
