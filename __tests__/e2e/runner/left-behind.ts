/** What a step leaves behind in files: read after its process has ended, also when it failed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePairs, readSummary } from './env-files.js';
import type { StepFiles } from './environment.js';
import type { Masks } from './masks.js';
import type { StepOutput } from './output.js';

export interface LeftBehind {
  /** The uploaded summary; undefined where there is none or it was refused. */
  summary: string | undefined;
  outputs: Record<string, string>;
  /** GITHUB_ENV, GITHUB_STATE and GITHUB_PATH, for the steps that follow. */
  exported: { env: Record<string, string>; state: Record<string, string>; path: string[] };
  /** Text files below RUNNER_TEMP, by their path in it with `/`. */
  tempFiles: ReadonlyMap<string, string>;
}

/** Reads the environment files in the runner's order; a malformed one fails the step. */
export function readLeftBehind(files: StepFiles, output: StepOutput, masks: Masks): LeftBehind {
  const path = lines(readIfThere(files.path));
  const env = readPairs('env', files.env, output).filter(([name]) => allowedInEnv(name, output));
  const uploaded = readSummary(files.summary, masks);
  if (uploaded.kind === 'refused') output.issue('error', uploaded.error);
  const state = readPairs('state', files.state, output);
  const outputs = readPairs('output', files.output, output);
  return {
    summary: uploaded.kind === 'shown' ? uploaded.text : undefined,
    outputs: { ...Object.fromEntries(output.outputs), ...Object.fromEntries(outputs) },
    exported: {
      env: Object.fromEntries(env),
      state: { ...Object.fromEntries(output.state), ...Object.fromEntries(state) },
      path,
    },
    tempFiles: readTextFiles(files.temp),
  };
}

function readPairs(command: string, file: string, output: StepOutput): [string, string][] {
  try {
    return parsePairs(readIfThere(file));
  } catch (error) {
    output.issue('error', `Unable to process file command '${command}' successfully.`);
    output.issue('error', error instanceof Error ? error.message : String(error));
    output.failed = true;
    return [];
  }
}

function allowedInEnv(name: string, output: StepOutput): boolean {
  if (name.toUpperCase() !== 'NODE_OPTIONS') return true;
  output.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  return false;
}

/** A step may have removed its files; the runner takes that for empty ones. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function lines(text: string): string[] {
  return text.split(/\r?\n/).filter(line => line !== '');
}

function readTextFiles(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  );
  return new Map(
    entries.map(entry => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')];
    }),
  );
}
