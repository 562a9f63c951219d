/**
 * The words that every room of the house speaks: where something is, what was found there,
 * and what could not be looked at. Data only; wording lives in text/, rendering in report/.
 */

import type { FailureCode } from '../facts/failure-codes.js';
import type { CauseId } from './cause-ids.generated.js';

/** The four kinds of file that are checked. */
export type Kind =
  | 'managedOnlineEndpoint'
  | 'kubernetesOnlineEndpoint'
  | 'managedOnlineDeployment'
  | 'kubernetesOnlineDeployment';

export type Severity = 'error' | 'warning' | 'notice';

/**
 * How sure a check is that what it finds fails in Azure, or is not what was meant.
 * `certain`: the file, the official client or a document says so; `likely`: read off code, names or a table that
 * may miss a case; `possible`: it depends on what no file tells, so it is a notice and never more.
 */
export type Confidence = 'certain' | 'likely' | 'possible';

/** 1-based line and column, as editors and GitHub count; a column counts UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** The settings whose text can replace a value of a file. */
export type OverrideInput = 'set' | 'endpoint-name' | 'deployment-name';

/**
 * A stretch of text; `end` is exclusive, like an editor's selection.
 * With `input`, the text is not in `file` but in that input of the run: line 2 is the second line of the
 * input, and `file` is the document that the value was written into.
 */
export interface Range {
  file: string;
  start: Position;
  end: Position;
  input?: OverrideInput;
}

/** Names of the keys (and indices) that lead to a place in a document, from its root. */
export type Route = readonly (string | number)[];

export interface RelatedPlace {
  /** What it is, to be read after the place: `first written here`. */
  message: string;
  at: Range;
}

/** One quota that the deployments of a run draw on. vCPUs throughout; null where it is not known. */
export interface QuotaRow {
  /** `family`: of the subscription in the region. `workspace`: a workspace's cap on it. `total`: all families together. */
  kind: 'family' | 'workspace' | 'total';
  subscription: string;
  region: string;
  /** Of a cap; else null. */
  workspace: string | null;
  /** null in a total. */
  family: string | null;
  /** What the run takes on top of what is in use. */
  needed: number;
  /** What its deployments hold in the end, the live ones of the same name included. */
  held: number;
  /** At the least, where a part of what is in use could not be read; null where Azure does not say. */
  used: number | null;
  /** null: there is no limit, or with `unknown` none that is known. */
  limit: number | null;
  free: number | null;
  /** In use once the run has deployed. */
  after: number | null;
  files: readonly string[];
  /** tight: an update has no room for its new instances beside the old ones. */
  status: 'ok' | 'tight' | 'short' | 'unknown';
  /** Why it is unknown; else null. */
  reason: NotCheckedReason | null;
}

/** Text that takes the place of what stands at `at`; an empty place is an insertion. */
export interface Edit {
  at: Range;
  text: string;
}

/** What goes into a message's gaps. Lists are joined by the wording, each language in its way. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;

/** One answer of a check that a person must see. */
export interface Finding {
  /** `subject/name` of the check. */
  check: string;
  severity: Severity;
  /** The deployment failure that this finding prevents. */
  code?: FailureCode;
  /** What is wrong and why it fails in Azure, in sentences. Foreign text in it is as it was: each format escapes it. */
  message: string;
  /** What to write instead. */
  advice: string;
  /** Which of its several messages the check gives; empty where it has only one. Part of the fingerprint. */
  variant: string;
  at: Range;
  related?: readonly RelatedPlace[];
  /** The way out, where there is only one and it is certain: `--fix` takes it. */
  edits?: readonly Edit[];
  /** Stable when lines move and words change: made of check, variant, file and route. */
  fingerprint: string;
}

export type NotCheckedReason =
  | 'template'
  | 'unreadable'
  | 'no-credentials'
  /** Nobody has said which workspace the file is deployed to. */
  | 'no-workspace'
  | 'forbidden'
  | 'not-found'
  | 'offline'
  | 'unknown-content'
  | 'no-repository'
  /** The service asked to wait for longer than a run waits. */
  | 'throttled'
  /** The service answered with an error of its own. */
  | 'unavailable'
  /** The run's deadline came first. */
  | 'timeout'
  /** What came back is not what this service answers. */
  | 'bad-answer'
  /** There is nothing to ask yet: another step of the deploy makes it. */
  | 'not-yet'
  /** The file asks for something that this program cannot look at. */
  | 'unsupported';

/** A check that could not answer: never a pass, never a fail. */
export interface NotChecked {
  check: string;
  file: string;
  reason: NotCheckedReason;
  /** What was not checked, and why, in sentences. */
  message: string;
  /** How to get it checked. */
  advice: string;
  /** What Azure answered to the question behind it: many that have the same reason are said in one sentence. */
  why?: { message: string; values: Values };
  at?: Range;
}

/** A finding that the user has asked not to hear of, and where they asked. */
export interface Suppressed {
  finding: Finding;
  by: 'comment' | 'config';
  /** The user's own words; empty where none were given. */
  reason: string;
  at: Range;
}

/** The name of a message: the id of its check, with the variant where the check has several messages. */
export function keyOf({ check, variant }: Pick<Finding, 'check' | 'variant'>): string {
  return variant === '' ? check : `${check}/${variant}`;
}

/** 16 hexadecimal digits that name a finding across runs, whatever its line. */
export function fingerprint(check: string, file: string, route: Route, message: string): string {
  // Loading node:crypto costs 4 ms, and a clean run has nothing to hash.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256')
    .update([check, file, JSON.stringify(route), message].join('\0'))
    .digest('hex')
    .slice(0, 16);
}

const SEVERITY_RANK: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** Errors first, then by place: the order in which a platform with few slots should see them. */
export function bySeverity(a: Finding, b: Finding): number {
  return SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || byPlace(a, b);
}

/** File, line, column, check: the order in which a person reads. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.at.file, b.at.file) ||
    a.at.start.line - b.at.start.line ||
    a.at.start.column - b.at.start.column ||
    compareText(a.check, b.check)
  );
}

// Not localeCompare: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A line that shows why a deployment failed, as it was read: cleaned, secrets starred out, otherwise foreign text. */
export interface Evidence {
  /** What the line was read from: the name of a file, `standard input`, `inference-server`. */
  source: string;
  /** 1-based. */
  line: number;
  text: string;
  /** Lines around it. */
  before?: readonly string[];
  after?: readonly string[];
}

/** Why a deployment failed. */
export interface Diagnosis {
  code: FailureCode | null;
  /** The service's own word, `HTTP_` and a status, or `Unknown`. */
  name: string;
  /** Also the key into text/. */
  cause: CauseId;
  values: Values;
  /** The line that names the cause first. */
  evidence: readonly Evidence[];
  /** Whether the same request may succeed when it is sent again. */
  retryable: boolean;
  confidence: Confidence;
  /** Other causes that the same texts name, in their order: most often what came of the first. */
  also: readonly CauseId[];
  /** Ids that support asks for: `x-ms-client-request-id`, `x-request-id`, … */
  ids: Readonly<Record<string, string>>;
}

/** A text that was read, cleaned and without secrets: its beginning and its end, for showing. */
export interface Excerpt {
  source: string;
  head: readonly string[];
  /** Empty where the head has all of it. */
  tail: readonly string[];
  /** Lines and characters between the two that are not kept. */
  leftOut: { lines: number; characters: number };
}
