/** Mode watch in a job summary: for each deployment its verdict, its timeline, and why it failed. */
import type { Diagnosis } from '../../model/findings.js';
import type { Report, Watched } from '../../model/report.js';
import { headline } from '../diagnosis-labels.js';
import { cut, markdown, markdownCode, oneLine } from '../escape.js';
import { duration, timelines } from '../timeline.js';
import { VERDICT_SIGNS, VERDICTS } from '../watch-labels.js';
import { type DiagnosisSummaryOptions, diagnosisSections } from './diagnosis.js';

/** Beyond this number, a deployment has a row in the table and no section. */
const MAX_SECTIONS = 10;
const MAX_TEXT = 2_000;

/** Markdown sections, from the verdict to the folded logs. */
export function watchSections(report: Report, options: DiagnosisSummaryOptions): string[] {
  const watched = report.watched ?? [];
  const failing = watched.filter(({ verdict }) => verdict !== 'succeeded');
  const shown = (failing.length > 0 ? failing : watched).slice(0, MAX_SECTIONS);
  const timeline = timelines(shown.map(({ deployment, phases }) => ({ deployment, phases })));
  const parts = shown.map(each => sectionsOf(report, each, options, shown.length));
  return [
    ...(watched.length === 1 ? [] : [overview(watched)]),
    ...parts.flatMap(({ top }) => top),
    timeline === '' ? '' : `### Timeline\n\n${timeline}`,
    ...parts.flatMap(({ end }) => end),
  ].filter(Boolean);
}

function overview(watched: readonly Watched[]): string {
  const rows = watched.map(({ endpoint, deployment, verdict, state, took, diagnosis }) =>
    [
      markdownCode(`${endpoint}/${deployment}`),
      `${VERDICT_SIGNS[verdict]} ${VERDICTS[verdict]}`,
      markdown(state ?? ''),
      duration(took),
      diagnosis === null ? '' : markdown(headline(diagnosis)),
    ].join(' | '),
  );
  const head = ['| Deployment | | State | Watched for | Failure |', '| --- | --- | --- | --- | --- |'];
  return `## ${watched.length} deployments\n\n${[...head, ...rows.map(row => `| ${row} |`)].join('\n')}\n`;
}

function sectionsOf(
  report: Report,
  watched: Watched,
  options: DiagnosisSummaryOptions,
  count: number,
): { top: string[]; end: string[] } {
  const { diagnosis, read, findings } = watched;
  const notes = notesOf(watched);
  if (diagnosis === null) {
    const withLogs = watched.verdict === 'succeeded' ? [] : read;
    const { end } = diagnosisSections({ ...report, diagnosis: null, read: withLogs, findings }, options);
    return { top: [`## ${title(watched)}\n\n${notes}`], end };
  }
  const { top, end } = diagnosisSections({ ...report, diagnosis, read, findings }, options, count);
  return {
    top: [`## ${title(watched)}\n\n${sentence(diagnosis, options)}`, ...top.slice(1), notes].filter(Boolean),
    end,
  };
}

function sentence(diagnosis: Diagnosis, { sayDiagnosis }: DiagnosisSummaryOptions): string {
  const said = sayDiagnosis?.(diagnosis).summary ?? headline(diagnosis);
  return `**${markdown(oneLine(cut(said, MAX_TEXT)))}**\n`;
}

function title({ endpoint, deployment, verdict, state, took }: Watched): string {
  const answer = state === null ? '' : ` (${markdown(state)}, after ${duration(took)})`;
  return `${VERDICT_SIGNS[verdict]} ${markdown(`${endpoint}/${deployment}`)} ${VERDICTS[verdict]}${answer}`;
}

function notesOf({ notes }: Watched): string {
  return notes
    .map(({ message, advice }) => `${markdown(cut(message, MAX_TEXT))} ${wayOut(advice)}\n`)
    .join('\n');
}

/** A command at the end of a fix gets a code block of its own, with GitHub's copy button. */
function wayOut(advice: string): string {
  const [, sentence, command] = /^([^`]*): (az [^`]*)$/.exec(advice) ?? [];
  if (sentence === undefined || command === undefined) return markdown(cut(advice, MAX_TEXT));
  return `${markdown(cut(sentence, MAX_TEXT))}:\n\n\`\`\`bash\n${oneLine(cut(command, MAX_TEXT))}\n\`\`\``;
}
