/** What a run of the Action leaves: files, log, annotations, job summary, outputs, and the closing error. */
import type { Outcome } from '../model/outcome.js';
import { counts, type OnlineLog, type Report } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { type DiagnosisWords, diagnosisOutputs, diagnosisSentence } from '../report/diagnosis-outputs.js';
import { type Format, render, wordingFor } from '../report/formats.js';
import { annotations } from '../report/github/annotations.js';
import { defaultLogFile, defaultReportFile, sourceUrl } from '../report/github/inputs.js';
import { publish } from '../report/github/publish.js';
import { invokeFailure } from '../report/invoke-labels.js';
import { summary } from '../report/markdown/summary.js';
import { logsText, logTails, watchFailure, watchOutputs } from '../report/watch-outputs.js';
import { type Ending, sentenceOf } from './ending.js';
import { type Files, writeFiles } from './files.js';

/** Exit code of a step that fails, whatever the reason. */
export const FAILED = 1;
const LOG_WIDTH = 120;
const MORE_AT = 'the job summary and the report file';

/** Writes and prints everything; a run that did not pass has failed before the first byte of it. */
export async function leaveStep(
  outcome: Outcome,
  settings: Settings,
  workspace: string,
  end: Ending,
): Promise<void> {
  const { report, online, logs = [] } = outcome;
  const words = await wordingFor(report);
  const failed = failure(report, settings, words);
  if (failed !== undefined) end.fail(FAILED);
  const text = (format: Format) => formatted(outcome, settings, format);
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

function formatted({ report, source }: Outcome, { failOn }: Settings, format: Format): Promise<string> {
  const rules = async () => (await import('../checks/rules.js')).ruleOf;
  return render(report, format, { failOn, rules, source, width: LOG_WIDTH, colours: false });
}

/** What there is to say of asking Azure, beside the report: a folded part of the log, and a sign-in that failed. */
async function onlineParts(online: OnlineLog | undefined, report: Report) {
  if (online === undefined) return {};
  const { signedIn, refused, asked } = online;
  if (signedIn === undefined && refused === undefined && asked.length === 0) return {};
  const [{ onlineLog, signInWarning }, { partlyWarning }, { en }] = [
    await import('../report/terminal/online-log.js'),
    await import('../report/partly.js'),
    await import('../text/en.js'),
  ];
  return { group: onlineLog(online, en), warning: partlyWarning(report) ?? signInWarning(online, en) };
}

function given<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
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
  const isWell = report.watched?.every(({ verdict }) => verdict === 'succeeded') === true;
  if (report.watched !== undefined && !(isWell && report.invoked)) return watchFailure(report, words);
  if (report.invoked !== undefined) return report.notChecked[0]?.message ?? invokeFailure(report.invoked);
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

/** Wrong settings, or a mistake of ours: one sentence, and the step fails. */
export async function leaveBroken(problem: unknown, end: Ending): Promise<void> {
  end.fail(FAILED);
  await publish({
    ...{ log: '', groups: [], annotations: [], summary: undefined },
    outputs: { result: 'incomplete' },
    failure: sentenceOf(problem),
  });
}
