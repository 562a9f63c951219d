/** Mode invoke in a job summary: for each sample request its answer, how fast it came, and why it failed. */
import type { Invoked, Report } from '../../model/report.js';
import { cut, markdown, markdownCode, oneLine } from '../escape.js';
import {
  histogramLines,
  invokedFacts,
  invokedNotes,
  invokedSentence,
  invokedTitle,
  loadSentence,
  VERDICT_SIGNS,
} from '../invoke-labels.js';
import { RESULTS } from '../labels.js';
import { type DiagnosisSummaryOptions, diagnosisSections } from './diagnosis.js';

/** More requests than these have a line in the list, and no section of their own. */
const MAX_SECTIONS = 10;
const MAX_TEXT = 2_000;
const SIGNS = { passed: '✅', failed: '❌', incomplete: '⚠️' } as const;

/** Markdown sections, the failed requests first. */
export function invokeSections(report: Report, options: DiagnosisSummaryOptions): string[] {
  const invoked = report.invoked ?? [];
  const failed = invoked.filter(({ verdict }) => verdict === 'failed');
  const shown = [...failed, ...invoked.filter(each => !failed.includes(each))].slice(0, MAX_SECTIONS);
  const head = `## ${SIGNS[report.result]} Invoke ${RESULTS[report.result]}: ${invokedSentence(invoked)}\n`;
  const parts = shown.map(each => sectionsOf(report, each, options, shown.length));
  return [
    head,
    ...parts.flatMap(({ top }) => top),
    rest(invoked.length - shown.length),
    ...parts.flatMap(({ end }) => end),
  ].filter(Boolean);
}

function rest(count: number): string {
  return count <= 0 ? '' : `${count} more requests are in the report file.\n`;
}

function sectionsOf(report: Report, each: Invoked, options: DiagnosisSummaryOptions, count: number) {
  const own = [title(each), notes(each), load(each), answer(each)].filter(Boolean).join('\n');
  if (each.diagnosis === null) return { top: [own], end: [] };
  const { diagnosis, read, findings } = each;
  const { top, end } = diagnosisSections({ ...report, diagnosis, read, findings }, options, count);
  return { top: [own, ...top], end };
}

function title(each: Invoked): string {
  return `### ${VERDICT_SIGNS[each.verdict]} ${markdown(invokedTitle(each))}\n\n${markdown(invokedFacts(each))}\n`;
}

function notes(each: Invoked): string {
  return invokedNotes(each)
    .map(({ message, advice }) => `${markdown(cut(message, MAX_TEXT))} ${markdown(cut(advice, MAX_TEXT))}\n`)
    .join('\n');
}

function load({ load }: Invoked): string {
  if (load === undefined) return '';
  const rows = load.outcomes.map(({ outcome, count }) => `| ${markdownCode(outcome)} | ${count} |`);
  return [
    `${markdown(loadSentence(load))}\n`,
    `\`\`\`text\n${histogramLines(load).join('\n')}\n\`\`\`\n`,
    `| Answer | Requests |\n| --- | --- |\n${rows.join('\n')}\n`,
  ].join('\n');
}

function answer({ answer, clientRequestId, requestId }: Invoked): string {
  const ids = [
    clientRequestId === null ? [] : [`x-ms-client-request-id ${markdownCode(clientRequestId)}`],
    requestId === null ? [] : [`x-request-id ${markdownCode(requestId)}`],
  ].flat();
  const said = answer.trim() === '' ? [] : [`Answer: ${markdownCode(cut(oneLine(answer), MAX_TEXT))}`];
  return [...said, ...ids].map(line => `- ${line}\n`).join('');
}
