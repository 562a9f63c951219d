/** Findings as GitHub's annotations. */
import type { Finding, Range, Severity } from '../../model/findings.js';
import type { Report } from '../../model/report.js';
import { cut, visible } from '../escape.js';
import { number } from '../labels.js';
import { docsUrl } from '../links.js';
import { inputPrefix, lastLine } from '../place.js';

/** `level` names the function of @actions/core to call; the rest is its message and its AnnotationProperties. */
export interface Annotation {
  level: Severity;
  message: string;
  title: string;
  file?: string;
  /** 1-based; the end is inclusive. Columns are there only when the place is on one line. */
  startLine?: number;
  endLine?: number;
  startColumn?: number;
  endColumn?: number;
}

export interface AnnotationOptions {
  /** Where a person finds what does not fit, in words: `the job summary`. */
  moreAt: string;
}

/** actions/runner ExecutionContext.cs, `_maxCountPerIssueType`: the first ten of each kind in a step are kept. */
const RUNNER_ANNOTATIONS_PER_KIND = 10;

/**
 * Errors: main closes a failed run with core.setFailed, which is an error annotation too, and as the last one it
 * would be the one that is lost. Warnings: the runner's own ("Unexpected input(s)", a failed file command) take the
 * same slots, so one stays free. Notices: nobody else writes them.
 */
const MAX_ANNOTATIONS: Readonly<Record<Severity, number>> = {
  error: RUNNER_ANNOTATIONS_PER_KIND - 1,
  warning: RUNNER_ANNOTATIONS_PER_KIND - 1,
  notice: RUNNER_ANNOTATIONS_PER_KIND,
};

/** actions/runner ExecutionContext.cs, `_maxIssueMessageLength`; it cuts without a mark. */
export const MAX_MESSAGE_CHARACTERS = 4096;

const LEVELS = ['error', 'warning', 'notice'] as const;

/** What to annotate, in the order to print it: errors first, never more of a kind than a step can show. */
export function annotations(report: Report, options: AnnotationOptions): { shown: Annotation[] } {
  return { shown: LEVELS.flatMap(level => ofLevel(level, report, options)) };
}

function ofLevel(level: Severity, report: Report, options: AnnotationOptions): Annotation[] {
  const findings = report.findings.filter(finding => finding.severity === level);
  const max = MAX_ANNOTATIONS[level];
  if (findings.length <= max) return findings.map(finding => annotation(finding));
  const shown = findings.slice(0, max - 1);
  const hidden = findings.length - shown.length;
  return [...shown.map(finding => annotation(finding)), overflow(level, hidden, options.moreAt)];
}

function overflow(level: Severity, hidden: number, moreAt: string): Annotation {
  const title = `${number(hidden)} more ${level}s`;
  const message = `${title} are not shown here: GitHub shows only the first of each kind in a step. All are in ${moreAt}.`;
  return { level, title, message: cut(visible(message), MAX_MESSAGE_CHARACTERS) };
}

function annotation(finding: Finding): Annotation {
  return {
    level: finding.severity,
    title: finding.code === undefined ? finding.check : `${finding.code} · ${finding.check}`,
    message: message(finding),
    ...position(finding.at),
  };
}

// The link is kept whole: what is cut can be read behind it.
function message(finding: Finding): string {
  const text = visible(`${inputPrefix(finding.at)}${finding.message}\n${finding.advice}`.trimEnd());
  const url = docsUrl(finding.check);
  const link = url === null ? '' : `\n${url}`;
  return cut(text, MAX_MESSAGE_CHARACTERS - link.length) + link;
}

// actions/runner IssueCommandExtension.ValidateLinesAndColumns drops the columns of a place on several lines, and
// the place of one that ends before it starts. An empty range still has its first character.
function position(at: Range): Partial<Annotation> {
  if (at.input !== undefined) return {};
  const endLine = lastLine(at);
  const lines = { file: at.file, startLine: at.start.line, endLine };
  // A range that takes in its line break has no end column on its own line.
  if (at.end.line !== at.start.line) return lines;
  const endColumn = Math.max(at.start.column, at.end.column - 1);
  return { ...lines, startColumn: at.start.column, endColumn };
}
