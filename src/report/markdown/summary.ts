/** The job summary: Markdown that answers on its first screen whether the deployment may go ahead. */
import { bySeverity, type Finding, type Severity, type Suppressed } from '../../model/findings.js';
import { counts, type DocumentSummary, type Report, type Result } from '../../model/report.js';
import { cut, markdown, markdownCode, oneLine } from '../escape.js';
import { count, KINDS, nameOf, number, REASONS, STATUSES } from '../labels.js';
import { docsUrl } from '../links.js';
import { grantsAll, headline, isTheReason } from '../partly.js';
import { lineOf } from '../place.js';
import { quotaTable } from '../quota-table.js';
import { few, type Unanswered, unanswered } from '../unanswered.js';
import { type DiagnosisSummaryOptions, diagnosisSections } from './diagnosis.js';
import { invokeSections } from './invoke.js';
import { table } from './table.js';
import { watchSections } from './watch.js';

export interface SummaryOptions extends DiagnosisSummaryOptions {
  /** Where a person finds the rows that do not fit, in words: `the report file preflight.json`. */
  moreAt: string;
}

/**
 * Below the runner's 1,048,576 bytes (FileCommandManager.cs, `AttachmentSizeLimit`), above which it drops the whole
 * summary. Secrets are masked after we have counted, and `***` can be longer than what it hides.
 */
export const MAX_SUMMARY_BYTES = 1_000_000;

/** Each table has its own share, so that no number of findings can push out what was not checked. */
const MAX_TABLE_BYTES = {
  findings: 550_000,
  documents: 150_000,
  notChecked: 150_000,
  suppressed: 100_000,
  quota: 40_000,
};

/** A value of a whole file in one cell would take the screen from the other findings. */
const MAX_CELL_CHARACTERS = 1_000;
/** Checks and files of one reason; the report file has all of them. */
const MAX_LISTED = 3;

const RESULT_SIGNS: Readonly<Record<Result, string>> = { passed: '✅', failed: '❌', incomplete: '⚠️' };
const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** At most `MAX_SUMMARY_BYTES` bytes of GitHub Markdown; foreign text is escaped for Markdown and HTML. */
export function summary(report: Report, options: SummaryOptions): string {
  if (report.watched !== undefined)
    return [
      ...watchSections(report, options),
      ...(report.invoked === undefined ? [] : invokeSections(report, options)),
      notChecked(report, options),
    ]
      .filter(Boolean)
      .join('\n');
  if (report.invoked !== undefined)
    return [...invokeSections(report, options), notChecked(report, options)].filter(Boolean).join('\n');
  if (report.diagnosis !== undefined) {
    const { top, end } = diagnosisSections(report, options);
    return [...top, ...end].join('\n');
  }
  const sections = [
    verdict(report),
    partly(report),
    findings(report, options),
    quota(report, options),
    documents(report, options),
    notChecked(report, options),
    suppressed(report, options),
  ];
  return sections.filter(section => section !== '').join('\n');
}

function verdict(report: Report): string {
  const all = counts(report);
  const checks = report.documents.reduce((sum, document) => sum + document.checks, 0);
  const sentences = [
    report.documents.length === 0
      ? 'No endpoint or deployment file was found.'
      : `${count(checks, 'check')} on ${count(report.documents.length, 'file')}.`,
    notAnswered(report, all.notChecked),
    report.suppressed.length === 0 ? '' : `${count(report.suppressed.length, 'finding')} suppressed.`,
  ];
  const sign = report.partly !== undefined && report.result === 'passed' ? '⚠️' : RESULT_SIGNS[report.result];
  return `## ${sign} ${headline(report)}\n\n${sentences.filter(Boolean).join(' ')}\n`;
}

function notAnswered({ partly }: Report, entries: number): string {
  if (entries === 0) return '';
  // The headline has counted them.
  return partly === undefined
    ? `${count(entries, 'check')} could not answer; see “Not checked”.`
    : 'See “Not checked” for each.';
}

/** Why Azure answered so little, and what helps: a command stands in a block, to which GitHub gives a button to copy. */
function partly({ partly: few }: Report): string {
  if (few === undefined) return '';
  const { message, advice } = few;
  return `${cell(message)} ${cell(advice)}\n${few.commands.map(toCopy).join('')}`;
}

