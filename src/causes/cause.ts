/** What is known of one cause of a failed deploy: one record, one file. docs/adding-a-cause.md shows how to add one. */
import type { FailureCode } from '../catalog/failure-codes.js';
import type { Confidence } from '../findings.js';
import type { FileBlame } from './blame.js';

/**
 * Whether the same request can succeed when it is sent again, and when.
 * `no`: the request itself is wrong. `after-fix`: not before something else is changed. `minute`: after a minute.
 * `minutes`: after five to ten, when a role or a name has spread. `backoff`: with growing pauses. `once`: once, then it
 * is for support. `later`: hours later, or elsewhere.
 */
export type Retry = 'no' | 'after-fix' | 'minute' | 'minutes' | 'backoff' | 'once' | 'later';

/**
 * How much a text says. `cause`: why it failed. `symptom`: what came of it; a cause found elsewhere is the better
 * answer. `class`: the service's own coarse class, a link or a code. `hint`: may be the cause, may be nothing.
 */
export type Weight = 'cause' | 'symptom' | 'class' | 'hint';

/** How a cause is recognised in text. */
export interface Signature {
  /** One of these stands in the text, in any letter case; quotes and white space do not count. */
  literals: readonly string[];
  /**
   * Decides where the literal alone does not; its named groups are the values of the sentences. It is tested against
   * the line, white space made one space; else against the line with three lines before and after it. No nested
   * repetition: a hostile line must not keep it busy.
   */
  pattern?: RegExp;
  /** Default: `cause`. */
  weight?: Weight;
  confidence?: Confidence;
  /** The service's word, where this text has another one than the record. */
  name?: string;
  /** Values that the text itself does not hold. */
  values?: Readonly<Record<string, string>>;
  /** Texts that it recognises; each is a test. */
  examples: readonly string[];
  /** Texts that look like it and are something else; each is a test. */
  never?: readonly string[];
}

/** Something to do: a sentence, and the command that belongs to it. */
export interface Step {
  text: string;
  /** One command, or several lines of them. */
  command?: string;
}

/**
 * Values for commands by name: a value that is safe in a shell, else the name in angle brackets. A value comes from a log
 * and must not become a command of its own.
 */
export type Names = Readonly<Record<string, string>>;

type Given<V extends string> = Readonly<Partial<Record<V, string>>>;

/**
 * Which part of the source a cause leads to. `code`: a line of the scoring script: the import, the path, the line that
 * Python refuses, or the frame of the traceback. `files`: a key of the YAML, the probe, or the pinned package.
 */
export interface CauseBlame {
  code?: 'import' | 'model-path' | 'file-path' | 'script-line' | 'frame';
  files?: FileBlame | 'probe' | 'package';
}

export interface CauseOf<V extends string> {
  /** Kebab-case; also the name of the file. */
  id: string;
  /** Microsoft's number; null where it has none. */
  code: FailureCode | null;
  /** The service's own word for this class of failure, or the client's, or `HTTP_` and a status. */
  name: string;
  retry: Retry;
  /** Where the service, or Microsoft, explains it. */
  link?: string;
  /** Empty where the engine makes it of other evidence. */
  signatures: readonly Signature[];
  /** The first sentence that a person reads: what failed. Values that the text did not hold are undefined. */
  says: string | ((values: Given<V>) => string);
  /** What to do, first things first. A step that needs a value which is not there is left out. */
  fix: (values: Given<V> & { names: Names }) => readonly (Step | '' | undefined)[];
  blame?: CauseBlame;
  /** Ids of the checks that see it before a deploy. */
  preventedBy?: readonly string[];
  source: string;
  /** The newest source's date, or when it was last read: year and month. */
  asOf: string;
}

export type Cause = CauseOf<string>;

/** @typeParam V names of the values that `says` and `fix` use: groups of its patterns, or facts of the engine (`at`) */
export function defineCause<V extends string = never>(cause: CauseOf<V>): Cause {
  return cause as unknown as Cause;
}

export function step(text: string, command?: string): Step {
  return command === undefined ? { text } : { text, command };
}
