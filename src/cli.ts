/** The same from a terminal: `endpoint-preflight <mode> [paths]`. Exit codes: 0 passed, 1 failed, 2 wrong usage, 3 incomplete. */
import { parseArgs } from 'node:util';
import { VERSION } from './facts/version.js';
import type { Outcome } from './model/outcome.js';
import type { OnlineLog, Report } from './model/report.js';
import { preflight } from './modes/preflight.js';
import { visible } from './report/escape.js';
import { FORMATS, type Format, render } from './report/formats.js';
import { ending, sentenceOf } from './run/ending.js';
import { diffOf, type FixedFile, fixedFiles, writeFixed } from './run/fix.js';
import { HELP } from './run/help.js';
import { INPUT_NAMES, type InputName, readSettings, type Settings, SettingsError } from './run/settings.js';
import { traced } from './run/traced.js';
import { writeReport } from './run/write.js';

const EXIT = { passed: 0, failed: 1, usage: 2, incomplete: 3 } as const;

async function run(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (values.help === true) return say(HELP);
  if (values.version === true) return say(`${VERSION}\n`);
  const [mode, ...paths] = positionals;
  if (mode === undefined)
    throw new SettingsError('Which mode? Try: endpoint-preflight preflight. With --help, all of them.');

  const root = process.cwd();
  const settings = settingsOf(values, mode, paths, root);
  const format = formatOf(values.format);
  if (values['dry-run'] === true && values.fix !== true)
    throw new SettingsError('"--dry-run" goes with "--fix".');
  if (settings.mode !== 'preflight' && values.fix === true)
    throw new SettingsError('"--fix" goes with preflight.');
  let { report, source, online, nothing, trace }: Outcome = await outcomeOf(settings);
  if (values.fix === true) {
    const files = fixedFiles(report.findings, root);
    if (values['dry-run'] === true) {
      end.fail(exitCode(report, settings.failOn === 'never'));
      return say(visible(await diffOf(files)));
    }
    writeFixed(files);
    // What is left is what the files say now.
    if (files.length > 0) ({ report, source, online, nothing, trace } = await outcomeOf(settings));
    note(fixSentence(files));
  }
  // Whatever happens to the files below, the verdict stands.
  end.fail(exitCode(report, settings.failOn === 'never'));
  if (nothing !== undefined) note(`warning: ${nothing}`);
  if (values.verbose === true) process.stderr.write(visible(await verboseText(online)));
  await writeReports(report, { settings, format, output: values.output, trace }, source);
}

/** Paths are what to check; of diagnose, they are texts to read and YAML files to place the blame in. */
function settingsOf(values: Values, mode: string, paths: readonly string[], root: string): Settings {
  if (mode.trim().toLowerCase() !== 'diagnose') return readSettings(inputsOf(values, mode, paths), root);
  const settings = readSettings(inputsOf(values, mode, paths.filter(isPlaceToBlame)), root);
  return { ...settings, textFiles: paths.filter(path => !isPlaceToBlame(path)) };
}

interface Wanted {
  settings: Settings;
  format: Format;
  /** A file in the place of standard output. */
  output: string | undefined;
  trace: string | undefined;
}

/** Every report that is asked for; one that cannot be written takes none of the others with it. */
async function writeReports(
  report: Report,
  { settings, format, output, trace }: Wanted,
  source: Outcome['source'],
): Promise<void> {
  const options = {
    failOn: settings.failOn,
    rules: async () => (await import('./checks/rules.js')).ruleOf,
    source,
    width: columns(),
    colours: coloursWanted(),
  };
  for (const [name, kind] of [
    ['reportFile', 'json'],
    ['sarifFile', 'sarif'],
    ['junitFile', 'junit'],
  ] as const) {
    const path = settings[name];
    if (path !== undefined) written(settings.root, path, await render(report, kind, options));
  }
  if (settings.traceFile !== undefined) written(settings.root, settings.traceFile, trace ?? '');
  const text = await render(report, format, output === undefined ? options : { ...options, colours: false });
  // What cannot go where it was meant to go is better seen here than lost.
  if (output === undefined || !written(settings.root, output, text)) say(text);
}

/** Whether the file is there now; where it is not, the run is incomplete. */
function written(root: string, path: string, text: string): boolean {
  try {
    writeReport(root, path, text);
    return true;
  } catch (problem) {
    end.fail(EXIT.incomplete);
    note(sentenceOf(problem));
    return false;
  }
}

