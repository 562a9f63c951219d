import type { Unknown } from '../azure/client/result.js';
import type { FailureCode } from '../facts/failure-codes.js';
import type {
  Edit,
  NotCheckedReason,
  Range,
  RelatedPlace,
  Route,
  Severity,
  Values,
} from '../model/findings.js';
import type { Part, Path, View } from '../project/yaml/view.js';
import { en } from '../text/en.js';
import { say } from '../text/wording.js';

/** What a check says at one place, in sentences. */
export interface Said {
  /** What is wrong, and why it fails in Azure. */
  what: string;
  /** What to write instead. */
  fix: string;
}

/** Something a person must see, at a place named by its route; the engine makes a finding of it. */
export interface Problem extends Said {
  at: Range;
  route: Route;
  /** Which of the check's messages, where it has several; else empty. */
  variant: string;
  severity?: Severity;
  /** Instead of the check's; null where this one ends in a failure that has no number. */
  code?: FailureCode | null;
  related: readonly RelatedPlace[];
  edits: readonly Edit[];
  /** The value at the place waits to be rendered, so nothing is known of it. */
  isTemplate: boolean;
}

/** A question that could not be answered. */
export interface Unanswered extends Said {
  at: Range;
  reason: NotCheckedReason;
  /** As in a problem. */
  variant: string;
  /** What Azure answered to the question behind it. */
  why?: { message: string; values: Values };
}

/** A question that an offline check had to leave open has its answer: what that check said of the file is taken back. */
export interface Settled {
  file: string;
  /** Id of that check, with its variant: `environment/curated-reference/in-registry`. */
  settles: string;
}

export type Answer = Problem | Unanswered;
interface ProblemOptions extends Said {
  /** Default: the value; `key` where the key itself is the mistake or the value is too long to point at. */
  part?: Part;
  /** Names one of several messages of the check, for tests and fingerprints; its words may change. */
  variant?: string;
  severity?: Severity;
  code?: FailureCode | null;
  related?: readonly RelatedPlace[];
  /** The way out, only where it is certain. */
  edits?: readonly Edit[];
  /** Instead of the place of the route: a part of the value, a line of another file. */
  range?: Range;
}

/** A problem at a route of a view; at the nearest key above it where the route ends early. */
export function problem(view: View, path: Path, options: ProblemOptions): Problem {
  return {
    at: options.range ?? view.range(path, options.part),
    route: view.route(path),
    variant: options.variant ?? '',
    what: options.what,
    fix: options.fix,
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
  { variant = '', what, fix }: Said & { variant?: string },
): Unanswered {
  return { at: view.range(path), reason, variant, what, fix };
}

/** "Not checked", with what Azure answered. It points at the route whose question it is. */
export function unanswered(view: View, path: Path, { reason, message, values, said }: Unknown): Unanswered {
  const at = view.range(path);
  if (said !== undefined) return { at, reason, variant: '', ...said };
  const { message: what, advice: fix } = say(message, values, en);
  return { at, reason, variant: '', what, fix, why: { message, values } };
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
