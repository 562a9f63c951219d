/** The report for programs: version 1, described by schema/report.schema.json. */

import type { SayDiagnosis } from '../../causes/say.js';
import type { Finding, NotChecked, RelatedPlace, Suppressed } from '../../model/findings.js';
import { counts, type Partly, type Report, type Watched } from '../../model/report.js';
import { docsPath } from '../links.js';
import { type Location, location } from '../place.js';
import { jsonDiagnosis } from './diagnosis.js';
import { jsonInvoked } from './invoke.js';

export const JSON_REPORT_VERSION = 1;

/** Foreign text is given as it is: JSON has its own escapes, and a program must be able to compare it. */
export interface JsonFinding {
  check: string;
  severity: Finding['severity'];
  code: string | null;
  message: string;
  advice: string;
  location: Location;
  related: { message: string; location: Location }[];
  /** The certain way out, only where there is one. */
  edits?: { location: Location; text: string }[];
  fingerprint: string;
  docs: string | null;
}

interface JsonOptions {
  /** Only a report with a diagnosis needs them. */
  sayDiagnosis?: SayDiagnosis;
}

/** The JSON report as text, indented, with a last newline. */
export function json(report: Report, { sayDiagnosis }: JsonOptions): string {
  return `${JSON.stringify(jsonReport(report, sayDiagnosis), null, 2)}\n`;
}

function jsonReport(report: Report, sayDiagnosis?: SayDiagnosis) {
  return {
    version: JSON_REPORT_VERSION,
    tool: report.tool,
    mode: report.mode,
    result: report.result,
    counts: counts(report),
    documents: report.documents.map(({ file, kind, name, endpoint, status }) => {
      return { file, kind, name, endpoint, status };
    }),
    findings: report.findings.map(jsonFinding),
    suppressed: report.suppressed.map(jsonSuppressed),
    notChecked: report.notChecked.map(jsonNotChecked),
    quota: report.quota,
    ...(report.partly && { partlyChecked: jsonPartly(report.partly) }),
    diagnosis: jsonDiagnosis(report, sayDiagnosis),
    ...(report.invoked && {
      invoked: report.invoked.map(each => jsonInvoked(each, report, sayDiagnosis)),
    }),
    ...(report.watched && {
      watched: report.watched.map(each => jsonWatched(each, report, sayDiagnosis)),
    }),
  };
}

function jsonPartly({ checks, unanswered, reason, message, advice, commands }: Partly) {
  return {
    checks,
    unanswered,
    reason,
    detail: [message, advice, ...commands].join(' ').trim(),
    commands,
  };
}

function jsonWatched(watched: Watched, report: Report, sayDiagnosis: SayDiagnosis | undefined) {
  const { endpoint, deployment, verdict, state, took, phases, notes } = watched;
  return {
    endpoint,
    deployment,
    verdict,
    state,
    seconds: Math.round(took / 1000),
    phases: phases.map(({ name, from, to, outcome }) => {
      return { name, from: new Date(from).toISOString(), seconds: Math.round((to - from) / 1000), outcome };
    }),
    diagnosis: jsonDiagnosis({ ...report, ...watched, mode: report.mode }, sayDiagnosis),
    notes: notes.map(({ message, advice }) => `${message} ${advice}`.trim()),
  };
}

function jsonFinding(finding: Finding): JsonFinding {
  return {
    check: finding.check,
    severity: finding.severity,
    code: finding.code ?? null,
    message: finding.message,
    advice: finding.advice,
    location: location(finding.at),
    related: (finding.related ?? []).map(jsonRelated),
    ...(finding.edits && { edits: finding.edits.map(({ at, text }) => ({ location: location(at), text })) }),
    fingerprint: finding.fingerprint,
    docs: docsPath(finding.check),
  };
}

function jsonRelated({ message, at }: RelatedPlace) {
  return { message, location: location(at) };
}

function jsonSuppressed({ finding, by, reason, at }: Suppressed) {
  return { ...jsonFinding(finding), suppression: { by, reason, location: location(at) } };
}

function jsonNotChecked({ check, file, reason, message, advice, at }: NotChecked) {
  return {
    check,
    file,
    reason,
    detail: `${message} ${advice}`.trim(),
    ...(at === undefined ? {} : { location: location(at) }),
  };
}
