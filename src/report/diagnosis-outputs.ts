/** What a diagnosis comes to in one line: the outputs of the step, and the error that closes it. */
import type { SayDiagnosis } from '../causes/say.js';
import type { Diagnosis } from '../model/findings.js';
import type { Report } from '../model/report.js';
import { headline } from './diagnosis-labels.js';
import { cut, oneLine } from './escape.js';

export interface DiagnosisWords {
  sayDiagnosis?: SayDiagnosis;
}

const MAX_SENTENCE = 1_000;

/** Outputs `error-code`, `error-name` and `retryable`; empty where nothing wrong was found, none without a diagnosis. */
export function diagnosisOutputs({ diagnosis }: Report): Record<string, string> {
  if (diagnosis === undefined) return {};
  return {
    'error-code': diagnosis?.code ?? '',
    'error-name': oneLine(diagnosis?.name ?? ''),
    retryable: diagnosis === null ? '' : String(diagnosis.retryable),
  };
}

export function diagnosisSentence(diagnosis: Diagnosis, { sayDiagnosis }: DiagnosisWords): string {
  const said = sayDiagnosis?.(diagnosis).summary ?? diagnosis.cause;
  return `${cut(oneLine(`${headline(diagnosis)}: ${said}`), MAX_SENTENCE)} See the job summary for how to fix it.`;
}
