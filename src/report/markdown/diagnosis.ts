/** The diagnosis in a job summary: one screen for a person on call, and the logs folded below it. */
import type { Step } from '../../causes/cause.js';
import type { SaidDiagnosis, SayDiagnosis } from '../../causes/say.js';
import type { Diagnosis, Evidence, Excerpt, Finding } from '../../model/findings.js';
import type { Report, TextRead } from '../../model/report.js';
import {
  alsoLines,
  headline,
  NOTES,
  retrySentence,
  whatWasRead,
  withoutDiagnosis,
} from '../diagnosis-labels.js';
import { cut, markdown, markdownCode, oneLine, visible } from '../escape.js';
import { number } from '../labels.js';
import { causeUrl, docsUrl } from '../links.js';
import { lineOf } from '../place.js';
import { supportText } from '../support-text.js';

export interface DiagnosisSummaryOptions {
  sayDiagnosis?: SayDiagnosis;
  /** URL of a line at the commit of the run; undefined outside GitHub. */
  sourceUrl?: (file: string, line: number) => string | undefined;
}

const MAX_TEXT = 2_000;
const MAX_HEADING = 300;
const MAX_EVIDENCE_LINE = 1_000;
const MAX_BLAME = 10;
/** Share of the logs in the summary limit. */
const MAX_LOG_BYTES = 700_000;

/**
 * Markdown sections for the top of the summary, and those for its end. The first one at the top is the headline.
 * @param sharers how many diagnoses share the room for logs
 */
export function diagnosisSections(
  report: Report,
  options: DiagnosisSummaryOptions,
  sharers = 1,
): { top: string[]; end: string[] } {
  const { diagnosis, read = [] } = report;
  const notes = read.flatMap(({ source, note }) =>
    note === undefined ? [] : [`- ${markdownCode(source)} ${NOTES[note]}`],
  );
  const end = [
    ...(notes.length === 0 ? [] : [`${notes.join('\n')}\n`]),
    logs(read, MAX_LOG_BYTES / sharers),
  ].filter(Boolean);
  const said = diagnosis ? options.sayDiagnosis?.(diagnosis) : undefined;
  if (diagnosis === undefined || diagnosis === null || said === undefined)
    return {
      top: [
        `## ${report.result === 'incomplete' ? '⚠️' : '✅'} ${withoutDiagnosis(report)}\n\nRead: ${whatWasRead(report)}.\n`,
      ],
      end,
    };
  return {
    top: [
      `## ❌ ${markdown(oneLine(cut(said.summary, MAX_HEADING)))}\n`,
      `${inFull(said.summary)}**${markdown(headline(diagnosis))}** (${causeLink(diagnosis, said)}, ${diagnosis.confidence})\n`,
      wayOut(said.steps, said),
      blamed(report.findings, options),
      evidence(diagnosis.evidence),
      about(diagnosis, said, options),
      ...(said.forSupport ? [support(diagnosis)] : []),
    ].filter(Boolean),
    end,
  };
}

/** What a heading has no room for. */
function inFull(summary: string): string {
  return summary.length <= MAX_HEADING ? '' : `${markdown(cut(summary, MAX_TEXT))}\n\n`;
}

function causeLink({ cause }: Diagnosis, { subject }: SaidDiagnosis): string {
  return `[${markdown(cause)}](${causeUrl(subject, cause)})`;
}

function evidence(all: readonly Evidence[]): string {
  const lines = all.filter(({ text }) => text.trim() !== '');
  if (lines.length === 0) return '';
  const [first] = lines;
  const context = first === undefined ? [] : [...(first.before ?? []), first.text, ...(first.after ?? [])];
  const shown = lines.map(
    ({ source, line, text }) =>
      `${markdownCode(`${source}:${line}`)}\n\n${preformatted([cut(text, MAX_EVIDENCE_LINE)])}`,
  );
  const folded =
    context.length <= 1
      ? ''
      : `<details><summary>Lines around it</summary>\n\n${preformatted(context.map(line => cut(line, MAX_EVIDENCE_LINE)))}\n</details>\n`;
  return `### Evidence\n\n${shown.join('\n')}\n${folded}`;
}

