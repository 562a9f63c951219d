/** The Action: settings in, one mode run, report out. */

import type { Outcome } from './model/outcome.js';
import { counts, type OnlineLog, type Report } from './model/report.js';
import { preflight } from './modes/preflight.js';
import { type DiagnosisWords, diagnosisOutputs, diagnosisSentence } from './report/diagnosis-outputs.js';
import { type Format, render, wordingFor } from './report/formats.js';
import { annotations } from './report/github/annotations.js';
import { printForeignText } from './report/github/foreign-text.js';
import { githubIdentity } from './report/github/identity.js';
import {
  actionInputs,
  defaultLogFile,
  defaultReportFile,
  sourceUrl,
  workspaceFolder,
} from './report/github/inputs.js';
import { printError, publish } from './report/github/publish.js';
import { summary } from './report/markdown/summary.js';
import { logsText, logTails, watchFailure, watchOutputs } from './report/watch-outputs.js';
import { ending, sentenceOf } from './run/ending.js';
import { readSettings, type Settings } from './run/settings.js';
import { traced } from './run/traced.js';
import { writeReport } from './run/write.js';

const FAILED = 1;
const LOG_WIDTH = 120;
const MORE_AT = 'the job summary and the report file';

async function run(): Promise<void> {
  const workspace = workspaceFolder();
  const settings = readSettings(actionInputs, workspace);
  const outcome = await outcomeOf(settings, workspace);
  const { report, source, online, logs = [] } = outcome;
  const words = await wordingFor(report);
  const failed = failure(report, settings, words);
  // Whatever happens to the files below, this run has failed.
  if (failed !== undefined) end.fail(FAILED);

  const options = { failOn: settings.failOn, rules, source, width: LOG_WIDTH, colours: false };
  const text = (format: Format) => render(report, format, options);
  const files = await writeFiles(workspace, [
    ['report-file', settings.reportFile ?? defaultReportFile(), () => text('json')],
    ['sarif-file', settings.sarifFile, () => text('sarif')],
    ['junit-file', settings.junitFile, () => text('junit')],
    ['trace-file', settings.traceFile, () => outcome.trace ?? ''],
    ['log-file', logs.length === 0 ? undefined : defaultLogFile(), () => logsText(logs)],
  ]);
  const { group, warning } = await onlineParts(online, report);
  await publish({
    log: await text('text'),
    groups: [...logTails(logs, settings.watch.logLines), ...given(group)],
    annotations: [
      ...(settings.annotations
        ? [...annotations(report, { ...words, moreAt: MORE_AT }).shown, ...given(warning)]
        : []),
      ...given(outcome.nothing).map(message => ({ level: 'warning', title: 'No files', message }) as const),
    ],
    summary: settings.summary
      ? summary(report, { ...words, moreAt: 'the report file', sourceUrl })
      : undefined,
    outputs: outputs(report, files),
    unwritten: files.unwritten,
    failure: failed,
  });
}

interface Files {
  /** Absolute path by the name of the input or output; none for what was not written. */
  written: ReadonlyMap<string, string>;
  unwritten: readonly string[];
}

/** Writes every file that can be written: one that cannot takes none of the others with it. */
async function writeFiles(
  root: string,
  files: readonly [name: string, path: string | undefined, text: () => string | Promise<string>][],
): Promise<Files> {
  const written = new Map<string, string>();
  const unwritten: string[] = [];
  for (const [name, path, text] of files) {
    if (path === undefined) continue;
    try {
      written.set(name, writeReport(root, path, await text()));
    } catch (problem) {
      unwritten.push(`"${name}": ${sentenceOf(problem)}`);
    }
  }
  return { written, unwritten };
}

