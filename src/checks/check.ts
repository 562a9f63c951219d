import type { Answer, Settled } from '../domain/answers.js';
import type { DocumentContext, RemoteContext, RemoteDocumentContext, RunContext } from '../domain/context.js';
import type { FailureCode } from '../facts/failure-codes.js';
import type { Confidence, Kind, Severity } from '../model/findings.js';

export type { Answer, Problem, Said, Settled, Unanswered } from '../domain/answers.js';
export { notChecked, problem, replacing, unanswered } from '../domain/answers.js';
export type { DocumentContext, RemoteContext, RemoteDocumentContext, RunContext } from '../domain/context.js';

type Answers = Iterable<Answer> | AsyncIterable<Answer>;

/** What a check is in general: for its page, the tables of the docs, and SARIF's rules. */
export interface CheckFacts {
  /** `subject/name`, kebab-case; also the folder and file of the check and of its page. */
  id: string;
  /** What holds where the check has nothing to say: `Probe timeouts are below 300 seconds`. */
  title: string;
  /** Whom it asks; nobody, where it reads files alone. */
  needs?: 'azure' | 'registry' | undefined;
  /** What it is asked of: everything together, or each document of these kinds. */
  of: 'run' | readonly Kind[];
  confidence: Confidence;
  /** Of most of its findings; an answer may differ. */
  severity: Severity;
  /** The failure of the deployment that this check prevents, where it has a code. */
  prevents?: FailureCode;
  since: string;
}

/** Reads the files of one document at a time. */
export interface DocumentCheck extends CheckFacts {
  needs?: undefined;
  of: readonly Kind[];
  run(context: DocumentContext): Answers;
}

/** Reads the files of all documents together. */
export interface RunCheck extends CheckFacts {
  needs?: undefined;
  of: 'run';
  run(context: RunContext): Answers;
}

/** Asks about one document at a time. */
export interface RemoteDocumentCheck extends CheckFacts {
  needs: 'azure' | 'registry';
  of: readonly Kind[];
  run(context: RemoteDocumentContext): AsyncIterable<Answer | Settled>;
}

/** Asks about all documents together: what deployments share. */
export interface RemoteRunCheck extends CheckFacts {
  needs: 'azure' | 'registry';
  of: 'run';
  run(context: RemoteContext): AsyncIterable<Answer | Settled>;
}

export type LocalCheck = DocumentCheck | RunCheck;
export type RemoteCheck = RemoteDocumentCheck | RemoteRunCheck;
export type Check = LocalCheck | RemoteCheck;

export const ENDPOINTS: readonly Kind[] = ['managedOnlineEndpoint', 'kubernetesOnlineEndpoint'];
export const DEPLOYMENTS: readonly Kind[] = ['managedOnlineDeployment', 'kubernetesOnlineDeployment'];
export const ALL_KINDS: readonly Kind[] = [...ENDPOINTS, ...DEPLOYMENTS];

export function defineCheck<T extends Check>(check: T): T {
  return check;
}