/** A block of one line, behind a fence that is longer than any in it. */
function toCopy(command: string): string {
  const line = cut(oneLine(command), MAX_CELL_CHARACTERS);
  const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `\n${fence}bash\n${line}\n${fence}\n`;
}

function findings({ findings }: Report, { moreAt }: SummaryOptions): string {
  if (findings.length === 0) return '';
  const items = [...findings].sort(bySeverity);
  const columns = ['Severity', 'Where', 'What', 'Fix'];
  return section('Findings', table({ columns, items, row: findingRow }, limits('findings', moreAt)));
}

function findingRow(finding: Finding): string[] {
  const { message, advice } = finding;
  const what = `${cell(message)}<br><sub>${reference(finding)}</sub>`;
  return [`${SEVERITY_SIGNS[finding.severity]} ${finding.severity}`, placeCell(finding), what, cell(advice)];
}

function reference({ check, code }: Finding): string {
  const url = docsUrl(check);
  const page = url === null ? markdown(check) : `[${markdown(check)}](${url})`;
  return code === undefined ? page : `${code} · ${page}`;
}

function quota({ quota: rows }: Report, { moreAt }: SummaryOptions): string {
  return rows.length === 0 ? '' : section('Quota', quotaTable(rows, limits('quota', moreAt)));
}

function documents({ documents: items }: Report, { moreAt }: SummaryOptions): string {
  if (items.length === 0) return '';
  const columns = ['File', 'Kind', 'Name', 'Status', 'Checks'];
  return section('Files', table({ columns, items, row: documentRow }, limits('documents', moreAt)));
}

function documentRow(document: DocumentSummary): string[] {
  const { file, kind, status, checks } = document;
  return [
    code(file),
    kind === null ? '' : KINDS[kind],
    cell(nameOf(document)),
    STATUSES[status],
    number(checks),
  ];
}

function notChecked(report: Report, { moreAt }: SummaryOptions): string {
  if (report.notChecked.length === 0) return '';
  const grantedBy = grantsAll(report) ? 'The command at the top grants it.' : undefined;
  const items = unanswered(report.notChecked, grantedBy);
  const columns = ['Check', 'Reason', 'What', 'How to have it checked', 'Files'];
  const row = (item: Unanswered) =>
    unansweredRow(isTheReason(item, report) ? { ...item, message: 'As said at the top.', advice: '' } : item);
  return section('Not checked', table({ columns, items, row }, limits('notChecked', moreAt)));
}

function unansweredRow({ checks, reason, message, advice, files }: Unanswered): string[] {
  const listed = (items: readonly string[], shown: (text: string) => string) =>
    few(items, MAX_LISTED).map((item, index) => (index < MAX_LISTED ? shown(item) : item));
  return [
    listed(checks, cell).join('<br>'),
    REASONS[reason],
    cell(message),
    cell(advice),
    listed(files, code).join('<br>'),
  ];
}

function suppressed({ suppressed: items }: Report, { moreAt }: SummaryOptions): string {
  if (items.length === 0) return '';
  const columns = ['Severity', 'Where', 'What', 'Suppressed by', 'Reason'];
  const rows = table({ columns, items, row: suppressedRow }, limits('suppressed', moreAt));
  return `<details><summary>${count(items.length, 'suppressed finding')}</summary>\n\n${rows}\n</details>\n`;
}

function suppressedRow({ finding, by, reason, at }: Suppressed): string[] {
  const what = `${cell(finding.message)}<br><sub>${reference(finding)}</sub>`;
  return [finding.severity, placeCell(finding), what, `${by}, ${code(lineOf(at))}`, cell(reason)];
}

function section(heading: string, content: string): string {
  return `### ${heading}\n\n${content}`;
}

function limits(name: keyof typeof MAX_TABLE_BYTES, moreAt: string) {
  return { maxBytes: MAX_TABLE_BYTES[name], moreAt: cell(moreAt) };
}

function placeCell({ at }: Finding): string {
  return at.input === undefined ? code(lineOf(at)) : `${cell(lineOf(at))}<br>for ${code(at.file)}`;
}

function cell(text: string): string {
  return markdown(cut(text, MAX_CELL_CHARACTERS));
}

function code(text: string): string {
  return markdownCode(cut(text, MAX_CELL_CHARACTERS));
}
