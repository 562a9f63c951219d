/** What passes between the steps that lead to a diagnosis. */

import type { FailureCode } from '../facts/failure-codes.js';
import type { CauseId } from '../model/cause-ids.generated.js';
import type { Confidence, Evidence, Values } from '../model/findings.js';
import type { Reading } from './read-text.js';
import type { Traceback } from './traceback.js';

/** What else is known of the deployment; it may come from its files. */
export interface DiagnoseContext {
  /** A Kubernetes deployment: some statuses and codes mean something else there. */
  isKubernetes?: boolean;
  /** Names for the commands of the advice; those that the texts give away win. */
  names?: Readonly<Record<string, string>>;
  /** Names that the user gave: they win over those of the texts. */
  wanted?: Readonly<Record<string, string>>;
}

/** A cause and all that speaks for it, before it is put into a diagnosis. */
export interface FoundCause {
  cause: CauseId;
  name?: string;
  values: Values;
  evidence: readonly Evidence[];
  confidence: Confidence;
  /** The number that a text gives this failure, where it is more than the cause says by itself. */
  code?: FailureCode;
  reading: Reading;
  line: number;
  traceback?: Traceback;
}

/** Files that were uploaded with the deployment: below the app's folder, and no model. */
export function isUserCode(file: string): boolean {
  return (
    /^\/var\/azureml-app\/(?!azureml-models\/|azureml-server\/)[^<>]+\.py$/.test(file) &&
    !file.includes('/site-packages/')
  );
}

/** Groups that stand for one value in two forms of a text end in a number: `module2` is `module`. */
export function merged(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.replace(/\d+$/, ''), value]));
}
