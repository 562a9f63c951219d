/** The diagnosis for programs. */
import { type DiagnosisTexts, type SaidAdvice, sayDiagnosis } from '../text/diagnosis-wording.js';
import type { Report } from './model.js';
import { location } from './place.js';

/** null where nothing wrong was found, or no diagnosis was asked for. */
export function jsonDiagnosis({ diagnosis, findings }: Report, texts: DiagnosisTexts | undefined) {
  if (diagnosis === undefined || diagnosis === null || texts === undefined) return null;
  const { summary, advice } = sayDiagnosis(diagnosis, texts);
  const { code, name, cause, evidence, retryable, confidence, also, ids } = diagnosis;
  return {
    code,
    name,
    cause,
    summary,
    evidence: evidence.map(({ source, line, text }) => ({ source, line, text })),
    advice: advice.map(inOne),
    locations: findings.filter(({ check }) => check === 'diagnosis').map(({ at }) => location(at)),
    retryable,
    confidence,
    also,
    ids,
  };
}

/** The command on the lines below its sentence. */
function inOne({ text, command }: SaidAdvice): string {
  return command === undefined ? text : `${text}\n${command}`;
}
