/** Reads the words after `endpoint-preflight`. */
import { parseArgs } from 'node:util';
import { VERSION } from '../facts/version.js';
import { INPUT_NAMES, type InputName, type Settings, SettingsError } from '../model/settings.js';
import { FORMATS, type Format } from '../report/formats.js';
import { HELP } from './help.js';
import { readSettings } from './settings.js';

/** What somebody wants of the command line, beside the settings that the Action has too. */
export interface Command {
  settings: Settings;
  format: Format;
  /** A file in the place of standard output. */
  output: string | undefined;
  fix: boolean;
  /** Only shows what `--fix` would write. */
  dryRun: boolean;
  verbose: boolean;
}

/**
 * @param root absolute folder of the run
 * @returns the command, or the text that `--help` and `--version` ask for
 * @throws SettingsError for an option that does not exist, lacks its value or does not fit
 */
export function readCommand(args: string[], root: string): Command | string {
  const { values, positionals } = parse(args);
  if (values.help === true) return HELP;
  if (values.version === true) return `${VERSION}\n`;
  const [mode, ...paths] = positionals;
  if (mode === undefined)
    throw new SettingsError('Which mode? Try: endpoint-preflight preflight. With --help, all of them.');
  const settings = settingsOf(values, mode, paths, root);
  const [fix, dryRun] = [values.fix === true, values['dry-run'] === true];
  const format = formatOf(values.format);
  if (dryRun && !fix && settings.mode !== 'invoke')
    throw new SettingsError('"--dry-run" goes with "--fix", or with invoke.');
  if (settings.mode !== 'preflight' && fix) throw new SettingsError('"--fix" goes with preflight.');
  return { settings, format, output: values.output, fix, dryRun, verbose: values.verbose === true };
}

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

/** Paths are what to check; of diagnose, they are texts to read and YAML files to place the blame in. */
function settingsOf(values: Values, mode: string, paths: readonly string[], root: string): Settings {
  if (mode.trim().toLowerCase() !== 'diagnose') return readSettings(inputsOf(values, mode, paths), root);
  const settings = readSettings(inputsOf(values, mode, paths.filter(isPlaceToBlame)), root);
  return { ...settings, textFiles: paths.filter(path => !isPlaceToBlame(path)) };
}

/** A path of diagnose is a text to read, unless it is YAML, or a pattern that excludes some. */
function isPlaceToBlame(path: string): boolean {
  return /\.ya?ml$/i.test(path) || path.startsWith('!');
}

/** Options that repeat are lines of the input; paths are lines of `files`. */
function inputsOf(values: Values, mode: string, paths: readonly string[]): (name: InputName) => string {
  return name => {
    if (name === 'mode') return mode;
    if (name === 'dry-run') return String(values['dry-run'] === true);
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
