/** The diagnosis for programs. */
import type { Step } from '../../causes/cause.js';
import type { SayDiagnosis } from '../../causes/say.js';
import type { Report } from '../../model/report.js';
import { location } from '../place.js';

/** null where nothing wrong was found, or no diagnosis was asked for. */
export function jsonDiagnosis({ diagnosis, findings }: Report, sayDiagnosis: SayDiagnosis | undefined) {
  if (diagnosis === undefined || diagnosis === null || sayDiagnosis === undefined) return null;
  const { summary, steps } = sayDiagnosis(diagnosis);
  const { code, name, cause, evidence, retryable, confidence, also, ids } = diagnosis;
  return {
    code,
    name,
    cause,
    summary,
    evidence: evidence.map(({ source, line, text }) => ({ source, line, text })),
    advice: steps.map(inOne),
    locations: findings.filter(({ check }) => check === 'diagnosis').map(({ at }) => location(at)),
    retryable,
    confidence,
    also,
    ids,
  };
}

/** The command on the lines below its sentence. */
function inOne({ text, command }: Step): string {
  return command === undefined ? text : `${text}\n${command}`;
}
