/** What a run has to say, before it is put into any format. Every renderer is a pure function over it. */
import type { Diagnosis, Excerpt, Finding, Kind, NotChecked, Suppressed } from '../findings.js';
import type { Mode } from '../settings.js';

/** passed: nothing that fails the run · failed: findings at or above `fail-on` · incomplete: the run could not finish. */
export type Result = 'passed' | 'failed' | 'incomplete';

export interface DocumentSummary {
  file: string;
  /** null where the file could not be read far enough to tell. */
  kind: Kind | null;
  name: string | null;
  endpoint: string | null;
  status: 'checked' | 'template' | 'unreadable';
  /** How many checks were asked of this document. */
  checks: number;
}

export interface Report {
  tool: { name: string; version: string };
  mode: Mode;
  result: Result;
  documents: readonly DocumentSummary[];
  /** Sorted by file, line, column, check. */
  findings: readonly Finding[];
  suppressed: readonly Suppressed[];
  notChecked: readonly NotChecked[];
  /** Only where one was asked for; null: nothing wrong was found. */
  diagnosis?: Diagnosis | null;
  /** The texts that a diagnosis was made from. */
  read?: readonly TextRead[];
}

/** One text that was read, and what may be shown of it. */
export interface TextRead {
  source: string;
  lines: number;
  /** Bytes. */
  size: number;
  excerpt: Excerpt;
  /** What to say of a text that is none of what was hoped for: a key into text/. */
  note?: 'empty' | 'working' | 'gone';
}

export interface Counts {
  error: number;
  warning: number;
  notice: number;
  notChecked: number;
}

export function counts(report: Pick<Report, 'findings' | 'notChecked'>): Counts {
  const result: Counts = { error: 0, warning: 0, notice: 0, notChecked: report.notChecked.length };
  for (const finding of report.findings) result[finding.severity] += 1;
  return result;
}
