/**
 * JUnit XML, for Azure DevOps, GitLab and the test reporters of GitHub. There is no standard; this keeps to the
 * attributes that all of them read, and adds `file` and `line`, which GitLab and dorny/test-reporter link to.
 */
import xml from 'xml';
import type { SayDiagnosis } from '../../causes/say.js';
import type { Diagnosis, Finding, NotChecked, Suppressed } from '../../model/findings.js';
import type { DocumentSummary, Invoked, Report } from '../../model/report.js';
import { headline } from '../diagnosis-labels.js';
import { cut, oneLine, visible } from '../escape.js';
import { invokedFacts, invokedNotes } from '../invoke-labels.js';
import { nameOf, REASONS, STATUSES } from '../labels.js';
import { docsUrl } from '../links.js';
import { place } from '../place.js';

export interface JunitOptions {
  sayDiagnosis?: SayDiagnosis;
  /** With `fail-on: warning`, a warning is a failed test too. An error always is, whatever the run does about it. */
  warningsFail?: boolean;
}

/** Azure DevOps stores 256 characters of a test's name and drops the rest. */
const MAX_NAME_CHARACTERS = 250;

/** Not a file name: what is said of the run as a whole. */
const WHOLE_RUN = '(the whole run)';

type Outcome = 'passed' | 'failed' | 'skipped';

interface Case {
  name: string;
  line?: number;
  outcome: Outcome;
  /** The children of its element. */
  content: xml.XmlObject[];
}

/**
 * One testsuite a document, and one for every other file that something is said of. An error is a failure; what does
 * not fail the run is a passed test with its text in system-out, since reporters turn red for anything more.
 */
export function junit(report: Report, options: JunitOptions): string {
  const suites = [...byFile(report, options)].map(([file, cases]) => suite(file, distinct(cases)));
  const attributes = { name: report.tool.name, ...totals(suites.flatMap(({ cases }) => cases)) };
  const root = { testsuites: [{ _attr: attributes }, ...suites.map(({ element }) => element)] };
  return `${xml(root, { declaration: true, indent: '  ' })}\n`;
}

function byFile(report: Report, options: JunitOptions): Map<string, Case[]> {
  const cases = new Map<string, Case[]>(report.documents.map(({ file }) => [file, []]));
  const add = (file: string, entry: Case) => {
    const name = file === '' ? WHOLE_RUN : file;
    const list = cases.get(name) ?? [];
    list.push(entry);
    cases.set(name, list);
  };
  for (const each of report.invoked ?? []) add('', invokedCase(each));
  if (report.diagnosis !== undefined && (report.invoked === undefined || report.diagnosis !== null))
    add('', diagnosisCase(report.diagnosis, options));
  for (const finding of report.findings) add(finding.at.file, findingCase(finding, options));
  for (const entry of report.notChecked) add(entry.file, notCheckedCase(entry));
  for (const entry of report.suppressed) add(entry.finding.at.file, suppressedCase(entry));
  const found = new Set(report.findings.map(finding => finding.at.file));
  for (const document of report.documents) {
    if (!found.has(document.file)) add(document.file, documentCase(document));
  }
  return cases;
}

function findingCase(finding: Finding, { warningsFail = false }: JunitOptions): Case {
  const { message, advice } = finding;
  const fails = finding.severity === 'error' || (finding.severity === 'warning' && warningsFail);
  const type = finding.code ?? finding.check;
  const text = [place(finding.at), message, advice, docsUrl(finding.check) ?? '']
    .map(visible)
    .join('\n')
    .trim();
  return {
    ...named(finding),
    outcome: fails ? 'failed' : 'passed',
    content: fails
      ? [{ failure: [{ _attr: { message: attribute(message), type } }, text] }]
      : [{ 'system-out': [`${finding.severity}: ${text}`] }],
  };
}

