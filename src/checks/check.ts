/** What a check is, and how it answers. */
import type { FailureCode } from '../catalog/failure-codes.js';
import type { Document } from '../documents/document.js';
import type { FileTree } from '../documents/file-tree.js';
import type { UnreadFile } from '../documents/load.js';
import type { Part, Path, View } from '../documents/view.js';
import type {
  Confidence,
  Edit,
  Kind,
  NotCheckedReason,
  Range,
  RelatedPlace,
  Route,
  Severity,
  Values,
} from '../findings.js';

/** What a check may look at. */
export interface RunContext {
  documents: readonly Document[];
  unread: readonly UnreadFile[];
  files: FileTree;
  /** Injected, so that a retirement date is a fact and not a mood of the machine. */
  now: Date;
}

export interface DocumentContext extends RunContext {
  document: Document;
}

/** What a check says at one place, in sentences. */
export interface Said {
  /** What is wrong, and why it fails in Azure. */
  what: string;
  /** What to write instead. */
  fix: string;
}

/** Something a person must see, at a place named by its route; the engine makes a finding of it. */
export interface Problem {
  at: Range;
  route: Route;
  /** Which of the check's messages, where it has several. */
  message: string;
  /** The sentences; undefined where the check still keeps them in text/, by its id and `message`. */
  said?: Said;
  values: Values;
  severity?: Severity;
  /** Instead of the check's; null where this one ends in a failure that has no number. */
  code?: FailureCode | null;
  related: readonly RelatedPlace[];
  edits: readonly Edit[];
  /** The value at the place waits to be rendered, so nothing is known of it. */
  isTemplate: boolean;
}

/** A question that could not be answered. */
export interface Unanswered {
  at: Range;
  reason: NotCheckedReason;
  /** As in a problem; one that starts with `/` is a whole key, of what every check may have to say. */
  message: string;
  said?: Said;
  values: Values;
}

/** A question that an offline check had to leave open has its answer: what that check said of the file is taken back. */
export interface Settled {
  file: string;
  /** Id of that check, with its variant: `environment/curated-reference/in-registry`. */
  settles: string;
}

export type Answer = Problem | Unanswered;
type Answers = Iterable<Answer> | AsyncIterable<Answer>;

export interface CheckBase {
  /** `subject/name`, kebab-case; also the folder and file of the check and of its page. */
  id: string;
  needs: 'files' | 'azure' | 'registry';
  confidence: Confidence;
  /** Of most of its findings; an answer may differ. */
  severity: Severity;
  /** The failure of the deployment that this check prevents, where it has a code. */
  prevents?: FailureCode;
  since: string;
}

/** Asked of one document at a time, if it is of one of the kinds. */
export interface DocumentCheck extends CheckBase {
  of: readonly Kind[];
  run(context: DocumentContext): Answers;
}

/** Asked once, of everything together. */
export interface RunCheck extends CheckBase {
  of: 'run';
  run(context: RunContext): Answers;
}

export type Check = DocumentCheck | RunCheck;

export const ENDPOINTS: readonly Kind[] = ['managedOnlineEndpoint', 'kubernetesOnlineEndpoint'];
export const DEPLOYMENTS: readonly Kind[] = ['managedOnlineDeployment', 'kubernetesOnlineDeployment'];
export const ALL_KINDS: readonly Kind[] = [...ENDPOINTS, ...DEPLOYMENTS];

export function defineCheck<T extends Check>(check: T): T {
  return check;
}

interface ProblemOptions extends Partial<Said> {
  /** Default: the value; `key` where the key itself is the mistake or the value is too long to point at. */
  part?: Part;
  /** Names one of several messages of the check, for tests and fingerprints; its words may change. */
  variant?: string;
  message?: string;
  values?: Values;
  severity?: Severity;
  code?: FailureCode | null;
  related?: readonly RelatedPlace[];
  /** The way out, only where it is certain. */
  edits?: readonly Edit[];
  /** Instead of the place of the route: a part of the value, a line of another file. */
  range?: Range;
}

/** A problem at a route of a view; at the nearest key above it where the route ends early. */
export function problem(view: View, path: Path, options: ProblemOptions = {}): Problem {
  return {
    at: options.range ?? view.range(path, options.part),
    route: view.route(path),
    message: options.variant ?? options.message ?? '',
    ...(options.what !== undefined && { said: { what: options.what, fix: options.fix ?? '' } }),
    values: options.values ?? {},
    ...(options.severity && { severity: options.severity }),
    ...(options.code !== undefined && { code: options.code }),
    related: options.related ?? [],
    edits: options.edits ?? [],
    isTemplate: options.part !== 'key' && view.isTemplate(path),
  };
}

/** That a question about a route could not be answered, and why. */
export function notChecked(
  view: View,
  path: Path,
  reason: NotCheckedReason,
  options: Partial<Said> & { variant?: string; message?: string; values?: Values } = {},
): Unanswered {
  return {
    at: view.range(path),
    reason,
    message: options.variant ?? options.message ?? '',
    ...(options.what !== undefined && { said: { what: options.what, fix: options.fix ?? '' } }),
    values: options.values ?? {},
  };
}

/**
 * The edit that puts `text` in the place of a key or a value. None where that place is in an input of the run, or
 * where the value is an alias: the text that a person would edit is elsewhere.
 */
export function replacing(view: View, path: Path, text: string, part: Part = 'value'): Edit[] {
  const node = view.node(path);
  if (node === undefined || node.input !== undefined || node.anchor !== undefined) return [];
  return [{ at: view.range(path, part), text }];
}
