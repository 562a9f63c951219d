/** Mode invoke for a person at a terminal: each sample request, its answer, and what the status means. */
import type { SayDiagnosis } from '../../causes/say.js';
import type { Invoked, Report } from '../../model/report.js';
import { cut, oneLine } from '../escape.js';
import {
  histogramLines,
  invokedFacts,
  invokedNotes,
  invokedSentence,
  invokedTitle,
  loadSentence,
} from '../invoke-labels.js';
import { RESULTS } from '../labels.js';
import { diagnosisBlocks, type TerminalWriter } from './diagnosis.js';

/** Blocks of lines, safe to print once each line has gone through `forRunnerLog`. */
export function invokeBlocks(
  report: Report,
  sayDiagnosis: SayDiagnosis | undefined,
  writer: TerminalWriter,
): string[][] {
  return (report.invoked ?? []).flatMap(each => [
    [
      writer.paint('bold', oneLine(invokedTitle(each))),
      ...writer.wrapped(invokedFacts(each)),
      ...invokedNotes(each).flatMap(({ message, advice }) => [
        ...writer.wrapped(message),
        ...(advice === '' ? [] : writer.wrapped(advice, 'Fix: ')),
      ]),
      ...loadLines(each, writer),
      ...answerLines(each, writer),
    ],
    ...(each.diagnosis === null
      ? []
      : diagnosisBlocks({ ...report, ...each, mode: report.mode }, sayDiagnosis, writer)),
  ]);
}

function loadLines({ load }: Invoked, { wrapped }: TerminalWriter): string[] {
  if (load === undefined) return [];
  const outcomes = load.outcomes.map(({ outcome, count }) => `${oneLine(outcome)}: ${count}`);
  return [
    ...wrapped(loadSentence(load)),
    ...histogramLines(load).map(line => `    ${line}`),
    ...wrapped(outcomes.join(', '), 'Answers: '),
  ];
}

const MAX_ANSWER = 400;

function answerLines(each: Invoked, { paint }: TerminalWriter): string[] {
  const ids = [
    each.clientRequestId === null ? [] : [`x-ms-client-request-id: ${each.clientRequestId}`],
    each.requestId === null ? [] : [`x-request-id: ${oneLine(each.requestId)}`],
  ].flat();
  const answer = each.answer.trim() === '' ? [] : [`answer: ${cut(oneLine(each.answer), MAX_ANSWER)}`];
  return [...answer, ...ids].map(line => `  ${paint('dim', line)}`);
}

export function invokeClosing({ invoked = [], result }: Report, { paint }: TerminalWriter): string {
  const style = result === 'passed' ? 'green' : result === 'failed' ? 'red' : 'yellow';
  return `${paint('bold', paint(style, `Invoke ${RESULTS[result]}`))} (${invokedSentence(invoked)})`;
}
