/** What is known of one cause of a failed deploy: one record, one file. docs/adding-a-cause.md shows how to add one. */
import type { FailureCode } from '../facts/failure-codes.js';
import type { CauseId } from '../model/cause-ids.generated.js';
import type { Confidence } from '../model/findings.js';
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
 * answer. `class`: the service's own coarse class, a link or a name. `hint`: may be the cause, may be nothing. `code`:
 * the number of the failure itself, which the cause must agree with.
 */
export type Weight = 'cause' | 'symptom' | 'class' | 'hint' | 'code';

/** The steps of an instance, as its log names them. */
export type Stage = 'SystemSetup' | 'UserContainerImagePull' | 'ModelDownload' | 'UserContainerStart';

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

/** Values that the engine adds to those of the text; names of the workspace and of what it holds come beside them. */
export const ENGINE_VALUES = {
  at: "file and line of the user's own code in the traceback",
  better: 'path below AZUREML_MODEL_DIR at which the server printed the missing file',
  exception: 'an exception that no signature recognises',
  message: 'what such an exception says',
} as const;

type Given<V extends string> = Readonly<Partial<Record<V, string>>>;

/**
 * Which part of the source a cause leads to. `code`: a line of the scoring script: the import, the path, the line that
 * Python refuses, or the frame of the traceback. `files`: a key of the YAML, the probe, the pinned package, or the Python
 * of the conda file and then the package.
 */
export interface CauseBlame {
  code?: 'import' | 'model-path' | 'file-path' | 'script-line' | 'frame';
  files?: FileBlame | 'probe' | 'package' | 'python';
}

/** What the logs and the files tell beside the text that a signature recognised. */
export interface Facts {
  /** Names of the events of the instance, such as `ImagePullFailed`. */
  events: ReadonlySet<string>;
  /** The server called init(), which neither returned nor raised an exception. */
  initNeverReturned: boolean;
  /** The log of a container has no line. */
  emptyLog: boolean;
  /** undefined: nothing tells. */
  isKubernetes: boolean | undefined;
}

/** What led to a symptom: one of `causes`, if the same text names it before. Its evidence is then shown first. */
export interface CameOf {
  causes: readonly CauseId[];
  /** Only where the evidence of the symptom contains this. */
  onlyWith: string;
  becomes: (facts: Facts) => CauseId;
}

export interface CauseOf<V extends string> {
  /** Kebab-case; also the name of the file. */
  id: CauseId;
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
  /** Where one line fits both, this cause is the more exact answer than these. See order.ts. */
  before?: readonly CauseId[];
  /** A coarse cause as the one that the facts make of it; undefined: it stays what it is. */
  becomes?: (facts: Facts) => CauseId | undefined;
  cameOf?: CameOf;
  /** Azure tries this stage again. The failure is past where the stage has succeeded. */
  triedAgain?: Stage;
  /** What an exception becomes that no signature recognises: raised before the server was up, or by a request. */
  raised?: 'at-start' | 'at-request';
  /** The answer where something failed and no cause fits. */
  fallback?: true;
  /** A fault of the service: the traceback of its client says nothing about it. */
  ofTheService?: true;
  /**
   * It fails the build of an image, or the start of a container that installs packages then. The code and the name are
   * those that the service gave this failure. All causes named ResourceNotReady are so.
   */
  buildOrStart?: true;
  /** It only says that the container ended: the lines of the logs that look most like the reason are shown with it. */
  showsLogs?: true;
  /** The fix ends at Azure support: the report contains the text for the ticket. */
  forSupport?: true;
  /** Ids of the checks that see it before a deploy. */
  preventedBy?: readonly string[];
  source: string;
  /** The newest source's date, or when it was last read: year and month. */
  asOf: string;
}

/** A record whose values are known by name only. */
export interface Cause extends Omit<CauseOf<string>, 'fix'> {
  fix: (values: { names: Names }) => readonly (Step | '' | undefined)[];
}

/** @typeParam V names of the values that `says` and `fix` use: groups of its patterns, or `ENGINE_VALUES` */
export function defineCause<V extends string = never>(cause: CauseOf<V>): Cause {
  return cause as unknown as Cause;
}

export function step(text: string, command?: string): Step {
  return command === undefined ? { text } : { text, command };
}
