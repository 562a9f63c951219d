/** The diagnosis for a person at a terminal: headline, cause, evidence, how to fix it. */
import type { Step } from '../../causes/cause.js';
import type { SaidDiagnosis, SayDiagnosis } from '../../causes/say.js';
import type { Diagnosis, Evidence } from '../../model/findings.js';
import type { Report } from '../../model/report.js';
import { headline, NOTES, retrySentence, whatWasRead, withoutDiagnosis } from '../diagnosis-labels.js';
import { cut, oneLine } from '../escape.js';
import { supportText } from '../support-text.js';

/** What the terminal's own writer lends: wrapping to its width, and colours if they are wanted. */
export interface TerminalWriter {
  wrapped(text: string, lead?: string, indent?: string): string[];
  paint(style: 'bold' | 'red' | 'yellow' | 'green' | 'dim', text: string): string;
}

const MAX_EVIDENCE = 400;

/** Blocks of lines, safe to print once each line has gone through `forRunnerLog`. */
export function diagnosisBlocks(
  report: Report,
  sayDiagnosis: SayDiagnosis | undefined,
  writer: TerminalWriter,
): string[][] {
  const { diagnosis, read = [] } = report;
  const notes = read.flatMap(({ source, note }) =>
    note === undefined ? [] : writer.wrapped(`${oneLine(source)} ${NOTES[note]}`),
  );
  if (diagnosis === undefined || diagnosis === null || sayDiagnosis === undefined) return [notes];
  const said = sayDiagnosis(diagnosis);
  return [
    [title(diagnosis, writer), ...writer.wrapped(said.summary)],
    evidenceBlock(diagnosis.evidence, writer),
    [
      writer.paint('bold', 'How to fix it'),
      ...said.steps.flatMap(each => stepLines(each, writer)),
      ...writer.wrapped(retrySentence(said)),
    ],
    about(diagnosis, said, writer),
    said.forSupport ? support(diagnosis, writer) : [],
    notes,
  ];
}

/** The line that ends a run: what it came to, and what it was made from. */
export function diagnosisClosing(report: Report, writer: TerminalWriter): string {
  const { diagnosis } = report;
  const verdict =
    diagnosis === undefined || diagnosis === null
      ? writer.paint(report.result === 'incomplete' ? 'yellow' : 'green', withoutDiagnosis(report))
      : writer.paint('red', `Diagnosis: ${oneLine(headline(diagnosis))}, ${diagnosis.cause}`);
  return `${writer.paint('bold', verdict)} (${whatWasRead(report)})`;
}

function title(diagnosis: Diagnosis, { paint }: TerminalWriter): string {
  const words = [paint('red', paint('bold', oneLine(headline(diagnosis)))), paint('dim', diagnosis.cause)];
  if (diagnosis.confidence !== 'certain') words.push(paint('dim', `(${diagnosis.confidence})`));
  return words.join(' ');
}

function evidenceBlock(evidence: readonly Evidence[], { paint }: TerminalWriter): string[] {
  const lines = evidence.filter(({ text }) => text.trim() !== '');
  if (lines.length === 0) return [];
  return [
    paint('bold', 'Evidence'),
    ...lines.map(
      ({ source, line, text }) =>
        `  ${paint('dim', `${oneLine(source)}:${line}`)} ${cut(oneLine(text), MAX_EVIDENCE)}`,
    ),
  ];
}

function stepLines({ text, command }: Step, { wrapped }: TerminalWriter): string[] {
  const lines = command === undefined ? [] : command.split('\n').map(line => `      ${oneLine(line)}`);
  // What goes on in the next line stands under its text, not under the dash.
  const [first = '', ...more] = wrapped(text, '', '    ');
  return [`  - ${first.trimStart()}`, ...more, ...lines];
}

function about(
  diagnosis: Diagnosis,
  { link, preventedBy = [] }: SaidDiagnosis,
  { wrapped }: TerminalWriter,
): string[] {
  return [
    ...(preventedBy.length === 0 ? [] : wrapped(`Preflight catches this with: ${preventedBy.join(', ')}`)),
    ...(diagnosis.also.length === 0 ? [] : wrapped(`Also named in the texts: ${diagnosis.also.join(', ')}`)),
    ...(link === undefined ? [] : wrapped(`More: ${link}`)),
    ...Object.entries(diagnosis.ids).map(([id, value]) => `  ${oneLine(id)}: ${oneLine(value)}`),
  ];
}

function support(diagnosis: Diagnosis, { paint }: TerminalWriter): string[] {
  const lines = supportText(diagnosis).split('\n');
  return [paint('bold', 'For support'), ...lines.map(line => `  ${line}`)];
}
