/** What watching comes to in one line: the outputs of the step, the error that closes it, the file of logs. */

import type { Report, Watched } from '../model/report.js';
import { type DiagnosisWords, diagnosisSentence } from './diagnosis-outputs.js';
import { oneLine } from './escape.js';
import { VERDICTS } from './watch-labels.js';

/** Outputs `provisioning-state` and `log-file`; none in the other modes. Of several, the first that is not well. */
export function watchOutputs({ watched }: Report, logFile: string): Record<string, string> {
  if (watched === undefined) return {};
  return { 'provisioning-state': oneLine(worst(watched)?.state ?? ''), 'log-file': logFile };
}

export function watchFailure(report: Report, words: DiagnosisWords): string {
  const { watched = [], diagnosis } = report;
  const bad = watched.filter(({ verdict }) => verdict !== 'succeeded');
  const answer = bad.map(
    ({ endpoint, deployment, verdict }) => `${endpoint}/${deployment} ${VERDICTS[verdict]}`,
  );
  const why = diagnosis ? ` ${diagnosisSentence(diagnosis, words)}` : ' See the job summary.';
  return `${oneLine(answer.slice(0, MAX_TOLD).join(', '))}${answer.length > MAX_TOLD ? ` and ${answer.length - MAX_TOLD} more` : ''}.${why}`;
}

const MAX_TOLD = 5;

function worst(watched: readonly Watched[]): Watched | undefined {
  return watched.find(({ verdict }) => verdict !== 'succeeded') ?? watched[0];
}

/** The last lines of each log, for the log of the run. */
export function logTails<T extends { title: string; text: string }>(logs: readonly T[], lines: number) {
  return logs.map(({ title, text }) => ({
    title,
    text: text.trimEnd().split('\n').slice(-lines).join('\n'),
  }));
}

/** Every log below its title. */
export function logsText(logs: readonly { title: string; text: string }[]): string {
  return logs.map(({ title, text }) => `===== ${title} =====\n${text.trimEnd()}\n`).join('\n');
}