function blamed(findings: readonly Finding[], { sourceUrl }: DiagnosisSummaryOptions): string {
  const own = findings.filter(({ check }) => check === 'diagnosis').slice(0, MAX_BLAME);
  if (own.length === 0) return '';
  const items = own.map(({ at, message, advice }) => {
    const url = sourceUrl?.(at.file, at.start.line);
    const place = url === undefined ? markdownCode(lineOf(at)) : `[${markdownCode(lineOf(at))}](${url})`;
    return `- ${place}: ${markdown(cut(message, MAX_TEXT))} ${markdown(cut(advice, MAX_TEXT))}`;
  });
  return `### In the source\n\n${items.join('\n')}\n`;
}

function wayOut(steps: readonly Step[], said: SaidDiagnosis): string {
  const items = steps.map(({ text, command }, index) => {
    const block = command === undefined ? '' : `\n\n${fenced(command)}`;
    return `${index + 1}. ${markdown(cut(text, MAX_TEXT))}${block}`;
  });
  return `### How to fix it\n\n${items.join('\n')}\n\n${retrySentence(said)}\n`;
}

/** A code block with GitHub's copy button, indented below its list item. */
function fenced(command: string): string {
  // Our commands have no three backticks, and the values in them have none at all.
  return ['```bash', ...command.split('\n').map(oneLine), '```'].map(line => `   ${line}`).join('\n');
}

function about(
  diagnosis: Diagnosis,
  { link, preventedBy = [] }: SaidDiagnosis,
  { sayDiagnosis }: DiagnosisSummaryOptions,
): string {
  const checks = preventedBy.map(check => {
    const url = docsUrl(check);
    return url === null ? markdown(check) : `[${markdown(check)}](${url})`;
  });
  const others = sayDiagnosis === undefined ? [] : alsoLines(diagnosis, sayDiagnosis);
  const given = Object.entries(diagnosis.ids).map(
    ([id, value]) => `- ${markdown(id)}: ${markdownCode(value)}`,
  );
  return [
    ...others.map(line => `${markdown(oneLine(line))}\n`),
    ...(checks.length === 0 ? [] : [`Preflight catches this with ${checks.join(', ')}.\n`]),
    ...(link === undefined ? [] : [`[Microsoft on this code](${link})\n`]),
    ...(given.length === 0 ? [] : [`Ids for support:\n\n${given.join('\n')}\n`]),
  ].join('\n');
}

function support(diagnosis: Diagnosis): string {
  return `### For support\n\n${preformatted(supportText(diagnosis).split('\n'))}\n`;
}

/** Each log folded and cut in the middle; together at most `maxBytes`. */
function logs(read: readonly TextRead[], maxBytes: number): string {
  const texts = read.filter(({ excerpt }) => excerpt.head.length > 0);
  const share = Math.floor(maxBytes / Math.max(1, texts.length));
  return texts
    .map(({ source, lines, excerpt }) => {
      const body = trimmed(excerpt, share);
      return `<details><summary><code>${escaped(oneLine(source))}</code>, ${number(lines)} lines</summary>\n\n${preformatted(body)}\n</details>\n`;
    })
    .join('\n');
}

/** The first and last lines that fit, with a line that counts the omitted ones. */
function trimmed({ head, tail, leftOut }: Excerpt, maxBytes: number): string[] {
  const half = Math.floor(maxBytes / 2);
  const all = [...head, ...tail];
  const begin = fitting(leftOut.lines === 0 ? all : head, half);
  const end = fitting([...(leftOut.lines === 0 ? all.slice(begin.length) : tail)].reverse(), half).reverse();
  const gone = all.length - begin.length - end.length + leftOut.lines;
  if (gone === 0) return [...begin, ...end];
  return [...begin, '', `[… ${number(gone)} lines are left out here, for GitHub's limit …]`, '', ...end];
}

function fitting(lines: readonly string[], maxBytes: number): string[] {
  let left = maxBytes;
  const enough = lines.findIndex(line => {
    left -= Buffer.byteLength(escaped(line)) + 1;
    return left < 0;
  });
  return lines.slice(0, enough === -1 ? lines.length : enough);
}

/**
 * Literal lines. Inside `pre`, GitHub renders no Markdown and no links.
 */
function preformatted(lines: readonly string[]): string {
  return `<pre>\n${lines.map(escaped).join('\n')}\n</pre>\n`;
}

function escaped(line: string): string {
  return visible(line)
    .replace(/\n/g, ' ')
    .replace(/[&<>]/g, sign => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