/** What there is to say of asking Azure, beside the report: a folded part of the log, and a sign-in that failed. */
async function onlineParts(online: OnlineLog | undefined, report: Report) {
  if (online === undefined) return {};
  const { signedIn, refused, asked } = online;
  if (signedIn === undefined && refused === undefined && asked.length === 0) return {};
  const [{ onlineLog, signInWarning }, { partlyWarning }, { en }] = [
    await import('./report/terminal/online-log.js'),
    await import('./report/partly.js'),
    await import('./text/en.js'),
  ];
  return { group: onlineLog(online, en), warning: partlyWarning(report) ?? signInWarning(online, en) };
}

async function outcomeOf(settings: Settings, workspace: string): Promise<Outcome> {
  // Reads files and asks nobody: a cancelled job ends it at once.
  if (settings.mode === 'diagnose')
    return (await import('./modes/diagnose.js')).diagnoseTexts(settings, { workspace });
  const github = githubIdentity();
  const ports = { workspace, env: process.env, ...(github && { github }), signal: cancelled() };
  return traced(settings, ports, async heard => {
    if (settings.mode === 'preflight') return preflight(settings, { now: new Date(), ...heard });
    const { watch } = await import('./modes/watch.js');
    return watch(settings, { ...heard, say: line => printForeignText(line) });
  });
}

/** Fires when the job is cancelled: the runner gives 7.5 s then, enough for the summary of what is known. */
function cancelled(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

function given<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

async function rules() {
  return (await import('./checks/rules.js')).ruleOf;
}

/** In the order of writing: a disk that fills up in between must not leave "passed" behind. */
function outputs(report: Report, { written, unwritten }: Files): Record<string, string> {
  const { error, warning, notChecked } = counts(report);
  const isIncomplete = report.result === 'passed' && unwritten.length > 0;
  return {
    errors: String(error),
    warnings: String(warning),
    'not-checked': String(notChecked),
    'report-file': written.get('report-file') ?? '',
    ...diagnosisOutputs(report),
    ...watchOutputs(report, written.get('log-file') ?? ''),
    result: isIncomplete ? 'incomplete' : report.result,
  };
}

/** The sentence that closes a run which must not go on; undefined where the step passes. */
function failure(report: Report, { failOn }: Settings, words: DiagnosisWords): string | undefined {
  // `never` is about what was found; a run that could not finish has proved nothing.
  if (report.result === 'passed' || (failOn === 'never' && report.result === 'failed')) return undefined;
  if (report.watched !== undefined) return watchFailure(report, words);
  if (report.diagnosis) return diagnosisSentence(report.diagnosis, words);
  if (report.diagnosis === null) return 'No readable text in the input: it is empty, or it is not text.';
  if (report.result === 'incomplete')
    return 'endpoint-preflight could not finish: the run was cancelled, or a check stopped with an error of its own.';
  const { error, warning, notChecked } = counts(report);
  if (error === 0 && (warning === 0 || failOn !== 'warning'))
    return `endpoint-preflight could not check ${some(notChecked, 'thing')}, and "online" is required. See "Not checked" in the job summary.`;
  const found = error > 0 ? some(error, 'error') : some(warning, 'warning');
  return `endpoint-preflight found ${found} in the endpoint and deployment files; deploying them would fail. See the annotations and the job summary.`;
}

function some(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Wrong settings, or a mistake of ours: one sentence, and the step is red. */
async function couldNotRun(problem: unknown): Promise<void> {
  end.fail(FAILED);
  await publish({
    log: '',
    groups: [],
    annotations: [],
    summary: undefined,
    outputs: { result: 'incomplete' },
    failure: sentenceOf(problem),
  });
}

const end = ending(FAILED, sentence => printError(`endpoint-preflight could not finish: ${sentence}`));

// Nobody reads the log any more, or the disk that it goes to is full: the other stream may still lead somewhere.
process.stdout.on('error', ({ message }) => {
  end.fail(FAILED);
  printError(`The log could not be written (${message}).`, process.stderr);
});
process.stderr.on('error', () => end.fail(FAILED));

run().catch(couldNotRun).then(end.over);
