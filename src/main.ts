/** The Action: settings in, one mode run, report out. */

import { printForeignText } from './github/foreign-text.js';
import { githubIdentity } from './github/identity.js';
import {
  actionInputs,
  defaultLogFile,
  defaultReportFile,
  sourceUrl,
  workspaceFolder,
} from './github/inputs.js';
import { publish } from './github/publish.js';
import type { Outcome } from './modes/outcome.js';
import { preflight } from './modes/preflight.js';
import { annotations } from './report/annotations.js';
import { type DiagnosisWords, diagnosisOutputs, diagnosisSentence } from './report/diagnosis-outputs.js';
import { type Format, render, wordingFor } from './report/formats.js';
import { counts, type OnlineLog, type Report } from './report/model.js';
import { summary } from './report/summary.js';
import { logsText, logTails, watchFailure, watchOutputs } from './report/watch-outputs.js';
import { writeReport } from './report/write.js';
import { readSettings, type Settings } from './settings.js';

const LOG_WIDTH = 120;
const MORE_AT = 'the job summary and the report file';

async function run(): Promise<void> {
  const workspace = workspaceFolder();
  const settings = readSettings(actionInputs, workspace);
  const { report, source, online, logs = [] } = await outcomeOf(settings, workspace);
  const options = { failOn: settings.failOn, rules, source, width: LOG_WIDTH, colours: false };
  const text = (format: Format) => render(report, format, options);

  const words = await wordingFor(report);
  const reportFile = settings.reportFile ?? defaultReportFile();
  const written = reportFile === undefined ? '' : writeReport(workspace, reportFile, await text('json'));
  if (settings.sarifFile !== undefined) writeReport(workspace, settings.sarifFile, await text('sarif'));
  if (settings.junitFile !== undefined) writeReport(workspace, settings.junitFile, await text('junit'));

  const { group, warning } = await onlineParts(online);
  await publish({
    log: await text('text'),
    groups: [...logTails(logs, settings.watch.logLines), ...given(group)],
    annotations: settings.annotations
      ? [...annotations(report, { ...words, moreAt: MORE_AT }).shown, ...given(warning)]
      : [],
    summary: settings.summary
      ? summary(report, { ...words, moreAt: 'the report file', sourceUrl })
      : undefined,
    outputs: { ...outputs(report, written), ...watchOutputs(report, writeLogs(settings, logs)) },
    failure: failure(report, settings, words),
  });
}

/** What there is to say of asking Azure, beside the report: a folded part of the log, and a sign-in that failed. */
async function onlineParts(online: OnlineLog | undefined) {
  if (online === undefined) return {};
  const { signedIn, refused, asked } = online;
  if (signedIn === undefined && refused === undefined && asked.length === 0) return {};
  const [{ onlineLog, signInWarning }, { en }] = [
    await import('./report/online-log.js'),
    await import('./text/en.js'),
  ];
  return { group: onlineLog(online, en), warning: signInWarning(online, en) };
}

async function outcomeOf(settings: Settings, workspace: string): Promise<Outcome> {
  const github = githubIdentity();
  const ports = { workspace, env: process.env, ...(github && { github }), signal: cancelled() };
  if (settings.mode === 'preflight') return preflight(settings, { now: new Date(), ...ports });
  if (settings.mode === 'watch')
    return (await import('./modes/watch.js')).watch(settings, {
      ...ports,
      say: line => printForeignText(line),
    });
  const { diagnoseTexts } = await import('./modes/diagnose.js');
  return diagnoseTexts(settings, { workspace });
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

function outputs(report: Report, reportFile: string): Record<string, string> {
  const { error, warning, notChecked } = counts(report);
  return {
    result: report.result,
    errors: String(error),
    warnings: String(warning),
    'not-checked': String(notChecked),
    'report-file': reportFile,
    ...diagnosisOutputs(report),
  };
}

/** The whole logs, without their secrets, for an artifact; the path, or nothing where there is none. */
function writeLogs({ root }: Settings, logs: NonNullable<Outcome['logs']>): string {
  const file = defaultLogFile();
  return file === undefined || logs.length === 0 ? '' : writeReport(root, file, logsText(logs));
}

/** The sentence that closes a run which must not go on; undefined where the step passes. */
function failure(report: Report, { failOn }: Settings, words: DiagnosisWords): string | undefined {
  if (report.result === 'passed' || failOn === 'never') return undefined;
  if (report.watched !== undefined) return watchFailure(report, words);
  if (report.diagnosis) return diagnosisSentence(report.diagnosis, words);
  if (report.diagnosis === null)
    return 'endpoint-preflight could read nothing: what it was given is no text.';
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

run()
  .catch((error: unknown) => {
    // Wrong settings, a file that cannot be written, or a mistake of ours: one sentence, and the step is red.
    const sentence = error instanceof Error ? error.message : String(error);
    return publish({
      log: '',
      groups: [],
      annotations: [],
      summary: undefined,
      outputs: { result: 'incomplete' },
      failure: sentence,
    });
  })
  // A sign-in that hangs, or a token that is renewed for nobody, would keep the process for minutes.
  .finally(() => process.stdout.write('', () => process.exit()));