/** A path of diagnose is a text to read, unless it is YAML, or a pattern that excludes some. */
function isPlaceToBlame(path: string): boolean {
  return /\.ya?ml$/i.test(path) || path.startsWith('!');
}

/** What was asked of Azure, a line each. */
async function verboseText(online: OnlineLog | undefined): Promise<string> {
  const [{ onlineLog }, { en }] = [
    await import('./report/terminal/online-log.js'),
    await import('./text/en.js'),
  ];
  const log = online && onlineLog(online, en);
  return log === undefined ? 'Azure was not asked.\n' : `${log.title}:\n${log.text}\n`;
}

async function outcomeOf(settings: Settings): Promise<Outcome> {
  if (settings.mode === 'diagnose') return diagnosed(settings);
  const ports = { env: process.env, signal: interrupted() };
  return traced(settings, ports, async heard => {
    if (settings.mode === 'preflight') return preflight(settings, { now: new Date(), ...heard });
    const say = (line: string) => process.stderr.write(`${visible(line)}\n`);
    return (await import('./modes/watch.js')).watch(settings, { ...heard, say });
  });
}

/** Fires at the first Ctrl-C, so that what is known is still told; the second one ends the process. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** What a pipe brings is read only where no file is named; somebody who sits at a terminal is not waited for. */
async function diagnosed(settings: Settings) {
  const { diagnoseTexts } = await import('./modes/diagnose.js');
  return diagnoseTexts(settings, process.stdin.isTTY ? {} : { stdin: process.stdin });
}

function fixSentence(files: readonly FixedFile[]): string {
  const edits = files.reduce((sum, file) => sum + file.edits, 0);
  return edits === 0
    ? 'nothing to fix with certainty'
    : `fixed ${edits} of the findings in ${files.map(({ file }) => file).join(', ')}`;
}

function say(text: string): void {
  process.stdout.write(text);
}

/** A line beside the report. */
function note(sentence: string): void {
  process.stderr.write(`endpoint-preflight: ${visible(sentence)}\n`);
}

/** @throws SettingsError for an option that does not exist or lacks its value */
function parse(args: string[]) {
  const inputs = Object.fromEntries(
    INPUT_NAMES.filter(name => name !== 'mode').map(name => [
      name,
      { type: 'string', multiple: true } as const,
    ]),
  );
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...inputs,
        fix: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        verbose: { type: 'boolean', short: 'v' },
        format: { type: 'string' },
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    });
  } catch (error) {
    const sentence = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new SettingsError(`${sentence}. With --help, all options.`);
  }
}

type Values = ReturnType<typeof parse>['values'];

/** Options that repeat are lines of the input; paths are lines of `files`. */
function inputsOf(values: Values, mode: string, paths: readonly string[]): (name: InputName) => string {
  return name => {
    if (name === 'mode') return mode;
    const given = (values as Record<string, unknown>)[name];
    const lines = Array.isArray(given) ? given.map(String) : [];
    return [...lines, ...(name === 'files' ? paths : [])].join('\n');
  };
}

function formatOf(given: unknown): Format {
  const found = FORMATS.find(format => format === (given ?? 'text'));
  if (found === undefined)
    throw new SettingsError(`"--format" is "${String(given)}"; it takes ${FORMATS.join(', ')}.`);
  return found;
}

function columns(): number {
  return Math.min(process.stdout.columns ?? 100, 120);
}

/** Colours for a person at a terminal, unless they say otherwise (no-color.org, force-color.org). */
function coloursWanted(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

function exitCode({ result }: Report, neverFails: boolean): number {
  return neverFails && result === 'failed' ? EXIT.passed : EXIT[result];
}

const end = ending(EXIT.incomplete, sentence => note(`could not finish: ${sentence}`));

// `| head` closes the pipe early; that is no failure. A full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  end.fail(EXIT.incomplete);
  note(`the report could not be printed (${error.code ?? error.message}).`);
});
// Nobody is left to be told.
process.stderr.on('error', () => {});

run(process.argv.slice(2))
  .catch((problem: unknown) => {
    const isUsage = problem instanceof SettingsError;
    end.fail(isUsage ? EXIT.usage : EXIT.incomplete);
    note(`${isUsage ? '' : 'could not finish: '}${sentenceOf(problem)}`);
  })
  .then(end.over);
