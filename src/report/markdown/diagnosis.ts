/** The diagnosis in a job summary: one screen for a person on call, and the logs folded below it. */
import type { Step } from '../../causes/cause.js';
import type { SaidDiagnosis, SayDiagnosis } from '../../causes/say.js';
import type { Diagnosis, Evidence, Excerpt, Finding } from '../../model/findings.js';
import type { Report, TextRead } from '../../model/report.js';
import { headline, NOTES, retrySentence, whatWasRead, withoutDiagnosis } from '../diagnosis-labels.js';
import { cut, markdown, markdownCode, oneLine, visible } from '../escape.js';
import { number } from '../labels.js';
import { causeUrl, docsUrl } from '../links.js';
import { lineOf } from '../place.js';
import { supportText } from '../support-text.js';

export interface DiagnosisSummaryOptions {
  sayDiagnosis?: SayDiagnosis;
  /** Where a line of a file can be seen at the commit of the run; undefined outside of GitHub. */
  sourceUrl?: (file: string, line: number) => string | undefined;
}

const MAX_TEXT = 2_000;
const MAX_EVIDENCE_LINE = 1_000;
const MAX_BLAME = 10;
/** Of the whole summary, for the logs; the rest of the limit is for everything above them. */
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
      `## ❌ ${markdown(headline(diagnosis))}\n`,
      `**Cause** (${causeLink(diagnosis)}, ${diagnosis.confidence}): ${markdown(cut(said.summary, MAX_TEXT))}\n`,
      evidence(diagnosis.evidence),
      blamed(report.findings, options),
      wayOut(said.steps, said),
      about(diagnosis, said),
      ...(said.forSupport ? [support(diagnosis)] : []),
    ].filter(Boolean),
    end,
  };
}

function causeLink({ cause }: Diagnosis): string {
  return `[${markdown(cause)}](${causeUrl(cause)})`;
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

/** A block that GitHub gives a button to copy. It belongs to the list item above it, so it is indented. */
function fenced(command: string): string {
  // No command of ours has three backticks, and no value that goes into one has any.
  return ['```bash', ...command.split('\n').map(oneLine), '```'].map(line => `   ${line}`).join('\n');
}

function about({ also, ids }: Diagnosis, { link, preventedBy = [] }: SaidDiagnosis): string {
  const checks = preventedBy.map(check => {
    const url = docsUrl(check);
    return url === null ? markdown(check) : `[${markdown(check)}](${url})`;
  });
  const given = Object.entries(ids).map(([id, value]) => `- ${markdown(id)}: ${markdownCode(value)}`);
  return [
    ...(checks.length === 0 ? [] : [`Preflight catches this with ${checks.join(', ')}.\n`]),
    ...(also.length === 0 ? [] : [`Also named in the texts: ${also.map(markdown).join(', ')}.\n`]),
    ...(link === undefined ? [] : [`[Microsoft on this code](${link})\n`]),
    ...(given.length === 0 ? [] : [`Ids for support:\n\n${given.join('\n')}\n`]),
  ].join('\n');
}

function support(diagnosis: Diagnosis): string {
  return `### For support\n\n${preformatted(supportText(diagnosis).split('\n'))}\n`;
}

/** Each log folded, trimmed from the middle; all of them together keep to `maxBytes`. */
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

/** The lines that fit, from the beginning and from the end, with a line that says what is left out. */
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
 * Lines as they are. Inside of `pre`, which ends at its own tag alone, GitHub reads no Markdown, and links nothing.
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