function diagnosisCase(diagnosis: Diagnosis | null, { sayDiagnosis }: JunitOptions): Case {
  if (diagnosis === null || sayDiagnosis === undefined)
    return {
      name: 'diagnosis',
      outcome: 'passed',
      content: [{ 'system-out': ['Nothing wrong was found.'] }],
    };
  const { summary, steps } = sayDiagnosis(diagnosis);
  const ways = steps.map(({ text, command }) => (command === undefined ? text : `${text}\n${command}`));
  const text = [...diagnosis.evidence.map(each => `${each.source}:${each.line} ${each.text}`), ...ways];
  const attributes = { message: attribute(`${headline(diagnosis)}: ${summary}`), type: diagnosis.cause };
  return {
    name: 'diagnosis',
    outcome: 'failed',
    content: [{ failure: [{ _attr: attributes }, text.map(visible).join('\n')] }],
  };
}

function invokedCase(each: Invoked): Case {
  const name = cut(`request ${oneLine(each.request)}`, MAX_NAME_CHARACTERS);
  if (each.verdict === 'not-sent') return { name, ...skipped('not sent') };
  const words = invokedNotes(each).flatMap(({ message, advice }) => [message, advice]);
  const text = [invokedFacts(each), ...words, each.answer].map(visible).join('\n').trim();
  if (each.verdict === 'passed') return { name, outcome: 'passed', content: [{ 'system-out': [text] }] };
  const attributes = { message: attribute(words[0] ?? 'failed'), type: `HTTP ${each.status ?? 'fault'}` };
  return { name, outcome: 'failed', content: [{ failure: [{ _attr: attributes }, text] }] };
}

function notCheckedCase({ check, reason, message, advice, at }: NotChecked): Case {
  const text = `not checked (${REASONS[reason]}): ${message} ${advice}`;
  return { name: check, ...(at === undefined ? {} : { line: at.start.line }), ...skipped(text) };
}

function suppressedCase({ finding, by, reason }: Suppressed): Case {
  return {
    ...named(finding),
    ...skipped(`suppressed by ${by}${reason === '' ? '' : `: ${reason}`}`),
  };
}

function documentCase(document: DocumentSummary): Case {
  if (document.status !== 'checked') return { name: 'checks', ...skipped(STATUSES[document.status]) };
  const name = nameOf(document);
  const what = `${document.checks} checks, no findings${name === '' ? '' : `: ${name}`}`;
  return { name: 'checks', outcome: 'passed', content: [{ 'system-out': [visible(what)] }] };
}

function skipped(message: string): Pick<Case, 'outcome' | 'content'> {
  return { outcome: 'skipped', content: [{ skipped: { _attr: { message: attribute(message) } } }] };
}

// Without the line, so that a history of results survives an edit above it.
function named({ check, at, message }: Finding): Pick<Case, 'name' | 'line'> {
  const name = cut(`${check}: ${oneLine(message)}`, MAX_NAME_CHARACTERS);
  return at.input === undefined ? { name, line: at.start.line } : { name };
}

/** GitLab takes two tests with the same name for one. */
function distinct(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>();
  return cases.map(entry => {
    const times = (seen.get(entry.name) ?? 0) + 1;
    seen.set(entry.name, times);
    return times === 1 ? entry : { ...entry, name: `${entry.name} (${times})` };
  });
}

function suite(file: string, cases: readonly Case[]) {
  const attributes = { name: attribute(file), ...totals(cases) };
  const element = { testsuite: [{ _attr: attributes }, ...cases.map(entry => testcase(file, entry))] };
  return { cases, element };
}

function testcase(file: string, { name, line, content }: Case): xml.XmlObject {
  const attributes = {
    name: attribute(name),
    classname: attribute(file),
    ...(file === WHOLE_RUN ? {} : { file: attribute(file) }),
    ...(line === undefined ? {} : { line }),
    time: 0,
  };
  return { testcase: [{ _attr: attributes }, ...content] };
}

// Reporters want a time; no test has one of its own.
function totals(cases: readonly Case[]) {
  const number = (outcome: Outcome) => cases.filter(entry => entry.outcome === outcome).length;
  return { tests: cases.length, failures: number('failed'), errors: 0, skipped: number('skipped'), time: 0 };
}

// A line break in an attribute is a space to every parser, so that it is one from the beginning.
function attribute(text: string): string {
  return oneLine(text);
}
