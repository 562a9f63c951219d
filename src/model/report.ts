/** What a run has to say, before it is put into any format. Every renderer is a pure function over it. */

import type {
  Diagnosis,
  Excerpt,
  Finding,
  Kind,
  NotChecked,
  NotCheckedReason,
  QuotaRow,
  Suppressed,
  Values,
} from './findings.js';
import type { Mode } from './settings.js';

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
  /** Empty where no quota was asked for. */
  quota: readonly QuotaRow[];
  /** Only where Azure answered less than half of what was to be asked: such a run does not look like a pass. */
  partly?: Partly;
  /** Only where one was asked for; null: nothing wrong was found. */
  diagnosis?: Diagnosis | null;
  /** The texts that a diagnosis was made from. */
  read?: readonly TextRead[];
  /** Mode watch: every deployment that was watched. `diagnosis` is that of the first that failed. */
  watched?: readonly Watched[];
  /** Mode invoke: every sample request. `diagnosis` is that of the first that failed. */
  invoked?: readonly Invoked[];
}

/** How little of what was to be asked of Azure was answered, and why most of it was not. */
export interface Partly {
  /** Checks that had something to ask, each of one document or of the run. */
  checks: number;
  unanswered: number;
  reason: NotCheckedReason;
  /** Why, in sentences that stand for many questions. */
  message: string;
  advice: string;
  /** What grants the rights that are lacking; empty where that does not help. */
  commands: readonly string[];
}

/** Who asked Azure, and what: for the log, not for the report. */
export interface OnlineLog {
  signedIn:
    | {
        source: string;
        /** Why each source that would have come first was not used: keys into text/. */
        passedOver: readonly { source: string; why: { message: string; values: Values } }[];
      }
    | undefined;
  /** Why nobody has signed in: a key into text/; undefined where somebody has, or nothing was asked. */
  refused?: { message: string; values: Values };
  asked: readonly { question: string; outcome: string; ms: number }[];
}

/** One stage of a deployment; times in milliseconds since the epoch. */
export interface Phase {
  /** As Azure calls it: `SystemSetup`, `UserContainerImagePull`, `ModelDownload`, `UserContainerStart`. */
  name: string;
  from: number;
  to: number;
  outcome: 'done' | 'failed' | 'running';
}

export interface Timeline {
  deployment: string;
  phases: readonly Phase[];
}

/**
 * succeeded, failed: as Azure says. hopeless: Azure still tries, and it will fail. missing: there is no such deployment.
 * vanished: it was there and is gone. moving: it was still at work when the run ended. untold: Azure did not answer.
 */
export type Verdict = 'succeeded' | 'failed' | 'hopeless' | 'missing' | 'vanished' | 'moving' | 'untold';

/** What became of one deployment (mode watch). */
export interface Watched {
  endpoint: string;
  deployment: string;
  verdict: Verdict;
  /** The provisioning state that was read last; null where none was. */
  state: string | null;
  /** From the first look to the last, in milliseconds. */
  took: number;
  phases: readonly Phase[];
  diagnosis: Diagnosis | null;
  /** Where it leads in the files. */
  findings: readonly Finding[];
  /** The texts that were read. */
  read: readonly TextRead[];
  /** What else there is to say: each a sentence or two, and what to do. */
  notes: readonly Note[];
}

/** Something that is not as expected, or worth knowing: a sentence or two, and what to do. */
export interface Note {
  message: string;
  advice: string;
}

/** What became of one sample request (mode invoke). Times are in milliseconds. */
export interface Invoked {
  /** Name of its file, or `inline`. */
  request: string;
  endpoint: string;
  /** The deployment that answered; else the one that was asked for; null where nobody says. */
  deployment: string | null;
  verdict: 'passed' | 'failed' | 'not-sent';
  /** null where no answer came. */
  status: number | null;
  /** Of the last attempt. */
  ms: number;
  /** How often it was sent because the status says that another try may help. */
  attempts: number;
  /** Id that the request had (`x-ms-client-request-id`); null where it was not sent. */
  clientRequestId: string | null;
  /** Id that the service gave it (`x-request-id`); null where it gave none. */
  requestId: string | null;
  /** The beginning of the answer, without secrets. */
  answer: string;
  /** Why it failed; empty where it did not. */
  problems: readonly Note[];
  /** What else there is to say. */
  notes: readonly Note[];
  diagnosis: Diagnosis | null;
  findings: readonly Finding[];
  read: readonly TextRead[];
  /** Only where it was sent several times. */
  load?: Load;
}

/** What many requests came to. Times are in milliseconds. */
export interface Load {
  sent: number;
  failed: number;
  /** Requests a second, from the first sent to the last answered. */
  perSecond: number;
  p50: number;
  p90: number;
  p99: number;
  max: number;
  /** Answers by time: so many took at most `upTo`, and more than the one before. */
  histogram: readonly { upTo: number; count: number }[];
  /** How many had which status, or which fault of the network. */
  outcomes: readonly { outcome: string; count: number }[];
}

/** One text that was read, and what may be shown of it. */
export interface TextRead {
  source: string;
  lines: number;
  /** Bytes. */
  size: number;
  excerpt: Excerpt;
  /** What to say of a text that is none of what was hoped for: a key into text/. */
  note?: 'empty' | 'no-text' | 'working' | 'gone';
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
