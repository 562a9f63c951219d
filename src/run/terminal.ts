/** A run of the command line: `--fix`, the report on standard output, notes beside it, and the files that are asked for. */
import type { Outcome } from '../model/outcome.js';
import type { OnlineLog, Report } from '../model/report.js';
import { visible } from '../report/escape.js';
import { type Format, render } from '../report/formats.js';
import type { Command } from './command-line.js';
import type { Ending } from './ending.js';
import { writeFiles } from './files.js';
import { diffOf, type FixedFile, fixedFiles, writeFixed } from './fix.js';
import { runMode } from './mode.js';

/** 0 passed, 1 failed, 2 wrong usage, 3 could not finish. */
export const EXIT = { passed: 0, failed: 1, usage: 2, incomplete: 3 } as const;

/** @throws SettingsError */
export async function runCommand(command: Command, end: Ending): Promise<void> {
  const { settings, fix, dryRun, verbose } = command;
  const { root } = settings;
  let outcome = await outcomeOf(command);
  if (fix) {
    const files = fixedFiles(outcome.report.findings, root);
    if (dryRun) {
      end.fail(exitCode(outcome.report, command));
      process.stdout.write(visible(await diffOf(files)));
      return;
    }
    writeFixed(files);
    // What is left is what the files say now.
    if (files.length > 0) outcome = await outcomeOf(command);
    note(fixSentence(files));
  }
  // Whatever happens to the files below, the verdict stands.
  end.fail(exitCode(outcome.report, command));
  if (outcome.nothing !== undefined) note(`warning: ${outcome.nothing}`);
  if (verbose) process.stderr.write(visible(await verboseText(outcome.online)));
  await writeReports(outcome, command, end);
}

/** What a pipe brings is read; somebody who sits at a terminal is not waited for. */
function outcomeOf({ settings }: Command): Promise<Outcome> {
  const stdin = process.stdin.isTTY ? undefined : process.stdin;
  const say = (line: string) => process.stderr.write(`${visible(line)}\n`);
  return runMode(settings, { env: process.env, say, ...(settings.mode === 'diagnose' && { stdin }) });
}

async function writeReports(outcome: Outcome, command: Command, end: Ending): Promise<void> {
  const { settings, format, output } = command;
  const text = (kind: Format, colours = false) => formatted(outcome, command, kind, colours);
  const { written, unwritten } = await writeFiles(settings.root, [
    ['report-file', settings.reportFile, () => text('json')],
    ['sarif-file', settings.sarifFile, () => text('sarif')],
    ['junit-file', settings.junitFile, () => text('junit')],
    ['trace-file', settings.traceFile, () => outcome.trace ?? ''],
    ['output', output, () => text(format)],
  ]);
  if (unwritten.length > 0) end.fail(EXIT.incomplete);
  for (const sentence of unwritten) note(sentence);
  // What cannot go where it was meant to go is better seen here than lost.
  if (!written.has('output'))
    process.stdout.write(await text(format, output === undefined && coloursWanted()));
}

function formatted({ report, source }: Outcome, { settings }: Command, format: Format, colours: boolean) {
  const rules = async () => (await import('../checks/rules.js')).ruleOf;
  const width = Math.min(process.stdout.columns ?? 100, 120);
  return render(report, format, { failOn: settings.failOn, rules, source, width, colours });
}

/** What was asked of Azure, a line each. */
async function verboseText(online: OnlineLog | undefined): Promise<string> {
  const [{ onlineLog }, { en }] = [
    await import('../report/terminal/online-log.js'),
    await import('../text/en.js'),
  ];
  const log = online && onlineLog(online, en);
  return log === undefined ? 'Azure was not asked.\n' : `${log.title}:\n${log.text}\n`;
}

function fixSentence(files: readonly FixedFile[]): string {
  const edits = files.reduce((sum, file) => sum + file.edits, 0);
  return edits === 0
    ? 'nothing to fix with certainty'
    : `fixed ${edits} of the findings in ${files.map(({ file }) => file).join(', ')}`;
}

/** A line beside the report. */
export function note(sentence: string): void {
  process.stderr.write(`endpoint-preflight: ${visible(sentence)}\n`);
}

/** Colours for a person at a terminal, unless they say otherwise (no-color.org, force-color.org). */
function coloursWanted(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

function exitCode({ result }: Report, { settings }: Command): number {
  return settings.failOn === 'never' && result === 'failed' ? EXIT.passed : EXIT[result];
}
