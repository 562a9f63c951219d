/** Mode watch for a person at a terminal: each deployment's verdict, notes and diagnosis. */
import type { SayDiagnosis } from '../../causes/say.js';
import type { Report, Watched } from '../../model/report.js';
import { oneLine } from '../escape.js';
import { invokedSentence } from '../invoke-labels.js';
import { count, MODES, RESULTS } from '../labels.js';
import { duration } from '../timeline.js';
import { VERDICTS } from '../watch-labels.js';
import { diagnosisBlocks, type TerminalWriter } from './diagnosis.js';

/** Blocks of lines, safe to print once each line has gone through `forRunnerLog`. */
export function watchBlocks(
  report: Report,
  sayDiagnosis: SayDiagnosis | undefined,
  writer: TerminalWriter,
): string[][] {
  return (report.watched ?? []).flatMap(watched => {
    const notes = watched.notes.flatMap(({ message, advice }) => [
      ...writer.wrapped(message),
      ...(advice === '' ? [] : writer.wrapped(advice, 'Fix: ')),
    ]);
    const head = writer.paint('bold', oneLine(title(watched)));
    if (watched.diagnosis === null) return [[head, ...notes]];
    // A note may end with deleting the deployment: the cause and its fix come first.
    return [
      [head],
      ...diagnosisBlocks({ ...report, ...watched, mode: report.mode }, sayDiagnosis, writer),
      notes,
    ];
  });
}

function title({ endpoint, deployment, verdict, state, took }: Watched): string {
  const answer = state === null ? '' : ` (${state}, watched for ${duration(took)})`;
  return `${endpoint}/${deployment} ${VERDICTS[verdict]}${answer}`;
}

/** The line that ends a run: how many are well, and in mode local how many sample requests passed. */
export function watchClosing(
  { watched = [], invoked, result, mode }: Report,
  { paint }: TerminalWriter,
): string {
  const well = watched.filter(({ verdict }) => verdict === 'succeeded').length;
  const style = result === 'passed' ? 'green' : result === 'failed' ? 'red' : 'yellow';
  const said = paint(style, `${MODES[mode]} ${RESULTS[result]}`);
  if (watched.length === 0) return paint('bold', paint('yellow', 'Nothing was rehearsed'));
  const sent = invoked === undefined ? '' : `, ${invokedSentence(invoked)}`;
  return `${paint('bold', said)} (${well} of ${count(watched.length, 'deployment')} succeeded${sent})`;
}
